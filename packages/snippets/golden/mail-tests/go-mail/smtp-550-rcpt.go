package mailer_test

import (
	"errors"
	"net/http"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/wneessen/go-mail"
)

func TestSMTP550AtRCPT(t *testing.T) {
	// Where npx statuary serve listens.
	httpPort, smtpPort := os.Getenv("STATUARY_HTTP_PORT"), os.Getenv("STATUARY_SMTP_PORT")
	if httpPort == "" {
		httpPort = "8080"
	}
	if smtpPort == "" {
		smtpPort = "2525"
	}
	api := "http://127.0.0.1:" + httpPort + "/api/smtp"
	rules := `[{"stage":"RCPT","replies":[{"code":550}]}]`
	request, err := http.NewRequest("PUT", api+"/rules", strings.NewReader(rules))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	if response.StatusCode != http.StatusOK {
		t.Fatalf("PUT %s/rules: %s", api, response.Status)
	}
	t.Cleanup(func() {
		response, err := http.Post(api+"/reset", "", nil)
		if err != nil {
			t.Fatal(err)
		}
		response.Body.Close()
	})

	message := mail.NewMsg()
	if err := message.From("app@example.com"); err != nil {
		t.Fatal(err)
	}
	if err := message.To("ann@example.com"); err != nil {
		t.Fatal(err)
	}
	message.Subject("Welcome")
	message.SetBodyString(mail.TypeTextPlain, "Hello, Ann.")
	port, err := strconv.Atoi(smtpPort)
	if err != nil {
		t.Fatal(err)
	}
	client, err := mail.NewClient(
		"127.0.0.1",
		mail.WithPort(port),
		mail.WithTLSPolicy(mail.NoTLS),
	)
	if err != nil {
		t.Fatal(err)
	}
	err = client.DialAndSend(message)

	var failure *mail.SendError
	if !errors.As(err, &failure) {
		t.Fatalf("client.DialAndSend returned %v", err)
	}
	if failure.ErrorCode() != 550 {
		t.Errorf("code %d", failure.ErrorCode())
	}
	if failure.EnhancedStatusCode() != "5.1.1" {
		t.Errorf("enhanced status code %q", failure.EnhancedStatusCode())
	}
	text := "5.1.1 Requested action not taken: mailbox unavailable"
	if !strings.Contains(failure.Error(), text) {
		t.Errorf("message %q", failure.Error())
	}
}
