; generated from specs/garch.yaml by `make generated`: do not edit
; garch D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v33 = alloca i32, i64 1, align 4
  %v34 = alloca i32, i64 1, align 4
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  %v37 = getelementptr inbounds i64, ptr %v1, i64 4
  %v38 = load i64, ptr %v37, align 8
  %v40 = getelementptr inbounds i64, ptr %v1, i64 26
  %v41 = load i64, ptr %v40, align 8
  %v52 = getelementptr inbounds i64, ptr %v1, i64 27
  %v53 = load i64, ptr %v52, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 5
  %v64 = load i64, ptr %v63, align 8
  store i64 0, ptr %v4, align 8
  %v7 = getelementptr inbounds i64, ptr %v5, i64 1
  store i64 0, ptr %v7, align 8
  %v8 = getelementptr inbounds i64, ptr %v5, i64 2
  store i64 %v6, ptr %v8, align 8
  %v11 = mul i64 %v6, %v10
  %v12 = add i64 %v2, 1
  %v13 = mul i64 %v10, %v2
  %v14 = sdiv i64 %v13, %v3
  %v15 = icmp slt i64 %v14, %v10
  %v16 = select i1 %v15, i64 %v14, i64 %v10
  %v17 = mul i64 %v10, %v12
  %v18 = sdiv i64 %v17, %v3
  %v19 = icmp slt i64 %v18, %v10
  %v20 = select i1 %v19, i64 %v18, i64 %v10
  %v21 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v16, ptr %v21, align 8
  %v22 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v20, ptr %v22, align 8
  %v23 = mul i64 %v11, %v2
  %v24 = sdiv i64 %v23, %v3
  %v25 = icmp slt i64 %v24, %v11
  %v26 = select i1 %v25, i64 %v24, i64 %v11
  %v27 = mul i64 %v11, %v12
  %v28 = sdiv i64 %v27, %v3
  %v29 = icmp slt i64 %v28, %v11
  %v30 = select i1 %v29, i64 %v28, i64 %v11
  %v31 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v26, ptr %v31, align 8
  %v32 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.stmxcsr(ptr %v33)
  %v35 = load i32, ptr %v33, align 4
  %v36 = or i32 %v35, 32832
  store i32 %v36, ptr %v34, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %v34)
  %v39 = icmp eq i64 %v38, 0
  br i1 %v39, label %b0, label %b1
b0:
  %v42 = icmp eq i64 %v41, 0
  br i1 %v42, label %b2, label %b3
b2:
  call void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b3
b3:
  br label %b1
b1:
  %v43 = icmp sgt i64 %v3, 1
  br i1 %v43, label %b4, label %b5
b4:
  %v44 = getelementptr inbounds i64, ptr %v1, i64 3
  %v45 = atomicrmw add ptr %v44, i64 1 acq_rel
  %v46 = load i64, ptr %v4, align 8
  %v47 = add i64 %v46, 1
  store i64 %v47, ptr %v4, align 8
  %v48 = mul i64 %v3, %v47
  br label %b6
b6:
  %v49 = load atomic i64, ptr %v44 acquire, align 8
  %v50 = icmp slt i64 %v49, %v48
  br i1 %v50, label %b7, label %b8
b7:
  %v51 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  br i1 %v39, label %b9, label %b10
b9:
  %v54 = icmp eq i64 %v53, 0
  br i1 %v54, label %b11, label %b12
b11:
  call void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v43, label %b13, label %b14
b13:
  %v55 = getelementptr inbounds i64, ptr %v1, i64 3
  %v56 = atomicrmw add ptr %v55, i64 1 acq_rel
  %v57 = load i64, ptr %v4, align 8
  %v58 = add i64 %v57, 1
  store i64 %v58, ptr %v4, align 8
  %v59 = mul i64 %v3, %v58
  br label %b15
b15:
  %v60 = load atomic i64, ptr %v55 acquire, align 8
  %v61 = icmp slt i64 %v60, %v59
  br i1 %v61, label %b16, label %b17
b16:
  %v62 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  %v83 = getelementptr inbounds i64, ptr %v1, i64 3
  %v91 = icmp sle i64 %v10, 4
  %v92 = icmp sgt i64 %v10, 4
  br label %b18
