import { MailDev } from 'maildev'

const maildev = new MailDev({
  smtp: Number(process.argv[2]),
  ip: '127.0.0.1',
  disableWeb: true,
  maxEmails: 1000,
  log: { silent: true, verbose: false, logMailContents: false },
})
await maildev.start()
console.log('ready')
