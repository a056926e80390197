; generated from specs/holt.yaml by `make generated`: do not edit
; holt@damped D=8 float32, x86-64-v3

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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 37
  %v50 = load i64, ptr %v49, align 8
  %v60 = getelementptr inbounds i64, ptr %v1, i64 38
  %v61 = load i64, ptr %v60, align 8
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
  call void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v40 = icmp sgt i64 %v3, 1
  br i1 %v40, label %b2, label %b3
b2:
  %v41 = getelementptr inbounds i64, ptr %v1, i64 3
  %v42 = atomicrmw add ptr %v41, i64 1 acq_rel
  %v43 = load i64, ptr %v4, align 8
  %v44 = add i64 %v43, 1
  store i64 %v44, ptr %v4, align 8
  %v45 = mul i64 %v3, %v44
  br label %b4
b4:
  %v46 = load atomic i64, ptr %v41 acquire, align 8
  %v47 = icmp slt i64 %v46, %v45
  br i1 %v47, label %b5, label %b6
b5:
  %v48 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  br i1 %v39, label %b7, label %b8
b7:
  %v51 = icmp eq i64 %v50, 0
  br i1 %v51, label %b9, label %b10
b9:
  call void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b10
b10:
  br label %b8
b8:
  br i1 %v40, label %b11, label %b12
b11:
  %v52 = getelementptr inbounds i64, ptr %v1, i64 3
  %v53 = atomicrmw add ptr %v52, i64 1 acq_rel
  %v54 = load i64, ptr %v4, align 8
  %v55 = add i64 %v54, 1
  store i64 %v55, ptr %v4, align 8
  %v56 = mul i64 %v3, %v55
  br label %b13
b13:
  %v57 = load atomic i64, ptr %v52 acquire, align 8
  %v58 = icmp slt i64 %v57, %v56
  br i1 %v58, label %b14, label %b15
b14:
  %v59 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  br i1 %v39, label %b16, label %b17
b16:
  %v62 = icmp eq i64 %v61, 0
  br i1 %v62, label %b18, label %b19
b18:
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b19
b19:
  br label %b17
b17:
  br i1 %v40, label %b20, label %b21
b20:
  %v63 = getelementptr inbounds i64, ptr %v1, i64 3
  %v64 = atomicrmw add ptr %v63, i64 1 acq_rel
  %v65 = load i64, ptr %v4, align 8
  %v66 = add i64 %v65, 1
  store i64 %v66, ptr %v4, align 8
  %v67 = mul i64 %v3, %v66
  br label %b22
b22:
  %v68 = load atomic i64, ptr %v63 acquire, align 8
  %v69 = icmp slt i64 %v68, %v67
  br i1 %v69, label %b23, label %b24
b23:
  %v70 = call i32 @sched_yield()
  br label %b22
b24:
  br label %b21
b21:
  %v71 = icmp sle i64 %v10, 4
  br i1 %v71, label %b25, label %b26
b25:
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b26
b26:
  %v72 = icmp sgt i64 %v10, 4
  br i1 %v72, label %b27, label %b28
b27:
  br label %b29
b29:
  %v73 = phi i64 [ 0, %b27 ], [ %v75, %b30 ]
  %v74 = icmp slt i64 %v73, %v6
  br i1 %v74, label %b30, label %b31
b30:
  store i64 %v73, ptr %v5, align 8
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v75 = add nsw i64 %v73, 1
  br label %b29
b31:
  br label %b28
b28:
  br i1 %v40, label %b32, label %b33
b32:
  %v76 = getelementptr inbounds i64, ptr %v1, i64 3
  %v77 = atomicrmw add ptr %v76, i64 1 acq_rel
  %v78 = load i64, ptr %v4, align 8
  %v79 = add i64 %v78, 1
  store i64 %v79, ptr %v4, align 8
  %v80 = mul i64 %v3, %v79
  br label %b34
