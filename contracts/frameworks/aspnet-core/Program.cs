if (args is ["versions"])
{
    Console.WriteLine(Versions.ToJson());
    return;
}

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

Snippets.Map(app);

app.Run();
