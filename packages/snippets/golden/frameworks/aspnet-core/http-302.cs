app.MapGet("/endpoint", () => TypedResults.Redirect("/elsewhere"));
