package main

import (
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"os"
	"time"

	"github.com/wneessen/go-mail"
)

func send(c mailCase) error {
	message, err := compose(c)
	if err != nil {
		return err
	}
	options, err := optionsOf(c)
	if err != nil {
		return err
	}
	client, err := mail.NewClient(c.Host, options...)
	if err != nil {
		return err
	}
	return client.DialAndSend(message)
}

func compose(c mailCase) (*mail.Msg, error) {
	message := mail.NewMsg()
	if err := message.From(c.From); err != nil {
		return nil, err
	}
	if err := message.To(c.To...); err != nil {
		return nil, err
	}
	// The library's own choice is different each time, and every error has it in its message.
	message.SetMessageIDWithValue("hello@client.test")
	message.Subject("Hello")
	message.SetBodyString(mail.TypeTextPlain, "Hello.\n")
	return message, nil
}

func optionsOf(c mailCase) ([]mail.Option, error) {
	options := []mail.Option{
		mail.WithPort(c.Port),
		mail.WithTimeout(time.Duration(c.TimeoutMs) * time.Millisecond),
	}
	authentication := mail.SMTPAuthAutoDiscover
	switch c.Security {
	case "tls":
		options = append(options, mail.WithSSL())
	case "starttls":
		options = append(options, mail.WithTLSPolicy(mail.TLSMandatory))
	default:
		options = append(options, mail.WithTLSPolicy(mail.NoTLS))
		// Without TLS the library discovers no mechanism that shows the password.
		authentication = mail.SMTPAuthPlainNoEnc
	}
	if c.CA != "" {
		config, err := trust(c)
		if err != nil {
			return nil, err
		}
		options = append(options, mail.WithTLSConfig(config))
	}
	if c.Auth != nil {
		options = append(options,
			mail.WithSMTPAuth(authentication),
			mail.WithUsername(c.Auth.User),
			mail.WithPassword(c.Auth.Password))
	}
	return options, nil
}

func trust(c mailCase) (*tls.Config, error) {
	pem, err := os.ReadFile(c.CA)
	if err != nil {
		return nil, err
	}
	authorities := x509.NewCertPool()
	if !authorities.AppendCertsFromPEM(pem) {
		return nil, fmt.Errorf("no certificate in %s", c.CA)
	}
	return &tls.Config{ServerName: c.Host, RootCAs: authorities}, nil
}
