app.MapGet("/endpoint", (HttpContext context) =>
{
    context.Response.Headers.Location = "/elsewhere";
    return Results.StatusCode(302);
});
