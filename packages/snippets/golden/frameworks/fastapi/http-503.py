from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
async def endpoint():
    return JSONResponse(
        content={"error": "service_unavailable", "retry_after": 300},
        status_code=503,
        headers={"Retry-After": "300"},
    )
