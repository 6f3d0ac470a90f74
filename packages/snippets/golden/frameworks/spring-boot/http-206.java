import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class EndpointController {

    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> endpoint() {
        return ResponseEntity.status(206)
                .header("Content-Range", "items 0-1/10")
                .header("ETag", "\"v1\"")
                .body(Map.of("items", List.of(1, 2)));
    }
}
