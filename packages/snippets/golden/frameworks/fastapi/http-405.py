from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
async def endpoint():
    return JSONResponse(
        content={
            "error": "method_not_allowed",
            "message": "The method is not allowed here.",
        },
        status_code=405,
        headers={"Allow": "POST"},
    )
