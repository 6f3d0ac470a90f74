from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
async def endpoint():
    return JSONResponse(
        content={"status": "ok"},
        status_code=200,
        headers={"ETag": '"v1"'},
    )
