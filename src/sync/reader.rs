//! Reading the synchronized fields of many objects of one kind and side.

use std::borrow::Cow;
use std::cell::RefCell;
use std::convert::Infallible;

use super::fields::Fields;
use super::mapping::{Mapping, Place, is_there, lines, write_cell, write_field};
use super::model::SyncObject;
use crate::domain::object::{Object, ObjectSpec};
use crate::error::Result;
use crate::store::sync::Cells;

/// The lines of a kind with the positions of their fields in the objects of one side: many objects are read by one of these.
pub struct Reader {
    object: SyncObject,
    /// Beside each line its position; `None` for a line that is passed over.
    positions: Vec<Option<Position>>,
    /// Where the texts of one object are put together.
    joined: RefCell<String>,
}

enum Position {
    /// A field of the object.
    Field(usize),
    /// Not in the object itself.
    Elsewhere,
}

impl Reader {
    /// Reads objects of VMM.
    pub fn of_vmm(object: SyncObject, spec: &ObjectSpec) -> Reader {
        Reader::new(object, |line| spec.index(line.vmm))
    }

    /// Reads records of IPAM.
    pub fn of_ipam(object: SyncObject, spec: &ObjectSpec) -> Reader {
        Reader::new(object, |line| match line.ipam {
            Place::Field(name) | Place::Listed(name, _) => spec.index(name),
            Place::Custom(_) | Place::Value => None,
        })
    }

    /// Reads rows of which these fields are asked for.
    pub fn of_cells(object: SyncObject, spec: &ObjectSpec, fields: &[usize]) -> Reader {
        let mut reader = Reader::of_ipam(object, spec);
        for position in reader.positions.iter_mut().flatten() {
            if let Position::Field(index) = position {
                let asked = fields.iter().position(|field| field == index);
                *position = asked.map_or(Position::Elsewhere, Position::Field);
            }
        }
        reader
    }

    fn new(object: SyncObject, index: impl Fn(&Mapping) -> Option<usize>) -> Reader {
        let position = |line| is_there(line).then(|| index(line).map_or(Position::Elsewhere, Position::Field));
        Reader { object, positions: lines(object).iter().map(position).collect(), joined: RefCell::default() }
    }

    /// Returns the canonical text of every field; empty for nothing. Where a field is no field of the object, `other` gives it: a
    /// custom field, the name of a custom value, what a row of the object holds.
    pub fn read<'t, T: Object>(&self, object: &T, other: impl Fn(&Mapping) -> Cow<'t, str>) -> Fields {
        self.read_beside(object, other, None)
    }

    /// Returns the same; what is equal to other fields is shared with them.
    pub fn read_beside<'t, T: Object>(
        &self,
        object: &T,
        other: impl Fn(&Mapping) -> Cow<'t, str>,
        known: Option<&Fields>,
    ) -> Fields {
        let lines = lines(self.object);
        let written = Fields::write(self.object, known, &mut self.joined.borrow_mut(), |at, out| {
            match &self.positions[at] {
                Some(Position::Field(index)) => write_field(lines[at].form, object, *index, out),
                Some(Position::Elsewhere) => out.push_str(&other(&lines[at])),
                None => {}
            }
            Ok::<_, Infallible>(())
        });
        match written {
            Ok(fields) => fields,
        }
    }

    /// Returns the same of a row.
    ///
    /// # Errors
    /// `StoreDamaged` for a value of another form.
    pub fn read_cells<'t>(
        &self,
        cells: &dyn Cells,
        other: impl Fn(&Mapping) -> Cow<'t, str>,
        known: Option<&Fields>,
    ) -> Result<Fields> {
        let lines = lines(self.object);
        Fields::write(self.object, known, &mut self.joined.borrow_mut(), |at, out| {
            match &self.positions[at] {
                Some(Position::Field(index)) => write_cell(lines[at].form, cells.cell(*index)?, out),
                Some(Position::Elsewhere) => out.push_str(&other(&lines[at])),
                None => {}
            }
            Ok(())
        })
    }
}
