module statuary.test/mailer

go 1.18
