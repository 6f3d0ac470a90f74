from django.http import JsonResponse


def my_view(request):
    return JsonResponse(
        {"status": "created"},
        status=201,
        headers={"Location": "/endpoint/1"},
    )