b18:
  %v65 = phi i64 [ 0, %b14 ], [ %v103, %b34 ]
  %v66 = icmp slt i64 %v65, %v6
  br i1 %v66, label %b19, label %b20
b19:
  %v67 = add i64 %v65, %v64
  %v68 = icmp slt i64 %v67, %v6
  %v69 = select i1 %v68, i64 %v67, i64 %v6
  %v70 = sub i64 %v69, %v65
  store i64 %v65, ptr %v7, align 8
  store i64 %v70, ptr %v8, align 8
  %v71 = mul i64 %v70, %v10
  %v72 = mul i64 %v71, %v2
  %v73 = sdiv i64 %v72, %v3
  %v74 = icmp slt i64 %v73, %v71
  %v75 = select i1 %v74, i64 %v73, i64 %v71
  %v76 = mul i64 %v71, %v12
  %v77 = sdiv i64 %v76, %v3
  %v78 = icmp slt i64 %v77, %v71
  %v79 = select i1 %v78, i64 %v77, i64 %v71
  %v80 = mul i64 %v65, %v10
  %v81 = add i64 %v75, %v80
  %v82 = add i64 %v79, %v80
  store i64 %v81, ptr %v31, align 8
  store i64 %v82, ptr %v32, align 8
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v43, label %b21, label %b22
b21:
  %v84 = atomicrmw add ptr %v83, i64 1 acq_rel
  %v85 = load i64, ptr %v4, align 8
  %v86 = add i64 %v85, 1
  store i64 %v86, ptr %v4, align 8
  %v87 = mul i64 %v3, %v86
  br label %b23
b23:
  %v88 = load atomic i64, ptr %v83 acquire, align 8
  %v89 = icmp slt i64 %v88, %v87
  br i1 %v89, label %b24, label %b25
b24:
  %v90 = call i32 @sched_yield()
  br label %b23
b25:
  br label %b22
b22:
  br i1 %v91, label %b26, label %b27
b26:
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b27
b27:
  br i1 %v92, label %b28, label %b29
b28:
  br label %b30
b30:
  %v93 = phi i64 [ %v65, %b28 ], [ %v95, %b31 ]
  %v94 = icmp slt i64 %v93, %v69
  br i1 %v94, label %b31, label %b32
b31:
  store i64 %v93, ptr %v5, align 8
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v95 = add nsw i64 %v93, 1
  br label %b30
b32:
  br label %b29
b29:
  br i1 %v43, label %b33, label %b34
b33:
  %v96 = atomicrmw add ptr %v83, i64 1 acq_rel
  %v97 = load i64, ptr %v4, align 8
  %v98 = add i64 %v97, 1
  store i64 %v98, ptr %v4, align 8
  %v99 = mul i64 %v3, %v98
  br label %b35
b35:
  %v100 = load atomic i64, ptr %v83 acquire, align 8
  %v101 = icmp slt i64 %v100, %v99
  br i1 %v101, label %b36, label %b37
b36:
  %v102 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  %v103 = add nsw i64 %v65, %v64
  br label %b18
b20:
  store i64 0, ptr %v7, align 8
  store i64 %v6, ptr %v8, align 8
  store i64 %v26, ptr %v31, align 8
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = load ptr, ptr %v0, align 4
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 16
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v16 = and i64 0, %v15
  %v19 = mul i64 %v16, %v18
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v13, i64 %v20
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v22 = mul i64 %v9, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v24 = load <8 x float>, ptr %v11, align 4
  store <8 x float> %v24, ptr %v23, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = load ptr, ptr %v0, align 4
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 17
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v16 = and i64 0, %v15
  %v19 = mul i64 %v16, %v18
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v13, i64 %v20
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v22 = mul i64 %v9, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v24 = load <8 x float>, ptr %v11, align 4
  store <8 x float> %v24, ptr %v23, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
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
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v22 = load ptr, ptr %v21, align 4
  %v23 = mul i64 %v6, %v18
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v29, %b1 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v19 = mul i64 %v13, 8
  %v20 = getelementptr inbounds float, ptr %v16, i64 %v19
  %v24 = sub i64 %v13, %v23
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v22, i64 %v25
  %v27 = load <8 x float>, ptr %v20, align 4
  %v28 = fmul <8 x float> %v27, %v27
  store <8 x float> %v28, ptr %v26, align 4
  %v29 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %v4, i64 3
  %v10 = load i64, ptr %v9, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 4
  %v12 = load i64, ptr %v11, align 8
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds i64, ptr %v1, i64 17
  %v18 = load i64, ptr %v17, align 8
  %v20 = getelementptr inbounds i64, ptr %v1, i64 1
  %v21 = load i64, ptr %v20, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 16
  %v31 = load i64, ptr %v30, align 8
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v46 = load ptr, ptr %v45, align 4
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v53 = load ptr, ptr %v52, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v60 = load ptr, ptr %v59, align 4
  %v19 = and i64 %v6, %v18
  %v22 = mul i64 %v19, %v21
  %v23 = mul i64 %v22, 8
  %v24 = getelementptr inbounds float, ptr %v16, i64 %v23
  %v32 = and i64 %v6, %v31
  %v33 = mul i64 %v32, %v21
  %v34 = mul i64 %v33, 8
  %v35 = getelementptr inbounds float, ptr %v29, i64 %v34
  br label %b0
