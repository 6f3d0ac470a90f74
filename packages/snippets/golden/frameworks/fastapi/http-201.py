from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
async def endpoint():
    return JSONResponse(
        content={"status": "created"},
        status_code=201,
        headers={"Location": "/endpoint/1"},
    )
