"""A receiver mounted in each framework, and reached as over HTTP, but in process."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx
from fastapi import FastAPI
from flask import Flask
from starlette.applications import Starlette
from starlette.routing import Route
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from webex_client.webhooks import WebhookReceiver

from .django_site import django_site, view_of


@dataclass(frozen=True)
class Mounted:
    """An application, ASGI or WSGI, and where in it the receiver is."""

    application: Any
    path: str
    is_async: bool

    def request(self, method: str, content: bytes, headers: dict[str, str]) -> httpx.Response:
        url = f"http://bot.example.com{self.path}"
        if not self.is_async:
            with httpx.Client(transport=httpx.WSGITransport(self.application)) as client:
                return client.request(method, url, content=content, headers=headers)

        async def ask() -> httpx.Response:
            async with httpx.AsyncClient(transport=httpx.ASGITransport(self.application)) as client:
                return await client.request(method, url, content=content, headers=headers)

        return asyncio.run(ask())

    def post(self, content: bytes, headers: dict[str, str]) -> httpx.Response:
        return self.request("POST", content, headers)


def bare_asgi(receiver: WebhookReceiver) -> Mounted:
    return Mounted(receiver.asgi, "/", True)


def fastapi(receiver: WebhookReceiver) -> Mounted:
    application = FastAPI()
    application.mount("/webex", receiver.asgi)
    return Mounted(application, "/webex/", True)


def fastapi_route(receiver: WebhookReceiver) -> Mounted:
    application = FastAPI()
    application.router.routes.append(Route("/webex", receiver.asgi, methods=["POST"]))
    return Mounted(application, "/webex", True)


def starlette(receiver: WebhookReceiver) -> Mounted:
    return Mounted(Starlette(routes=[Route("/webex", receiver.asgi)]), "/webex", True)


def bare_wsgi(receiver: WebhookReceiver) -> Mounted:
    return Mounted(receiver.wsgi, "/", False)


def flask(receiver: WebhookReceiver) -> Mounted:
    application = Flask("bot")
    application.wsgi_app = DispatcherMiddleware(application.wsgi_app, {"/webex": receiver.wsgi})  # type: ignore[method-assign]
    return Mounted(application, "/webex", False)


def flask_view(receiver: WebhookReceiver) -> Mounted:
    from flask import request

    application = Flask("bot")

    @application.post("/webex")
    def webex() -> tuple[bytes, int]:
        answer = receiver.receive(request.get_data(), request.headers)
        return answer.content, answer.status

    return Mounted(application, "/webex", False)


def django(receiver: WebhookReceiver) -> Mounted:
    return Mounted(django_site(view_of(receiver)), "/webex", False)


MOUNTS: list[Callable[[WebhookReceiver], Mounted]] = [
    bare_asgi,
    fastapi,
    fastapi_route,
    starlette,
    bare_wsgi,
    flask,
    flask_view,
    django,
]
