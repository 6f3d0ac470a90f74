from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
async def endpoint():
    return JSONResponse(
        content={"error": "unauthorized", "message": "Authentication is required."},
        status_code=401,
        headers={"WWW-Authenticate": 'Bearer realm="api"'},
    )
