package statuary;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.springframework.mail.MailException;

record MailResult(
        @JsonProperty("case") String name,
        boolean ok,
        Failure error,
        List<Refusal> refused,
        long tookMs) {

    record Failure(String type, Integer code, String enhanced, String text, String message) {}

    record Refusal(String address, Integer code, String enhanced, String text) {}

    static MailResult of(String name, MailException error, long tookMs) {
        if (error == null) {
            return new MailResult(name, true, null, List.of(), tookMs);
        }
        List<Reply> replies = Reply.allOf(error);
        Reply reply = replies.isEmpty() ? new Reply(null, null, null) : replies.get(0);
        Failure failure = new Failure(
                error.getClass().getName(), reply.code(), null, reply.text(), error.getMessage());
        List<Refusal> refused = replies.stream()
                .filter(each -> each.recipient() != null)
                .map(each -> new Refusal(each.recipient(), each.code(), null, each.text()))
                .toList();
        return new MailResult(name, false, failure, refused, tookMs);
    }
}
