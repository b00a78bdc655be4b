"""Reads a window as a screen reader does: through AT-SPI, by roles and names alone.

Standard input holds the steps, one JSON object a line; standard output gets the announcements that were made, one a
line. A step that is not possible within a minute ends with status 1, and with all that could be read on standard error.

    {"press": "New lab", "role": "push button"}        does what a click does
    {"type": "python-102", "into": "Image name"}       puts text in a field
    {"see": "Export completed"}                        waits until something with that in its name is there
    {"gone": "Export in progress"}                     waits until nothing is
    {"announced": "completed"}                         waits until an announcement has that in it
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

PATIENCE = 60
ANNOUNCED = []


def switch_on():
    """Says that there is a screen reader: programs show themselves only then."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    for name in ("IsEnabled", "ScreenReaderEnabled"):
        value = GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))
        bus.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", value, None, 0, -1, None
        )


def heard(event):
    ANNOUNCED.append(event.any_data if isinstance(event.any_data, str) else str(event.any_data))


def nodes(node):
    """A node and all below it, in reading order. What goes while it is looked at is left out."""
    try:
        node.clear_cache()
        yield node
        for place in range(node.get_child_count()):
            child = node.get_child_at_index(place)
            if child is not None:
                yield from nodes(child)
    except GLib.Error:
        return


def application():
    desktop = Atspi.get_desktop(0)
    for child in (desktop.get_child_at_index(place) for place in range(desktop.get_child_count())):
        if child is not None and child.get_name() == "lab-gallery":
            return child
    return None


def all_nodes():
    root = application()
    return [] if root is None else list(nodes(root))


def role_of(node):
    try:
        return node.get_role_name()
    except GLib.Error:
        return ""


def name_of(node):
    try:
        return node.get_name() or ""
    except GLib.Error:
        return ""


def usable(node):
    try:
        return node.get_state_set().contains(Atspi.StateType.ENABLED)
    except GLib.Error:
        return False


def find(name, role=None):
    for node in all_nodes():
        if name_of(node) == name and (role is None or role_of(node) == role) and usable(node):
            return node
    return None


def perform(step):
    """Whether the step could be done."""
    if "press" in step:
        node = find(step["press"], step.get("role"))
        return node is not None and node.do_action(0)
    if "type" in step:
        node = find(step["into"], "entry")
        return node is not None and node.set_text_contents(step["type"])
    if "see" in step:
        role = step.get("role")
        return any(step["see"] in name_of(node) and role in (None, role_of(node)) for node in all_nodes())
    if "gone" in step:
        return not any(step["gone"] in name_of(node) for node in all_nodes())
    return any(step["announced"] in said for said in ANNOUNCED)


def wait():
    """Lets events arrive."""
    until = time.monotonic() + 0.1
    while time.monotonic() < until:
        GLib.MainContext.default().iteration(False)
        time.sleep(0.01)


def tried(step):
    try:
        return perform(step)
    except GLib.Error:
        return False


def main():
    switch_on()
    listener = Atspi.EventListener.new(heard)
    listener.register("object:announcement")
    for line in sys.stdin:
        step = json.loads(line)
        start = time.monotonic()
        while not tried(step):
            if time.monotonic() - start > PATIENCE:
                print("not possible:", step, file=sys.stderr)
                for node in all_nodes():
                    print(" ", role_of(node), repr(name_of(node)), file=sys.stderr)
                print("announced:", ANNOUNCED, file=sys.stderr)
                return 1
            wait()
        wait()
    print("\n".join(ANNOUNCED))
    return 0


sys.exit(main())