b0:
  %v13 = phi i64 [ %v10, %entry ], [ %v86, %b5 ]
  %v14 = icmp slt i64 %v13, %v12
  br i1 %v14, label %b1, label %b2
b1:
  %v25 = mul i64 %v13, 8
  %v26 = getelementptr inbounds float, ptr %v24, i64 %v25
  %v27 = load <8 x float>, ptr %v26, align 4
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v25
  %v37 = load <8 x float>, ptr %v36, align 4
  br label %b3
b3:
  %v38 = phi i64 [ 0, %b1 ], [ %v85, %b4 ]
  %v39 = phi <8 x float> [ %v27, %b1 ], [ %v73, %b4 ]
  %v40 = phi <8 x float> [ %v37, %b1 ], [ %v72, %b4 ]
  %v41 = icmp slt i64 %v38, %v8
  br i1 %v41, label %b4, label %b5
b4:
  %v42 = add i64 %v6, %v38
  %v47 = and i64 %v42, %v18
  %v48 = mul i64 %v47, %v21
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v16, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v25
  %v54 = and i64 %v42, %v31
  %v55 = mul i64 %v54, %v21
  %v56 = mul i64 %v55, 8
  %v57 = getelementptr inbounds float, ptr %v29, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v25
  %v61 = sub i64 %v42, %v6
  %v62 = mul i64 %v61, %v21
  %v63 = mul i64 %v62, 8
  %v64 = getelementptr inbounds float, ptr %v60, i64 %v63
  %v65 = getelementptr inbounds float, ptr %v64, i64 %v25
  %v66 = load <8 x float>, ptr %v44, align 4
  %v67 = load <8 x float>, ptr %v46, align 4
  %v68 = fmul <8 x float> %v67, %v39
  %v69 = fadd <8 x float> %v66, %v68
  %v70 = load <8 x float>, ptr %v53, align 4
  %v71 = fmul <8 x float> %v70, %v40
  %v72 = fadd <8 x float> %v69, %v71
  %v73 = load <8 x float>, ptr %v65, align 4
  %v74 = add i64 %v42, 1
  %v75 = and i64 %v74, %v31
  %v76 = mul i64 %v75, %v21
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v29, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 %v25
  store <8 x float> %v72, ptr %v79, align 4
  %v80 = and i64 %v74, %v18
  %v81 = mul i64 %v80, %v21
  %v82 = mul i64 %v81, 8
  %v83 = getelementptr inbounds float, ptr %v16, i64 %v82
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v25
  store <8 x float> %v73, ptr %v84, align 4
  %v85 = add nsw i64 %v38, 1
  br label %b3
