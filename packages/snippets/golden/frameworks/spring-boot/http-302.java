import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class EndpointController {

    @GetMapping("/endpoint")
    public ResponseEntity<Void> endpoint() {
        return ResponseEntity.status(302).header("Location", "/elsewhere").build();
    }
}
