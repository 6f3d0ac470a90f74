app.MapGet("/endpoint", (HttpContext context) =>
{
    context.Response.Headers.Location = "/endpoint/1";
    return Results.Json(new { status = "created" }, statusCode: 201);
});
