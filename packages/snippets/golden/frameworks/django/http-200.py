from django.http import JsonResponse


def my_view(request):
    return JsonResponse({"status": "ok"}, status=200, headers={"ETag": '"v1"'})
