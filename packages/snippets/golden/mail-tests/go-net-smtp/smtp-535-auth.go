package mailer_test

import (
	"errors"
	"net/http"
	"net/smtp"
	"net/textproto"
	"os"
	"strings"
	"testing"
)

func TestSMTP535AtAUTH(t *testing.T) {
	// Where npx statuary serve listens.
	httpPort, smtpPort := os.Getenv("STATUARY_HTTP_PORT"), os.Getenv("STATUARY_SMTP_PORT")
	if httpPort == "" {
		httpPort = "8080"
	}
	if smtpPort == "" {
		smtpPort = "2525"
	}
	api := "http://127.0.0.1:" + httpPort + "/api/smtp"
	rules := `[{"stage":"AUTH","replies":[{"code":535}]}]`
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

	auth := smtp.PlainAuth("", "user", "secret", "127.0.0.1")
	to := []string{"ann@example.com"}
	message := []byte("Subject: Welcome\r\n\r\nHello, Ann.\r\n")
	err = smtp.SendMail("127.0.0.1:"+smtpPort, auth, "app@example.com", to, message)

	var reply *textproto.Error
	if !errors.As(err, &reply) {
		t.Fatalf("smtp.SendMail returned %v", err)
	}
	if reply.Code != 535 {
		t.Errorf("code %d", reply.Code)
	}
	text := "5.7.8 Authentication credentials invalid"
	if reply.Msg != text {
		t.Errorf("text %q", reply.Msg)
	}
}
