# Generated from spec/cards.yaml by generator; change the spec.
"""Webex cards: models and enums."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, TypeAlias

from attrs import define

from .common import (
    ABSENT,
    Model,
    OpenEnum,
    choice_reader,
    enum_reader,
    model_reader,
    read_each,
)

__all__ = [
    "Action",
    "ActionSet",
    "ActionStyle",
    "AdaptiveCard",
    "AssociatedInputs",
    "BackgroundImage",
    "BlockElementHeight",
    "Choice",
    "ChoiceInputStyle",
    "ChoiceSet",
    "Colors",
    "Column",
    "ColumnSet",
    "Container",
    "ContainerStyle",
    "Date",
    "Element",
    "Fact",
    "FactSet",
    "FontSize",
    "FontType",
    "FontWeight",
    "HorizontalAlignment",
    "Image",
    "ImageFillMode",
    "ImageSet",
    "ImageSize",
    "ImageStyle",
    "Media",
    "MediaSource",
    "Number",
    "OpenUrl",
    "RichTextBlock",
    "SelectAction",
    "ShowCard",
    "Spacing",
    "Submit",
    "TargetElement",
    "Text",
    "TextBlock",
    "TextInputStyle",
    "TextRun",
    "Time",
    "Toggle",
    "ToggleVisibility",
    "VerticalContentAlignment",
    "read_action",
    "read_action_style",
    "read_adaptive_card",
    "read_associated_inputs",
    "read_background_image",
    "read_block_element_height",
    "read_choice",
    "read_choice_input_style",
    "read_colors",
    "read_column",
    "read_container_style",
    "read_element",
    "read_fact",
    "read_font_size",
    "read_font_type",
    "read_font_weight",
    "read_horizontal_alignment",
    "read_image",
    "read_image_fill_mode",
    "read_image_size",
    "read_image_style",
    "read_media_source",
    "read_select_action",
    "read_spacing",
    "read_target_element",
    "read_text_input_style",
    "read_text_run",
    "read_vertical_content_alignment",
]


class AssociatedInputs(OpenEnum):
    """Whether a `Submit` submits the inputs."""

    AUTO = "auto"
    NONE = "none"


read_associated_inputs = enum_reader(AssociatedInputs)


class BlockElementHeight(OpenEnum):
    """As high as it needs to be, or as there is room."""

    AUTO = "auto"
    STRETCH = "stretch"


read_block_element_height = enum_reader(BlockElementHeight)


class ImageSize(OpenEnum):
    """Sizes of images."""

    AUTO = "auto"
    STRETCH = "stretch"
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


read_image_size = enum_reader(ImageSize)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AdaptiveCard(Model):
    """A card."""

    schema: str | None = "http://adaptivecards.io/schemas/adaptive-card.json"
    """Where the JSON Schema of cards is; editors look there."""
    type: Literal["AdaptiveCard"] = "AdaptiveCard"
    """Always `AdaptiveCard`."""
    version: str = "1.3"
    """The version of Adaptive Cards that the card is written for; Webex knows up to `1.3`. The card of an
    `Action.ShowCard` needs none.
    """
    body: list[Element] | None = None
    """What it shows, from top to bottom."""
    actions: list[Action] | None = None
    """The buttons at its bottom."""
    select_action: SelectAction | None = None
    """What a click anywhere on the card does."""
    fallback_text: str | None = None
    """What is shown where the version is not known; may hold Markdown."""
    background_image: BackgroundImage | str | None = None
    """What is painted behind it, or the address of that."""
    min_height: str | None = None
    """How high it is at least, such as `80px`."""
    speak: str | None = None
    """What is read aloud, as text or SSML."""
    style: ContainerStyle | None = None
    """What it is painted like."""
    lang: str | None = None
    """The language of the card, as ISO 639-1 has it; dates and times are written accordingly."""
    vertical_content_alignment: VerticalContentAlignment | None = None
    """Where its content stands if there is room to spare."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "schema": "$schema",
        "type": "type",
        "version": "version",
        "body": "body",
        "actions": "actions",
        "select_action": "selectAction",
        "fallback_text": "fallbackText",
        "background_image": "backgroundImage",
        "min_height": "minHeight",
        "speak": "speak",
        "style": "style",
        "lang": "lang",
        "vertical_content_alignment": "verticalContentAlignment",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.schema = get("$schema")
        self.type = get("type", ABSENT)
        self.version = get("version", ABSENT)
        self.body = (value := get("body")) and read_each(read_element, value)
        self.actions = (value := get("actions")) and read_each(read_action, value)
        self.select_action = (value := get("selectAction")) and read_select_action(value)
        self.fallback_text = get("fallbackText")
        self.background_image = (value := get("backgroundImage")) and read_background_image(value)
        self.min_height = get("minHeight")
        self.speak = get("speak")
        self.style = (value := get("style")) and read_container_style(value)
        self.lang = get("lang")
        self.vertical_content_alignment = (
            value := get("verticalContentAlignment")
        ) and read_vertical_content_alignment(value)
        self._source = data
        self._additional_properties = None
        return self


