from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
async def endpoint():
    return JSONResponse(
        content={
            "error": "upgrade_required",
            "message": "Another protocol is required here.",
        },
        status_code=426,
        headers={"Upgrade": "websocket"},
    )
