app.MapGet("/endpoint", () => Results.StatusCode(204));