read_adaptive_card = model_reader(AdaptiveCard)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class TextBlock(Model):
    """A text."""

    type: Literal["TextBlock"] = "TextBlock"
    """Always `TextBlock`."""
    text: str
    """The text; may hold some Markdown, and dates and times as `{{DATE(…)}}`."""
    color: Colors | None = None
    """Its colour."""
    font_type: FontType | None = None
    """Its font."""
    horizontal_alignment: HorizontalAlignment | None = None
    """Where it stands from left to right."""
    is_subtle: bool | None = None
    """Paler than other texts."""
    max_lines: int | None = None
    """How many lines are shown at most."""
    size: FontSize | None = None
    """How large it is."""
    weight: FontWeight | None = None
    """How bold it is."""
    wrap: bool | None = None
    """Broken into lines where it is long; cut off if not."""
    fallback: Element | str | None = None
    """What is shown instead where this is not known; `drop` for nothing."""
    height: BlockElementHeight | None = None
    """How high it is."""
    separator: bool | None = None
    """With a line above it."""
    spacing: Spacing | None = None
    """How far it is from what stands before it."""
    id: str | None = None
    """Its name, by which an `Action.ToggleVisibility` finds it."""
    is_visible: bool | None = True
    """Shown until an `Action.ToggleVisibility` changes that."""
    requires: dict[str, str] | None = None
    """The features it needs, and the version of each."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "text": "text",
        "color": "color",
        "font_type": "fontType",
        "horizontal_alignment": "horizontalAlignment",
        "is_subtle": "isSubtle",
        "max_lines": "maxLines",
        "size": "size",
        "weight": "weight",
        "wrap": "wrap",
        "fallback": "fallback",
        "height": "height",
        "separator": "separator",
        "spacing": "spacing",
        "id": "id",
        "is_visible": "isVisible",
        "requires": "requires",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = get("type", ABSENT)
        self.text = get("text", ABSENT)
        self.color = (value := get("color")) and read_colors(value)
        self.font_type = (value := get("fontType")) and read_font_type(value)
        self.horizontal_alignment = (value := get("horizontalAlignment")) and read_horizontal_alignment(value)
        self.is_subtle = get("isSubtle")
        self.max_lines = get("maxLines")
        self.size = (value := get("size")) and read_font_size(value)
        self.weight = (value := get("weight")) and read_font_weight(value)
        self.wrap = get("wrap")
        self.fallback = (value := get("fallback")) and read_element(value)
        self.height = (value := get("height")) and read_block_element_height(value)
        self.separator = get("separator")
        self.spacing = (value := get("spacing")) and read_spacing(value)
        self.id = get("id")
        self.is_visible = get("isVisible")
        self.requires = get("requires")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Image(Model):
    """An image."""

    type: Literal["Image"] = "Image"
    """Always `Image`."""
    url: str
    """Its address, which the apps of all who see the card must reach, or a `data:` URI."""
    alt_text: str | None = None
    """What it shows, in words."""
    background_color: str | None = None
    """What is behind a transparent image, such as `#DDDDDD`."""
    height: BlockElementHeight | str | None = BlockElementHeight.AUTO
    """How high it is, also in pixels, such as `50px`."""
    horizontal_alignment: HorizontalAlignment | None = None
    """Where it stands from left to right."""
    select_action: SelectAction | None = None
    """What a click on it does."""
    size: ImageSize | None = None
    """About how large it is."""
    style: ImageStyle | None = None
    """How it is cut out."""
    width: str | None = None
    """How wide it is in pixels, such as `50px`."""
    fallback: Element | str | None = None
    """What is shown instead where this is not known; `drop` for nothing."""
    separator: bool | None = None
    """With a line above it."""
    spacing: Spacing | None = None
    """How far it is from what stands before it."""
    id: str | None = None
    """Its name, by which an `Action.ToggleVisibility` finds it."""
    is_visible: bool | None = True
    """Shown until an `Action.ToggleVisibility` changes that."""
    requires: dict[str, str] | None = None
    """The features it needs, and the version of each."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "url": "url",
        "alt_text": "altText",
        "background_color": "backgroundColor",
        "height": "height",
        "horizontal_alignment": "horizontalAlignment",
        "select_action": "selectAction",
        "size": "size",
        "style": "style",
        "width": "width",
        "fallback": "fallback",
        "separator": "separator",
        "spacing": "spacing",
        "id": "id",
        "is_visible": "isVisible",
        "requires": "requires",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = get("type", ABSENT)
        self.url = get("url", ABSENT)
        self.alt_text = get("altText")
        self.background_color = get("backgroundColor")
        self.height = (value := get("height")) and read_block_element_height(value)
        self.horizontal_alignment = (value := get("horizontalAlignment")) and read_horizontal_alignment(value)
        self.select_action = (value := get("selectAction")) and read_select_action(value)
        self.size = (value := get("size")) and read_image_size(value)
        self.style = (value := get("style")) and read_image_style(value)
        self.width = get("width")
        self.fallback = (value := get("fallback")) and read_element(value)
        self.separator = get("separator")
        self.spacing = (value := get("spacing")) and read_spacing(value)
        self.id = get("id")
        self.is_visible = get("isVisible")
        self.requires = get("requires")
        self._source = data
        self._additional_properties = None
        return self


read_image = model_reader(Image)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Media(Model):
    """A sound or a film. Part of Adaptive Cards; that Webex plays one is not known."""

    type: Literal["Media"] = "Media"
    """Always `Media`."""
    sources: list[MediaSource]
    """The same in several formats."""
    poster: str | None = None
    """The address of an image that is shown before it plays."""
    alt_text: str | None = None
    """What it shows, in words."""
    fallback: Element | str | None = None
    """What is shown instead where this is not known; `drop` for nothing."""
    height: BlockElementHeight | None = None
    """How high it is."""
    separator: bool | None = None
    """With a line above it."""
    spacing: Spacing | None = None
    """How far it is from what stands before it."""
    id: str | None = None
    """Its name, by which an `Action.ToggleVisibility` finds it."""
    is_visible: bool | None = True
    """Shown until an `Action.ToggleVisibility` changes that."""
    requires: dict[str, str] | None = None
    """The features it needs, and the version of each."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "sources": "sources",
        "poster": "poster",
        "alt_text": "altText",
        "fallback": "fallback",
        "height": "height",
        "separator": "separator",
        "spacing": "spacing",
        "id": "id",
        "is_visible": "isVisible",
        "requires": "requires",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = get("type", ABSENT)
        self.sources = read_each(read_media_source, get("sources", ABSENT))
        self.poster = get("poster")
        self.alt_text = get("altText")
        self.fallback = (value := get("fallback")) and read_element(value)
        self.height = (value := get("height")) and read_block_element_height(value)
        self.separator = get("separator")
        self.spacing = (value := get("spacing")) and read_spacing(value)
        self.id = get("id")
        self.is_visible = get("isVisible")
        self.requires = get("requires")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class MediaSource(Model):
    """A sound or a film in one format."""

    url: str
    """Its address."""
    mime_type: str | None = None
    """The format, such as `video/mp4`."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "mime_type": "mimeType",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.url = get("url", ABSENT)
        self.mime_type = get("mimeType")
        self._source = data
        self._additional_properties = None
        return self


