; generated from specs/garch.yaml by `make generated`: do not edit
; garch D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  %v31 = getelementptr inbounds i64, ptr %v1, i64 4
  %v32 = load i64, ptr %v31, align 8
  %v34 = getelementptr inbounds i64, ptr %v1, i64 22
  %v35 = load i64, ptr %v34, align 8
  %v46 = getelementptr inbounds i64, ptr %v1, i64 23
  %v47 = load i64, ptr %v46, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 5
  %v58 = load i64, ptr %v57, align 8
  store i64 0, ptr %v4, align 8
  %v9 = mul i64 %v8, %v7
  %v10 = add i64 %v2, 1
  %v11 = mul i64 %v7, %v2
  %v12 = sdiv i64 %v11, %v3
  %v13 = icmp slt i64 %v12, %v7
  %v14 = select i1 %v13, i64 %v12, i64 %v7
  %v15 = mul i64 %v7, %v10
  %v16 = sdiv i64 %v15, %v3
  %v17 = icmp slt i64 %v16, %v7
  %v18 = select i1 %v17, i64 %v16, i64 %v7
  %v19 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v14, ptr %v19, align 8
  %v20 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v18, ptr %v20, align 8
  %v21 = mul i64 %v9, %v2
  %v22 = sdiv i64 %v21, %v3
  %v23 = icmp slt i64 %v22, %v9
  %v24 = select i1 %v23, i64 %v22, i64 %v9
  %v25 = mul i64 %v9, %v10
  %v26 = sdiv i64 %v25, %v3
  %v27 = icmp slt i64 %v26, %v9
  %v28 = select i1 %v27, i64 %v26, i64 %v9
  %v29 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v24, ptr %v29, align 8
  %v30 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v28, ptr %v30, align 8
  %v33 = icmp eq i64 %v32, 0
  br i1 %v33, label %b0, label %b1
b0:
  %v36 = icmp eq i64 %v35, 0
  br i1 %v36, label %b2, label %b3
b2:
  call void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b3
b3:
  br label %b1
b1:
  %v37 = icmp sgt i64 %v3, 1
  br i1 %v37, label %b4, label %b5
b4:
  %v38 = getelementptr inbounds i64, ptr %v1, i64 3
  %v39 = atomicrmw add ptr %v38, i64 1 acq_rel
  %v40 = load i64, ptr %v4, align 8
  %v41 = add i64 %v40, 1
  store i64 %v41, ptr %v4, align 8
  %v42 = mul i64 %v3, %v41
  br label %b6
b6:
  %v43 = load atomic i64, ptr %v38 acquire, align 8
  %v44 = icmp slt i64 %v43, %v42
  br i1 %v44, label %b7, label %b8
b7:
  %v45 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  br i1 %v33, label %b9, label %b10
b9:
  %v48 = icmp eq i64 %v47, 0
  br i1 %v48, label %b11, label %b12
b11:
  call void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v37, label %b13, label %b14
b13:
  %v49 = getelementptr inbounds i64, ptr %v1, i64 3
  %v50 = atomicrmw add ptr %v49, i64 1 acq_rel
  %v51 = load i64, ptr %v4, align 8
  %v52 = add i64 %v51, 1
  store i64 %v52, ptr %v4, align 8
  %v53 = mul i64 %v3, %v52
  br label %b15
b15:
  %v54 = load atomic i64, ptr %v49 acquire, align 8
  %v55 = icmp slt i64 %v54, %v53
  br i1 %v55, label %b16, label %b17
b16:
  %v56 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  %v65 = getelementptr inbounds i64, ptr %v5, i64 1
  %v66 = getelementptr inbounds i64, ptr %v5, i64 2
  %v79 = getelementptr inbounds i64, ptr %v1, i64 3
  br label %b18
b18:
  %v59 = phi i64 [ 0, %b14 ], [ %v97, %b30 ]
  %v60 = icmp slt i64 %v59, %v8
  br i1 %v60, label %b19, label %b20
