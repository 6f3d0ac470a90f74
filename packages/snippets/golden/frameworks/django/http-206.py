from django.http import JsonResponse


def my_view(request):
    return JsonResponse(
        {"items": [1, 2]},
        status=206,
        headers={"Content-Range": "items 0-1/10", "ETag": '"v1"'},
    )
