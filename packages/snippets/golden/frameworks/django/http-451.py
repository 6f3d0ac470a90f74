from django.http import JsonResponse


def my_view(request):
    return JsonResponse(
        {
            "error": "unavailable_for_legal_reasons",
            "message": "An order of the Example Court under the Example Act blocks this resource here.",
        },
        status=451,
        headers={"Link": '</>; rel="blocked-by"'},
    )
