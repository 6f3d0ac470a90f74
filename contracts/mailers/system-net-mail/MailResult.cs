using System.Net.Mail;

/// <summary>What became of a mail.</summary>
record MailResult(string Case, bool Ok, Failure? Error, Refusal[] Refused, long TookMs)
{
    internal static MailResult Sent(string name, long tookMs) => new(name, true, null, [], tookMs);

    /// <summary>
    /// Takes out of an exception what it has as values: the code, and who was refused. The text of the
    /// reply stands in its message only.
    /// </summary>
    internal static MailResult Failed(string name, Exception exception, long tookMs)
    {
        var code = (int?)(exception as SmtpException)?.StatusCode;
        var error = new Failure(exception.GetType().FullName!, code, null, null, exception.Message);
        Refusal[] refused = exception switch
        {
            SmtpFailedRecipientsException several => [.. several.InnerExceptions.Select(Refusal.Of)],
            SmtpFailedRecipientException one => [Refusal.Of(one)],
            _ => []
        };
        return new(name, false, error, refused, tookMs);
    }
}

record Failure(string Type, int? Code, string? Enhanced, string? Text, string Message);

record Refusal(string Address, int? Code, string? Enhanced, string? Text)
{
    internal static Refusal Of(SmtpFailedRecipientException exception) =>
        new(exception.FailedRecipient!, (int)exception.StatusCode, null, null);
}