b19:
  %v61 = add i64 %v59, %v58
  %v62 = icmp slt i64 %v61, %v8
  %v63 = select i1 %v62, i64 %v61, i64 %v8
  %v64 = sub i64 %v63, %v59
  store i64 %v59, ptr %v65, align 8
  store i64 %v64, ptr %v66, align 8
  %v67 = mul i64 %v64, %v7
  %v68 = mul i64 %v67, %v2
  %v69 = sdiv i64 %v68, %v3
  %v70 = icmp slt i64 %v69, %v67
  %v71 = select i1 %v70, i64 %v69, i64 %v67
  %v72 = mul i64 %v67, %v10
  %v73 = sdiv i64 %v72, %v3
  %v74 = icmp slt i64 %v73, %v67
  %v75 = select i1 %v74, i64 %v73, i64 %v67
  %v76 = mul i64 %v59, %v7
  %v77 = add i64 %v71, %v76
  %v78 = add i64 %v75, %v76
  store i64 %v77, ptr %v29, align 8
  store i64 %v78, ptr %v30, align 8
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v37, label %b21, label %b22
b21:
  %v80 = atomicrmw add ptr %v79, i64 1 acq_rel
  %v81 = load i64, ptr %v4, align 8
  %v82 = add i64 %v81, 1
  store i64 %v82, ptr %v4, align 8
  %v83 = mul i64 %v3, %v82
  br label %b23
b23:
  %v84 = load atomic i64, ptr %v79 acquire, align 8
  %v85 = icmp slt i64 %v84, %v83
  br i1 %v85, label %b24, label %b25
b24:
  %v86 = call i32 @sched_yield()
  br label %b23
b25:
  br label %b22
b22:
  br label %b26
b26:
  %v87 = phi i64 [ %v59, %b22 ], [ %v89, %b27 ]
  %v88 = icmp slt i64 %v87, %v63
  br i1 %v88, label %b27, label %b28
b27:
  store i64 %v87, ptr %v5, align 8
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v89 = add nsw i64 %v87, 1
  br label %b26
b28:
  br i1 %v37, label %b29, label %b30
b29:
  %v90 = atomicrmw add ptr %v79, i64 1 acq_rel
  %v91 = load i64, ptr %v4, align 8
  %v92 = add i64 %v91, 1
  store i64 %v92, ptr %v4, align 8
  %v93 = mul i64 %v3, %v92
  br label %b31
b31:
  %v94 = load atomic i64, ptr %v79 acquire, align 8
  %v95 = icmp slt i64 %v94, %v93
  br i1 %v95, label %b32, label %b33
b32:
  %v96 = call i32 @sched_yield()
  br label %b31
b33:
  br label %b30
b30:
  store i64 %v24, ptr %v29, align 8
  store i64 %v28, ptr %v30, align 8
  %v97 = add nsw i64 %v59, %v58
  br label %b18
