from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
async def endpoint():
    return JSONResponse(
        content={
            "error": "mailbox_unavailable",
            "message": "The mailbox is unavailable.",
        },
        status_code=422,
    )