read_media_source = model_reader(MediaSource)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class RichTextBlock(Model):
    """A text of differently written parts."""

    type: Literal["RichTextBlock"] = "RichTextBlock"
    """Always `RichTextBlock`."""
    inlines: list[TextRun | str]
    """The parts; a plain text is one as well."""
    horizontal_alignment: HorizontalAlignment | None = None
    """Where it stands from left to right."""
    fallback: Element | str | None = None
    """What is shown instead where this is not known; `drop` for nothing."""
    height: BlockElementHeight | None = None
    """How high it is."""
    separator: bool | None = None
    """With a line above it."""
    spacing: Spacing | None = None
    """How far it is from what stands before it."""
    id: str | None = None
    """Its name, by which an `Action.ToggleVisibility` finds it."""
    is_visible: bool | None = True
    """Shown until an `Action.ToggleVisibility` changes that."""
    requires: dict[str, str] | None = None
    """The features it needs, and the version of each."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "inlines": "inlines",
        "horizontal_alignment": "horizontalAlignment",
        "fallback": "fallback",
        "height": "height",
        "separator": "separator",
        "spacing": "spacing",
        "id": "id",
        "is_visible": "isVisible",
        "requires": "requires",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = get("type", ABSENT)
        self.inlines = read_each(read_text_run, get("inlines", ABSENT))
        self.horizontal_alignment = (value := get("horizontalAlignment")) and read_horizontal_alignment(value)
        self.fallback = (value := get("fallback")) and read_element(value)
        self.height = (value := get("height")) and read_block_element_height(value)
        self.separator = get("separator")
        self.spacing = (value := get("spacing")) and read_spacing(value)
        self.id = get("id")
        self.is_visible = get("isVisible")
        self.requires = get("requires")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class TextRun(Model):
    """A part of a rich text; no Markdown in here."""

    type: Literal["TextRun"] = "TextRun"
    """Always `TextRun`."""
    text: str
    """The text."""
    color: Colors | None = None
    """Its colour."""
    font_type: FontType | None = None
    """Its font."""
    highlight: bool | None = None
    """Marked with colour."""
    is_subtle: bool | None = None
    """Paler than other texts."""
    italic: bool | None = None
    """Slanted."""
    select_action: SelectAction | None = None
    """What a click on it does."""
    size: FontSize | None = None
    """How large it is."""
    strikethrough: bool | None = None
    """Struck out."""
    underline: bool | None = None
    """Underlined."""
    weight: FontWeight | None = None
    """How bold it is."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "text": "text",
        "color": "color",
        "font_type": "fontType",
        "highlight": "highlight",
        "is_subtle": "isSubtle",
        "italic": "italic",
        "select_action": "selectAction",
        "size": "size",
        "strikethrough": "strikethrough",
        "underline": "underline",
        "weight": "weight",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = get("type", ABSENT)
        self.text = get("text", ABSENT)
        self.color = (value := get("color")) and read_colors(value)
        self.font_type = (value := get("fontType")) and read_font_type(value)
        self.highlight = get("highlight")
        self.is_subtle = get("isSubtle")
        self.italic = get("italic")
        self.select_action = (value := get("selectAction")) and read_select_action(value)
        self.size = (value := get("size")) and read_font_size(value)
        self.strikethrough = get("strikethrough")
        self.underline = get("underline")
        self.weight = (value := get("weight")) and read_font_weight(value)
        self._source = data
        self._additional_properties = None
        return self