b20:
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = load ptr, ptr %v0, align 4
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 12
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v16 = and i64 0, %v15
  %v19 = mul i64 %v16, %v18
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v24, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v20 = add i64 %v19, %v9
  %v21 = mul i64 %v20, 8
  %v22 = getelementptr inbounds float, ptr %v13, i64 %v21
  %v23 = load <8 x float>, ptr %v11, align 4
  store <8 x float> %v23, ptr %v22, align 4
  %v24 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = load ptr, ptr %v0, align 4
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 13
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v16 = and i64 0, %v15
  %v19 = mul i64 %v16, %v18
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v24, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v20 = add i64 %v19, %v9
  %v21 = mul i64 %v20, 8
  %v22 = getelementptr inbounds float, ptr %v13, i64 %v21
  %v23 = load <8 x float>, ptr %v11, align 4
  store <8 x float> %v23, ptr %v22, align 4
  %v24 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %v4, i64 5
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 6
  %v12 = load i64, ptr %v11, align 8
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v16 = load ptr, ptr %v15, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v23 = mul i64 %v6, %v22
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v29, %b1 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v17 = mul i64 %v13, 8
  %v18 = getelementptr inbounds float, ptr %v16, i64 %v17
  %v24 = sub i64 %v13, %v23
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v20, i64 %v25
  %v27 = load <8 x float>, ptr %v18, align 4
  %v28 = fmul <8 x float> %v27, %v27
  store <8 x float> %v28, ptr %v26, align 4
  %v29 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v19 = load ptr, ptr %v18, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 13
  %v23 = load i64, ptr %v22, align 8
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds i64, ptr %v1, i64 12
  %v36 = load i64, ptr %v35, align 8
  %v24 = and i64 %v9, %v23
  %v27 = mul i64 %v24, %v26
  %v37 = and i64 %v9, %v36
  %v38 = mul i64 %v37, %v26
  %v42 = add i64 %v9, 1
  %v43 = and i64 %v42, %v36
  %v44 = mul i64 %v43, %v26
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v57, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v28 = add i64 %v27, %v14
  %v29 = mul i64 %v28, 8
  %v30 = getelementptr inbounds float, ptr %v21, i64 %v29
  %v39 = add i64 %v38, %v14
  %v40 = mul i64 %v39, 8
  %v41 = getelementptr inbounds float, ptr %v34, i64 %v40
  %v45 = add i64 %v44, %v14
  %v46 = mul i64 %v45, 8
  %v47 = getelementptr inbounds float, ptr %v34, i64 %v46
  %v48 = load <8 x float>, ptr %v17, align 4
  %v49 = load <8 x float>, ptr %v19, align 4
  %v50 = load <8 x float>, ptr %v30, align 4
  %v51 = fmul <8 x float> %v49, %v50
  %v52 = fadd <8 x float> %v48, %v51
  %v53 = load <8 x float>, ptr %v32, align 4
  %v54 = load <8 x float>, ptr %v41, align 4
  %v55 = fmul <8 x float> %v53, %v54
  %v56 = fadd <8 x float> %v52, %v55
  store <8 x float> %v56, ptr %v47, align 4
  %v57 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v17 = load ptr, ptr %v16, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v26 = load ptr, ptr %v25, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 13
  %v29 = load i64, ptr %v28, align 8
  %v18 = sub i64 %v9, %v6
  %v21 = mul i64 %v18, %v20
  %v27 = add i64 %v9, 1
  %v30 = and i64 %v27, %v29
  %v31 = mul i64 %v30, %v20
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v36, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v22 = add i64 %v21, %v14
  %v23 = mul i64 %v22, 8
  %v24 = getelementptr inbounds float, ptr %v17, i64 %v23
  %v32 = add i64 %v31, %v14
  %v33 = mul i64 %v32, 8
  %v34 = getelementptr inbounds float, ptr %v26, i64 %v33
  %v35 = load <8 x float>, ptr %v24, align 4
  store <8 x float> %v35, ptr %v34, align 4
  %v36 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  store i64 0, ptr %v4, align 8
  %v9 = mul i64 %v8, %v7
  %v10 = add i64 %v2, 1
  %v11 = mul i64 %v7, %v2
  %v12 = sdiv i64 %v11, %v3
  %v13 = icmp slt i64 %v12, %v7
  %v14 = select i1 %v13, i64 %v12, i64 %v7
  %v15 = mul i64 %v7, %v10
  %v16 = sdiv i64 %v15, %v3
  %v17 = icmp slt i64 %v16, %v7
  %v18 = select i1 %v17, i64 %v16, i64 %v7
  %v19 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v14, ptr %v19, align 8
  %v20 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v18, ptr %v20, align 8
  %v21 = mul i64 %v9, %v2
  %v22 = sdiv i64 %v21, %v3
  %v23 = icmp slt i64 %v22, %v9
  %v24 = select i1 %v23, i64 %v22, i64 %v9
  %v25 = mul i64 %v9, %v10
  %v26 = sdiv i64 %v25, %v3
  %v27 = icmp slt i64 %v26, %v9
  %v28 = select i1 %v27, i64 %v26, i64 %v9
  %v29 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v24, ptr %v29, align 8
  %v30 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v28, ptr %v30, align 8
  %v33 = sub i64 %v8, 1
  br label %b0
b0:
  %v31 = phi i64 [ 0, %entry ], [ %v35, %b1 ]
  %v32 = icmp slt i64 %v31, %v8
  br i1 %v32, label %b1, label %b2
b1:
  %v34 = sub i64 %v33, %v31
  store i64 %v34, ptr %v5, align 8
  call void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v35 = add nsw i64 %v31, 1
  br label %b0