b5:
  %v86 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
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
  %v22 = getelementptr inbounds i64, ptr %v1, i64 17
  %v23 = load i64, ptr %v22, align 8
  %v25 = getelementptr inbounds i64, ptr %v1, i64 1
  %v26 = load i64, ptr %v25, align 8
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v33 = load ptr, ptr %v32, align 4
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v35 = load ptr, ptr %v34, align 4
  %v36 = getelementptr inbounds i64, ptr %v1, i64 16
  %v37 = load i64, ptr %v36, align 8
  %v24 = and i64 %v9, %v23
  %v27 = mul i64 %v24, %v26
  %v28 = mul i64 %v27, 8
  %v29 = getelementptr inbounds float, ptr %v21, i64 %v28
  %v38 = and i64 %v9, %v37
  %v39 = mul i64 %v38, %v26
  %v40 = mul i64 %v39, 8
  %v41 = getelementptr inbounds float, ptr %v35, i64 %v40
  %v43 = add i64 %v9, 1
  %v44 = and i64 %v43, %v37
  %v45 = mul i64 %v44, %v26
  %v46 = mul i64 %v45, 8
  %v47 = getelementptr inbounds float, ptr %v35, i64 %v46
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v58, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v30 = mul i64 %v14, 8
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v30
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v30
  %v49 = load <8 x float>, ptr %v17, align 4
  %v50 = load <8 x float>, ptr %v19, align 4
  %v51 = load <8 x float>, ptr %v31, align 4
  %v52 = fmul <8 x float> %v50, %v51
  %v53 = fadd <8 x float> %v49, %v52
  %v54 = load <8 x float>, ptr %v33, align 4
  %v55 = load <8 x float>, ptr %v42, align 4
  %v56 = fmul <8 x float> %v54, %v55
  %v57 = fadd <8 x float> %v53, %v56
  store <8 x float> %v57, ptr %v48, align 4
  %v58 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
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
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v27 = load ptr, ptr %v26, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 17
  %v30 = load i64, ptr %v29, align 8
  %v18 = sub i64 %v9, %v6
  %v21 = mul i64 %v18, %v20
  %v22 = mul i64 %v21, 8
  %v23 = getelementptr inbounds float, ptr %v17, i64 %v22
  %v28 = add i64 %v9, 1
  %v31 = and i64 %v28, %v30
  %v32 = mul i64 %v31, %v20
  %v33 = mul i64 %v32, 8
  %v34 = getelementptr inbounds float, ptr %v27, i64 %v33
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v37, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v24 = mul i64 %v14, 8
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v24
  %v36 = load <8 x float>, ptr %v25, align 4
  store <8 x float> %v36, ptr %v35, align 4
  %v37 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v33 = alloca i32, i64 1, align 4
  %v34 = alloca i32, i64 1, align 4
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  store i64 0, ptr %v4, align 8
  %v7 = getelementptr inbounds i64, ptr %v5, i64 1
  store i64 0, ptr %v7, align 8
  %v8 = getelementptr inbounds i64, ptr %v5, i64 2
  store i64 %v6, ptr %v8, align 8
  %v11 = mul i64 %v6, %v10
  %v12 = add i64 %v2, 1
  %v13 = mul i64 %v10, %v2
  %v14 = sdiv i64 %v13, %v3
  %v15 = icmp slt i64 %v14, %v10
  %v16 = select i1 %v15, i64 %v14, i64 %v10
  %v17 = mul i64 %v10, %v12
  %v18 = sdiv i64 %v17, %v3
  %v19 = icmp slt i64 %v18, %v10
  %v20 = select i1 %v19, i64 %v18, i64 %v10
  %v21 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v16, ptr %v21, align 8
  %v22 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v20, ptr %v22, align 8
  %v23 = mul i64 %v11, %v2
  %v24 = sdiv i64 %v23, %v3
  %v25 = icmp slt i64 %v24, %v11
  %v26 = select i1 %v25, i64 %v24, i64 %v11
  %v27 = mul i64 %v11, %v12
  %v28 = sdiv i64 %v27, %v3
  %v29 = icmp slt i64 %v28, %v11
  %v30 = select i1 %v29, i64 %v28, i64 %v11
  %v31 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v26, ptr %v31, align 8
  %v32 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.stmxcsr(ptr %v33)
  %v35 = load i32, ptr %v33, align 4
  %v36 = or i32 %v35, 32832
  store i32 %v36, ptr %v34, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %v34)
  %v37 = icmp sle i64 %v10, 4
  br i1 %v37, label %b0, label %b1
b0:
  call void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v38 = icmp sgt i64 %v10, 4
  br i1 %v38, label %b2, label %b3
b2:
  %v41 = sub i64 %v6, 1
  br label %b4
