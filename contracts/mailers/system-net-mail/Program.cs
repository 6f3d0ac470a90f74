using System.Text.Json;

if (args is ["versions"])
{
    Console.WriteLine(Versions.ToJson());
    return;
}

// A thread for each mail: one that waits for its server must not keep others from starting.
var threads = new List<Thread>();
while (Console.ReadLine() is { } line)
{
    var mail = JsonSerializer.Deserialize<MailCase>(line, JsonSerializerOptions.Web)!;
    var thread = new Thread(() =>
        Console.WriteLine(JsonSerializer.Serialize(mail.Run(), JsonSerializerOptions.Web)));
    thread.Start();
    threads.Add(thread);
}
threads.ForEach(thread => thread.Join());