read_text_run = model_reader(TextRun)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ActionSet(Model):
    """A row of buttons among other elements."""

    type: Literal["ActionSet"] = "ActionSet"
    """Always `ActionSet`."""
    actions: list[Action]
    """The buttons."""
    fallback: Element | str | None = None
    """What is shown instead where this is not known; `drop` for nothing."""
    height: BlockElementHeight | None = None
    """How high it is."""
    horizontal_alignment: HorizontalAlignment | None = None
    """Where it stands from left to right."""
    separator: bool | None = None
    """With a line above it."""
    spacing: Spacing | None = None
    """How far it is from what stands before it."""
    id: str | None = None
    """Its name, by which an `Action.ToggleVisibility` finds it."""
    is_visible: bool | None = True
    """Shown until an `Action.ToggleVisibility` changes that."""
    requires: dict[str, str] | None = None
    """The features it needs, and the version of each."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "actions": "actions",
        "fallback": "fallback",
        "height": "height",
        "horizontal_alignment": "horizontalAlignment",
        "separator": "separator",
        "spacing": "spacing",
        "id": "id",
        "is_visible": "isVisible",
        "requires": "requires",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = get("type", ABSENT)
        self.actions = read_each(read_action, get("actions", ABSENT))
        self.fallback = (value := get("fallback")) and read_element(value)
        self.height = (value := get("height")) and read_block_element_height(value)
        self.horizontal_alignment = (value := get("horizontalAlignment")) and read_horizontal_alignment(value)
        self.separator = get("separator")
        self.spacing = (value := get("spacing")) and read_spacing(value)
        self.id = get("id")
        self.is_visible = get("isVisible")
        self.requires = get("requires")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Container(Model):
    """Elements that belong together."""

    type: Literal["Container"] = "Container"
    """Always `Container`."""
    items: list[Element]
    """The elements, from top to bottom."""
    select_action: SelectAction | None = None
    """What a click on it does."""
    style: ContainerStyle | None = None
    """What it is painted like."""
    vertical_content_alignment: VerticalContentAlignment | None = None
    """Where its content stands if there is room to spare."""
    bleed: bool | None = None
    """Reaching through the padding of what it stands in."""
    background_image: BackgroundImage | str | None = None
    """What is painted behind it, or the address of that."""
    min_height: str | None = None
    """How high it is at least, such as `80px`."""
    fallback: Element | str | None = None
    """What is shown instead where this is not known; `drop` for nothing."""
    height: BlockElementHeight | None = None
    """How high it is."""
    horizontal_alignment: HorizontalAlignment | None = None
    """Where it stands from left to right."""
    separator: bool | None = None
    """With a line above it."""
    spacing: Spacing | None = None
    """How far it is from what stands before it."""
    id: str | None = None
    """Its name, by which an `Action.ToggleVisibility` finds it."""
    is_visible: bool | None = True
    """Shown until an `Action.ToggleVisibility` changes that."""
    requires: dict[str, str] | None = None
    """The features it needs, and the version of each."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "items": "items",
        "select_action": "selectAction",
        "style": "style",
        "vertical_content_alignment": "verticalContentAlignment",
        "bleed": "bleed",
        "background_image": "backgroundImage",
        "min_height": "minHeight",
        "fallback": "fallback",
        "height": "height",
        "horizontal_alignment": "horizontalAlignment",
        "separator": "separator",
        "spacing": "spacing",
        "id": "id",
        "is_visible": "isVisible",
        "requires": "requires",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = get("type", ABSENT)
        self.items = read_each(read_element, get("items", ABSENT))
        self.select_action = (value := get("selectAction")) and read_select_action(value)
        self.style = (value := get("style")) and read_container_style(value)
        self.vertical_content_alignment = (
            value := get("verticalContentAlignment")
        ) and read_vertical_content_alignment(value)
        self.bleed = get("bleed")
        self.background_image = (value := get("backgroundImage")) and read_background_image(value)
        self.min_height = get("minHeight")
        self.fallback = (value := get("fallback")) and read_element(value)
        self.height = (value := get("height")) and read_block_element_height(value)
        self.horizontal_alignment = (value := get("horizontalAlignment")) and read_horizontal_alignment(value)
        self.separator = get("separator")
        self.spacing = (value := get("spacing")) and read_spacing(value)
        self.id = get("id")
        self.is_visible = get("isVisible")
        self.requires = get("requires")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ColumnSet(Model):
    """Columns side by side."""

    type: Literal["ColumnSet"] = "ColumnSet"
    """Always `ColumnSet`."""
    columns: list[Column] | None = None
    """The columns, from left to right."""
    select_action: SelectAction | None = None
    """What a click on it does."""
    style: ContainerStyle | None = None
    """What it is painted like."""
    bleed: bool | None = None
    """Reaching through the padding of what it stands in."""
    min_height: str | None = None
    """How high it is at least, such as `80px`."""
    horizontal_alignment: HorizontalAlignment | None = None
    """Where it stands from left to right."""
    fallback: Element | str | None = None
    """What is shown instead where this is not known; `drop` for nothing."""
    height: BlockElementHeight | None = None
    """How high it is."""
    separator: bool | None = None
    """With a line above it."""
    spacing: Spacing | None = None
    """How far it is from what stands before it."""
    id: str | None = None
    """Its name, by which an `Action.ToggleVisibility` finds it."""
    is_visible: bool | None = True
    """Shown until an `Action.ToggleVisibility` changes that."""
    requires: dict[str, str] | None = None
    """The features it needs, and the version of each."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "columns": "columns",
        "select_action": "selectAction",
        "style": "style",
        "bleed": "bleed",
        "min_height": "minHeight",
        "horizontal_alignment": "horizontalAlignment",
        "fallback": "fallback",
        "height": "height",
        "separator": "separator",
        "spacing": "spacing",
        "id": "id",
        "is_visible": "isVisible",
        "requires": "requires",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = get("type", ABSENT)
        self.columns = (value := get("columns")) and read_each(read_column, value)
        self.select_action = (value := get("selectAction")) and read_select_action(value)
        self.style = (value := get("style")) and read_container_style(value)
        self.bleed = get("bleed")
        self.min_height = get("minHeight")
        self.horizontal_alignment = (value := get("horizontalAlignment")) and read_horizontal_alignment(value)
        self.fallback = (value := get("fallback")) and read_element(value)
        self.height = (value := get("height")) and read_block_element_height(value)
        self.separator = get("separator")
        self.spacing = (value := get("spacing")) and read_spacing(value)
        self.id = get("id")
        self.is_visible = get("isVisible")
        self.requires = get("requires")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Column(Model):
    """A column, of elements below one another."""

    type: Literal["Column"] = "Column"
    """Always `Column`."""
    items: list[Element] | None = None
    """The elements, from top to bottom."""
    background_image: BackgroundImage | str | None = None
    """What is painted behind it, or the address of that."""
    bleed: bool | None = None
    """Reaching through the padding of what it stands in."""
    fallback: Column | str | None = None
    """The column that is shown instead where this one is not known; `drop` for none."""
    horizontal_alignment: HorizontalAlignment | None = None
    """Where it stands from left to right."""
    min_height: str | None = None
    """How high it is at least, such as `80px`."""
    separator: bool | None = None
    """With a line left of it."""
    spacing: Spacing | None = None
    """How far it is from what stands before it."""
    select_action: SelectAction | None = None
    """What a click on it does."""
    style: ContainerStyle | None = None
    """What it is painted like."""
    vertical_content_alignment: VerticalContentAlignment | None = None
    """Where its content stands if there is room to spare."""
    width: str | float | None = None
    """How wide it is: `auto`, `stretch`, pixels such as `50px`, or a number, which is its share beside the others."""
    id: str | None = None
    """Its name, by which an `Action.ToggleVisibility` finds it."""
    is_visible: bool | None = True
    """Shown until an `Action.ToggleVisibility` changes that."""
    requires: dict[str, str] | None = None
    """The features it needs, and the version of each."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "items": "items",
        "background_image": "backgroundImage",
        "bleed": "bleed",
        "fallback": "fallback",
        "horizontal_alignment": "horizontalAlignment",
        "min_height": "minHeight",
        "separator": "separator",
        "spacing": "spacing",
        "select_action": "selectAction",
        "style": "style",
        "vertical_content_alignment": "verticalContentAlignment",
        "width": "width",
        "id": "id",
        "is_visible": "isVisible",
        "requires": "requires",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = get("type", ABSENT)
        self.items = (value := get("items")) and read_each(read_element, value)
        self.background_image = (value := get("backgroundImage")) and read_background_image(value)
        self.bleed = get("bleed")
        self.fallback = (value := get("fallback")) and read_column(value)
        self.horizontal_alignment = (value := get("horizontalAlignment")) and read_horizontal_alignment(value)
        self.min_height = get("minHeight")
        self.separator = get("separator")
        self.spacing = (value := get("spacing")) and read_spacing(value)
        self.select_action = (value := get("selectAction")) and read_select_action(value)
        self.style = (value := get("style")) and read_container_style(value)
        self.vertical_content_alignment = (
            value := get("verticalContentAlignment")
        ) and read_vertical_content_alignment(value)
        self.width = get("width")
        self.id = get("id")
        self.is_visible = get("isVisible")
        self.requires = get("requires")
        self._source = data
        self._additional_properties = None
        return self


read_column = model_reader(Column)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class FactSet(Model):
    """A table of names and values."""

    type: Literal["FactSet"] = "FactSet"
    """Always `FactSet`."""
    facts: list[Fact]
    """The rows."""
    fallback: Element | str | None = None
    """What is shown instead where this is not known; `drop` for nothing."""
    height: BlockElementHeight | None = None
    """How high it is."""
    separator: bool | None = None
    """With a line above it."""
    spacing: Spacing | None = None
    """How far it is from what stands before it."""
    id: str | None = None
    """Its name, by which an `Action.ToggleVisibility` finds it."""
    is_visible: bool | None = True
    """Shown until an `Action.ToggleVisibility` changes that."""
    requires: dict[str, str] | None = None
    """The features it needs, and the version of each."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "facts": "facts",
        "fallback": "fallback",
        "height": "height",
        "separator": "separator",
        "spacing": "spacing",
        "id": "id",
        "is_visible": "isVisible",
        "requires": "requires",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = get("type", ABSENT)
        self.facts = read_each(read_fact, get("facts", ABSENT))
        self.fallback = (value := get("fallback")) and read_element(value)
        self.height = (value := get("height")) and read_block_element_height(value)
        self.separator = get("separator")
        self.spacing = (value := get("spacing")) and read_spacing(value)
        self.id = get("id")
        self.is_visible = get("isVisible")
        self.requires = get("requires")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Fact(Model):
    """A row of a `FactSet`."""

    title: str
    """The name."""
    value: str
    """The value."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "value": "value",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.title = get("title", ABSENT)
        self.value = get("value", ABSENT)
        self._source = data
        self._additional_properties = None
        return self


