package main

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/smtp"
	"os"
	"strconv"
	"strings"
	"time"
)

// send is smtp.SendMail, which itself can be given neither a deadline nor an authority to trust.
// It also returns the recipient that was refused.
func send(m mail) (refused string, err error) {
	config, err := trust(m)
	if err != nil {
		return "", err
	}
	conn, err := dial(m, config)
	if err != nil {
		return "", err
	}
	c, err := smtp.NewClient(conn, m.Host)
	if err != nil {
		return "", err
	}
	defer c.Close()

	if err = c.Hello("localhost"); err != nil {
		return "", err
	}
	if m.Security == "starttls" {
		if err = c.StartTLS(config); err != nil {
			return "", err
		}
	}
	if m.Auth != nil {
		if ok, _ := c.Extension("AUTH"); !ok {
			return "", errors.New("smtp: server doesn't support AUTH")
		}
		if err = c.Auth(smtp.PlainAuth("", m.Auth.User, m.Auth.Password, m.Host)); err != nil {
			return "", err
		}
	}
	if err = c.Mail(m.From); err != nil {
		return "", err
	}
	for _, address := range m.To {
		if err = c.Rcpt(address); err != nil {
			return address, err
		}
	}
	w, err := c.Data()
	if err != nil {
		return "", err
	}
	if _, err = w.Write(message(m)); err != nil {
		return "", err
	}
	if err = w.Close(); err != nil {
		return "", err
	}
	return "", c.Quit()
}

func dial(m mail, config *tls.Config) (net.Conn, error) {
	timeout := time.Duration(m.TimeoutMs) * time.Millisecond
	address := net.JoinHostPort(m.Host, strconv.Itoa(m.Port))
	dialer := &net.Dialer{Timeout: timeout}

	var conn net.Conn
	var err error
	if m.Security == "tls" {
		conn, err = tls.DialWithDialer(dialer, "tcp", address, config)
	} else {
		conn, err = dialer.Dial("tcp", address)
	}
	if err != nil {
		return nil, err
	}
	return conn, conn.SetDeadline(time.Now().Add(timeout))
}

func trust(m mail) (*tls.Config, error) {
	config := &tls.Config{ServerName: m.Host}
	if m.CA != "" {
		pem, err := os.ReadFile(m.CA)
		if err != nil {
			return nil, err
		}
		config.RootCAs = x509.NewCertPool()
		if !config.RootCAs.AppendCertsFromPEM(pem) {
			return nil, fmt.Errorf("no certificate in %s", m.CA)
		}
	}
	return config, nil
}

func message(m mail) []byte {
	return []byte("From: " + m.From + "\r\n" +
		"To: " + strings.Join(m.To, ", ") + "\r\n" +
		"Subject: Hello\r\n" +
		"\r\n" +
		"Hello.\r\n")
}