b34:
  %v81 = load atomic i64, ptr %v76 acquire, align 8
  %v82 = icmp slt i64 %v81, %v80
  br i1 %v82, label %b35, label %b36
b35:
  %v83 = call i32 @sched_yield()
  br label %b34
b36:
  br label %b33
b33:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = load ptr, ptr %v0, align 4
  %v7 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v8 = load ptr, ptr %v7, align 4
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v18 = load ptr, ptr %v17, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v19 = load <8 x float>, ptr %v6, align 4
  %v20 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v21 = shufflevector <8 x float> %v20, <8 x float> poison, <8 x i32> zeroinitializer
  %v22 = fsub <8 x float> %v21, %v19
  %v23 = load <8 x float>, ptr %v8, align 4
  %v24 = fsub <8 x float> %v21, %v23
  %v25 = load <8 x float>, ptr %v10, align 4
  %v26 = fmul <8 x float> %v24, %v25
  %v27 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v28, ptr %v12, align 4
  store <8 x float> %v22, ptr %v14, align 4
  store <8 x float> %v24, ptr %v16, align 4
  store <8 x float> %v26, ptr %v18, align 4
  br label %b1
b1:
  ret void
}
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 17
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v23 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  store <8 x float> %v24, ptr %v22, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 18
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v23 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  store <8 x float> %v24, ptr %v22, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds i64, ptr %v4, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 2
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds i64, ptr %v1, i64 17
  %v18 = load i64, ptr %v17, align 8
  %v20 = getelementptr inbounds i64, ptr %v1, i64 1
  %v21 = load i64, ptr %v20, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v29 = load ptr, ptr %v28, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 18
  %v31 = load i64, ptr %v30, align 8
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v49 = load ptr, ptr %v48, align 4
  %v55 = load ptr, ptr %v0, align 4
  %v56 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v57 = load ptr, ptr %v56, align 4
  %v62 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v63 = load ptr, ptr %v62, align 4
  %v64 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v65 = load ptr, ptr %v64, align 4
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v67 = load ptr, ptr %v66, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds i64, ptr %v1, i64 21
  %v86 = load i64, ptr %v85, align 8
  %v19 = and i64 %v12, %v18
  %v22 = mul i64 %v19, %v21
  %v23 = mul i64 %v22, 8
  %v24 = getelementptr inbounds float, ptr %v16, i64 %v23
  %v32 = and i64 %v12, %v31
  %v33 = mul i64 %v32, %v21
  %v34 = mul i64 %v33, 8
  %v35 = getelementptr inbounds float, ptr %v29, i64 %v34
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v104, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v24, i64 %v25
  %v27 = load <8 x float>, ptr %v26, align 4
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v25
  %v37 = load <8 x float>, ptr %v36, align 4
  br label %b3
b3:
  %v38 = phi i64 [ 0, %b1 ], [ %v103, %b4 ]
  %v39 = phi <8 x float> [ %v27, %b1 ], [ %v76, %b4 ]
  %v40 = phi <8 x float> [ %v37, %b1 ], [ %v82, %b4 ]
  %v41 = icmp slt i64 %v38, %v14
  br i1 %v41, label %b4, label %b5
