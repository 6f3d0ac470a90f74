from django.http import JsonResponse


def my_view(request):
    return JsonResponse(
        {"alternatives": ["/endpoint/1", "/endpoint/2"]},
        status=300,
        headers={"Location": "/endpoint/1"},
    )