b4:
  %v39 = phi i64 [ 0, %b2 ], [ %v43, %b5 ]
  %v40 = icmp slt i64 %v39, %v6
  br i1 %v40, label %b5, label %b6
b5:
  %v42 = sub i64 %v41, %v39
  store i64 %v42, ptr %v5, align 8
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v43 = add nsw i64 %v39, 1
  br label %b4
b6:
  br label %b3
b3:
  %v44 = icmp sgt i64 %v3, 1
  br i1 %v44, label %b7, label %b8
b7:
  %v45 = getelementptr inbounds i64, ptr %v1, i64 3
  %v46 = atomicrmw add ptr %v45, i64 1 acq_rel
  %v47 = load i64, ptr %v4, align 8
  %v48 = add i64 %v47, 1
  store i64 %v48, ptr %v4, align 8
  %v49 = mul i64 %v3, %v48
  br label %b9
b9:
  %v50 = load atomic i64, ptr %v45 acquire, align 8
  %v51 = icmp slt i64 %v50, %v49
  br i1 %v51, label %b10, label %b11
b10:
  %v52 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v44, label %b12, label %b13
b12:
  %v53 = getelementptr inbounds i64, ptr %v1, i64 3
  %v54 = atomicrmw add ptr %v53, i64 1 acq_rel
  %v55 = load i64, ptr %v4, align 8
  %v56 = add i64 %v55, 1
  store i64 %v56, ptr %v4, align 8
  %v57 = mul i64 %v3, %v56
  br label %b14
b14:
  %v58 = load atomic i64, ptr %v53 acquire, align 8
  %v59 = icmp slt i64 %v58, %v57
  br i1 %v59, label %b15, label %b16
b15:
  %v60 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 2
  %v14 = load i64, ptr %v13, align 8
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v18 = load ptr, ptr %v17, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v30 = load ptr, ptr %v29, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v46 = load ptr, ptr %v45, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v54 = load ptr, ptr %v53, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v58 = load ptr, ptr %v57, align 4
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v71 = load ptr, ptr %v70, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v82 = load ptr, ptr %v81, align 4
  %v15 = add i64 %v12, %v14
  %v16 = sub i64 %v15, 1
  %v19 = add i64 %v16, 1
  %v20 = and i64 %v19, 1
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v18, i64 %v24
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v24
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v86, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v28 = load <8 x float>, ptr %v27, align 4
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v26
  %v33 = load <8 x float>, ptr %v32, align 4
  br label %b3
b3:
  %v34 = phi i64 [ 0, %b1 ], [ %v85, %b4 ]
  %v35 = phi <8 x float> [ %v28, %b1 ], [ %v64, %b4 ]
  %v36 = phi <8 x float> [ %v33, %b1 ], [ %v66, %b4 ]
  %v37 = icmp slt i64 %v34, %v14
  br i1 %v37, label %b4, label %b5
b4:
  %v38 = sub i64 %v16, %v34
  %v39 = add i64 %v38, 1
  %v40 = and i64 %v39, 1
  %v41 = mul i64 %v40, %v22
  %v42 = mul i64 %v41, 8
  %v43 = getelementptr inbounds float, ptr %v18, i64 %v42
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v26
  %v47 = mul i64 %v38, %v22
  %v48 = mul i64 %v47, 8
  %v49 = getelementptr inbounds float, ptr %v46, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v26
  %v55 = getelementptr inbounds float, ptr %v30, i64 %v42
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v26
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v48
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v26
  %v61 = load <8 x float>, ptr %v50, align 4
  %v62 = fadd <8 x float> %v35, %v61
  %v63 = load <8 x float>, ptr %v52, align 4
  %v64 = fmul <8 x float> %v62, %v63
  %v65 = load <8 x float>, ptr %v54, align 4
  %v66 = fmul <8 x float> %v62, %v65
  %v67 = load <8 x float>, ptr %v60, align 4
  %v68 = fmul <8 x float> %v36, %v67
  %v69 = fadd <8 x float> %v68, %v68
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v48
  %v73 = getelementptr inbounds float, ptr %v72, i64 %v26
  store <8 x float> %v62, ptr %v73, align 4
  %v74 = and i64 %v38, 1
  %v75 = mul i64 %v74, %v22
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v18, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v26
  store <8 x float> %v64, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v30, i64 %v76
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v26
  store <8 x float> %v66, ptr %v80, align 4
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v48
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v26
  store <8 x float> %v69, ptr %v84, align 4
  %v85 = add nsw i64 %v34, 1
  br label %b3
