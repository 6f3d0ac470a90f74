app.MapGet("/endpoint", (HttpContext context) =>
{
    context.Response.Headers.Link = "</>; rel=\"blocked-by\"";
    return TypedResults.Json(
        new
        {
            error = "unavailable_for_legal_reasons",
            message = "An order of the Example Court under the Example Act blocks this resource here."
        },
        statusCode: 451);
});
