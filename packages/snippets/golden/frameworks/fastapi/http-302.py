from fastapi import FastAPI
from fastapi.responses import RedirectResponse

app = FastAPI()


@app.get("/endpoint")
async def endpoint():
    return RedirectResponse("/elsewhere", status_code=302)
