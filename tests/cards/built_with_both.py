"""Cards that can be built with more than one library: each is a function of the kit of words it is built with.

The words are those of webexpythonsdk; `Kit` makes words with other names of arguments understand them.
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any


class Kit:
    """The classes of a module, called with the names that cards have in JSON; `rename` makes them the module's."""

    def __init__(self, words: ModuleType, rename: Callable[[str], str] = str) -> None:
        self._words = words
        self._rename = rename

    def __getattr__(self, name: str) -> Any:
        word = getattr(self._words, name)
        if hasattr(word, "__members__"):
            return word
        return lambda **fields: word(**{self._rename(key): value for key, value in fields.items()})


Build = Callable[[Any], Any]

PIXEL = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="
LOGO = "https://example.com/logo.png"


def empty(kit: Any) -> Any:
    return kit.AdaptiveCard()


def one_text(kit: Any) -> Any:
    return kit.AdaptiveCard(body=[kit.TextBlock(text="Build 214 is green.")])


def every_property_of_a_text(kit: Any) -> Any:
    text = kit.TextBlock(
        text="**Build 214**",
        color=kit.Colors.GOOD,
        fontType=kit.FontType.MONOSPACE,
        horizontalAlignment=kit.HorizontalAlignment.CENTER,
        isSubtle=True,
        maxLines=3,
        size=kit.FontSize.EXTRA_LARGE,
        weight=kit.FontWeight.BOLDER,
        wrap=True,
        fallback=kit.TextBlock(text="Build 214"),
        height=kit.BlockElementHeight.STRETCH,
        separator=True,
        spacing=kit.Spacing.PADDING,
        id="headline",
        isVisible=False,
        requires={"feature": "1.0"},
    )
    return kit.AdaptiveCard(body=[text])


def what_a_card_itself_has(kit: Any) -> Any:
    return kit.AdaptiveCard(
        body=[],
        actions=[],
        selectAction=kit.OpenUrl(url="https://example.com"),
        fallbackText="Your app is too old for this.",
        backgroundImage=kit.BackgroundImage(
            url=LOGO,
            fillMode=kit.ImageFillMode.REPEAT_HORIZONTALLY,
            horizontalAlignment=kit.HorizontalAlignment.RIGHT,
            verticalAlignment=kit.VerticalContentAlignment.BOTTOM,
        ),
        minHeight="120px",
        speak="Build 214 is green.",
        style=kit.ContainerStyle.EMPHASIS,
        lang="en",
        verticalContentAlignment="center",  # webexpythonsdk refuses its own option here
    )


def a_background_by_its_address(kit: Any) -> Any:
    return kit.AdaptiveCard(body=[kit.TextBlock(text="x", fallback="drop")], backgroundImage=PIXEL)


def images(kit: Any) -> Any:
    return kit.AdaptiveCard(
        body=[
            kit.Image(url=LOGO),
            kit.Image(
                url=PIXEL,
                altText="A dot",
                backgroundColor="#DDDDDD",
                height="50px",
                horizontalAlignment=kit.HorizontalAlignment.LEFT,
                selectAction=kit.ToggleVisibility(targetElements=[kit.TargetElement(elementId="more")]),
                size=kit.ImageSize.STRETCH,
                style=kit.ImageStyle.PERSON,
                width="50px",
                fallback=kit.TextBlock(text="A dot"),
                id="dot",
            ),
            kit.ImageSet(images=[kit.Image(url=LOGO), kit.Image(url=PIXEL)]),
            kit.ImageSet(
                images=[kit.Image(url=LOGO, size=kit.ImageSize.SMALL)],
                imageSize=kit.ImageSize.LARGE,
                horizontalAlignment=kit.HorizontalAlignment.CENTER,
            ),
        ]
    )


def a_film(kit: Any) -> Any:
    source = kit.MediaSource(url="https://example.com/214.mp4", mimeType="video/mp4")
    return kit.AdaptiveCard(
        body=[kit.Media(sources=[source], poster=LOGO, altText="The demo", spacing=kit.Spacing.LARGE)]
    )


