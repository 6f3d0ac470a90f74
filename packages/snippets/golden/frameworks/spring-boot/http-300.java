import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class EndpointController {

    @GetMapping("/endpoint")
    public ResponseEntity<Map<String, Object>> endpoint() {
        return ResponseEntity.status(300)
                .header("Location", "/endpoint/1")
                .body(Map.of("alternatives", List.of("/endpoint/1", "/endpoint/2")));
    }
}
