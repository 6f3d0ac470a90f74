from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/endpoint")
async def endpoint():
    return JSONResponse(
        content={
            "error": "unavailable_for_legal_reasons",
            "message": "An order of the Example Court under the Example Act blocks this resource here.",
        },
        status_code=451,
        headers={"Link": '</>; rel="blocked-by"'},
    )
