// Sends one mail with net/smtp, as the JSON in the first argument says; its text comes on stdin.
package main

import (
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"io"
	"net/smtp"
	"os"
)

type mail struct {
	Host      string
	Port      int
	From      string
	To        []string
	Authority string
	Login     *struct{ User, Password string }
}

func send(m mail, content io.Reader) error {
	client, err := smtp.Dial(fmt.Sprintf("%s:%d", m.Host, m.Port))
	if err != nil {
		return err
	}
	defer client.Close()
	if err := client.Hello("client.test"); err != nil {
		return err
	}
	if m.Authority != "" {
		pem, err := os.ReadFile(m.Authority)
		if err != nil {
			return err
		}
		roots := x509.NewCertPool()
		roots.AppendCertsFromPEM(pem)
		if err := client.StartTLS(&tls.Config{ServerName: m.Host, RootCAs: roots}); err != nil {
			return err
		}
	}
	if m.Login != nil {
		if err := client.Auth(smtp.PlainAuth("", m.Login.User, m.Login.Password, m.Host)); err != nil {
			return err
		}
	}
	if err := client.Mail(m.From); err != nil {
		return err
	}
	for _, to := range m.To {
		if err := client.Rcpt(to); err != nil {
			return err
		}
	}
	writer, err := client.Data()
	if err != nil {
		return err
	}
	if _, err := io.Copy(writer, content); err != nil {
		return err
	}
	if err := writer.Close(); err != nil {
		return err
	}
	return client.Quit()
}

func main() {
	var m mail
	err := json.Unmarshal([]byte(os.Args[1]), &m)
	if err == nil {
		err = send(m, os.Stdin)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
