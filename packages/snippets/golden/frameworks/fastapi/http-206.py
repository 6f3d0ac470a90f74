from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
async def endpoint():
    return JSONResponse(
        content={"items": [1, 2]},
        status_code=206,
        headers={"Content-Range": "items 0-1/10", "ETag": '"v1"'},
    )