def rich_text(kit: Any) -> Any:
    return kit.AdaptiveCard(
        body=[
            kit.RichTextBlock(
                inlines=[
                    kit.TextRun(text="Build "),
                    kit.TextRun(
                        text="214",
                        color=kit.Colors.ATTENTION,
                        fontType=kit.FontType.DEFAULT,
                        highlight=True,
                        isSubtle=False,
                        italic=True,
                        selectAction=kit.OpenUrl(url="https://example.com/214"),
                        size=kit.FontSize.SMALL,
                        strikethrough=True,
                        underline=True,
                        weight=kit.FontWeight.LIGHTER,
                    ),
                ],
                horizontalAlignment=kit.HorizontalAlignment.RIGHT,
            )
        ]
    )


def columns(kit: Any) -> Any:
    return kit.AdaptiveCard(
        body=[
            kit.ColumnSet(
                columns=[
                    kit.Column(items=[kit.Image(url=LOGO)], width="auto"),
                    kit.Column(
                        items=[kit.TextBlock(text="Ada"), kit.TextBlock(text="Engineer", isSubtle=True)],
                        width=2,
                        backgroundImage=kit.BackgroundImage(url=PIXEL),
                        bleed=True,
                        fallback="drop",
                        minHeight="80px",
                        separator=True,
                        selectAction=kit.Submit(data={"person": "ada"}),
                        style=kit.ContainerStyle.WARNING,
                        verticalContentAlignment=kit.VerticalContentAlignment.TOP,
                    ),
                    kit.Column(),
                ],
                selectAction=kit.OpenUrl(url="https://example.com/ada"),
                style=kit.ContainerStyle.ACCENT,
                bleed=False,
            ),
            kit.ColumnSet(),
        ]
    )


def containers_in_containers(kit: Any) -> Any:
    inner = kit.Container(items=[kit.TextBlock(text="inside")], style=kit.ContainerStyle.GOOD, bleed=True)
    outer = kit.Container(
        items=[inner, kit.TextBlock(text="outside")],
        selectAction=kit.Submit(title="Take it"),
        verticalContentAlignment=kit.VerticalContentAlignment.BOTTOM,
        backgroundImage=LOGO,
        minHeight="50px",
        height=kit.BlockElementHeight.AUTO,
    )
    return kit.AdaptiveCard(body=[outer, kit.Container(items=[])])


def facts(kit: Any) -> Any:
    rows = [kit.Fact(title="Branch", value="main"), kit.Fact(title="Tests", value="214")]
    return kit.AdaptiveCard(body=[kit.FactSet(facts=rows, id="facts", separator=True)])


def a_form(kit: Any) -> Any:
    return kit.AdaptiveCard(
        body=[
            kit.Text(id="name", label="Name", isRequired=True, errorMessage="Say who you are.", regex="^[A-Z].*$"),
            kit.Number(id="guests", label="Guests", min=0, max=10, value=2, placeholder="How many?"),
            kit.Date(id="day", label="Day", min="2026-01-01", max="2026-12-31", value="2026-03-02"),
            kit.Time(id="hour", label="Hour", min="09:00", max="17:30", value="12:00", isRequired=True),
            kit.Toggle(title="Vegetarian", id="vegetarian"),
        ],
        actions=[kit.Submit(title="Send", data={"form": "lunch"}, style=kit.ActionStyle.POSITIVE)],
    )


def texts_to_enter(kit: Any) -> Any:
    return kit.AdaptiveCard(
        body=[
            kit.Text(
                id="mail",
                isMultiline=False,
                maxLength=80,
                placeholder="you@example.com",
                style=kit.TextInputStyle.EMAIL,
                inlineAction=kit.Submit(title="Go"),
                value="ada@example.com",
                fallback=kit.TextBlock(text="Write to us."),
                height=kit.BlockElementHeight.AUTO,
                separator=True,
                spacing=kit.Spacing.NONE,
                isVisible=False,
                requires={"feature": "1.0"},
            ),
            kit.Text(id="phone", style=kit.TextInputStyle.TEL),
            kit.Text(id="story", isMultiline=True, style=kit.TextInputStyle.TEXT),
        ]
    )


def choices(kit: Any) -> Any:
    options = [kit.Choice(title="Soup", value="soup"), kit.Choice(title="Salad", value="salad")]
    return kit.AdaptiveCard(
        body=[
            kit.ChoiceSet(id="one", choices=options, value="soup", style=kit.ChoiceInputStyle.COMPACT, wrap=True),
            kit.ChoiceSet(
                id="many",
                choices=options,
                isMultiSelect=True,
                style=kit.ChoiceInputStyle.EXPANDED,
                value="soup,salad",
                label="All that you like",
                isRequired=True,
                errorMessage="Take something.",
            ),
            kit.ChoiceSet(id="none", placeholder="There is nothing left"),
        ]
    )


