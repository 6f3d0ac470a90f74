import type { Framework } from './framework.js'
import { aspnetCore } from './frameworks/aspnet-core.js'
import { django } from './frameworks/django.js'
import { express } from './frameworks/express.js'
import { fastapi } from './frameworks/fastapi.js'
import { flask } from './frameworks/flask.js'
import { goNetHttp } from './frameworks/go-net-http.js'
import { rails } from './frameworks/rails.js'
import { springBoot } from './frameworks/spring-boot.js'

/** Lists the frameworks, in the order in which they are shown. */
export const frameworks: readonly Framework[] = [
  django,
  flask,
  fastapi,
  express,
  springBoot,
  goNetHttp,
  rails,
  aspnetCore,
]