b4:
  %v42 = add i64 %v12, %v38
  %v43 = and i64 %v42, %v18
  %v44 = mul i64 %v43, %v21
  %v45 = mul i64 %v44, 8
  %v46 = getelementptr inbounds float, ptr %v16, i64 %v45
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v25
  %v50 = and i64 %v42, %v31
  %v51 = mul i64 %v50, %v21
  %v52 = mul i64 %v51, 8
  %v53 = getelementptr inbounds float, ptr %v29, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v25
  %v58 = mul i64 %v42, %v21
  %v59 = mul i64 %v58, 8
  %v60 = getelementptr inbounds float, ptr %v57, i64 %v59
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v25
  %v68 = load <8 x float>, ptr %v49, align 4
  %v69 = fmul <8 x float> %v68, %v40
  %v70 = fadd <8 x float> %v39, %v69
  %v71 = load <8 x float>, ptr %v55, align 4
  %v72 = load <8 x float>, ptr %v61, align 4
  %v73 = fmul <8 x float> %v71, %v72
  %v74 = load <8 x float>, ptr %v63, align 4
  %v75 = fmul <8 x float> %v74, %v70
  %v76 = fadd <8 x float> %v73, %v75
  %v77 = load <8 x float>, ptr %v65, align 4
  %v78 = fsub <8 x float> %v76, %v39
  %v79 = fmul <8 x float> %v77, %v78
  %v80 = load <8 x float>, ptr %v67, align 4
  %v81 = fmul <8 x float> %v80, %v40
  %v82 = fadd <8 x float> %v79, %v81
  %v87 = and i64 %v42, %v86
  %v88 = mul i64 %v87, %v21
  %v89 = mul i64 %v88, 8
  %v90 = getelementptr inbounds float, ptr %v84, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 %v25
  store <8 x float> %v70, ptr %v91, align 4
  %v92 = add i64 %v42, 1
  %v93 = and i64 %v92, %v18
  %v94 = mul i64 %v93, %v21
  %v95 = mul i64 %v94, 8
  %v96 = getelementptr inbounds float, ptr %v16, i64 %v95
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v25
  store <8 x float> %v76, ptr %v97, align 4
  %v98 = and i64 %v92, %v31
  %v99 = mul i64 %v98, %v21
  %v100 = mul i64 %v99, 8
  %v101 = getelementptr inbounds float, ptr %v29, i64 %v100
  %v102 = getelementptr inbounds float, ptr %v101, i64 %v25
  store <8 x float> %v82, ptr %v102, align 4
  %v103 = add nsw i64 %v38, 1
  br label %b3
b5:
  %v104 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 17
  %v15 = load i64, ptr %v14, align 8
  %v17 = getelementptr inbounds i64, ptr %v1, i64 1
  %v18 = load i64, ptr %v17, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v25 = load ptr, ptr %v24, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v27 = load ptr, ptr %v26, align 4
  %v28 = getelementptr inbounds i64, ptr %v1, i64 18
  %v29 = load i64, ptr %v28, align 8
  %v35 = load ptr, ptr %v0, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v37 = load ptr, ptr %v36, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v45 = load ptr, ptr %v44, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v47 = load ptr, ptr %v46, align 4
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v49 = load ptr, ptr %v48, align 4
  %v50 = getelementptr inbounds i64, ptr %v1, i64 21
  %v51 = load i64, ptr %v50, align 8
  %v16 = and i64 %v5, %v15
  %v19 = mul i64 %v16, %v18
  %v20 = mul i64 %v19, 8
  %v21 = getelementptr inbounds float, ptr %v13, i64 %v20
  %v30 = and i64 %v5, %v29
  %v31 = mul i64 %v30, %v18
  %v32 = mul i64 %v31, 8
  %v33 = getelementptr inbounds float, ptr %v27, i64 %v32
  %v38 = mul i64 %v5, %v18
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v37, i64 %v39
  %v52 = and i64 %v5, %v51
  %v53 = mul i64 %v52, %v18
  %v54 = mul i64 %v53, 8
  %v55 = getelementptr inbounds float, ptr %v49, i64 %v54
  %v57 = add i64 %v5, 1
  %v58 = and i64 %v57, %v15
  %v59 = mul i64 %v58, %v18
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v13, i64 %v60
  %v63 = and i64 %v57, %v29
  %v64 = mul i64 %v63, %v18
  %v65 = mul i64 %v64, 8
  %v66 = getelementptr inbounds float, ptr %v27, i64 %v65
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v85, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v22 = mul i64 %v10, 8
  %v23 = getelementptr inbounds float, ptr %v21, i64 %v22
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v22
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v22
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v22
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v22
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v22
  %v68 = load <8 x float>, ptr %v23, align 4
  %v69 = load <8 x float>, ptr %v25, align 4
  %v70 = load <8 x float>, ptr %v34, align 4
  %v71 = fmul <8 x float> %v69, %v70
  %v72 = fadd <8 x float> %v68, %v71
  %v73 = load <8 x float>, ptr %v35, align 4
  %v74 = load <8 x float>, ptr %v41, align 4
  %v75 = fmul <8 x float> %v73, %v74
  %v76 = load <8 x float>, ptr %v43, align 4
  %v77 = fmul <8 x float> %v76, %v72
  %v78 = fadd <8 x float> %v75, %v77
  %v79 = load <8 x float>, ptr %v45, align 4
  %v80 = fsub <8 x float> %v78, %v68
  %v81 = fmul <8 x float> %v79, %v80
  %v82 = load <8 x float>, ptr %v47, align 4
  %v83 = fmul <8 x float> %v82, %v70
  %v84 = fadd <8 x float> %v81, %v83
  store <8 x float> %v72, ptr %v56, align 4
  store <8 x float> %v78, ptr %v62, align 4
  store <8 x float> %v84, ptr %v67, align 4
  %v85 = add nsw i64 %v10, 1
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
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v44, label %b17, label %b18
b17:
  %v61 = getelementptr inbounds i64, ptr %v1, i64 3
  %v62 = atomicrmw add ptr %v61, i64 1 acq_rel
  %v63 = load i64, ptr %v4, align 8
  %v64 = add i64 %v63, 1
  store i64 %v64, ptr %v4, align 8
  %v65 = mul i64 %v3, %v64
  br label %b19
