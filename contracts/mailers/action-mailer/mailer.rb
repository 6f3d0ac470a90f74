# Sends one mail for each case that it reads, side by side, and tells what Action Mailer raised.
require_relative "boot"
require_relative "failure"
require_relative "hello_mailer"

# Threads must not load the same file at once.
ActionMailer.eager_load!
Mail.eager_autoload!

def run(mail_case)
  message = HelloMailer.hello(mail_case)
  message.message # The mail is made before the clock starts.
  start = now
  begin
    message.deliver_now
  rescue => error
    failure = Failure.new(error).to_h
  end
  { case: mail_case["case"], ok: failure.nil?, error: failure, refused: [], tookMs: now - start }
end

def now
  Process.clock_gettime(Process::CLOCK_MONOTONIC, :millisecond)
end

$stdout.sync = true
output = Mutex.new
threads = $stdin.each_line.map do |line|
  Thread.new do
    result = JSON.generate(run(JSON.parse(line)))
    output.synchronize { puts result }
  end
end
threads.each(&:join)
