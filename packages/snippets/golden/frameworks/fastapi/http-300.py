from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
async def endpoint():
    return JSONResponse(
        content={"alternatives": ["/endpoint/1", "/endpoint/2"]},
        status_code=300,
        headers={"Location": "/endpoint/1"},
    )