b19:
  %v66 = load atomic i64, ptr %v61 acquire, align 8
  %v67 = icmp slt i64 %v66, %v65
  br i1 %v67, label %b20, label %b21
b20:
  %v68 = call i32 @sched_yield()
  br label %b19
b21:
  br label %b18
b18:
  call void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v44, label %b22, label %b23
b22:
  %v69 = getelementptr inbounds i64, ptr %v1, i64 3
  %v70 = atomicrmw add ptr %v69, i64 1 acq_rel
  %v71 = load i64, ptr %v4, align 8
  %v72 = add i64 %v71, 1
  store i64 %v72, ptr %v4, align 8
  %v73 = mul i64 %v3, %v72
  br label %b24
b24:
  %v74 = load atomic i64, ptr %v69 acquire, align 8
  %v75 = icmp slt i64 %v74, %v73
  br i1 %v75, label %b25, label %b26
b25:
  %v76 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
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
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v18 = load ptr, ptr %v17, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v30 = load ptr, ptr %v29, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v46 = load ptr, ptr %v45, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v54 = load ptr, ptr %v53, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v58 = load ptr, ptr %v57, align 4
  %v59 = load ptr, ptr %v0, align 4
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v61 = load ptr, ptr %v60, align 4
  %v62 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v63 = load ptr, ptr %v62, align 4
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v67 = load ptr, ptr %v66, align 4
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v69 = load ptr, ptr %v68, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v90 = load ptr, ptr %v89, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v94 = load ptr, ptr %v93, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v98 = load ptr, ptr %v97, align 4
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
  %v9 = phi i64 [ %v6, %entry ], [ %v109, %b5 ]
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
  %v34 = phi i64 [ 0, %b1 ], [ %v108, %b4 ]
  %v35 = phi <8 x float> [ %v28, %b1 ], [ %v87, %b4 ]
  %v36 = phi <8 x float> [ %v33, %b1 ], [ %v88, %b4 ]
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
  %v51 = getelementptr inbounds float, ptr %v30, i64 %v42
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v26
  %v55 = getelementptr inbounds float, ptr %v54, i64 %v48
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v26
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v48
  %v65 = getelementptr inbounds float, ptr %v64, i64 %v26
  %v70 = load <8 x float>, ptr %v50, align 4
  %v71 = fadd <8 x float> %v35, %v70
  %v72 = load <8 x float>, ptr %v56, align 4
  %v73 = fadd <8 x float> %v36, %v72
  %v74 = load <8 x float>, ptr %v58, align 4
  %v75 = fmul <8 x float> %v71, %v74
  %v76 = fadd <8 x float> %v73, %v75
  %v77 = load <8 x float>, ptr %v59, align 4
  %v78 = fmul <8 x float> %v76, %v77
  %v79 = load <8 x float>, ptr %v61, align 4
  %v80 = fmul <8 x float> %v71, %v79
  %v81 = load <8 x float>, ptr %v65, align 4
  %v82 = load <8 x float>, ptr %v67, align 4
  %v83 = fmul <8 x float> %v76, %v82
  %v84 = fadd <8 x float> %v81, %v83
  %v85 = load <8 x float>, ptr %v69, align 4
  %v86 = fmul <8 x float> %v84, %v85
  %v87 = fadd <8 x float> %v80, %v86
  %v88 = fsub <8 x float> %v84, %v75
  %v91 = getelementptr inbounds float, ptr %v90, i64 %v48
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v26
  store <8 x float> %v71, ptr %v92, align 4
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v48
  %v96 = getelementptr inbounds float, ptr %v95, i64 %v26
  store <8 x float> %v76, ptr %v96, align 4
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v48
  %v100 = getelementptr inbounds float, ptr %v99, i64 %v26
  store <8 x float> %v78, ptr %v100, align 4
  %v101 = and i64 %v38, 1
  %v102 = mul i64 %v101, %v22
  %v103 = mul i64 %v102, 8
  %v104 = getelementptr inbounds float, ptr %v18, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 %v26
  store <8 x float> %v87, ptr %v105, align 4
  %v106 = getelementptr inbounds float, ptr %v30, i64 %v103
  %v107 = getelementptr inbounds float, ptr %v106, i64 %v26
  store <8 x float> %v88, ptr %v107, align 4
  %v108 = add nsw i64 %v34, 1
  br label %b3
