import smtpTester from 'smtp-tester'

const { smtpServer } = smtpTester.init(Number(process.argv[2]))
smtpServer.server.once('listening', () => console.log('ready'))