b2:
  %v36 = icmp sgt i64 %v3, 1
  br i1 %v36, label %b3, label %b4
b3:
  %v37 = getelementptr inbounds i64, ptr %v1, i64 3
  %v38 = atomicrmw add ptr %v37, i64 1 acq_rel
  %v39 = load i64, ptr %v4, align 8
  %v40 = add i64 %v39, 1
  store i64 %v40, ptr %v4, align 8
  %v41 = mul i64 %v3, %v40
  br label %b5
b5:
  %v42 = load atomic i64, ptr %v37 acquire, align 8
  %v43 = icmp slt i64 %v42, %v41
  br i1 %v43, label %b6, label %b7
b6:
  %v44 = call i32 @sched_yield()
  br label %b5
b7:
  br label %b4
b4:
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b8, label %b9
b8:
  %v45 = getelementptr inbounds i64, ptr %v1, i64 3
  %v46 = atomicrmw add ptr %v45, i64 1 acq_rel
  %v47 = load i64, ptr %v4, align 8
  %v48 = add i64 %v47, 1
  store i64 %v48, ptr %v4, align 8
  %v49 = mul i64 %v3, %v48
  br label %b10
b10:
  %v50 = load atomic i64, ptr %v45 acquire, align 8
  %v51 = icmp slt i64 %v50, %v49
  br i1 %v51, label %b11, label %b12
b11:
  %v52 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b13, label %b14
b13:
  %v53 = getelementptr inbounds i64, ptr %v1, i64 3
  %v54 = atomicrmw add ptr %v53, i64 1 acq_rel
  %v55 = load i64, ptr %v4, align 8
  %v56 = add i64 %v55, 1
  store i64 %v56, ptr %v4, align 8
  %v57 = mul i64 %v3, %v56
  br label %b15
b15:
  %v58 = load atomic i64, ptr %v53 acquire, align 8
  %v59 = icmp slt i64 %v58, %v57
  br i1 %v59, label %b16, label %b17
b16:
  %v60 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v36, label %b18, label %b19
b18:
  %v61 = getelementptr inbounds i64, ptr %v1, i64 3
  %v62 = atomicrmw add ptr %v61, i64 1 acq_rel
  %v63 = load i64, ptr %v4, align 8
  %v64 = add i64 %v63, 1
  store i64 %v64, ptr %v4, align 8
  %v65 = mul i64 %v3, %v64
  br label %b20
b20:
  %v66 = load atomic i64, ptr %v61 acquire, align 8
  %v67 = icmp slt i64 %v66, %v65
  br i1 %v67, label %b21, label %b22
b21:
  %v68 = call i32 @sched_yield()
  br label %b20
b22:
  br label %b19
b19:
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v23 = load ptr, ptr %v22, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v33 = load ptr, ptr %v32, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v36 = load ptr, ptr %v35, align 4
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v39 = load ptr, ptr %v38, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v48 = load ptr, ptr %v47, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v24 = mul i64 %v5, %v17
  %v41 = and i64 %v5, 1
  %v42 = mul i64 %v41, %v17
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v61, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = add i64 %v18, %v10
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v13, i64 %v20
  %v25 = add i64 %v24, %v10
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v23, i64 %v26
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v20
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v26
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v26
  %v43 = add i64 %v42, %v10
  %v44 = mul i64 %v43, 8
  %v45 = getelementptr inbounds float, ptr %v13, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v33, i64 %v44
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v26
  %v50 = load <8 x float>, ptr %v21, align 4
  %v51 = load <8 x float>, ptr %v27, align 4
  %v52 = fadd <8 x float> %v50, %v51
  %v53 = load <8 x float>, ptr %v29, align 4
  %v54 = fmul <8 x float> %v52, %v53
  %v55 = load <8 x float>, ptr %v31, align 4
  %v56 = fmul <8 x float> %v52, %v55
  %v57 = load <8 x float>, ptr %v34, align 4
  %v58 = load <8 x float>, ptr %v37, align 4
  %v59 = fmul <8 x float> %v57, %v58
  %v60 = fadd <8 x float> %v59, %v59
  store <8 x float> %v52, ptr %v40, align 4
  store <8 x float> %v54, ptr %v45, align 4
  store <8 x float> %v56, ptr %v46, align 4
  store <8 x float> %v60, ptr %v49, align 4
  %v61 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v20 = load ptr, ptr %v19, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v34 = load ptr, ptr %v33, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v9 = mul i64 %v8, %v7
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v32, %b7 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v31, %b7 ]
  %v12 = icmp slt i64 %v10, %v9
  br i1 %v12, label %b3, label %b4