b5:
  %v109 = add nsw i64 %v9, 1
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
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v30 = load ptr, ptr %v29, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v34 = load ptr, ptr %v33, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v38 = load ptr, ptr %v37, align 4
  %v39 = load ptr, ptr %v0, align 4
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v41 = load ptr, ptr %v40, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v43 = load ptr, ptr %v42, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v47 = load ptr, ptr %v46, align 4
  %v48 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v49 = load ptr, ptr %v48, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v51 = load ptr, ptr %v50, align 4
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v55 = load ptr, ptr %v54, align 4
  %v58 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v59 = load ptr, ptr %v58, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = mul i64 %v5, %v17
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v19
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v26
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v26
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v26
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v26
  %v60 = getelementptr inbounds float, ptr %v59, i64 %v26
  %v62 = and i64 %v5, 1
  %v63 = mul i64 %v62, %v17
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v13, i64 %v64
  %v67 = getelementptr inbounds float, ptr %v30, i64 %v64
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v90, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v21
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v21
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v21
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v21
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v21
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v21
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v21
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v21
  %v69 = load <8 x float>, ptr %v22, align 4
  %v70 = load <8 x float>, ptr %v28, align 4
  %v71 = fadd <8 x float> %v69, %v70
  %v72 = load <8 x float>, ptr %v32, align 4
  %v73 = load <8 x float>, ptr %v36, align 4
  %v74 = fadd <8 x float> %v72, %v73
  %v75 = load <8 x float>, ptr %v38, align 4
  %v76 = fmul <8 x float> %v71, %v75
  %v77 = fadd <8 x float> %v74, %v76
  %v78 = load <8 x float>, ptr %v39, align 4
  %v79 = fmul <8 x float> %v77, %v78
  %v80 = load <8 x float>, ptr %v41, align 4
  %v81 = fmul <8 x float> %v71, %v80
  %v82 = load <8 x float>, ptr %v45, align 4
  %v83 = load <8 x float>, ptr %v47, align 4
  %v84 = fmul <8 x float> %v77, %v83
  %v85 = fadd <8 x float> %v82, %v84
  %v86 = load <8 x float>, ptr %v49, align 4
  %v87 = fmul <8 x float> %v85, %v86
  %v88 = fadd <8 x float> %v81, %v87
  %v89 = fsub <8 x float> %v85, %v76
  store <8 x float> %v71, ptr %v53, align 4
  store <8 x float> %v77, ptr %v57, align 4
  store <8 x float> %v79, ptr %v61, align 4
  store <8 x float> %v88, ptr %v66, align 4
  store <8 x float> %v89, ptr %v68, align 4
  %v90 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v6 = load ptr, ptr %v5, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v20 = load i64, ptr %v1, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v38 = load ptr, ptr %v37, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v42 = load ptr, ptr %v41, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v45 = load ptr, ptr %v44, align 4
  %v46 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v47 = load ptr, ptr %v46, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v50 = load ptr, ptr %v49, align 4
  %v52 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v53 = load ptr, ptr %v52, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v56 = load ptr, ptr %v55, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v88 = load ptr, ptr %v87, align 4
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v91 = load ptr, ptr %v90, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v94 = load ptr, ptr %v93, align 4
  %v96 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v97 = load ptr, ptr %v96, align 4
  %v7 = add i64 %v2, 1
  %v8 = sdiv i64 %v2, %v3
  %v9 = mul i64 %v8, 8
  %v10 = icmp slt i64 %v9, 8
  %v11 = select i1 %v10, i64 %v9, i64 8
  %v12 = sdiv i64 %v7, %v3
  %v13 = mul i64 %v12, 8
  %v14 = icmp slt i64 %v13, 8
  %v15 = select i1 %v14, i64 %v13, i64 8
  %v21 = mul i64 %v20, %v19
  br label %b0