b5:
  %v86 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
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
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v34 = load ptr, ptr %v33, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v38 = load ptr, ptr %v37, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v42 = load ptr, ptr %v41, align 4
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v53 = load ptr, ptr %v52, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = mul i64 %v5, %v17
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v19
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v26
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v26
  %v45 = and i64 %v5, 1
  %v46 = mul i64 %v45, %v17
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v13, i64 %v47
  %v50 = getelementptr inbounds float, ptr %v34, i64 %v47
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v26
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v67, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v21
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v21
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v21
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v21
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v21
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v21
  %v56 = load <8 x float>, ptr %v22, align 4
  %v57 = load <8 x float>, ptr %v28, align 4
  %v58 = fadd <8 x float> %v56, %v57
  %v59 = load <8 x float>, ptr %v30, align 4
  %v60 = fmul <8 x float> %v58, %v59
  %v61 = load <8 x float>, ptr %v32, align 4
  %v62 = fmul <8 x float> %v58, %v61
  %v63 = load <8 x float>, ptr %v36, align 4
  %v64 = load <8 x float>, ptr %v40, align 4
  %v65 = fmul <8 x float> %v63, %v64
  %v66 = fadd <8 x float> %v65, %v65
  store <8 x float> %v58, ptr %v44, align 4
  store <8 x float> %v60, ptr %v49, align 4
  store <8 x float> %v62, ptr %v51, align 4
  store <8 x float> %v66, ptr %v55, align 4
  %v67 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v6 = load ptr, ptr %v5, align 4
  %v8 = getelementptr inbounds i64, ptr %v1, i64 1
  %v9 = load i64, ptr %v8, align 8
  %v10 = load i64, ptr %v1, align 8
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v26 = load ptr, ptr %v25, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v30 = load ptr, ptr %v29, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v33 = load ptr, ptr %v32, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v52 = load ptr, ptr %v51, align 4
  %v7 = icmp eq i64 %v2, 0
  br i1 %v7, label %b0, label %b1
b0:
  %v11 = mul i64 %v10, %v9
  br label %b2
b2:
  %v12 = phi i64 [ 0, %b0 ], [ %v46, %b7 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v43, %b7 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v44, %b7 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v45, %b7 ]
  %v16 = icmp slt i64 %v12, %v11
  br i1 %v16, label %b3, label %b4
b3:
  %v17 = add i64 %v12, 128
  %v18 = icmp slt i64 %v17, %v11
  %v19 = select i1 %v18, i64 %v17, i64 %v11
  br label %b5
b5:
  %v20 = phi i64 [ %v12, %b3 ], [ %v42, %b6 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v39, %b6 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v40, %b6 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v41, %b6 ]
  %v24 = icmp slt i64 %v20, %v19
  br i1 %v24, label %b6, label %b7
b6:
  %v27 = mul i64 %v20, 8
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v27
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v27
  %v35 = load <8 x float>, ptr %v28, align 4
  %v36 = load <8 x float>, ptr %v31, align 4
  %v37 = fmul <8 x float> %v35, %v36
  %v38 = load <8 x float>, ptr %v34, align 4
  %v39 = fadd <8 x float> %v21, %v37
  %v40 = fadd <8 x float> %v22, %v35
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v38, <8 x float> %v23)
  %v42 = add nsw i64 %v20, 1
  br label %b5
b7:
  %v43 = fadd <8 x float> %v13, %v21
  %v44 = fadd <8 x float> %v14, %v22
  %v45 = fadd <8 x float> %v15, %v23
  %v46 = add nsw i64 %v12, 128
  br label %b2
b4:
  store <8 x float> %v13, ptr %v48, align 4
  store <8 x float> %v14, ptr %v50, align 4
  store <8 x float> %v15, ptr %v52, align 4
  br label %b1
b1:
  ret void
}

declare void @llvm.x86.sse.stmxcsr(ptr) #1
declare void @llvm.x86.sse.ldmxcsr(ptr) #1
declare i32 @sched_yield() #1
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }
