package statuary;

import jakarta.mail.SendFailedException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * A reply that an exception of Angus Mail has as values. Its whole message is what the server said,
 * code and line end included.
 */
record Reply(Integer code, String text, String recipient) {

    /** Follows the exceptions that Spring wraps, and those that Jakarta Mail chains. */
    static List<Reply> allOf(MailException error) {
        List<Reply> replies = new ArrayList<>();
        Throwable next = error;
        if (error instanceof MailSendException sending && sending.getMessageExceptions().length > 0) {
            next = sending.getMessageExceptions()[0];
        }
        for (; next != null; next = next.getCause()) {
            if (next instanceof SMTPAddressFailedException failed) {
                String recipient = failed.getAddress().getAddress();
                replies.add(of(failed.getReturnCode(), failed, recipient));
            } else if (next instanceof SMTPSenderFailedException failed) {
                replies.add(of(failed.getReturnCode(), failed, null));
            } else if (next instanceof SMTPSendFailedException failed) {
                replies.add(of(failed.getReturnCode(), failed, null));
            }
        }
        return replies;
    }

    private static Reply of(int code, SendFailedException error, String recipient) {
        return new Reply(code, error.getMessage().stripTrailing(), recipient);
    }
}