b0:
  %v16 = phi i64 [ %v11, %entry ], [ %v99, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v62 = getelementptr inbounds float, ptr %v45, i64 %v16
  br label %b3
b3:
  %v22 = phi i64 [ 0, %b1 ], [ %v86, %b8 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v82, %b8 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v83, %b8 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v84, %b8 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v85, %b8 ]
  %v27 = icmp slt i64 %v22, %v21
  br i1 %v27, label %b4, label %b5
b4:
  %v28 = add i64 %v22, 128
  %v29 = icmp slt i64 %v28, %v21
  %v30 = select i1 %v29, i64 %v28, i64 %v21
  br label %b6
b6:
  %v31 = phi i64 [ %v22, %b4 ], [ %v81, %b7 ]
  %v32 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v77, %b7 ]
  %v33 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v78, %b7 ]
  %v34 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v79, %b7 ]
  %v35 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v80, %b7 ]
  %v36 = icmp slt i64 %v31, %v30
  br i1 %v36, label %b7, label %b8
b7:
  %v39 = mul i64 %v31, 8
  %v40 = getelementptr inbounds float, ptr %v38, i64 %v39
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v39
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v39
  %v51 = getelementptr inbounds float, ptr %v50, i64 %v39
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v39
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v39
  %v58 = getelementptr inbounds float, ptr %v40, i64 %v16
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v43, i64 %v16
  %v61 = load <8 x float>, ptr %v60, align 4
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = fmul <8 x float> %v61, %v63
  %v65 = fadd <8 x float> %v59, %v64
  %v66 = getelementptr inbounds float, ptr %v48, i64 %v16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fmul <8 x float> %v65, %v67
  %v69 = getelementptr inbounds float, ptr %v51, i64 %v16
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fmul <8 x float> %v61, %v70
  %v72 = getelementptr inbounds float, ptr %v54, i64 %v16
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = fmul <8 x float> %v61, %v73
  %v75 = getelementptr inbounds float, ptr %v57, i64 %v16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = fadd <8 x float> %v32, %v68
  %v78 = fadd <8 x float> %v33, %v71
  %v79 = fadd <8 x float> %v34, %v74
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v67, <8 x float> %v35)
  %v81 = add nsw i64 %v31, 1
  br label %b6
