using MailKit.Net.Smtp;

/// <summary>What became of a mail.</summary>
record MailResult(string Case, bool Ok, Failure? Error, Refusal[] Refused, long TookMs)
{
    internal static MailResult Sent(string name, long tookMs) => new(name, true, null, [], tookMs);

    /// <summary>
    /// Takes out of an exception what it has as values. That of a reply may be inside of another, has the
    /// code as its status, and the text, which begins with the enhanced code, as its message.
    /// </summary>
    internal static MailResult Failed(string name, Exception exception, long tookMs)
    {
        var reply = exception as SmtpCommandException ?? exception.InnerException as SmtpCommandException;
        var code = (int?)reply?.StatusCode;
        var text = reply?.Message;
        var error = new Failure(exception.GetType().FullName!, code, null, text, exception.Message);
        Refusal[] refused = reply is { ErrorCode: SmtpErrorCode.RecipientNotAccepted, Mailbox: { } mailbox }
            ? [new(mailbox.Address, code, null, text)]
            : [];
        return new(name, false, error, refused, tookMs);
    }
}

record Failure(string Type, int? Code, string? Enhanced, string? Text, string Message);

record Refusal(string Address, int? Code, string? Enhanced, string? Text);