read_fact = model_reader(Fact)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ImageSet(Model):
    """A gallery of images."""

    type: Literal["ImageSet"] = "ImageSet"
    """Always `ImageSet`."""
    images: list[Image]
    """The images."""
    image_size: ImageSize | None = ImageSize.MEDIUM
    """About how large each of them is."""
    fallback: Element | str | None = None
    """What is shown instead where this is not known; `drop` for nothing."""
    height: BlockElementHeight | None = None
    """How high it is."""
    horizontal_alignment: HorizontalAlignment | None = None
    """Where it stands from left to right."""
    separator: bool | None = None
    """With a line above it."""
    spacing: Spacing | None = None
    """How far it is from what stands before it."""
    id: str | None = None
    """Its name, by which an `Action.ToggleVisibility` finds it."""
    is_visible: bool | None = True
    """Shown until an `Action.ToggleVisibility` changes that."""
    requires: dict[str, str] | None = None
    """The features it needs, and the version of each."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "images": "images",
        "image_size": "imageSize",
        "fallback": "fallback",
        "height": "height",
        "horizontal_alignment": "horizontalAlignment",
        "separator": "separator",
        "spacing": "spacing",
        "id": "id",
        "is_visible": "isVisible",
        "requires": "requires",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = get("type", ABSENT)
        self.images = read_each(read_image, get("images", ABSENT))
        self.image_size = (value := get("imageSize")) and read_image_size(value)
        self.fallback = (value := get("fallback")) and read_element(value)
        self.height = (value := get("height")) and read_block_element_height(value)
        self.horizontal_alignment = (value := get("horizontalAlignment")) and read_horizontal_alignment(value)
        self.separator = get("separator")
        self.spacing = (value := get("spacing")) and read_spacing(value)
        self.id = get("id")
        self.is_visible = get("isVisible")
        self.requires = get("requires")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class BackgroundImage(Model):
    """An image behind something."""

    url: str
    """Its address, or a `data:` URI; PNG, JPEG or GIF."""
    fill_mode: ImageFillMode | None = None
    """How it fills the area."""
    horizontal_alignment: HorizontalAlignment | None = None
    """Where it stands from left to right."""
    vertical_alignment: VerticalContentAlignment | None = None
    """Where it stands from top to bottom."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "url": "url",
        "fill_mode": "fillMode",
        "horizontal_alignment": "horizontalAlignment",
        "vertical_alignment": "verticalAlignment",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.url = get("url", ABSENT)
        self.fill_mode = (value := get("fillMode")) and read_image_fill_mode(value)
        self.horizontal_alignment = (value := get("horizontalAlignment")) and read_horizontal_alignment(value)
        self.vertical_alignment = (value := get("verticalAlignment")) and read_vertical_content_alignment(value)
        self._source = data
        self._additional_properties = None
        return self