b8:
  %v82 = fadd <8 x float> %v23, %v32
  %v83 = fadd <8 x float> %v24, %v33
  %v84 = fadd <8 x float> %v25, %v34
  %v85 = fadd <8 x float> %v26, %v35
  %v86 = add nsw i64 %v22, 128
  br label %b3
b5:
  %v89 = getelementptr inbounds float, ptr %v88, i64 %v16
  store <8 x float> %v23, ptr %v89, align 4
  %v92 = getelementptr inbounds float, ptr %v91, i64 %v16
  store <8 x float> %v24, ptr %v92, align 4
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v16
  store <8 x float> %v25, ptr %v95, align 4
  %v98 = getelementptr inbounds float, ptr %v97, i64 %v16
  store <8 x float> %v26, ptr %v98, align 4
  %v99 = add nsw i64 %v16, 8
  br label %b0
b2:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v6 = load ptr, ptr %v5, align 4
  %v8 = getelementptr inbounds i64, ptr %v1, i64 1
  %v9 = load i64, ptr %v8, align 8
  %v10 = load i64, ptr %v1, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v22 = load ptr, ptr %v21, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v26 = load ptr, ptr %v25, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v40 = load ptr, ptr %v39, align 4
  %v7 = icmp eq i64 %v2, 0
  br i1 %v7, label %b0, label %b1
b0:
  %v11 = mul i64 %v10, %v9
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  br label %b2
b2:
  %v12 = phi i64 [ 0, %b0 ], [ %v38, %b7 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v37, %b7 ]
  %v14 = icmp slt i64 %v12, %v11
  br i1 %v14, label %b3, label %b4
b3:
  %v15 = add i64 %v12, 128
  %v16 = icmp slt i64 %v15, %v11
  %v17 = select i1 %v16, i64 %v15, i64 %v11
  br label %b5
b5:
  %v18 = phi i64 [ %v12, %b3 ], [ %v36, %b6 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v35, %b6 ]
  %v20 = icmp slt i64 %v18, %v17
  br i1 %v20, label %b6, label %b7
b6:
  %v23 = mul i64 %v18, 8
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v23
  %v30 = getelementptr inbounds float, ptr %v26, i64 %v23
  %v31 = load <8 x float>, ptr %v24, align 4
  %v32 = load <8 x float>, ptr %v29, align 4
  %v33 = load <8 x float>, ptr %v30, align 4
  %v34 = fsub <8 x float> %v32, %v33
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v34, <8 x float> %v19)
  %v36 = add nsw i64 %v18, 1
  br label %b5
b7:
  %v37 = fadd <8 x float> %v13, %v19
  %v38 = add nsw i64 %v12, 128
  br label %b2
b4:
  store <8 x float> %v13, ptr %v40, align 4
  br label %b1
b1:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v9 = load ptr, ptr %v8, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v15 = load ptr, ptr %v14, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v19 = load ptr, ptr %v18, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v25 = load ptr, ptr %v24, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v26 = load <8 x float>, ptr %v7, align 4
  %v27 = load <8 x float>, ptr %v9, align 4
  %v28 = fsub <8 x float> %v26, %v27
  %v29 = load <8 x float>, ptr %v11, align 4
  %v30 = load <8 x float>, ptr %v13, align 4
  %v31 = load <8 x float>, ptr %v15, align 4
  %v32 = fmul <8 x float> %v30, %v31
  %v33 = fsub <8 x float> %v29, %v32
  %v34 = load <8 x float>, ptr %v17, align 4
  %v35 = load <8 x float>, ptr %v19, align 4
  %v36 = fmul <8 x float> %v30, %v35
  %v37 = fadd <8 x float> %v34, %v36
  store <8 x float> %v28, ptr %v21, align 4
  store <8 x float> %v33, ptr %v23, align 4
  store <8 x float> %v37, ptr %v25, align 4
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