def a_toggle_with_words_of_its_own(kit: Any) -> Any:
    toggle = kit.Toggle(
        title="Ship it", id="ship", value="yes", valueOn="yes", valueOff="no", wrap=True, label="Ready?"
    )
    return kit.AdaptiveCard(body=[toggle], actions=[kit.Submit(associatedInputs=kit.AssociatedInputs.NONE)])


def buttons(kit: Any) -> Any:
    return kit.AdaptiveCard(
        actions=[
            kit.OpenUrl(
                url="https://example.com", title="Open", iconUrl=LOGO, id="open", style=kit.ActionStyle.DEFAULT
            ),
            kit.Submit(title="Delete", style=kit.ActionStyle.DESTRUCTIVE, requires={"feature": "1.0"}),
            kit.Submit(title="Old", fallback=kit.OpenUrl(url="https://example.com")),
            kit.Submit(title="Older", fallback="drop"),
        ]
    )


def buttons_among_elements(kit: Any) -> Any:
    row = kit.ActionSet(
        actions=[kit.Submit(title="Yes"), kit.Submit(title="No")],
        horizontalAlignment=kit.HorizontalAlignment.CENTER,
        fallback=kit.TextBlock(text="Answer by a message."),
    )
    return kit.AdaptiveCard(body=[kit.TextBlock(text="Ship?"), row])


def a_card_in_a_card(kit: Any) -> Any:
    deepest = kit.AdaptiveCard(body=[kit.Text(id="why")], actions=[kit.Submit(title="Send")])
    inner = kit.AdaptiveCard(body=[kit.TextBlock(text="Sure?")], actions=[kit.ShowCard(title="No", card=deepest)])
    return kit.AdaptiveCard(body=[kit.TextBlock(text="Ship?")], actions=[kit.ShowCard(title="Yes", card=inner)])


def what_can_be_hidden(kit: Any) -> Any:
    toggle = kit.ToggleVisibility(
        title="More",
        targetElements=[
            kit.TargetElement(elementId="more", isVisible=True),
            kit.TargetElement(elementId="less", isVisible=False),
            kit.TargetElement(elementId="both"),
        ],
    )
    hidden = kit.TextBlock(text="more", id="more", isVisible=False)
    return kit.AdaptiveCard(body=[hidden, kit.TextBlock(text="less", id="less")], actions=[toggle])


def texts_of_all_languages(kit: Any) -> Any:
    texts = ["", " ", "日本語", "🙂", "\"quoted\" \\ 'text'", "{{DATE(2026-03-02T20:26:02Z,SHORT)}}", "a\nb\tc"]
    return kit.AdaptiveCard(body=[kit.TextBlock(text=text) for text in texts], lang="ja")


def a_poll(kit: Any) -> Any:
    """Much of it together."""
    head = kit.ColumnSet(
        columns=[
            kit.Column(items=[kit.Image(url=LOGO, size=kit.ImageSize.SMALL)], width="auto"),
            kit.Column(items=[kit.TextBlock(text="Retrospective", size=kit.FontSize.LARGE)], width="stretch"),
        ]
    )
    options = [kit.Choice(title=str(number), value=str(number)) for number in range(1, 6)]
    comment = kit.ToggleVisibility(title="Comment", targetElements=[kit.TargetElement(elementId="c")])
    form = kit.Container(
        items=[
            kit.FactSet(facts=[kit.Fact(title="Sprint", value="12")]),
            kit.ChoiceSet(id="mark", choices=options, style=kit.ChoiceInputStyle.EXPANDED),
            kit.ActionSet(actions=[comment]),
            kit.Text(id="c", isMultiline=True, isVisible=False),
        ]
    )
    return kit.AdaptiveCard(
        body=[head, form], actions=[kit.Submit(title="Send", data={"sprint": 12, "of": ["team", None]})]
    )


CARDS: list[Build] = [
    empty,
    one_text,
    every_property_of_a_text,
    what_a_card_itself_has,
    a_background_by_its_address,
    images,
    a_film,
    rich_text,
    columns,
    containers_in_containers,
    facts,
    a_form,
    texts_to_enter,
    choices,
    a_toggle_with_words_of_its_own,
    buttons,
    buttons_among_elements,
    a_card_in_a_card,
    what_can_be_hidden,
    texts_of_all_languages,
    a_poll,
]