b3:
  %v13 = add i64 %v10, 128
  %v14 = icmp slt i64 %v13, %v9
  %v15 = select i1 %v14, i64 %v13, i64 %v9
  br label %b5
b5:
  %v16 = phi i64 [ %v10, %b3 ], [ %v30, %b6 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v29, %b6 ]
  %v18 = icmp slt i64 %v16, %v15
  br i1 %v18, label %b6, label %b7
b6:
  %v21 = mul i64 %v16, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v21
  %v26 = load <8 x float>, ptr %v22, align 4
  %v27 = load <8 x float>, ptr %v25, align 4
  %v28 = fmul <8 x float> %v26, %v27
  %v29 = fadd <8 x float> %v17, %v28
  %v30 = add nsw i64 %v16, 1
  br label %b5
b7:
  %v31 = fadd <8 x float> %v11, %v17
  %v32 = add nsw i64 %v10, 128
  br label %b2
b4:
  store <8 x float> %v11, ptr %v34, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v20 = load ptr, ptr %v19, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v29 = load ptr, ptr %v28, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v9 = mul i64 %v8, %v7
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v27, %b7 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v26, %b7 ]
  %v12 = icmp slt i64 %v10, %v9
  br i1 %v12, label %b3, label %b4
b3:
  %v13 = add i64 %v10, 128
  %v14 = icmp slt i64 %v13, %v9
  %v15 = select i1 %v14, i64 %v13, i64 %v9
  br label %b5
b5:
  %v16 = phi i64 [ %v10, %b3 ], [ %v25, %b6 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v24, %b6 ]
  %v18 = icmp slt i64 %v16, %v15
  br i1 %v18, label %b6, label %b7
b6:
  %v21 = mul i64 %v16, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = fadd <8 x float> %v17, %v23
  %v25 = add nsw i64 %v16, 1
  br label %b5
b7:
  %v26 = fadd <8 x float> %v11, %v17
  %v27 = add nsw i64 %v10, 128
  br label %b2
b4:
  store <8 x float> %v11, ptr %v29, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #1 {
entry:
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = load i64, ptr %v1, align 8
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v20 = load ptr, ptr %v19, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v24 = load ptr, ptr %v23, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v34 = load ptr, ptr %v33, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v9 = mul i64 %v8, %v7
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v32, %b7 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v31, %b7 ]
  %v12 = icmp slt i64 %v10, %v9
  br i1 %v12, label %b3, label %b4
b3:
  %v13 = add i64 %v10, 128
  %v14 = icmp slt i64 %v13, %v9
  %v15 = select i1 %v14, i64 %v13, i64 %v9
  br label %b5
b5:
  %v16 = phi i64 [ %v10, %b3 ], [ %v30, %b6 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v29, %b6 ]
  %v18 = icmp slt i64 %v16, %v15
  br i1 %v18, label %b6, label %b7
b6:
  %v21 = mul i64 %v16, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v21
  %v26 = load <8 x float>, ptr %v22, align 4
  %v27 = load <8 x float>, ptr %v25, align 4
  %v28 = fmul <8 x float> %v26, %v27
  %v29 = fadd <8 x float> %v17, %v28
  %v30 = add nsw i64 %v16, 1
  br label %b5
b7:
  %v31 = fadd <8 x float> %v11, %v17
  %v32 = add nsw i64 %v10, 128
  br label %b2
b4:
  store <8 x float> %v11, ptr %v34, align 4
  br label %b1
b1:
  ret void
}

declare i32 @sched_yield() #2

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind "prefer-vector-width"="256" noinline }
attributes #2 = { nounwind }