read_background_image = model_reader(BackgroundImage)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Text(Model):
    """An input for text."""

    type: Literal["Input.Text"] = "Input.Text"
    """Always `Input.Text`."""
    id: str
    """The name under which its value is submitted; no other input of the card has the same."""
    is_multiline: bool | None = None
    """For several lines."""
    max_length: int | None = None
    """How many characters may be entered."""
    placeholder: str | None = None
    """What stands there until something is entered."""
    regex: str | None = None
    """The regular expression that the text must match."""
    style: TextInputStyle | None = None
    """What kind of text it is; phones show a keyboard for it."""
    inline_action: SelectAction | None = None
    """The button beside it."""
    value: str | None = None
    """What is entered already."""
    error_message: str | None = None
    """What is shown where the value cannot be submitted."""
    is_required: bool | None = None
    """The card cannot be submitted without a value."""
    label: str | None = None
    """What stands above it."""
    fallback: Element | str | None = None
    """What is shown instead where this is not known; `drop` for nothing."""
    height: BlockElementHeight | None = None
    """How high it is."""
    separator: bool | None = None
    """With a line above it."""
    spacing: Spacing | None = None
    """How far it is from what stands before it."""
    is_visible: bool | None = True
    """Shown until an `Action.ToggleVisibility` changes that."""
    requires: dict[str, str] | None = None
    """The features it needs, and the version of each."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
        "is_multiline": "isMultiline",
        "max_length": "maxLength",
        "placeholder": "placeholder",
        "regex": "regex",
        "style": "style",
        "inline_action": "inlineAction",
        "value": "value",
        "error_message": "errorMessage",
        "is_required": "isRequired",
        "label": "label",
        "fallback": "fallback",
        "height": "height",
        "separator": "separator",
        "spacing": "spacing",
        "is_visible": "isVisible",
        "requires": "requires",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = get("type", ABSENT)
        self.id = get("id", ABSENT)
        self.is_multiline = get("isMultiline")
        self.max_length = get("maxLength")
        self.placeholder = get("placeholder")
        self.regex = get("regex")
        self.style = (value := get("style")) and read_text_input_style(value)
        self.inline_action = (value := get("inlineAction")) and read_select_action(value)
        self.value = get("value")
        self.error_message = get("errorMessage")
        self.is_required = get("isRequired")
        self.label = get("label")
        self.fallback = (value := get("fallback")) and read_element(value)
        self.height = (value := get("height")) and read_block_element_height(value)
        self.separator = get("separator")
        self.spacing = (value := get("spacing")) and read_spacing(value)
        self.is_visible = get("isVisible")
        self.requires = get("requires")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Number(Model):
    """An input for a number."""

    type: Literal["Input.Number"] = "Input.Number"
    """Always `Input.Number`."""
    id: str
    """The name under which its value is submitted; no other input of the card has the same."""
    max: float | None = None
    """The largest that may be entered."""
    min: float | None = None
    """The smallest that may be entered."""
    placeholder: str | None = None
    """What stands there until something is entered."""
    value: float | None = None
    """What is entered already."""
    error_message: str | None = None
    """What is shown where the value cannot be submitted."""
    is_required: bool | None = None
    """The card cannot be submitted without a value."""
    label: str | None = None
    """What stands above it."""
    fallback: Element | str | None = None
    """What is shown instead where this is not known; `drop` for nothing."""
    height: BlockElementHeight | None = None
    """How high it is."""
    separator: bool | None = None
    """With a line above it."""
    spacing: Spacing | None = None
    """How far it is from what stands before it."""
    is_visible: bool | None = True
    """Shown until an `Action.ToggleVisibility` changes that."""
    requires: dict[str, str] | None = None
    """The features it needs, and the version of each."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
        "max": "max",
        "min": "min",
        "placeholder": "placeholder",
        "value": "value",
        "error_message": "errorMessage",
        "is_required": "isRequired",
        "label": "label",
        "fallback": "fallback",
        "height": "height",
        "separator": "separator",
        "spacing": "spacing",
        "is_visible": "isVisible",
        "requires": "requires",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = get("type", ABSENT)
        self.id = get("id", ABSENT)
        self.max = get("max")
        self.min = get("min")
        self.placeholder = get("placeholder")
        self.value = get("value")
        self.error_message = get("errorMessage")
        self.is_required = get("isRequired")
        self.label = get("label")
        self.fallback = (value := get("fallback")) and read_element(value)
        self.height = (value := get("height")) and read_block_element_height(value)
        self.separator = get("separator")
        self.spacing = (value := get("spacing")) and read_spacing(value)
        self.is_visible = get("isVisible")
        self.requires = get("requires")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Date(Model):
    """An input for a date."""

    type: Literal["Input.Date"] = "Input.Date"
    """Always `Input.Date`."""
    id: str
    """The name under which its value is submitted; no other input of the card has the same."""
    max: str | None = None
    """The last that may be entered, such as `2026-12-31`."""
    min: str | None = None
    """The first that may be entered, such as `2026-01-01`."""
    placeholder: str | None = None
    """What stands there until something is entered."""
    value: str | None = None
    """What is entered already, such as `2026-03-02`."""
    error_message: str | None = None
    """What is shown where the value cannot be submitted."""
    is_required: bool | None = None
    """The card cannot be submitted without a value."""
    label: str | None = None
    """What stands above it."""
    fallback: Element | str | None = None
    """What is shown instead where this is not known; `drop` for nothing."""
    height: BlockElementHeight | None = None
    """How high it is."""
    separator: bool | None = None
    """With a line above it."""
    spacing: Spacing | None = None
    """How far it is from what stands before it."""
    is_visible: bool | None = True
    """Shown until an `Action.ToggleVisibility` changes that."""
    requires: dict[str, str] | None = None
    """The features it needs, and the version of each."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
        "max": "max",
        "min": "min",
        "placeholder": "placeholder",
        "value": "value",
        "error_message": "errorMessage",
        "is_required": "isRequired",
        "label": "label",
        "fallback": "fallback",
        "height": "height",
        "separator": "separator",
        "spacing": "spacing",
        "is_visible": "isVisible",
        "requires": "requires",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = get("type", ABSENT)
        self.id = get("id", ABSENT)
        self.max = get("max")
        self.min = get("min")
        self.placeholder = get("placeholder")
        self.value = get("value")
        self.error_message = get("errorMessage")
        self.is_required = get("isRequired")
        self.label = get("label")
        self.fallback = (value := get("fallback")) and read_element(value)
        self.height = (value := get("height")) and read_block_element_height(value)
        self.separator = get("separator")
        self.spacing = (value := get("spacing")) and read_spacing(value)
        self.is_visible = get("isVisible")
        self.requires = get("requires")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Time(Model):
    """An input for a time of day."""

    type: Literal["Input.Time"] = "Input.Time"
    """Always `Input.Time`."""
    id: str
    """The name under which its value is submitted; no other input of the card has the same."""
    max: str | None = None
    """The last that may be entered, such as `17:30`."""
    min: str | None = None
    """The first that may be entered, such as `09:00`."""
    placeholder: str | None = None
    """What stands there until something is entered."""
    value: str | None = None
    """What is entered already, such as `12:00`."""
    error_message: str | None = None
    """What is shown where the value cannot be submitted."""
    is_required: bool | None = None
    """The card cannot be submitted without a value."""
    label: str | None = None
    """What stands above it."""
    fallback: Element | str | None = None
    """What is shown instead where this is not known; `drop` for nothing."""
    height: BlockElementHeight | None = None
    """How high it is."""
    separator: bool | None = None
    """With a line above it."""
    spacing: Spacing | None = None
    """How far it is from what stands before it."""
    is_visible: bool | None = True
    """Shown until an `Action.ToggleVisibility` changes that."""
    requires: dict[str, str] | None = None
    """The features it needs, and the version of each."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
        "max": "max",
        "min": "min",
        "placeholder": "placeholder",
        "value": "value",
        "error_message": "errorMessage",
        "is_required": "isRequired",
        "label": "label",
        "fallback": "fallback",
        "height": "height",
        "separator": "separator",
        "spacing": "spacing",
        "is_visible": "isVisible",
        "requires": "requires",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = get("type", ABSENT)
        self.id = get("id", ABSENT)
        self.max = get("max")
        self.min = get("min")
        self.placeholder = get("placeholder")
        self.value = get("value")
        self.error_message = get("errorMessage")
        self.is_required = get("isRequired")
        self.label = get("label")
        self.fallback = (value := get("fallback")) and read_element(value)
        self.height = (value := get("height")) and read_block_element_height(value)
        self.separator = get("separator")
        self.spacing = (value := get("spacing")) and read_spacing(value)
        self.is_visible = get("isVisible")
        self.requires = get("requires")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Toggle(Model):
    """A box to tick."""

    type: Literal["Input.Toggle"] = "Input.Toggle"
    """Always `Input.Toggle`."""
    id: str
    """The name under which its value is submitted; no other input of the card has the same."""
    title: str
    """What stands beside it."""
    value: str | None = "false"
    """What it is at first, `valueOn` or `valueOff`."""
    value_off: str | None = "false"
    """What is submitted if it is not ticked."""
    value_on: str | None = "true"
    """What is submitted if it is ticked."""
    wrap: bool | None = None
    """Broken into lines where it is long; cut off if not."""
    error_message: str | None = None
    """What is shown where the value cannot be submitted."""
    is_required: bool | None = None
    """The card cannot be submitted without a value."""
    label: str | None = None
    """What stands above it."""
    fallback: Element | str | None = None
    """What is shown instead where this is not known; `drop` for nothing."""
    height: BlockElementHeight | None = None
    """How high it is."""
    separator: bool | None = None
    """With a line above it."""
    spacing: Spacing | None = None
    """How far it is from what stands before it."""
    is_visible: bool | None = True
    """Shown until an `Action.ToggleVisibility` changes that."""
    requires: dict[str, str] | None = None
    """The features it needs, and the version of each."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
        "title": "title",
        "value": "value",
        "value_off": "valueOff",
        "value_on": "valueOn",
        "wrap": "wrap",
        "error_message": "errorMessage",
        "is_required": "isRequired",
        "label": "label",
        "fallback": "fallback",
        "height": "height",
        "separator": "separator",
        "spacing": "spacing",
        "is_visible": "isVisible",
        "requires": "requires",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = get("type", ABSENT)
        self.id = get("id", ABSENT)
        self.title = get("title", ABSENT)
        self.value = get("value")
        self.value_off = get("valueOff")
        self.value_on = get("valueOn")
        self.wrap = get("wrap")
        self.error_message = get("errorMessage")
        self.is_required = get("isRequired")
        self.label = get("label")
        self.fallback = (value := get("fallback")) and read_element(value)
        self.height = (value := get("height")) and read_block_element_height(value)
        self.separator = get("separator")
        self.spacing = (value := get("spacing")) and read_spacing(value)
        self.is_visible = get("isVisible")
        self.requires = get("requires")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ChoiceSet(Model):
    """A choice of one or more."""

    type: Literal["Input.ChoiceSet"] = "Input.ChoiceSet"
    """Always `Input.ChoiceSet`."""
    id: str
    """The name under which its value is submitted; no other input of the card has the same."""
    choices: list[Choice] | None = None
    """What there is to choose from."""
    is_multi_select: bool | None = None
    """More than one may be chosen."""
    style: ChoiceInputStyle | None = None
    """A list that opens, or one that is open."""
    value: str | None = None
    """The value that is chosen already; several with commas between them."""
    placeholder: str | None = None
    """What stands there until something is entered."""
    wrap: bool | None = None
    """Broken into lines where it is long; cut off if not."""
    error_message: str | None = None
    """What is shown where the value cannot be submitted."""
    is_required: bool | None = None
    """The card cannot be submitted without a value."""
    label: str | None = None
    """What stands above it."""
    fallback: Element | str | None = None
    """What is shown instead where this is not known; `drop` for nothing."""
    height: BlockElementHeight | None = None
    """How high it is."""
    separator: bool | None = None
    """With a line above it."""
    spacing: Spacing | None = None
    """How far it is from what stands before it."""
    is_visible: bool | None = True
    """Shown until an `Action.ToggleVisibility` changes that."""
    requires: dict[str, str] | None = None
    """The features it needs, and the version of each."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "id": "id",
        "choices": "choices",
        "is_multi_select": "isMultiSelect",
        "style": "style",
        "value": "value",
        "placeholder": "placeholder",
        "wrap": "wrap",
        "error_message": "errorMessage",
        "is_required": "isRequired",
        "label": "label",
        "fallback": "fallback",
        "height": "height",
        "separator": "separator",
        "spacing": "spacing",
        "is_visible": "isVisible",
        "requires": "requires",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = get("type", ABSENT)
        self.id = get("id", ABSENT)
        self.choices = (value := get("choices")) and read_each(read_choice, value)
        self.is_multi_select = get("isMultiSelect")
        self.style = (value := get("style")) and read_choice_input_style(value)
        self.value = get("value")
        self.placeholder = get("placeholder")
        self.wrap = get("wrap")
        self.error_message = get("errorMessage")
        self.is_required = get("isRequired")
        self.label = get("label")
        self.fallback = (value := get("fallback")) and read_element(value)
        self.height = (value := get("height")) and read_block_element_height(value)
        self.separator = get("separator")
        self.spacing = (value := get("spacing")) and read_spacing(value)
        self.is_visible = get("isVisible")
        self.requires = get("requires")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Choice(Model):
    """One of the choices of a `ChoiceSet`."""

    title: str
    """What is shown."""
    value: str
    """What is submitted. Where several may be chosen, it must hold no comma, which stands between them."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "value": "value",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.title = get("title", ABSENT)
        self.value = get("value", ABSENT)
        self._source = data
        self._additional_properties = None
        return self


read_choice = model_reader(Choice)


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class OpenUrl(Model):
    """Opens a page in the browser."""

    type: Literal["Action.OpenUrl"] = "Action.OpenUrl"
    """Always `Action.OpenUrl`."""
    url: str
    """The address of the page."""
    title: str | None = None
    """What stands on the button."""
    icon_url: str | None = None
    """The address of an image on the button."""
    id: str | None = None
    """Its name."""
    style: ActionStyle | None = None
    """What the button is painted like."""
    fallback: Action | str | None = None
    """What is there instead where this is not known; `drop` for nothing."""
    requires: dict[str, str] | None = None
    """The features it needs, and the version of each."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "url": "url",
        "title": "title",
        "icon_url": "iconUrl",
        "id": "id",
        "style": "style",
        "fallback": "fallback",
        "requires": "requires",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = get("type", ABSENT)
        self.url = get("url", ABSENT)
        self.title = get("title")
        self.icon_url = get("iconUrl")
        self.id = get("id")
        self.style = (value := get("style")) and read_action_style(value)
        self.fallback = (value := get("fallback")) and read_action(value)
        self.requires = get("requires")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Submit(Model):
    """Submits the values of the card's inputs. A webhook for `attachmentActions` tells of it."""

    type: Literal["Action.Submit"] = "Action.Submit"
    """Always `Action.Submit`."""
    data: str | dict[str, Any] | None = None
    """What is submitted along with the inputs; the fields of an object stand beside them."""
    associated_inputs: AssociatedInputs | None = AssociatedInputs.AUTO
    """Whether the values of the inputs are submitted."""
    title: str | None = None
    """What stands on the button."""
    icon_url: str | None = None
    """The address of an image on the button."""
    id: str | None = None
    """Its name."""
    style: ActionStyle | None = None
    """What the button is painted like."""
    fallback: Action | str | None = None
    """What is there instead where this is not known; `drop` for nothing."""
    requires: dict[str, str] | None = None
    """The features it needs, and the version of each."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "data": "data",
        "associated_inputs": "associatedInputs",
        "title": "title",
        "icon_url": "iconUrl",
        "id": "id",
        "style": "style",
        "fallback": "fallback",
        "requires": "requires",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = get("type", ABSENT)
        self.data = get("data")
        self.associated_inputs = (value := get("associatedInputs")) and read_associated_inputs(value)
        self.title = get("title")
        self.icon_url = get("iconUrl")
        self.id = get("id")
        self.style = (value := get("style")) and read_action_style(value)
        self.fallback = (value := get("fallback")) and read_action(value)
        self.requires = get("requires")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ShowCard(Model):
    """Opens a card below the button. Its inputs are submitted together with those around it."""

    type: Literal["Action.ShowCard"] = "Action.ShowCard"
    """Always `Action.ShowCard`."""
    card: AdaptiveCard | None = None
    """The card."""
    title: str | None = None
    """What stands on the button."""
    icon_url: str | None = None
    """The address of an image on the button."""
    id: str | None = None
    """Its name."""
    style: ActionStyle | None = None
    """What the button is painted like."""
    fallback: Action | str | None = None
    """What is there instead where this is not known; `drop` for nothing."""
    requires: dict[str, str] | None = None
    """The features it needs, and the version of each."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "card": "card",
        "title": "title",
        "icon_url": "iconUrl",
        "id": "id",
        "style": "style",
        "fallback": "fallback",
        "requires": "requires",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = get("type", ABSENT)
        self.card = (value := get("card")) and read_adaptive_card(value)
        self.title = get("title")
        self.icon_url = get("iconUrl")
        self.id = get("id")
        self.style = (value := get("style")) and read_action_style(value)
        self.fallback = (value := get("fallback")) and read_action(value)
        self.requires = get("requires")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ToggleVisibility(Model):
    """Shows and hides elements of the card."""

    type: Literal["Action.ToggleVisibility"] = "Action.ToggleVisibility"
    """Always `Action.ToggleVisibility`."""
    target_elements: list[TargetElement | str]
    """The elements; an id alone turns its element around."""
    title: str | None = None
    """What stands on the button."""
    icon_url: str | None = None
    """The address of an image on the button."""
    id: str | None = None
    """Its name."""
    style: ActionStyle | None = None
    """What the button is painted like."""
    fallback: Action | str | None = None
    """What is there instead where this is not known; `drop` for nothing."""
    requires: dict[str, str] | None = None
    """The features it needs, and the version of each."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "target_elements": "targetElements",
        "title": "title",
        "icon_url": "iconUrl",
        "id": "id",
        "style": "style",
        "fallback": "fallback",
        "requires": "requires",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.type = get("type", ABSENT)
        self.target_elements = read_each(read_target_element, get("targetElements", ABSENT))
        self.title = get("title")
        self.icon_url = get("iconUrl")
        self.id = get("id")
        self.style = (value := get("style")) and read_action_style(value)
        self.fallback = (value := get("fallback")) and read_action(value)
        self.requires = get("requires")
        self._source = data
        self._additional_properties = None
        return self


@define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class TargetElement(Model):
    """What becomes of an element."""

    element_id: str
    """The element's id."""
    is_visible: bool | None = None
    """Shown from then on, or hidden; turned around if it is not given."""

    _KEYS: ClassVar[Mapping[str, str]] = {
        "element_id": "elementId",
        "is_visible": "isVisible",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model that a JSON object is. Never fails on an object, whatever it holds."""
        self = object.__new__(cls)
        get = data.get
        self.element_id = get("elementId", ABSENT)
        self.is_visible = get("isVisible")
        self._source = data
        self._additional_properties = None
        return self


read_target_element = model_reader(TargetElement)


class ActionStyle(OpenEnum):
    """What a button is painted like."""

    DEFAULT = "default"
    POSITIVE = "positive"
    DESTRUCTIVE = "destructive"


read_action_style = enum_reader(ActionStyle)


class ChoiceInputStyle(OpenEnum):
    """A list that opens, or one that is open."""

    COMPACT = "compact"
    EXPANDED = "expanded"


read_choice_input_style = enum_reader(ChoiceInputStyle)


class Colors(OpenEnum):
    """Colours of text, by what they say."""

    DEFAULT = "default"
    DARK = "dark"
    LIGHT = "light"
    ACCENT = "accent"
    GOOD = "good"
    WARNING = "warning"
    ATTENTION = "attention"


read_colors = enum_reader(Colors)


class ContainerStyle(OpenEnum):
    """Colours of what is behind, by what they say."""

    DEFAULT = "default"
    EMPHASIS = "emphasis"
    GOOD = "good"
    ATTENTION = "attention"
    WARNING = "warning"
    ACCENT = "accent"


read_container_style = enum_reader(ContainerStyle)


class FontSize(OpenEnum):
    """Sizes of text."""

    DEFAULT = "default"
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"
    EXTRA_LARGE = "extraLarge"


read_font_size = enum_reader(FontSize)


class FontType(OpenEnum):
    """Fonts."""

    DEFAULT = "default"
    MONOSPACE = "monospace"


read_font_type = enum_reader(FontType)


class FontWeight(OpenEnum):
    """How bold a text is."""

    DEFAULT = "default"
    LIGHTER = "lighter"
    BOLDER = "bolder"


read_font_weight = enum_reader(FontWeight)


class HorizontalAlignment(OpenEnum):
    """Places from left to right."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


read_horizontal_alignment = enum_reader(HorizontalAlignment)


class ImageFillMode(OpenEnum):
    """How an image fills an area."""

    COVER = "cover"
    REPEAT_HORIZONTALLY = "repeatHorizontally"
    REPEAT_VERTICALLY = "repeatVertically"
    REPEAT = "repeat"


read_image_fill_mode = enum_reader(ImageFillMode)


class ImageStyle(OpenEnum):
    """How an image is cut out; a `person` is round."""

    DEFAULT = "default"
    PERSON = "person"


read_image_style = enum_reader(ImageStyle)


class Spacing(OpenEnum):
    """How far something is from what stands before it."""

    DEFAULT = "default"
    NONE = "none"
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"
    EXTRA_LARGE = "extraLarge"
    PADDING = "padding"


read_spacing = enum_reader(Spacing)


class TextInputStyle(OpenEnum):
    """Kinds of text that are entered."""

    TEXT = "text"
    TEL = "tel"
    URL = "url"
    EMAIL = "email"


read_text_input_style = enum_reader(TextInputStyle)


class VerticalContentAlignment(OpenEnum):
    """Places from top to bottom."""

    TOP = "top"
    CENTER = "center"
    BOTTOM = "bottom"


read_vertical_content_alignment = enum_reader(VerticalContentAlignment)

Element: TypeAlias = (
    ActionSet
    | ColumnSet
    | Container
    | FactSet
    | Image
    | ImageSet
    | ChoiceSet
    | Date
    | Number
    | Text
    | Time
    | Toggle
    | Media
    | RichTextBlock
    | TextBlock
    | dict[str, Any]
)
"""What can stand in the body of a card or in a container."""

read_element = choice_reader(
    "type",
    {
        "ActionSet": ActionSet,
        "ColumnSet": ColumnSet,
        "Container": Container,
        "FactSet": FactSet,
        "Image": Image,
        "ImageSet": ImageSet,
        "Input.ChoiceSet": ChoiceSet,
        "Input.Date": Date,
        "Input.Number": Number,
        "Input.Text": Text,
        "Input.Time": Time,
        "Input.Toggle": Toggle,
        "Media": Media,
        "RichTextBlock": RichTextBlock,
        "TextBlock": TextBlock,
    },
)

Action: TypeAlias = OpenUrl | ShowCard | Submit | ToggleVisibility | dict[str, Any]
"""What a button does."""

read_action = choice_reader(
    "type",
    {
        "Action.OpenUrl": OpenUrl,
        "Action.ShowCard": ShowCard,
        "Action.Submit": Submit,
        "Action.ToggleVisibility": ToggleVisibility,
    },
)

SelectAction: TypeAlias = OpenUrl | Submit | ToggleVisibility | dict[str, Any]
"""What a click on an element does; all that a button can do but show a card."""

read_select_action = choice_reader(
    "type",
    {
        "Action.OpenUrl": OpenUrl,
        "Action.Submit": Submit,
        "Action.ToggleVisibility": ToggleVisibility,
    },
)
