//! Publishing fills the virtual machine pool.

use lab_gallery::model::lab::{MAX_MACHINES, Power, Publishing};
use lab_gallery::model::{Command, Effect, MachineRequest, Refusal, Report};

use crate::support::{attach, create, export, lab, lab_of, new_lab, refused, report, send, state};

#[test]
fn publishing_fills_the_pool_with_stopped_machines_of_nobody() {
    let mut state = state();
    let id = lab(&mut state, "Python");
    let request = MachineRequest::Publish { lab: id, machines: 3 };
    assert_eq!(send(&mut state, Command::Publish { lab: id, machines: 3 }), [Effect::Hypervisor(request)]);
    assert_eq!((lab_of(&state, id).publishing, lab_of(&state, id).pool.len()), (Publishing::Publishing, 0));
    report(&mut state, Report::Published { lab: id, machines: 3 });
    let lab = lab_of(&state, id);
    assert_eq!(lab.publishing, Publishing::Published);
    assert_eq!(lab.pool.iter().map(|machine| machine.number).collect::<Vec<_>>(), [1, 2, 3]);
    assert!(lab.pool.iter().all(|machine| machine.assigned.is_none() && machine.power == Power::Stopped));
}

#[test]
fn publishing_again_makes_the_pool_anew() {
    let mut state = state();
    let id = lab(&mut state, "Python");
    for machines in [5, 2] {
        send(&mut state, Command::Publish { lab: id, machines });
        report(&mut state, Report::Published { lab: id, machines });
        assert_eq!(lab_of(&state, id).pool.len(), machines as usize);
    }
}

#[test]
fn a_running_template_is_shut_down() {
    let mut state = state();
    let id = lab(&mut state, "Python");
    send(&mut state, Command::StartTemplate(id));
    report(&mut state, Report::TemplateStarted(id));
    send(&mut state, Command::Publish { lab: id, machines: 1 });
    assert_eq!(lab_of(&state, id).template.power, Power::Stopped);
}

#[test]
fn a_pool_has_1_to_400_machines() {
    let mut state = state();
    let id = lab(&mut state, "Python");
    for asked in [0, MAX_MACHINES + 1, u32::MAX] {
        assert_eq!(
            refused(&mut state, Command::Publish { lab: id, machines: asked }),
            Refusal::Machines { asked }
        );
    }
    send(&mut state, Command::Publish { lab: id, machines: MAX_MACHINES });
    report(&mut state, Report::Published { lab: id, machines: MAX_MACHINES });
    assert_eq!(lab_of(&state, id).pool.len(), 400);
}

#[test]
fn while_publishing_the_template_rests() {
    let mut state = state();
    let id = lab(&mut state, "Python");
    send(&mut state, Command::Publish { lab: id, machines: 1 });
    for command in [Command::StartTemplate(id), Command::Publish { lab: id, machines: 2 }] {
        assert_eq!(refused(&mut state, command), Refusal::PublishUnderWay);
    }
}

#[test]
fn what_has_no_disk_or_is_being_read_is_not_published() {
    let mut state = state();
    attach(&mut state, vec![]);
    let (waiting, _) = create(&mut state, new_lab("Networks"));
    assert_eq!(refused(&mut state, Command::Publish { lab: waiting, machines: 1 }), Refusal::NotReady);
    let id = lab(&mut state, "Python");
    let job = export(&mut state, id, "base");
    let publish = Command::Publish { lab: id, machines: 1 };
    assert_eq!(refused(&mut state, publish.clone()), Refusal::ExportUnderWay { image: "base".to_owned() });
    report(&mut state, Report::JobCaptured(job));
    send(&mut state, publish);
}
