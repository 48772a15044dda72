"""A Django site with one page; there can be but one site in a process."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import django
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from webex_client.webhooks import WebhookReceiver

_views: list[Callable[[HttpRequest], HttpResponse]] = []


@csrf_exempt
def page(request: HttpRequest) -> HttpResponse:
    return _views[-1](request)


urlpatterns = [path("webex", page)]


def view_of(receiver: WebhookReceiver) -> Callable[[HttpRequest], HttpResponse]:
    """A view that gives requests to a receiver."""

    @csrf_exempt
    @require_POST
    def webex(request: HttpRequest) -> HttpResponse:
        answer = receiver.receive(request.body, request.headers)
        return HttpResponse(answer.content, status=answer.status)

    return webex  # type: ignore[no-any-return]


def django_site(view: Callable[[HttpRequest], HttpResponse]) -> Any:
    """The site, with this view."""
    _views[:] = [view]
    return _site()


@functools.cache
def _site() -> WSGIHandler:
    settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], SECRET_KEY="for tests alone", USE_TZ=True)
    django.setup()
    return WSGIHandler()
