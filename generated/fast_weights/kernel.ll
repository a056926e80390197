; generated from specs/fast_weights.yaml by `make generated`: do not edit
; fast_weights I=8 H=8 S=1 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

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
  %v57 = getelementptr inbounds i64, ptr %v1, i64 40
  %v58 = load i64, ptr %v57, align 8
  %v68 = getelementptr inbounds i64, ptr %v1, i64 41
  %v69 = load i64, ptr %v68, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 5
  %v96 = load i64, ptr %v95, align 8
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
  call void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b8
b8:
  br i1 %v40, label %b9, label %b10
b9:
  %v49 = getelementptr inbounds i64, ptr %v1, i64 3
  %v50 = atomicrmw add ptr %v49, i64 1 acq_rel
  %v51 = load i64, ptr %v4, align 8
  %v52 = add i64 %v51, 1
  store i64 %v52, ptr %v4, align 8
  %v53 = mul i64 %v3, %v52
  br label %b11
b11:
  %v54 = load atomic i64, ptr %v49 acquire, align 8
  %v55 = icmp slt i64 %v54, %v53
  br i1 %v55, label %b12, label %b13
b12:
  %v56 = call i32 @sched_yield()
  br label %b11
b13:
  br label %b10
b10:
  br i1 %v39, label %b14, label %b15
b14:
  %v59 = icmp eq i64 %v58, 0
  br i1 %v59, label %b16, label %b17
b16:
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b17
b17:
  br label %b15
b15:
  br i1 %v40, label %b18, label %b19
b18:
  %v60 = getelementptr inbounds i64, ptr %v1, i64 3
  %v61 = atomicrmw add ptr %v60, i64 1 acq_rel
  %v62 = load i64, ptr %v4, align 8
  %v63 = add i64 %v62, 1
  store i64 %v63, ptr %v4, align 8
  %v64 = mul i64 %v3, %v63
  br label %b20
b20:
  %v65 = load atomic i64, ptr %v60 acquire, align 8
  %v66 = icmp slt i64 %v65, %v64
  br i1 %v66, label %b21, label %b22
b21:
  %v67 = call i32 @sched_yield()
  br label %b20
b22:
  br label %b19
b19:
  br i1 %v39, label %b23, label %b24
b23:
  %v70 = icmp eq i64 %v69, 0
  br i1 %v70, label %b25, label %b26
b25:
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b26
b26:
  br label %b24
b24:
  br i1 %v40, label %b27, label %b28
b27:
  %v71 = getelementptr inbounds i64, ptr %v1, i64 3
  %v72 = atomicrmw add ptr %v71, i64 1 acq_rel
  %v73 = load i64, ptr %v4, align 8
  %v74 = add i64 %v73, 1
  store i64 %v74, ptr %v4, align 8
  %v75 = mul i64 %v3, %v74
  br label %b29
b29:
  %v76 = load atomic i64, ptr %v71 acquire, align 8
  %v77 = icmp slt i64 %v76, %v75
  br i1 %v77, label %b30, label %b31
b30:
  %v78 = call i32 @sched_yield()
  br label %b29
b31:
  br label %b28
b28:
  br i1 %v39, label %b32, label %b33
b32:
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b33
b33:
  br i1 %v40, label %b34, label %b35
b34:
  %v79 = getelementptr inbounds i64, ptr %v1, i64 3
  %v80 = atomicrmw add ptr %v79, i64 1 acq_rel
  %v81 = load i64, ptr %v4, align 8
  %v82 = add i64 %v81, 1
  store i64 %v82, ptr %v4, align 8
  %v83 = mul i64 %v3, %v82
  br label %b36
b36:
  %v84 = load atomic i64, ptr %v79 acquire, align 8
  %v85 = icmp slt i64 %v84, %v83
  br i1 %v85, label %b37, label %b38
b37:
  %v86 = call i32 @sched_yield()
  br label %b36
b38:
  br label %b35
b35:
  br i1 %v39, label %b39, label %b40
b39:
  call void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b40
b40:
  br i1 %v40, label %b41, label %b42
b41:
  %v87 = getelementptr inbounds i64, ptr %v1, i64 3
  %v88 = atomicrmw add ptr %v87, i64 1 acq_rel
  %v89 = load i64, ptr %v4, align 8
  %v90 = add i64 %v89, 1
  store i64 %v90, ptr %v4, align 8
  %v91 = mul i64 %v3, %v90
  br label %b43
b43:
  %v92 = load atomic i64, ptr %v87 acquire, align 8
  %v93 = icmp slt i64 %v92, %v91
  br i1 %v93, label %b44, label %b45
b44:
  %v94 = call i32 @sched_yield()
  br label %b43
b45:
  br label %b42
b42:
  %v115 = getelementptr inbounds i64, ptr %v1, i64 3
  br label %b46
b46:
  %v97 = phi i64 [ 0, %b42 ], [ %v133, %b58 ]
  %v98 = icmp slt i64 %v97, %v6
  br i1 %v98, label %b47, label %b48
b47:
  %v99 = add i64 %v97, %v96
  %v100 = icmp slt i64 %v99, %v6
  %v101 = select i1 %v100, i64 %v99, i64 %v6
  %v102 = sub i64 %v101, %v97
  store i64 %v97, ptr %v7, align 8
  store i64 %v102, ptr %v8, align 8
  %v103 = mul i64 %v102, %v10
  %v104 = mul i64 %v103, %v2
  %v105 = sdiv i64 %v104, %v3
  %v106 = icmp slt i64 %v105, %v103
  %v107 = select i1 %v106, i64 %v105, i64 %v103
  %v108 = mul i64 %v103, %v12
  %v109 = sdiv i64 %v108, %v3
  %v110 = icmp slt i64 %v109, %v103
  %v111 = select i1 %v110, i64 %v109, i64 %v103
  %v112 = mul i64 %v97, %v10
  %v113 = add i64 %v107, %v112
  %v114 = add i64 %v111, %v112
  store i64 %v113, ptr %v31, align 8
  store i64 %v114, ptr %v32, align 8
  call void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b49, label %b50
b49:
  %v116 = atomicrmw add ptr %v115, i64 1 acq_rel
  %v117 = load i64, ptr %v4, align 8
  %v118 = add i64 %v117, 1
  store i64 %v118, ptr %v4, align 8
  %v119 = mul i64 %v3, %v118
  br label %b51
b51:
  %v120 = load atomic i64, ptr %v115 acquire, align 8
  %v121 = icmp slt i64 %v120, %v119
  br i1 %v121, label %b52, label %b53
b52:
  %v122 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  br label %b54
b54:
  %v123 = phi i64 [ %v97, %b50 ], [ %v125, %b55 ]
  %v124 = icmp slt i64 %v123, %v101
  br i1 %v124, label %b55, label %b56
b55:
  store i64 %v123, ptr %v5, align 8
  call void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v125 = add nsw i64 %v123, 1
  br label %b54
b56:
  br i1 %v40, label %b57, label %b58
b57:
  %v126 = atomicrmw add ptr %v115, i64 1 acq_rel
  %v127 = load i64, ptr %v4, align 8
  %v128 = add i64 %v127, 1
  store i64 %v128, ptr %v4, align 8
  %v129 = mul i64 %v3, %v128
  br label %b59
b59:
  %v130 = load atomic i64, ptr %v115 acquire, align 8
  %v131 = icmp slt i64 %v130, %v129
  br i1 %v131, label %b60, label %b61
b60:
  %v132 = call i32 @sched_yield()
  br label %b59
b61:
  br label %b58
b58:
  %v133 = add nsw i64 %v97, %v96
  br label %b46
b48:
  store i64 0, ptr %v7, align 8
  store i64 %v6, ptr %v8, align 8
  store i64 %v26, ptr %v31, align 8
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v7 = load ptr, ptr %v6, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v8 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v9 = shufflevector <8 x float> %v8, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v9, ptr %v7, align 4
  br label %b1
b1:
  ret void
}
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v7 = load ptr, ptr %v6, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v11 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v12 = shufflevector <8 x float> %v11, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b2
b2:
  %v8 = phi i64 [ 0, %b0 ], [ %v13, %b3 ]
  %v9 = icmp slt i64 %v8, 64
  br i1 %v9, label %b3, label %b4
b3:
  %v10 = getelementptr inbounds float, ptr %v7, i64 %v8
  store <8 x float> %v12, ptr %v10, align 4
  %v13 = add nsw i64 %v8, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 16
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
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 17
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 64
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v26 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v29, %b5 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 64
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  br label %b3
b3:
  %v23 = phi i64 [ 0, %b1 ], [ %v28, %b4 ]
  %v24 = icmp slt i64 %v23, 64
  br i1 %v24, label %b4, label %b5
b4:
  %v25 = getelementptr inbounds float, ptr %v22, i64 %v23
  store <8 x float> %v27, ptr %v25, align 4
  %v28 = add nsw i64 %v23, 8
  br label %b3
b5:
  %v29 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v6 = load ptr, ptr %v5, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 8
  %v22 = load i64, ptr %v21, align 8
  %v23 = getelementptr inbounds i64, ptr %v1, i64 1
  %v24 = load i64, ptr %v23, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 9
  %v28 = load i64, ptr %v27, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v38 = load ptr, ptr %v37, align 4
  %v7 = add i64 %v2, 1
  %v8 = sdiv i64 %v2, %v3
  %v9 = icmp slt i64 %v8, 1
  %v10 = select i1 %v9, i64 %v8, i64 1
  %v11 = sdiv i64 %v7, %v3
  %v12 = icmp slt i64 %v11, 1
  %v13 = select i1 %v12, i64 %v11, i64 1
  %v14 = icmp slt i64 %v13, 1
  %v15 = select i1 %v14, i64 %v13, i64 1
  %v25 = mul i64 %v22, %v24
  %v26 = icmp sle i64 %v25, 8
  %v29 = icmp eq i64 %v28, 0
  %v30 = and i1 %v26, %v29
  %v31 = icmp eq i1 %v30, 0
  br label %b0
b0:
  %v16 = phi i64 [ %v10, %entry ], [ %v40, %b4 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v16, 64
  %v19 = mul i64 %v16, 8
  %v20 = add i64 %v18, 64
  br i1 %v31, label %b3, label %b4
b3:
  %v32 = getelementptr inbounds float, ptr %v6, i64 %v18
  %v33 = sub i64 8, %v19
  %v34 = icmp slt i64 %v33, 0
  %v35 = select i1 %v34, i64 0, i64 %v33
  %v36 = mul i64 %v19, 8
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v36
  call void @pack_turned(ptr %v39, i64 8, i64 1, i64 8, i64 %v35, ptr %v32, i64 8)
  br label %b4
b4:
  %v40 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  %v14 = mul i64 %v1, 2
  %v16 = mul i64 %v1, 3
  %v18 = mul i64 %v1, 4
  %v20 = mul i64 %v1, 5
  %v22 = mul i64 %v1, 6
  %v24 = mul i64 %v1, 7
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v89, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = add i64 %v11, %v1
  %v15 = add i64 %v11, %v14
  %v17 = add i64 %v11, %v16
  %v19 = add i64 %v11, %v18
  %v21 = add i64 %v11, %v20
  %v23 = add i64 %v11, %v22
  %v25 = add i64 %v11, %v24
  %v26 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v19
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v21
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v23
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v25
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = shufflevector <8 x float> %v27, <8 x float> %v35, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v43 = shufflevector <8 x float> %v27, <8 x float> %v35, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v44 = shufflevector <8 x float> %v29, <8 x float> %v37, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v45 = shufflevector <8 x float> %v29, <8 x float> %v37, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v46 = shufflevector <8 x float> %v31, <8 x float> %v39, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v47 = shufflevector <8 x float> %v31, <8 x float> %v39, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v48 = shufflevector <8 x float> %v33, <8 x float> %v41, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v49 = shufflevector <8 x float> %v33, <8 x float> %v41, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v50 = shufflevector <8 x float> %v42, <8 x float> %v46, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v51 = shufflevector <8 x float> %v42, <8 x float> %v46, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v52 = shufflevector <8 x float> %v44, <8 x float> %v48, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v53 = shufflevector <8 x float> %v44, <8 x float> %v48, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v54 = shufflevector <8 x float> %v43, <8 x float> %v47, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v55 = shufflevector <8 x float> %v43, <8 x float> %v47, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v56 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v57 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v58 = shufflevector <8 x float> %v50, <8 x float> %v52, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v59 = shufflevector <8 x float> %v50, <8 x float> %v52, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v60 = shufflevector <8 x float> %v51, <8 x float> %v53, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v61 = shufflevector <8 x float> %v51, <8 x float> %v53, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v62 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v64 = shufflevector <8 x float> %v55, <8 x float> %v57, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v65 = shufflevector <8 x float> %v55, <8 x float> %v57, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v66 = mul i64 %v11, %v6
  %v67 = getelementptr inbounds float, ptr %v5, i64 %v66
  store <8 x float> %v58, ptr %v67, align 4
  %v68 = add i64 %v11, 1
  %v69 = mul i64 %v68, %v6
  %v70 = getelementptr inbounds float, ptr %v5, i64 %v69
  store <8 x float> %v59, ptr %v70, align 4
  %v71 = add i64 %v11, 2
  %v72 = mul i64 %v71, %v6
  %v73 = getelementptr inbounds float, ptr %v5, i64 %v72
  store <8 x float> %v60, ptr %v73, align 4
  %v74 = add i64 %v11, 3
  %v75 = mul i64 %v74, %v6
  %v76 = getelementptr inbounds float, ptr %v5, i64 %v75
  store <8 x float> %v61, ptr %v76, align 4
  %v77 = add i64 %v11, 4
  %v78 = mul i64 %v77, %v6
  %v79 = getelementptr inbounds float, ptr %v5, i64 %v78
  store <8 x float> %v62, ptr %v79, align 4
  %v80 = add i64 %v11, 5
  %v81 = mul i64 %v80, %v6
  %v82 = getelementptr inbounds float, ptr %v5, i64 %v81
  store <8 x float> %v63, ptr %v82, align 4
  %v83 = add i64 %v11, 6
  %v84 = mul i64 %v83, %v6
  %v85 = getelementptr inbounds float, ptr %v5, i64 %v84
  store <8 x float> %v64, ptr %v85, align 4
  %v86 = add i64 %v11, 7
  %v87 = mul i64 %v86, %v6
  %v88 = getelementptr inbounds float, ptr %v5, i64 %v87
  store <8 x float> %v65, ptr %v88, align 4
  %v89 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v90 = icmp ult i64 %v4, 8
  %v91 = select i1 %v90, i64 %v4, i64 8
  %v92 = trunc i64 %v91 to i32
  %v93 = insertelement <8 x i32> poison, i32 %v92, i64 0
  %v94 = shufflevector <8 x i32> %v93, <8 x i32> poison, <8 x i32> zeroinitializer
  %v95 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v94
  %v100 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v101 = shufflevector <8 x i64> %v100, <8 x i64> poison, <8 x i32> zeroinitializer
  %v102 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v101
  br label %b3
b3:
  %v96 = phi i64 [ %v10, %b2 ], [ %v107, %b4 ]
  %v97 = icmp slt i64 %v96, %v3
  br i1 %v97, label %b4, label %b5
b4:
  %v98 = mul i64 %v96, %v2
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v103 = getelementptr float, ptr %v99, <8 x i64> %v102
  %v104 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v103, <8 x i1> %v95, <8 x float> zeroinitializer)
  %v105 = mul i64 %v96, %v6
  %v106 = getelementptr inbounds float, ptr %v5, i64 %v105
  store <8 x float> %v104, ptr %v106, align 4
  %v107 = add nsw i64 %v96, 1
  br label %b3
b5:
  ret void
}
define internal void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v6 = load ptr, ptr %v5, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 8
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v28 = getelementptr inbounds i64, ptr %v1, i64 9
  %v29 = load i64, ptr %v28, align 8
  %v38 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v39 = load ptr, ptr %v38, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 64
  %v8 = add i64 %v2, 1
  %v9 = sdiv i64 %v2, %v3
  %v10 = icmp slt i64 %v9, 1
  %v11 = select i1 %v10, i64 %v9, i64 1
  %v12 = sdiv i64 %v8, %v3
  %v13 = icmp slt i64 %v12, 1
  %v14 = select i1 %v13, i64 %v12, i64 1
  %v15 = icmp slt i64 %v14, 1
  %v16 = select i1 %v15, i64 %v14, i64 1
  %v26 = mul i64 %v23, %v25
  %v27 = icmp sle i64 %v26, 8
  %v30 = icmp eq i64 %v29, 0
  %v31 = and i1 %v27, %v30
  %v32 = icmp eq i1 %v31, 0
  br label %b0
b0:
  %v17 = phi i64 [ %v11, %entry ], [ %v41, %b4 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v17, 64
  %v20 = mul i64 %v17, 8
  %v21 = add i64 %v19, 64
  br i1 %v32, label %b3, label %b4
b3:
  %v33 = getelementptr inbounds float, ptr %v7, i64 %v19
  %v34 = sub i64 8, %v20
  %v35 = icmp slt i64 %v34, 0
  %v36 = select i1 %v35, i64 0, i64 %v34
  %v37 = mul i64 %v20, 8
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v37
  call void @pack_turned(ptr %v40, i64 8, i64 1, i64 8, i64 %v36, ptr %v33, i64 8)
  br label %b4
b4:
  %v41 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v10 = load ptr, ptr %v9, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 5
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 6
  %v16 = load i64, ptr %v15, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 8
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 1
  %v54 = load i64, ptr %v53, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 9
  %v58 = load i64, ptr %v57, align 8
  %v66 = load ptr, ptr %v0, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v80 = load ptr, ptr %v79, align 4
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v89 = load ptr, ptr %v88, align 4
  %v90 = getelementptr inbounds i64, ptr %v1, i64 27
  %v91 = load i64, ptr %v90, align 8
  %v11 = getelementptr inbounds float, ptr %v10, i64 128
  %v55 = mul i64 %v52, %v54
  %v56 = icmp sle i64 %v55, 8
  %v59 = icmp eq i64 %v58, 0
  %v60 = and i1 %v56, %v59
  %v61 = icmp eq i1 %v60, 0
  %v92 = xor i64 %v91, -1
  %v93 = and i64 %v6, %v92
  %v94 = mul i64 %v93, %v54
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v110, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = add i64 %v17, 96
  %v20 = icmp slt i64 %v19, %v16
  %v21 = select i1 %v20, i64 %v19, i64 %v16
  %v22 = sub i64 %v21, %v17
  %v23 = add i64 %v22, 7
  %v24 = sdiv i64 %v23, 8
  %v25 = icmp slt i64 %v24, 1
  %v26 = select i1 %v25, i64 1, i64 %v24
  %v27 = sdiv i64 %v22, %v26
  %v28 = mul i64 %v27, %v24
  %v29 = sub i64 %v22, %v28
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v109, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v47 = mul i64 %v30, 64
  %v48 = mul i64 %v34, 64
  %v49 = add i64 %v47, 64
  %v50 = add i64 %v48, 64
  %v69 = getelementptr inbounds float, ptr %v10, i64 %v47
  %v76 = mul i64 %v30, 8
  %v77 = sub i64 8, %v76
  %v78 = mul i64 %v76, 8
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v78
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v108, %b17 ]
  %v36 = icmp slt i64 %v35, %v24
  br i1 %v36, label %b7, label %b8
b7:
  %v37 = icmp slt i64 %v35, %v29
  %v38 = mul i64 %v35, %v27
  %v39 = select i1 %v37, i64 %v35, i64 %v29
  %v40 = add i64 %v38, %v39
  %v41 = add i64 %v17, %v40
  %v42 = zext i1 %v37 to i64
  %v43 = add i64 %v27, %v42
  %v44 = sub i64 %v21, %v41
  %v45 = icmp slt i64 %v44, %v43
  %v46 = select i1 %v45, i64 %v44, i64 %v43
  br i1 %v61, label %b9, label %b10
b9:
  %v62 = sdiv i64 %v35, %v24
  %v63 = mul i64 %v62, 128
  %v64 = add i64 %v48, %v63
  %v65 = getelementptr inbounds float, ptr %v10, i64 %v64
  %v67 = mul i64 %v41, 8
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v67
  %v70 = sub i64 %v46, 1
  %v71 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v70
  %v72 = load ptr, ptr %v71, align 4
  %v73 = icmp sgt i64 %v46, 0
  br i1 %v73, label %b11, label %b12
b11:
  call void %v72(ptr %v68, i64 8, ptr %v69, i64 8, ptr %v12, i64 8, i64 0, i64 1, ptr %v65, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v60, label %b13, label %b14
b13:
  %v74 = mul i64 %v41, 8
  %v75 = getelementptr inbounds float, ptr %v66, i64 %v74
  call void @dots(ptr %v75, i64 8, ptr %v81, i64 8, i64 8, i64 1, i64 %v77, ptr %v12, i64 8, i64 %v46, i1 0)
  br label %b14
b14:
  %v82 = add i64 %v41, %v46
  br label %b15
b15:
  %v83 = phi i64 [ %v41, %b14 ], [ %v107, %b20 ]
  %v84 = icmp slt i64 %v83, %v82
  br i1 %v84, label %b16, label %b17
b16:
  %v85 = sub i64 %v83, %v41
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v12, i64 %v86
  %v95 = sub i64 %v83, %v94
  %v96 = mul i64 %v95, 8
  %v97 = getelementptr inbounds float, ptr %v89, i64 %v96
  br label %b18
b18:
  %v98 = phi i64 [ 0, %b16 ], [ %v106, %b19 ]
  %v99 = icmp slt i64 %v98, 1
  br i1 %v99, label %b19, label %b20
b19:
  %v100 = add i64 %v30, %v98
  %v101 = mul i64 %v100, 8
  %v102 = mul i64 %v98, 8
  %v103 = getelementptr inbounds float, ptr %v87, i64 %v102
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = getelementptr inbounds float, ptr %v97, i64 %v101
  store <8 x float> %v104, ptr %v105, align 4
  %v106 = add nsw i64 %v98, 1
  br label %b18
b20:
  %v107 = add nsw i64 %v83, 1
  br label %b15
b17:
  %v108 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v109 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v110 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 4
  %v11 = mul i64 %v10, 4
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v50, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v49, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v18 = icmp slt i64 %v12, %v11
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v20 = load <8 x float>, ptr %v13, align 4
  %v21 = load float, ptr %v19, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v20, <8 x float> %v14)
  %v25 = add i64 %v12, 1
  %v26 = getelementptr inbounds float, ptr %v13, i64 8
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v25
  %v28 = load <8 x float>, ptr %v26, align 4
  %v29 = load float, ptr %v27, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v28, <8 x float> %v15)
  %v33 = add i64 %v12, 2
  %v34 = getelementptr inbounds float, ptr %v13, i64 16
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v36 = load <8 x float>, ptr %v34, align 4
  %v37 = load float, ptr %v35, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v36, <8 x float> %v16)
  %v41 = add i64 %v12, 3
  %v42 = getelementptr inbounds float, ptr %v13, i64 24
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v44 = load <8 x float>, ptr %v42, align 4
  %v45 = load float, ptr %v43, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v44, <8 x float> %v17)
  %v49 = getelementptr inbounds float, ptr %v13, i64 32
  %v50 = add nsw i64 %v12, 4
  br label %b0
b2:
  %v51 = fadd <8 x float> %v14, %v15
  %v52 = fadd <8 x float> %v51, %v16
  %v53 = fadd <8 x float> %v52, %v17
  br label %b3
b3:
  %v54 = phi i64 [ %v11, %b2 ], [ %v65, %b4 ]
  %v55 = phi ptr [ %v13, %b2 ], [ %v64, %b4 ]
  %v56 = phi <8 x float> [ %v53, %b2 ], [ %v63, %b4 ]
  %v57 = icmp slt i64 %v54, %v3
  br i1 %v57, label %b4, label %b5
b4:
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v59 = load <8 x float>, ptr %v55, align 4
  %v60 = load float, ptr %v58, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v59, <8 x float> %v56)
  %v64 = getelementptr inbounds float, ptr %v55, i64 8
  %v65 = add nsw i64 %v54, 1
  br label %b3
b5:
  store <8 x float> %v56, ptr %v4, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 4
  %v11 = mul i64 %v10, 4
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v74, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v73, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v22 = icmp slt i64 %v12, %v11
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v24 = load <8 x float>, ptr %v13, align 4
  %v25 = load float, ptr %v23, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v24, <8 x float> %v14)
  %v29 = getelementptr inbounds float, ptr %v23, i64 %v1
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v15)
  %v34 = add i64 %v12, 1
  %v35 = getelementptr inbounds float, ptr %v13, i64 8
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v37 = load <8 x float>, ptr %v35, align 4
  %v38 = load float, ptr %v36, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v37, <8 x float> %v16)
  %v42 = getelementptr inbounds float, ptr %v36, i64 %v1
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v37, <8 x float> %v17)
  %v47 = add i64 %v12, 2
  %v48 = getelementptr inbounds float, ptr %v13, i64 16
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v50 = load <8 x float>, ptr %v48, align 4
  %v51 = load float, ptr %v49, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v50, <8 x float> %v18)
  %v55 = getelementptr inbounds float, ptr %v49, i64 %v1
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v19)
  %v60 = add i64 %v12, 3
  %v61 = getelementptr inbounds float, ptr %v13, i64 24
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v63 = load <8 x float>, ptr %v61, align 4
  %v64 = load float, ptr %v62, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v63, <8 x float> %v20)
  %v68 = getelementptr inbounds float, ptr %v62, i64 %v1
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v21)
  %v73 = getelementptr inbounds float, ptr %v13, i64 32
  %v74 = add nsw i64 %v12, 4
  br label %b0
b2:
  %v75 = fadd <8 x float> %v14, %v16
  %v76 = fadd <8 x float> %v15, %v17
  %v77 = fadd <8 x float> %v75, %v18
  %v78 = fadd <8 x float> %v76, %v19
  %v79 = fadd <8 x float> %v77, %v20
  %v80 = fadd <8 x float> %v78, %v21
  br label %b3
b3:
  %v81 = phi i64 [ %v11, %b2 ], [ %v98, %b4 ]
  %v82 = phi ptr [ %v13, %b2 ], [ %v97, %b4 ]
  %v83 = phi <8 x float> [ %v79, %b2 ], [ %v91, %b4 ]
  %v84 = phi <8 x float> [ %v80, %b2 ], [ %v96, %b4 ]
  %v85 = icmp slt i64 %v81, %v3
  br i1 %v85, label %b4, label %b5
b4:
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v87 = load <8 x float>, ptr %v82, align 4
  %v88 = load float, ptr %v86, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v87, <8 x float> %v83)
  %v92 = getelementptr inbounds float, ptr %v86, i64 %v1
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v87, <8 x float> %v84)
  %v97 = getelementptr inbounds float, ptr %v82, i64 8
  %v98 = add nsw i64 %v81, 1
  br label %b3
b5:
  store <8 x float> %v83, ptr %v4, align 4
  %v99 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v84, ptr %v99, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  %v34 = mul i64 %v1, 2
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v60, %b1 ]
  %v14 = phi ptr [ %v8, %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v21 = icmp slt i64 %v12, %v11
  br i1 %v21, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v14, i32 0, i32 2, i32 1)
  %v22 = getelementptr inbounds float, ptr %v13, i64 64
  call void @llvm.prefetch.p0(ptr %v22, i32 0, i32 3, i32 1)
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v24 = load <8 x float>, ptr %v13, align 4
  %v25 = load float, ptr %v23, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v24, <8 x float> %v15)
  %v29 = getelementptr inbounds float, ptr %v23, i64 %v1
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v16)
  %v35 = getelementptr inbounds float, ptr %v23, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v17)
  %v40 = add i64 %v12, 1
  %v41 = getelementptr inbounds float, ptr %v13, i64 8
  %v42 = getelementptr inbounds float, ptr %v14, i64 16
  call void @llvm.prefetch.p0(ptr %v42, i32 0, i32 2, i32 1)
  %v43 = getelementptr inbounds float, ptr %v41, i64 64
  call void @llvm.prefetch.p0(ptr %v43, i32 0, i32 3, i32 1)
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v45 = load <8 x float>, ptr %v41, align 4
  %v46 = load float, ptr %v44, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v45, <8 x float> %v18)
  %v50 = getelementptr inbounds float, ptr %v44, i64 %v1
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v45, <8 x float> %v19)
  %v55 = getelementptr inbounds float, ptr %v44, i64 %v34
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v45, <8 x float> %v20)
  %v60 = getelementptr inbounds float, ptr %v13, i64 16
  %v61 = getelementptr inbounds float, ptr %v14, i64 32
  %v62 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v63 = fadd <8 x float> %v15, %v18
  %v64 = fadd <8 x float> %v16, %v19
  %v65 = fadd <8 x float> %v17, %v20
  br label %b3
b3:
  %v66 = phi i64 [ %v11, %b2 ], [ %v89, %b4 ]
  %v67 = phi ptr [ %v13, %b2 ], [ %v88, %b4 ]
  %v68 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v69 = phi <8 x float> [ %v64, %b2 ], [ %v82, %b4 ]
  %v70 = phi <8 x float> [ %v65, %b2 ], [ %v87, %b4 ]
  %v71 = icmp slt i64 %v66, %v3
  br i1 %v71, label %b4, label %b5
b4:
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v73 = load <8 x float>, ptr %v67, align 4
  %v74 = load float, ptr %v72, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v73, <8 x float> %v68)
  %v78 = getelementptr inbounds float, ptr %v72, i64 %v1
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v73, <8 x float> %v69)
  %v83 = getelementptr inbounds float, ptr %v72, i64 %v34
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v70)
  %v88 = getelementptr inbounds float, ptr %v67, i64 8
  %v89 = add nsw i64 %v66, 1
  br label %b3
b5:
  store <8 x float> %v68, ptr %v4, align 4
  %v90 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v69, ptr %v90, align 4
  %v91 = mul i64 %v5, 2
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  store <8 x float> %v70, ptr %v92, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  %v36 = mul i64 %v1, 2
  %v42 = mul i64 %v1, 3
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v13 = phi ptr [ %v2, %entry ], [ %v73, %b1 ]
  %v14 = phi ptr [ %v8, %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v23 = icmp slt i64 %v12, %v11
  br i1 %v23, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v14, i32 0, i32 2, i32 1)
  %v24 = getelementptr inbounds float, ptr %v13, i64 64
  call void @llvm.prefetch.p0(ptr %v24, i32 0, i32 3, i32 1)
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v26 = load <8 x float>, ptr %v13, align 4
  %v27 = load float, ptr %v25, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v26, <8 x float> %v15)
  %v31 = getelementptr inbounds float, ptr %v25, i64 %v1
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v16)
  %v37 = getelementptr inbounds float, ptr %v25, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v17)
  %v43 = getelementptr inbounds float, ptr %v25, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v18)
  %v48 = add i64 %v12, 1
  %v49 = getelementptr inbounds float, ptr %v13, i64 8
  %v50 = getelementptr inbounds float, ptr %v14, i64 16
  call void @llvm.prefetch.p0(ptr %v50, i32 0, i32 2, i32 1)
  %v51 = getelementptr inbounds float, ptr %v49, i64 64
  call void @llvm.prefetch.p0(ptr %v51, i32 0, i32 3, i32 1)
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v53 = load <8 x float>, ptr %v49, align 4
  %v54 = load float, ptr %v52, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v53, <8 x float> %v19)
  %v58 = getelementptr inbounds float, ptr %v52, i64 %v1
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v20)
  %v63 = getelementptr inbounds float, ptr %v52, i64 %v36
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v53, <8 x float> %v21)
  %v68 = getelementptr inbounds float, ptr %v52, i64 %v42
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v53, <8 x float> %v22)
  %v73 = getelementptr inbounds float, ptr %v13, i64 16
  %v74 = getelementptr inbounds float, ptr %v14, i64 32
  %v75 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v76 = fadd <8 x float> %v15, %v19
  %v77 = fadd <8 x float> %v16, %v20
  %v78 = fadd <8 x float> %v17, %v21
  %v79 = fadd <8 x float> %v18, %v22
  br label %b3
b3:
  %v80 = phi i64 [ %v11, %b2 ], [ %v109, %b4 ]
  %v81 = phi ptr [ %v13, %b2 ], [ %v108, %b4 ]
  %v82 = phi <8 x float> [ %v76, %b2 ], [ %v92, %b4 ]
  %v83 = phi <8 x float> [ %v77, %b2 ], [ %v97, %b4 ]
  %v84 = phi <8 x float> [ %v78, %b2 ], [ %v102, %b4 ]
  %v85 = phi <8 x float> [ %v79, %b2 ], [ %v107, %b4 ]
  %v86 = icmp slt i64 %v80, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v88 = load <8 x float>, ptr %v81, align 4
  %v89 = load float, ptr %v87, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v88, <8 x float> %v82)
  %v93 = getelementptr inbounds float, ptr %v87, i64 %v1
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v88, <8 x float> %v83)
  %v98 = getelementptr inbounds float, ptr %v87, i64 %v36
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v88, <8 x float> %v84)
  %v103 = getelementptr inbounds float, ptr %v87, i64 %v42
  %v104 = load float, ptr %v103, align 4
  %v105 = insertelement <8 x float> poison, float %v104, i64 0
  %v106 = shufflevector <8 x float> %v105, <8 x float> poison, <8 x i32> zeroinitializer
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> %v88, <8 x float> %v85)
  %v108 = getelementptr inbounds float, ptr %v81, i64 8
  %v109 = add nsw i64 %v80, 1
  br label %b3
b5:
  store <8 x float> %v82, ptr %v4, align 4
  %v110 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v83, ptr %v110, align 4
  %v111 = mul i64 %v5, 2
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v111
  store <8 x float> %v84, ptr %v112, align 4
  %v113 = mul i64 %v5, 3
  %v114 = getelementptr inbounds float, ptr %v4, i64 %v113
  store <8 x float> %v85, ptr %v114, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v31 = mul i64 %v1, 2
  %v37 = mul i64 %v1, 3
  %v43 = mul i64 %v1, 4
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v51, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v49, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v18 = icmp slt i64 %v10, %v3
  br i1 %v18, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v19 = getelementptr inbounds float, ptr %v11, i64 64
  call void @llvm.prefetch.p0(ptr %v19, i32 0, i32 3, i32 1)
  %v20 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v21 = load <8 x float>, ptr %v11, align 4
  %v22 = load float, ptr %v20, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v21, <8 x float> %v13)
  %v26 = getelementptr inbounds float, ptr %v20, i64 %v1
  %v27 = load float, ptr %v26, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v21, <8 x float> %v14)
  %v32 = getelementptr inbounds float, ptr %v20, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v21, <8 x float> %v15)
  %v38 = getelementptr inbounds float, ptr %v20, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v21, <8 x float> %v16)
  %v44 = getelementptr inbounds float, ptr %v20, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v21, <8 x float> %v17)
  %v49 = getelementptr inbounds float, ptr %v11, i64 8
  %v50 = getelementptr inbounds float, ptr %v12, i64 16
  %v51 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v13, ptr %v4, align 4
  %v52 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v14, ptr %v52, align 4
  %v53 = mul i64 %v5, 2
  %v54 = getelementptr inbounds float, ptr %v4, i64 %v53
  store <8 x float> %v15, ptr %v54, align 4
  %v55 = mul i64 %v5, 3
  %v56 = getelementptr inbounds float, ptr %v4, i64 %v55
  store <8 x float> %v16, ptr %v56, align 4
  %v57 = mul i64 %v5, 4
  %v58 = getelementptr inbounds float, ptr %v4, i64 %v57
  store <8 x float> %v17, ptr %v58, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v32 = mul i64 %v1, 2
  %v38 = mul i64 %v1, 3
  %v44 = mul i64 %v1, 4
  %v50 = mul i64 %v1, 5
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v58, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v56, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v57, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v26, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v19 = icmp slt i64 %v10, %v3
  br i1 %v19, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v20 = getelementptr inbounds float, ptr %v11, i64 64
  call void @llvm.prefetch.p0(ptr %v20, i32 0, i32 3, i32 1)
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v22 = load <8 x float>, ptr %v11, align 4
  %v23 = load float, ptr %v21, align 4
  %v24 = insertelement <8 x float> poison, float %v23, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  %v26 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v22, <8 x float> %v13)
  %v27 = getelementptr inbounds float, ptr %v21, i64 %v1
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v14)
  %v33 = getelementptr inbounds float, ptr %v21, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v22, <8 x float> %v15)
  %v39 = getelementptr inbounds float, ptr %v21, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v22, <8 x float> %v16)
  %v45 = getelementptr inbounds float, ptr %v21, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v22, <8 x float> %v17)
  %v51 = getelementptr inbounds float, ptr %v21, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v18)
  %v56 = getelementptr inbounds float, ptr %v11, i64 8
  %v57 = getelementptr inbounds float, ptr %v12, i64 16
  %v58 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v13, ptr %v4, align 4
  %v59 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v14, ptr %v59, align 4
  %v60 = mul i64 %v5, 2
  %v61 = getelementptr inbounds float, ptr %v4, i64 %v60
  store <8 x float> %v15, ptr %v61, align 4
  %v62 = mul i64 %v5, 3
  %v63 = getelementptr inbounds float, ptr %v4, i64 %v62
  store <8 x float> %v16, ptr %v63, align 4
  %v64 = mul i64 %v5, 4
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v17, ptr %v65, align 4
  %v66 = mul i64 %v5, 5
  %v67 = getelementptr inbounds float, ptr %v4, i64 %v66
  store <8 x float> %v18, ptr %v67, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v33 = mul i64 %v1, 2
  %v39 = mul i64 %v1, 3
  %v45 = mul i64 %v1, 4
  %v51 = mul i64 %v1, 5
  %v57 = mul i64 %v1, 6
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v63, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v20 = icmp slt i64 %v10, %v3
  br i1 %v20, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v21 = getelementptr inbounds float, ptr %v11, i64 64
  call void @llvm.prefetch.p0(ptr %v21, i32 0, i32 3, i32 1)
  %v22 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v23 = load <8 x float>, ptr %v11, align 4
  %v24 = load float, ptr %v22, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v23, <8 x float> %v13)
  %v28 = getelementptr inbounds float, ptr %v22, i64 %v1
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v23, <8 x float> %v14)
  %v34 = getelementptr inbounds float, ptr %v22, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v23, <8 x float> %v15)
  %v40 = getelementptr inbounds float, ptr %v22, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v23, <8 x float> %v16)
  %v46 = getelementptr inbounds float, ptr %v22, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v23, <8 x float> %v17)
  %v52 = getelementptr inbounds float, ptr %v22, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v23, <8 x float> %v18)
  %v58 = getelementptr inbounds float, ptr %v22, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v23, <8 x float> %v19)
  %v63 = getelementptr inbounds float, ptr %v11, i64 8
  %v64 = getelementptr inbounds float, ptr %v12, i64 16
  %v65 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v13, ptr %v4, align 4
  %v66 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v14, ptr %v66, align 4
  %v67 = mul i64 %v5, 2
  %v68 = getelementptr inbounds float, ptr %v4, i64 %v67
  store <8 x float> %v15, ptr %v68, align 4
  %v69 = mul i64 %v5, 3
  %v70 = getelementptr inbounds float, ptr %v4, i64 %v69
  store <8 x float> %v16, ptr %v70, align 4
  %v71 = mul i64 %v5, 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  store <8 x float> %v17, ptr %v72, align 4
  %v73 = mul i64 %v5, 5
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v18, ptr %v74, align 4
  %v75 = mul i64 %v5, 6
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v75
  store <8 x float> %v19, ptr %v76, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v34 = mul i64 %v1, 2
  %v40 = mul i64 %v1, 3
  %v46 = mul i64 %v1, 4
  %v52 = mul i64 %v1, 5
  %v58 = mul i64 %v1, 6
  %v64 = mul i64 %v1, 7
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v72, %b1 ]
  %v11 = phi ptr [ %v2, %entry ], [ %v70, %b1 ]
  %v12 = phi ptr [ %v8, %entry ], [ %v71, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v21 = icmp slt i64 %v10, %v3
  br i1 %v21, label %b1, label %b2
b1:
  call void @llvm.prefetch.p0(ptr %v12, i32 0, i32 2, i32 1)
  %v22 = getelementptr inbounds float, ptr %v11, i64 64
  call void @llvm.prefetch.p0(ptr %v22, i32 0, i32 3, i32 1)
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v24 = load <8 x float>, ptr %v11, align 4
  %v25 = load float, ptr %v23, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v24, <8 x float> %v13)
  %v29 = getelementptr inbounds float, ptr %v23, i64 %v1
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v14)
  %v35 = getelementptr inbounds float, ptr %v23, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v15)
  %v41 = getelementptr inbounds float, ptr %v23, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v16)
  %v47 = getelementptr inbounds float, ptr %v23, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v24, <8 x float> %v17)
  %v53 = getelementptr inbounds float, ptr %v23, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v18)
  %v59 = getelementptr inbounds float, ptr %v23, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v19)
  %v65 = getelementptr inbounds float, ptr %v23, i64 %v64
  %v66 = load float, ptr %v65, align 4
  %v67 = insertelement <8 x float> poison, float %v66, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v24, <8 x float> %v20)
  %v70 = getelementptr inbounds float, ptr %v11, i64 8
  %v71 = getelementptr inbounds float, ptr %v12, i64 16
  %v72 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v13, ptr %v4, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v14, ptr %v73, align 4
  %v74 = mul i64 %v5, 2
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v15, ptr %v75, align 4
  %v76 = mul i64 %v5, 3
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v16, ptr %v77, align 4
  %v78 = mul i64 %v5, 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v17, ptr %v79, align 4
  %v80 = mul i64 %v5, 5
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v18, ptr %v81, align 4
  %v82 = mul i64 %v5, 6
  %v83 = getelementptr inbounds float, ptr %v4, i64 %v82
  store <8 x float> %v19, ptr %v83, align 4
  %v84 = mul i64 %v5, 7
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v20, ptr %v85, align 4
  ret void
}
define internal void @dots(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, i1 %v10) #2 {
entry:
  %v18 = sdiv i64 %v9, 4
  %v19 = mul i64 %v18, 4
  %v34 = sdiv i64 %v4, 8
  %v35 = mul i64 %v34, 8
  %v88 = sub i64 %v4, %v35
  %v89 = icmp ult i64 %v88, 8
  %v90 = select i1 %v89, i64 %v88, i64 8
  %v91 = trunc i64 %v90 to i32
  %v92 = insertelement <8 x i32> poison, i32 %v91, i64 0
  %v93 = shufflevector <8 x i32> %v92, <8 x i32> poison, <8 x i32> zeroinitializer
  %v94 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v93
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v315, %b17 ]
  %v12 = icmp slt i64 %v11, %v5
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v11, 8
  %v14 = mul i64 %v13, %v3
  %v15 = getelementptr inbounds float, ptr %v2, i64 %v14
  %v16 = getelementptr inbounds float, ptr %v7, i64 %v13
  %v17 = sub i64 %v6, %v13
  %v24 = sub i64 %v17, 1
  br label %b3
b3:
  %v20 = phi i64 [ 0, %b1 ], [ %v166, %b8 ]
  %v21 = icmp slt i64 %v20, %v19
  br i1 %v21, label %b4, label %b5
b4:
  %v46 = mul i64 %v20, %v1
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = add i64 %v20, 1
  %v49 = mul i64 %v48, %v1
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = add i64 %v20, 2
  %v52 = mul i64 %v51, %v1
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = add i64 %v20, 3
  %v55 = mul i64 %v54, %v1
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v138 = mul i64 %v20, %v8
  %v139 = getelementptr inbounds float, ptr %v16, i64 %v138
  %v145 = mul i64 %v48, %v8
  %v146 = getelementptr inbounds float, ptr %v16, i64 %v145
  %v152 = mul i64 %v51, %v8
  %v153 = getelementptr inbounds float, ptr %v16, i64 %v152
  %v159 = mul i64 %v54, %v8
  %v160 = getelementptr inbounds float, ptr %v16, i64 %v159
  br label %b6
b6:
  %v22 = phi i64 [ 0, %b4 ], [ %v165, %b14 ]
  %v23 = icmp slt i64 %v22, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v25 = icmp slt i64 %v22, %v24
  %v26 = select i1 %v25, i64 %v22, i64 %v24
  %v27 = mul i64 %v26, %v3
  %v28 = getelementptr inbounds float, ptr %v15, i64 %v27
  %v29 = add i64 %v22, 1
  %v30 = icmp slt i64 %v29, %v24
  %v31 = select i1 %v30, i64 %v29, i64 %v24
  %v32 = mul i64 %v31, %v3
  %v33 = getelementptr inbounds float, ptr %v15, i64 %v32
  br label %b9
b9:
  %v36 = phi i64 [ 0, %b7 ], [ %v77, %b10 ]
  %v37 = phi <8 x float> [ zeroinitializer, %b7 ], [ %v69, %b10 ]
  %v38 = phi <8 x float> [ zeroinitializer, %b7 ], [ %v70, %b10 ]
  %v39 = phi <8 x float> [ zeroinitializer, %b7 ], [ %v71, %b10 ]
  %v40 = phi <8 x float> [ zeroinitializer, %b7 ], [ %v72, %b10 ]
  %v41 = phi <8 x float> [ zeroinitializer, %b7 ], [ %v73, %b10 ]
  %v42 = phi <8 x float> [ zeroinitializer, %b7 ], [ %v74, %b10 ]
  %v43 = phi <8 x float> [ zeroinitializer, %b7 ], [ %v75, %b10 ]
  %v44 = phi <8 x float> [ zeroinitializer, %b7 ], [ %v76, %b10 ]
  %v45 = icmp slt i64 %v36, %v35
  br i1 %v45, label %b10, label %b11
b10:
  %v57 = getelementptr inbounds float, ptr %v47, i64 %v36
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = getelementptr inbounds float, ptr %v50, i64 %v36
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v53, i64 %v36
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v56, i64 %v36
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = getelementptr inbounds float, ptr %v28, i64 %v36
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = getelementptr inbounds float, ptr %v33, i64 %v36
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v66, <8 x float> %v37)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v68, <8 x float> %v38)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v66, <8 x float> %v39)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v68, <8 x float> %v40)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v66, <8 x float> %v41)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v68, <8 x float> %v42)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v66, <8 x float> %v43)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v68, <8 x float> %v44)
  %v77 = add nsw i64 %v36, 8
  br label %b9, !llvm.loop !0
b11:
  br label %b12
b12:
  %v78 = phi i64 [ %v35, %b11 ], [ %v115, %b13 ]
  %v79 = phi <8 x float> [ %v37, %b11 ], [ %v107, %b13 ]
  %v80 = phi <8 x float> [ %v38, %b11 ], [ %v108, %b13 ]
  %v81 = phi <8 x float> [ %v39, %b11 ], [ %v109, %b13 ]
  %v82 = phi <8 x float> [ %v40, %b11 ], [ %v110, %b13 ]
  %v83 = phi <8 x float> [ %v41, %b11 ], [ %v111, %b13 ]
  %v84 = phi <8 x float> [ %v42, %b11 ], [ %v112, %b13 ]
  %v85 = phi <8 x float> [ %v43, %b11 ], [ %v113, %b13 ]
  %v86 = phi <8 x float> [ %v44, %b11 ], [ %v114, %b13 ]
  %v87 = icmp slt i64 %v78, %v4
  br i1 %v87, label %b13, label %b14
b13:
  %v95 = getelementptr inbounds float, ptr %v47, i64 %v78
  %v96 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v95, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v97 = getelementptr inbounds float, ptr %v50, i64 %v78
  %v98 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v97, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v99 = getelementptr inbounds float, ptr %v53, i64 %v78
  %v100 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v99, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v101 = getelementptr inbounds float, ptr %v56, i64 %v78
  %v102 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v101, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v103 = getelementptr inbounds float, ptr %v28, i64 %v78
  %v104 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v103, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v105 = getelementptr inbounds float, ptr %v33, i64 %v78
  %v106 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v105, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v104, <8 x float> %v79)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v106, <8 x float> %v80)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v104, <8 x float> %v81)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v106, <8 x float> %v82)
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v104, <8 x float> %v83)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v106, <8 x float> %v84)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v104, <8 x float> %v85)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v106, <8 x float> %v86)
  %v115 = add nsw i64 %v78, 8
  br label %b12, !llvm.loop !0
b14:
  %v116 = shufflevector <8 x float> %v79, <8 x float> %v80, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v117 = shufflevector <8 x float> %v79, <8 x float> %v80, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v118 = fadd <8 x float> %v116, %v117
  %v119 = shufflevector <8 x float> %v81, <8 x float> %v82, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v120 = shufflevector <8 x float> %v81, <8 x float> %v82, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v121 = fadd <8 x float> %v119, %v120
  %v122 = shufflevector <8 x float> %v83, <8 x float> %v84, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v123 = shufflevector <8 x float> %v83, <8 x float> %v84, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v124 = fadd <8 x float> %v122, %v123
  %v125 = shufflevector <8 x float> %v85, <8 x float> %v86, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v126 = shufflevector <8 x float> %v85, <8 x float> %v86, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v127 = fadd <8 x float> %v125, %v126
  %v128 = shufflevector <8 x float> %v118, <8 x float> %v121, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v129 = shufflevector <8 x float> %v118, <8 x float> %v121, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v130 = fadd <8 x float> %v128, %v129
  %v131 = shufflevector <8 x float> %v124, <8 x float> %v127, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v132 = shufflevector <8 x float> %v124, <8 x float> %v127, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v133 = fadd <8 x float> %v131, %v132
  %v134 = shufflevector <8 x float> %v130, <8 x float> %v133, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v135 = shufflevector <8 x float> %v130, <8 x float> %v133, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v136 = fadd <8 x float> %v134, %v135
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <2 x i32> <i32 0, i32 1>
  %v140 = getelementptr inbounds float, ptr %v139, i64 %v22
  %v141 = load <2 x float>, ptr %v140, align 4
  %v142 = fadd <2 x float> %v141, %v137
  %v143 = select i1 %v10, <2 x float> %v142, <2 x float> %v137
  store <2 x float> %v143, ptr %v140, align 4
  %v144 = shufflevector <8 x float> %v136, <8 x float> poison, <2 x i32> <i32 2, i32 3>
  %v147 = getelementptr inbounds float, ptr %v146, i64 %v22
  %v148 = load <2 x float>, ptr %v147, align 4
  %v149 = fadd <2 x float> %v148, %v144
  %v150 = select i1 %v10, <2 x float> %v149, <2 x float> %v144
  store <2 x float> %v150, ptr %v147, align 4
  %v151 = shufflevector <8 x float> %v136, <8 x float> poison, <2 x i32> <i32 4, i32 5>
  %v154 = getelementptr inbounds float, ptr %v153, i64 %v22
  %v155 = load <2 x float>, ptr %v154, align 4
  %v156 = fadd <2 x float> %v155, %v151
  %v157 = select i1 %v10, <2 x float> %v156, <2 x float> %v151
  store <2 x float> %v157, ptr %v154, align 4
  %v158 = shufflevector <8 x float> %v136, <8 x float> poison, <2 x i32> <i32 6, i32 7>
  %v161 = getelementptr inbounds float, ptr %v160, i64 %v22
  %v162 = load <2 x float>, ptr %v161, align 4
  %v163 = fadd <2 x float> %v162, %v158
  %v164 = select i1 %v10, <2 x float> %v163, <2 x float> %v158
  store <2 x float> %v164, ptr %v161, align 4
  %v165 = add nsw i64 %v22, 2
  br label %b6, !llvm.loop !0
b8:
  %v166 = add nsw i64 %v20, 4
  br label %b3, !llvm.loop !0
b5:
  br label %b15
b15:
  %v167 = phi i64 [ %v19, %b5 ], [ %v314, %b20 ]
  %v168 = icmp slt i64 %v167, %v9
  br i1 %v168, label %b16, label %b17
b16:
  %v220 = mul i64 %v167, %v1
  %v221 = getelementptr inbounds float, ptr %v0, i64 %v220
  %v307 = mul i64 %v167, %v8
  %v308 = getelementptr inbounds float, ptr %v16, i64 %v307
  br label %b18
b18:
  %v169 = phi i64 [ 0, %b16 ], [ %v313, %b26 ]
  %v170 = icmp slt i64 %v169, 8
  br i1 %v170, label %b19, label %b20
b19:
  %v171 = icmp slt i64 %v169, %v24
  %v172 = select i1 %v171, i64 %v169, i64 %v24
  %v173 = mul i64 %v172, %v3
  %v174 = getelementptr inbounds float, ptr %v15, i64 %v173
  %v175 = add i64 %v169, 1
  %v176 = icmp slt i64 %v175, %v24
  %v177 = select i1 %v176, i64 %v175, i64 %v24
  %v178 = mul i64 %v177, %v3
  %v179 = getelementptr inbounds float, ptr %v15, i64 %v178
  %v180 = add i64 %v169, 2
  %v181 = icmp slt i64 %v180, %v24
  %v182 = select i1 %v181, i64 %v180, i64 %v24
  %v183 = mul i64 %v182, %v3
  %v184 = getelementptr inbounds float, ptr %v15, i64 %v183
  %v185 = add i64 %v169, 3
  %v186 = icmp slt i64 %v185, %v24
  %v187 = select i1 %v186, i64 %v185, i64 %v24
  %v188 = mul i64 %v187, %v3
  %v189 = getelementptr inbounds float, ptr %v15, i64 %v188
  %v190 = add i64 %v169, 4
  %v191 = icmp slt i64 %v190, %v24
  %v192 = select i1 %v191, i64 %v190, i64 %v24
  %v193 = mul i64 %v192, %v3
  %v194 = getelementptr inbounds float, ptr %v15, i64 %v193
  %v195 = add i64 %v169, 5
  %v196 = icmp slt i64 %v195, %v24
  %v197 = select i1 %v196, i64 %v195, i64 %v24
  %v198 = mul i64 %v197, %v3
  %v199 = getelementptr inbounds float, ptr %v15, i64 %v198
  %v200 = add i64 %v169, 6
  %v201 = icmp slt i64 %v200, %v24
  %v202 = select i1 %v201, i64 %v200, i64 %v24
  %v203 = mul i64 %v202, %v3
  %v204 = getelementptr inbounds float, ptr %v15, i64 %v203
  %v205 = add i64 %v169, 7
  %v206 = icmp slt i64 %v205, %v24
  %v207 = select i1 %v206, i64 %v205, i64 %v24
  %v208 = mul i64 %v207, %v3
  %v209 = getelementptr inbounds float, ptr %v15, i64 %v208
  br label %b21
b21:
  %v210 = phi i64 [ 0, %b19 ], [ %v248, %b22 ]
  %v211 = phi <8 x float> [ zeroinitializer, %b19 ], [ %v240, %b22 ]
  %v212 = phi <8 x float> [ zeroinitializer, %b19 ], [ %v241, %b22 ]
  %v213 = phi <8 x float> [ zeroinitializer, %b19 ], [ %v242, %b22 ]
  %v214 = phi <8 x float> [ zeroinitializer, %b19 ], [ %v243, %b22 ]
  %v215 = phi <8 x float> [ zeroinitializer, %b19 ], [ %v244, %b22 ]
  %v216 = phi <8 x float> [ zeroinitializer, %b19 ], [ %v245, %b22 ]
  %v217 = phi <8 x float> [ zeroinitializer, %b19 ], [ %v246, %b22 ]
  %v218 = phi <8 x float> [ zeroinitializer, %b19 ], [ %v247, %b22 ]
  %v219 = icmp slt i64 %v210, %v35
  br i1 %v219, label %b22, label %b23
b22:
  %v222 = getelementptr inbounds float, ptr %v221, i64 %v210
  %v223 = load <8 x float>, ptr %v222, align 4
  %v224 = getelementptr inbounds float, ptr %v174, i64 %v210
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = getelementptr inbounds float, ptr %v179, i64 %v210
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = getelementptr inbounds float, ptr %v184, i64 %v210
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = getelementptr inbounds float, ptr %v189, i64 %v210
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = getelementptr inbounds float, ptr %v194, i64 %v210
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = getelementptr inbounds float, ptr %v199, i64 %v210
  %v235 = load <8 x float>, ptr %v234, align 4
  %v236 = getelementptr inbounds float, ptr %v204, i64 %v210
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = getelementptr inbounds float, ptr %v209, i64 %v210
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v225, <8 x float> %v211)
  %v241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v227, <8 x float> %v212)
  %v242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v229, <8 x float> %v213)
  %v243 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v231, <8 x float> %v214)
  %v244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v233, <8 x float> %v215)
  %v245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v235, <8 x float> %v216)
  %v246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v237, <8 x float> %v217)
  %v247 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v239, <8 x float> %v218)
  %v248 = add nsw i64 %v210, 8
  br label %b21, !llvm.loop !0
b23:
  br label %b24
b24:
  %v249 = phi i64 [ %v35, %b23 ], [ %v285, %b25 ]
  %v250 = phi <8 x float> [ %v211, %b23 ], [ %v277, %b25 ]
  %v251 = phi <8 x float> [ %v212, %b23 ], [ %v278, %b25 ]
  %v252 = phi <8 x float> [ %v213, %b23 ], [ %v279, %b25 ]
  %v253 = phi <8 x float> [ %v214, %b23 ], [ %v280, %b25 ]
  %v254 = phi <8 x float> [ %v215, %b23 ], [ %v281, %b25 ]
  %v255 = phi <8 x float> [ %v216, %b23 ], [ %v282, %b25 ]
  %v256 = phi <8 x float> [ %v217, %b23 ], [ %v283, %b25 ]
  %v257 = phi <8 x float> [ %v218, %b23 ], [ %v284, %b25 ]
  %v258 = icmp slt i64 %v249, %v4
  br i1 %v258, label %b25, label %b26
b25:
  %v259 = getelementptr inbounds float, ptr %v221, i64 %v249
  %v260 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v259, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v261 = getelementptr inbounds float, ptr %v174, i64 %v249
  %v262 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v261, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v263 = getelementptr inbounds float, ptr %v179, i64 %v249
  %v264 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v263, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v265 = getelementptr inbounds float, ptr %v184, i64 %v249
  %v266 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v265, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v267 = getelementptr inbounds float, ptr %v189, i64 %v249
  %v268 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v267, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v269 = getelementptr inbounds float, ptr %v194, i64 %v249
  %v270 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v269, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v271 = getelementptr inbounds float, ptr %v199, i64 %v249
  %v272 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v271, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v273 = getelementptr inbounds float, ptr %v204, i64 %v249
  %v274 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v273, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v275 = getelementptr inbounds float, ptr %v209, i64 %v249
  %v276 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v275, <8 x i1> %v94, <8 x float> zeroinitializer)
  %v277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v262, <8 x float> %v250)
  %v278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v264, <8 x float> %v251)
  %v279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v266, <8 x float> %v252)
  %v280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v268, <8 x float> %v253)
  %v281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v270, <8 x float> %v254)
  %v282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v272, <8 x float> %v255)
  %v283 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v274, <8 x float> %v256)
  %v284 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v276, <8 x float> %v257)
  %v285 = add nsw i64 %v249, 8
  br label %b24, !llvm.loop !0
b26:
  %v286 = shufflevector <8 x float> %v250, <8 x float> %v251, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v287 = shufflevector <8 x float> %v250, <8 x float> %v251, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v288 = fadd <8 x float> %v286, %v287
  %v289 = shufflevector <8 x float> %v252, <8 x float> %v253, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v290 = shufflevector <8 x float> %v252, <8 x float> %v253, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v291 = fadd <8 x float> %v289, %v290
  %v292 = shufflevector <8 x float> %v254, <8 x float> %v255, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v293 = shufflevector <8 x float> %v254, <8 x float> %v255, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v294 = fadd <8 x float> %v292, %v293
  %v295 = shufflevector <8 x float> %v256, <8 x float> %v257, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v296 = shufflevector <8 x float> %v256, <8 x float> %v257, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v297 = fadd <8 x float> %v295, %v296
  %v298 = shufflevector <8 x float> %v288, <8 x float> %v291, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v299 = shufflevector <8 x float> %v288, <8 x float> %v291, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v300 = fadd <8 x float> %v298, %v299
  %v301 = shufflevector <8 x float> %v294, <8 x float> %v297, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v302 = shufflevector <8 x float> %v294, <8 x float> %v297, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v303 = fadd <8 x float> %v301, %v302
  %v304 = shufflevector <8 x float> %v300, <8 x float> %v303, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v305 = shufflevector <8 x float> %v300, <8 x float> %v303, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v306 = fadd <8 x float> %v304, %v305
  %v309 = getelementptr inbounds float, ptr %v308, i64 %v169
  %v310 = load <8 x float>, ptr %v309, align 4
  %v311 = fadd <8 x float> %v310, %v306
  %v312 = select i1 %v10, <8 x float> %v311, <8 x float> %v306
  store <8 x float> %v312, ptr %v309, align 4
  %v313 = add nsw i64 %v169, 8
  br label %b18, !llvm.loop !0
b20:
  %v314 = add nsw i64 %v167, 1
  br label %b15, !llvm.loop !0
b17:
  %v315 = add nsw i64 %v11, 1
  br label %b0, !llvm.loop !0
b2:
  ret void
}
define internal void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
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
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v19 = load ptr, ptr %v18, align 4
  %v20 = getelementptr inbounds i64, ptr %v1, i64 17
  %v21 = load i64, ptr %v20, align 8
  %v23 = getelementptr inbounds i64, ptr %v1, i64 1
  %v24 = load i64, ptr %v23, align 8
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds i64, ptr %v1, i64 16
  %v33 = load i64, ptr %v32, align 8
  %v22 = and i64 %v9, %v21
  %v25 = mul i64 %v22, %v24
  %v26 = mul i64 %v25, 64
  %v27 = getelementptr inbounds float, ptr %v19, i64 %v26
  %v34 = and i64 %v9, %v33
  %v35 = mul i64 %v34, %v24
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v31, i64 %v36
  %v42 = add i64 %v9, 1
  %v43 = and i64 %v42, %v21
  %v44 = mul i64 %v43, %v24
  %v45 = mul i64 %v44, 64
  %v46 = getelementptr inbounds float, ptr %v19, i64 %v45
  %v51 = insertelement <8 x float> poison, float 0x3FEE666660000000, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v64, %b5 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v28 = mul i64 %v14, 64
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v38 = mul i64 %v14, 8
  %v39 = getelementptr inbounds float, ptr %v37, i64 %v38
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v28
  %v54 = load <8 x float>, ptr %v39, align 4
  br label %b3
b3:
  %v16 = phi i64 [ 0, %b1 ], [ %v63, %b4 ]
  %v17 = icmp slt i64 %v16, 8
  br i1 %v17, label %b4, label %b5
b4:
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v16
  %v41 = load float, ptr %v40, align 4
  %v48 = mul i64 %v16, 8
  %v49 = getelementptr inbounds float, ptr %v29, i64 %v48
  %v50 = load <8 x float>, ptr %v49, align 4
  %v53 = fmul <8 x float> %v52, %v50
  %v55 = insertelement <8 x float> poison, float %v41, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = fmul <8 x float> %v56, %v54
  %v60 = fmul <8 x float> %v59, %v57
  %v61 = fadd <8 x float> %v53, %v60
  %v62 = getelementptr inbounds float, ptr %v47, i64 %v48
  store <8 x float> %v61, ptr %v62, align 4
  %v63 = add nsw i64 %v16, 1
  br label %b3
b5:
  %v64 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v14 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v11 = load ptr, ptr %v10, align 4
  %v15 = getelementptr inbounds i64, ptr %v4, i64 3
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr inbounds i64, ptr %v4, i64 4
  %v18 = load i64, ptr %v17, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 8
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 1
  %v56 = load i64, ptr %v55, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 9
  %v60 = load i64, ptr %v59, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v69 = load ptr, ptr %v68, align 4
  %v70 = getelementptr inbounds i64, ptr %v1, i64 16
  %v71 = load i64, ptr %v70, align 8
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v89 = load ptr, ptr %v88, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds i64, ptr %v1, i64 27
  %v100 = load i64, ptr %v99, align 8
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds i64, ptr %v1, i64 28
  %v112 = load i64, ptr %v111, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 64
  %v13 = getelementptr inbounds float, ptr %v11, i64 128
  %v57 = mul i64 %v54, %v56
  %v58 = icmp sle i64 %v57, 8
  %v61 = icmp eq i64 %v60, 0
  %v62 = and i1 %v58, %v61
  %v63 = icmp eq i1 %v62, 0
  %v72 = and i64 %v9, %v71
  %v73 = mul i64 %v72, %v56
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v69, i64 %v74
  %v101 = xor i64 %v100, -1
  %v102 = and i64 %v6, %v101
  %v103 = sub i64 %v9, %v102
  %v104 = mul i64 %v103, %v56
  %v105 = mul i64 %v104, 8
  %v106 = getelementptr inbounds float, ptr %v98, i64 %v105
  %v113 = and i64 %v9, %v112
  %v114 = mul i64 %v113, %v56
  %v115 = mul i64 %v114, 8
  %v116 = getelementptr inbounds float, ptr %v110, i64 %v115
  br label %b0
b0:
  %v19 = phi i64 [ %v16, %entry ], [ %v133, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = add i64 %v19, 96
  %v22 = icmp slt i64 %v21, %v18
  %v23 = select i1 %v22, i64 %v21, i64 %v18
  %v24 = sub i64 %v23, %v19
  %v25 = add i64 %v24, 7
  %v26 = sdiv i64 %v25, 8
  %v27 = icmp slt i64 %v26, 1
  %v28 = select i1 %v27, i64 1, i64 %v26
  %v29 = sdiv i64 %v24, %v28
  %v30 = mul i64 %v29, %v26
  %v31 = sub i64 %v24, %v30
  br label %b3
b3:
  %v32 = phi i64 [ 0, %b1 ], [ %v132, %b8 ]
  %v33 = icmp slt i64 %v32, 1
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = add i64 %v32, 1
  %v35 = icmp slt i64 %v34, 1
  %v36 = select i1 %v35, i64 %v34, i64 %v32
  %v49 = mul i64 %v32, 64
  %v50 = mul i64 %v36, 64
  %v51 = add i64 %v49, 64
  %v52 = add i64 %v50, 64
  %v78 = getelementptr inbounds float, ptr %v12, i64 %v49
  %v85 = mul i64 %v32, 8
  %v86 = sub i64 8, %v85
  %v87 = mul i64 %v85, 8
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v87
  br label %b6
b6:
  %v37 = phi i64 [ 0, %b4 ], [ %v131, %b17 ]
  %v38 = icmp slt i64 %v37, %v26
  br i1 %v38, label %b7, label %b8
b7:
  %v39 = icmp slt i64 %v37, %v31
  %v40 = mul i64 %v37, %v29
  %v41 = select i1 %v39, i64 %v37, i64 %v31
  %v42 = add i64 %v40, %v41
  %v43 = add i64 %v19, %v42
  %v44 = zext i1 %v39 to i64
  %v45 = add i64 %v29, %v44
  %v46 = sub i64 %v23, %v43
  %v47 = icmp slt i64 %v46, %v45
  %v48 = select i1 %v47, i64 %v46, i64 %v45
  br i1 %v63, label %b9, label %b10
b9:
  %v64 = sdiv i64 %v37, %v26
  %v65 = mul i64 %v64, 128
  %v66 = add i64 %v50, %v65
  %v67 = getelementptr inbounds float, ptr %v12, i64 %v66
  %v76 = mul i64 %v43, 8
  %v77 = getelementptr inbounds float, ptr %v75, i64 %v76
  %v79 = sub i64 %v48, 1
  %v80 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v79
  %v81 = load ptr, ptr %v80, align 4
  %v82 = icmp sgt i64 %v48, 0
  br i1 %v82, label %b11, label %b12
b11:
  call void %v81(ptr %v77, i64 8, ptr %v78, i64 8, ptr %v14, i64 8, i64 0, i64 1, ptr %v67, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v62, label %b13, label %b14
b13:
  %v83 = mul i64 %v43, 8
  %v84 = getelementptr inbounds float, ptr %v75, i64 %v83
  call void @dots(ptr %v84, i64 8, ptr %v90, i64 8, i64 8, i64 1, i64 %v86, ptr %v14, i64 8, i64 %v48, i1 0)
  br label %b14
b14:
  %v91 = add i64 %v43, %v48
  br label %b15
b15:
  %v92 = phi i64 [ %v43, %b14 ], [ %v130, %b20 ]
  %v93 = icmp slt i64 %v92, %v91
  br i1 %v93, label %b16, label %b17
b16:
  %v94 = sub i64 %v92, %v43
  %v95 = mul i64 %v94, 8
  %v96 = getelementptr inbounds float, ptr %v14, i64 %v95
  %v107 = mul i64 %v92, 8
  %v108 = getelementptr inbounds float, ptr %v106, i64 %v107
  %v117 = getelementptr inbounds float, ptr %v116, i64 %v107
  br label %b18
b18:
  %v118 = phi i64 [ 0, %b16 ], [ %v129, %b19 ]
  %v119 = icmp slt i64 %v118, 1
  br i1 %v119, label %b19, label %b20
b19:
  %v120 = add i64 %v32, %v118
  %v121 = mul i64 %v120, 8
  %v122 = mul i64 %v118, 8
  %v123 = getelementptr inbounds float, ptr %v96, i64 %v122
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v108, i64 %v121
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = fadd <8 x float> %v124, %v126
  %v128 = getelementptr inbounds float, ptr %v117, i64 %v121
  store <8 x float> %v127, ptr %v128, align 4
  %v129 = add nsw i64 %v118, 1
  br label %b18
b20:
  %v130 = add nsw i64 %v92, 1
  br label %b15
b17:
  %v131 = add nsw i64 %v37, 1
  br label %b6
b8:
  %v132 = add nsw i64 %v32, 1
  br label %b3
b5:
  %v133 = add nsw i64 %v19, 96
  br label %b0
b2:
  ret void
}
define internal void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v25 = load ptr, ptr %v24, align 4
  %v27 = getelementptr inbounds i64, ptr %v1, i64 17
  %v28 = load i64, ptr %v27, align 8
  %v30 = getelementptr inbounds i64, ptr %v1, i64 1
  %v31 = load i64, ptr %v30, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds i64, ptr %v1, i64 28
  %v40 = load i64, ptr %v39, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v72 = load ptr, ptr %v71, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 128
  %v26 = add i64 %v9, 1
  %v29 = and i64 %v26, %v28
  %v32 = mul i64 %v29, %v31
  %v33 = mul i64 %v32, 64
  %v34 = getelementptr inbounds float, ptr %v25, i64 %v33
  %v41 = and i64 %v9, %v40
  %v42 = mul i64 %v41, %v31
  %v43 = mul i64 %v42, 8
  %v44 = getelementptr inbounds float, ptr %v38, i64 %v43
  %v53 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v76, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v35 = mul i64 %v17, 64
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v45 = mul i64 %v17, 8
  %v46 = getelementptr inbounds float, ptr %v44, i64 %v45
  %v73 = getelementptr inbounds float, ptr %v72, i64 %v45
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v75, %b8 ]
  %v20 = icmp slt i64 %v19, 8
  br i1 %v20, label %b4, label %b5
b4:
  %v47 = mul i64 %v19, 8
  br label %b6
b6:
  %v21 = phi i64 [ 0, %b4 ], [ %v60, %b7 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v59, %b7 ]
  %v23 = icmp slt i64 %v21, 8
  br i1 %v23, label %b7, label %b8
b7:
  %v48 = add i64 %v47, %v21
  %v49 = getelementptr inbounds float, ptr %v36, i64 %v48
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v46, i64 %v21
  %v52 = load <8 x float>, ptr %v51, align 4
  %v55 = fcmp ole <8 x float> %v52, %v54
  %v56 = select <8 x i1> %v55, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v57 = fcmp une <8 x float> %v56, splat (float 0x0000000000000000)
  %v58 = select <8 x i1> %v57, <8 x float> %v54, <8 x float> %v52
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v58, <8 x float> %v22)
  %v60 = add nsw i64 %v21, 8
  br label %b6
b8:
  %v61 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v62 = shufflevector <8 x float> %v22, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v63 = fadd <4 x float> %v61, %v62
  %v64 = shufflevector <4 x float> %v63, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v65 = shufflevector <4 x float> %v63, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v66 = fadd <2 x float> %v64, %v65
  %v67 = extractelement <2 x float> %v66, i64 0
  %v68 = extractelement <2 x float> %v66, i64 1
  %v69 = fadd float %v67, %v68
  %v70 = fadd float %v69, 0x0000000000000000
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v19
  store float %v70, ptr %v74, align 4
  %v75 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v76 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 28
  %v25 = load i64, ptr %v24, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v35 = load ptr, ptr %v34, align 4
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v55 = load ptr, ptr %v54, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 128
  %v26 = and i64 %v9, %v25
  %v29 = mul i64 %v26, %v28
  %v30 = mul i64 %v29, 8
  %v31 = getelementptr inbounds float, ptr %v23, i64 %v30
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v57, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v32 = mul i64 %v17, 8
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v32
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v43, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v42, %b4 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v37 = getelementptr inbounds float, ptr %v33, i64 %v19
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v36, i64 %v19
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = fadd <8 x float> %v38, %v40
  %v42 = fadd <8 x float> %v20, %v41
  %v43 = add nsw i64 %v19, 8
  br label %b3
b5:
  %v44 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v45 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v46 = fadd <4 x float> %v44, %v45
  %v47 = shufflevector <4 x float> %v46, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v48 = shufflevector <4 x float> %v46, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v49 = fadd <2 x float> %v47, %v48
  %v50 = extractelement <2 x float> %v49, i64 0
  %v51 = extractelement <2 x float> %v49, i64 1
  %v52 = fadd float %v50, %v51
  %v53 = fadd float %v52, 0x0000000000000000
  %v56 = getelementptr inbounds float, ptr %v55, i64 %v17
  store float %v53, ptr %v56, align 4
  %v57 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
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
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 28
  %v19 = load i64, ptr %v18, align 8
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v29 = load ptr, ptr %v28, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v32 = load ptr, ptr %v31, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 27
  %v39 = load i64, ptr %v38, align 8
  %v20 = and i64 %v9, %v19
  %v23 = mul i64 %v20, %v22
  %v24 = mul i64 %v23, 8
  %v25 = getelementptr inbounds float, ptr %v17, i64 %v24
  %v40 = xor i64 %v39, -1
  %v41 = and i64 %v6, %v40
  %v42 = sub i64 %v9, %v41
  %v43 = mul i64 %v42, %v22
  %v44 = mul i64 %v43, 8
  %v45 = getelementptr inbounds float, ptr %v37, i64 %v44
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v53, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v26 = mul i64 %v14, 8
  %v27 = getelementptr inbounds float, ptr %v25, i64 %v26
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v26
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v14
  %v34 = load float, ptr %v33, align 4
  %v35 = fdiv float %v34, 0x4020000000000000
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v26
  %v47 = load <8 x float>, ptr %v27, align 4
  %v48 = load <8 x float>, ptr %v30, align 4
  %v49 = fadd <8 x float> %v47, %v48
  %v50 = insertelement <8 x float> poison, float %v35, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = fsub <8 x float> %v49, %v51
  store <8 x float> %v52, ptr %v46, align 4
  %v53 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds i64, ptr %v1, i64 27
  %v25 = load i64, ptr %v24, align 8
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v51 = load ptr, ptr %v50, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 128
  %v26 = xor i64 %v25, -1
  %v27 = and i64 %v6, %v26
  %v28 = sub i64 %v9, %v27
  %v31 = mul i64 %v28, %v30
  %v32 = mul i64 %v31, 8
  %v33 = getelementptr inbounds float, ptr %v23, i64 %v32
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v53, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v34 = mul i64 %v17, 8
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v39, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v38, %b4 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b4, label %b5
b4:
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v19
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v37, <8 x float> %v20)
  %v39 = add nsw i64 %v19, 8
  br label %b3
b5:
  %v40 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v41 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v42 = fadd <4 x float> %v40, %v41
  %v43 = shufflevector <4 x float> %v42, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v44 = shufflevector <4 x float> %v42, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v45 = fadd <2 x float> %v43, %v44
  %v46 = extractelement <2 x float> %v45, i64 0
  %v47 = extractelement <2 x float> %v45, i64 1
  %v48 = fadd float %v46, %v47
  %v49 = fadd float %v48, 0x0000000000000000
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v17
  store float %v49, ptr %v52, align 4
  %v53 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
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
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v17 = load ptr, ptr %v16, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds i64, ptr %v1, i64 31
  %v26 = load i64, ptr %v25, align 8
  %v28 = getelementptr inbounds i64, ptr %v1, i64 1
  %v29 = load i64, ptr %v28, align 8
  %v27 = and i64 %v9, %v26
  %v30 = mul i64 %v27, %v29
  %v31 = getelementptr inbounds float, ptr %v24, i64 %v30
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v33, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v18 = getelementptr inbounds float, ptr %v17, i64 %v14
  %v19 = load float, ptr %v18, align 4
  %v20 = fdiv float %v19, 0x4020000000000000
  %v21 = fadd float %v20, 0x3EE4F8B580000000
  %v22 = call float @llvm.sqrt.f32(float %v21)
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v14
  store float %v22, ptr %v32, align 4
  %v33 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
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
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 27
  %v19 = load i64, ptr %v18, align 8
  %v23 = getelementptr inbounds i64, ptr %v1, i64 1
  %v24 = load i64, ptr %v23, align 8
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v31 = load ptr, ptr %v30, align 4
  %v32 = getelementptr inbounds i64, ptr %v1, i64 31
  %v33 = load i64, ptr %v32, align 8
  %v40 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v41 = load ptr, ptr %v40, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v45 = load ptr, ptr %v44, align 4
  %v47 = getelementptr inbounds i64, ptr %v1, i64 16
  %v48 = load i64, ptr %v47, align 8
  %v20 = xor i64 %v19, -1
  %v21 = and i64 %v6, %v20
  %v22 = sub i64 %v9, %v21
  %v25 = mul i64 %v22, %v24
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v17, i64 %v26
  %v34 = and i64 %v9, %v33
  %v35 = mul i64 %v34, %v24
  %v36 = getelementptr inbounds float, ptr %v31, i64 %v35
  %v46 = add i64 %v9, 1
  %v49 = and i64 %v46, %v48
  %v50 = mul i64 %v49, %v24
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v45, i64 %v51
  %v62 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v68, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v28 = mul i64 %v14, 8
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v14
  %v38 = load float, ptr %v37, align 4
  %v39 = fdiv float 0x3FF0000000000000, %v38
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v28
  %v54 = load <8 x float>, ptr %v29, align 4
  %v55 = insertelement <8 x float> poison, float %v39, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = fmul <8 x float> %v54, %v56
  %v58 = load <8 x float>, ptr %v41, align 4
  %v59 = fmul <8 x float> %v57, %v58
  %v60 = load <8 x float>, ptr %v43, align 4
  %v61 = fadd <8 x float> %v59, %v60
  %v64 = fcmp ole <8 x float> %v61, %v63
  %v65 = select <8 x i1> %v64, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v66 = fcmp une <8 x float> %v65, splat (float 0x0000000000000000)
  %v67 = select <8 x i1> %v66, <8 x float> %v63, <8 x float> %v61
  store <8 x float> %v67, ptr %v53, align 4
  %v68 = add nsw i64 %v14, 1
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
  %v37 = getelementptr inbounds i64, ptr %v1, i64 4
  %v38 = load i64, ptr %v37, align 8
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
  call void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  %v51 = sub i64 %v6, 1
  br label %b7
b7:
  %v49 = phi i64 [ 0, %b3 ], [ %v53, %b8 ]
  %v50 = icmp slt i64 %v49, %v6
  br i1 %v50, label %b8, label %b9
b8:
  %v52 = sub i64 %v51, %v49
  store i64 %v52, ptr %v5, align 8
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v53 = add nsw i64 %v49, 1
  br label %b7
b9:
  br i1 %v40, label %b10, label %b11
b10:
  %v54 = getelementptr inbounds i64, ptr %v1, i64 3
  %v55 = atomicrmw add ptr %v54, i64 1 acq_rel
  %v56 = load i64, ptr %v4, align 8
  %v57 = add i64 %v56, 1
  store i64 %v57, ptr %v4, align 8
  %v58 = mul i64 %v3, %v57
  br label %b12
b12:
  %v59 = load atomic i64, ptr %v54 acquire, align 8
  %v60 = icmp slt i64 %v59, %v58
  br i1 %v60, label %b13, label %b14
b13:
  %v61 = call i32 @sched_yield()
  br label %b12
b14:
  br label %b11
b11:
  br i1 %v39, label %b15, label %b16
b15:
  call void @backward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b16
b16:
  br i1 %v40, label %b17, label %b18
b17:
  %v62 = getelementptr inbounds i64, ptr %v1, i64 3
  %v63 = atomicrmw add ptr %v62, i64 1 acq_rel
  %v64 = load i64, ptr %v4, align 8
  %v65 = add i64 %v64, 1
  store i64 %v65, ptr %v4, align 8
  %v66 = mul i64 %v3, %v65
  br label %b19
b19:
  %v67 = load atomic i64, ptr %v62 acquire, align 8
  %v68 = icmp slt i64 %v67, %v66
  br i1 %v68, label %b20, label %b21
b20:
  %v69 = call i32 @sched_yield()
  br label %b19
b21:
  br label %b18
b18:
  call void @backward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b22, label %b23
b22:
  %v70 = getelementptr inbounds i64, ptr %v1, i64 3
  %v71 = atomicrmw add ptr %v70, i64 1 acq_rel
  %v72 = load i64, ptr %v4, align 8
  %v73 = add i64 %v72, 1
  store i64 %v73, ptr %v4, align 8
  %v74 = mul i64 %v3, %v73
  br label %b24
b24:
  %v75 = load atomic i64, ptr %v70 acquire, align 8
  %v76 = icmp slt i64 %v75, %v74
  br i1 %v76, label %b25, label %b26
b25:
  %v77 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  call void @backward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b27, label %b28
b27:
  %v78 = getelementptr inbounds i64, ptr %v1, i64 3
  %v79 = atomicrmw add ptr %v78, i64 1 acq_rel
  %v80 = load i64, ptr %v4, align 8
  %v81 = add i64 %v80, 1
  store i64 %v81, ptr %v4, align 8
  %v82 = mul i64 %v3, %v81
  br label %b29
b29:
  %v83 = load atomic i64, ptr %v78 acquire, align 8
  %v84 = icmp slt i64 %v83, %v82
  br i1 %v84, label %b30, label %b31
b30:
  %v85 = call i32 @sched_yield()
  br label %b29
b31:
  br label %b28
b28:
  call void @backward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b32, label %b33
b32:
  %v86 = getelementptr inbounds i64, ptr %v1, i64 3
  %v87 = atomicrmw add ptr %v86, i64 1 acq_rel
  %v88 = load i64, ptr %v4, align 8
  %v89 = add i64 %v88, 1
  store i64 %v89, ptr %v4, align 8
  %v90 = mul i64 %v3, %v89
  br label %b34
b34:
  %v91 = load atomic i64, ptr %v86 acquire, align 8
  %v92 = icmp slt i64 %v91, %v90
  br i1 %v92, label %b35, label %b36
b35:
  %v93 = call i32 @sched_yield()
  br label %b34
b36:
  br label %b33
b33:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v6 = load ptr, ptr %v5, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 8
  %v22 = load i64, ptr %v21, align 8
  %v23 = getelementptr inbounds i64, ptr %v1, i64 1
  %v24 = load i64, ptr %v23, align 8
  %v27 = getelementptr inbounds i64, ptr %v1, i64 9
  %v28 = load i64, ptr %v27, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v37 = load ptr, ptr %v36, align 4
  %v7 = add i64 %v2, 1
  %v8 = sdiv i64 %v2, %v3
  %v9 = icmp slt i64 %v8, 1
  %v10 = select i1 %v9, i64 %v8, i64 1
  %v11 = sdiv i64 %v7, %v3
  %v12 = icmp slt i64 %v11, 1
  %v13 = select i1 %v12, i64 %v11, i64 1
  %v14 = icmp slt i64 %v13, 1
  %v15 = select i1 %v14, i64 %v13, i64 1
  %v25 = mul i64 %v22, %v24
  %v26 = icmp sle i64 %v25, 1
  %v29 = icmp eq i64 %v28, 0
  %v30 = and i1 %v26, %v29
  %v31 = icmp eq i1 %v30, 0
  br label %b0
b0:
  %v16 = phi i64 [ %v10, %entry ], [ %v39, %b4 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v16, 64
  %v19 = mul i64 %v16, 8
  %v20 = add i64 %v18, 64
  br i1 %v31, label %b3, label %b4
b3:
  %v32 = getelementptr inbounds float, ptr %v6, i64 %v18
  %v33 = sub i64 8, %v19
  %v34 = icmp slt i64 %v33, 0
  %v35 = select i1 %v34, i64 0, i64 %v33
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v19
  call void @pack_rows(ptr %v38, i64 1, i64 8, i64 8, i64 %v35, ptr %v32, i64 8)
  br label %b4
b4:
  %v39 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
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
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v30 = load ptr, ptr %v29, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = mul i64 %v5, %v17
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v26
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v36, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v21
  %v33 = load <8 x float>, ptr %v22, align 4
  %v34 = load <8 x float>, ptr %v28, align 4
  %v35 = fadd <8 x float> %v33, %v34
  store <8 x float> %v35, ptr %v32, align 4
  %v36 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 1
  %v23 = load i64, ptr %v22, align 8
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v30 = load ptr, ptr %v29, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v40 = load ptr, ptr %v39, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v76 = load ptr, ptr %v75, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 128
  %v9 = mul i64 %v2, 9648
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v24 = mul i64 %v5, %v23
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v21, i64 %v25
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v24
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v25
  %v54 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v78, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v27 = mul i64 %v15, 8
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v15
  %v33 = load float, ptr %v32, align 4
  %v34 = fdiv float 0x3FF0000000000000, %v33
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v27
  %v45 = insertelement <8 x float> poison, float %v34, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v64, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v63, %b4 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b4, label %b5
b4:
  %v43 = getelementptr inbounds float, ptr %v28, i64 %v17
  %v44 = load <8 x float>, ptr %v43, align 4
  %v47 = fmul <8 x float> %v44, %v46
  %v48 = getelementptr inbounds float, ptr %v36, i64 %v17
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = fmul <8 x float> %v47, %v49
  %v51 = getelementptr inbounds float, ptr %v38, i64 %v17
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = fadd <8 x float> %v50, %v52
  %v56 = fcmp ole <8 x float> %v53, %v55
  %v57 = select <8 x i1> %v56, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v58 = getelementptr inbounds float, ptr %v42, i64 %v17
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = fcmp une <8 x float> %v57, splat (float 0x0000000000000000)
  %v61 = select <8 x i1> %v60, <8 x float> %v55, <8 x float> %v59
  %v62 = fmul <8 x float> %v61, %v49
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v44, <8 x float> %v18)
  %v64 = add nsw i64 %v17, 8
  br label %b3
b5:
  %v65 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v66 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v67 = fadd <4 x float> %v65, %v66
  %v68 = shufflevector <4 x float> %v67, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v69 = shufflevector <4 x float> %v67, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v70 = fadd <2 x float> %v68, %v69
  %v71 = extractelement <2 x float> %v70, i64 0
  %v72 = extractelement <2 x float> %v70, i64 1
  %v73 = fadd float %v71, %v72
  %v74 = fadd float %v73, 0x0000000000000000
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v15
  store float %v74, ptr %v77, align 4
  %v78 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 1
  %v23 = load i64, ptr %v22, align 8
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v30 = load ptr, ptr %v29, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v40 = load ptr, ptr %v39, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v44 = load ptr, ptr %v43, align 4
  %v92 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v93 = load ptr, ptr %v92, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 128
  %v9 = mul i64 %v2, 9648
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v24 = mul i64 %v5, %v23
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v21, i64 %v25
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v24
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v25
  %v64 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v95, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v27 = mul i64 %v15, 8
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v15
  %v33 = load float, ptr %v32, align 4
  %v34 = fdiv float 0x3FF0000000000000, %v33
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v27
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v15
  %v46 = load float, ptr %v45, align 4
  %v47 = fmul float %v46, %v34
  %v48 = fdiv float %v47, %v33
  %v49 = fmul float %v48, 0x3FE0000000000000
  %v50 = fdiv float %v49, %v33
  %v51 = fdiv float %v50, 0x4020000000000000
  %v52 = fneg float %v51
  %v55 = insertelement <8 x float> poison, float %v34, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = insertelement <8 x float> poison, float %v52, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v81, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v80, %b4 ]
  %v19 = icmp slt i64 %v17, 8
  br i1 %v19, label %b4, label %b5
b4:
  %v53 = getelementptr inbounds float, ptr %v28, i64 %v17
  %v54 = load <8 x float>, ptr %v53, align 4
  %v57 = fmul <8 x float> %v54, %v56
  %v58 = getelementptr inbounds float, ptr %v36, i64 %v17
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = fmul <8 x float> %v57, %v59
  %v61 = getelementptr inbounds float, ptr %v38, i64 %v17
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = fadd <8 x float> %v60, %v62
  %v66 = fcmp ole <8 x float> %v63, %v65
  %v67 = select <8 x i1> %v66, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v68 = getelementptr inbounds float, ptr %v42, i64 %v17
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = fcmp une <8 x float> %v67, splat (float 0x0000000000000000)
  %v71 = select <8 x i1> %v70, <8 x float> %v65, <8 x float> %v69
  %v72 = fmul <8 x float> %v71, %v59
  %v73 = fmul <8 x float> %v72, %v56
  %v76 = fmul <8 x float> %v75, %v54
  %v77 = fadd <8 x float> %v73, %v76
  %v78 = fadd <8 x float> %v77, %v76
  %v79 = fneg <8 x float> %v78
  %v80 = fadd <8 x float> %v18, %v79
  %v81 = add nsw i64 %v17, 8
  br label %b3
b5:
  %v82 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v83 = shufflevector <8 x float> %v18, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v84 = fadd <4 x float> %v82, %v83
  %v85 = shufflevector <4 x float> %v84, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v86 = shufflevector <4 x float> %v84, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v87 = fadd <2 x float> %v85, %v86
  %v88 = extractelement <2 x float> %v87, i64 0
  %v89 = extractelement <2 x float> %v87, i64 1
  %v90 = fadd float %v88, %v89
  %v91 = fadd float %v90, 0x0000000000000000
  %v94 = getelementptr inbounds float, ptr %v93, i64 %v15
  store float %v91, ptr %v94, align 4
  %v95 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds i64, ptr %v1, i64 1
  %v15 = load i64, ptr %v14, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v22 = load ptr, ptr %v21, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v32 = load ptr, ptr %v31, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v36 = load ptr, ptr %v35, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v46 = load ptr, ptr %v45, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v51 = load ptr, ptr %v50, align 4
  %v16 = mul i64 %v5, %v15
  %v17 = mul i64 %v16, 8
  %v18 = getelementptr inbounds float, ptr %v13, i64 %v17
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v16
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v17
  %v61 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v78, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v18, i64 %v19
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v10
  %v25 = load float, ptr %v24, align 4
  %v26 = fdiv float 0x3FF0000000000000, %v25
  %v34 = getelementptr inbounds float, ptr %v33, i64 %v19
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v10
  %v38 = load float, ptr %v37, align 4
  %v39 = fmul float %v38, %v26
  %v40 = fdiv float %v39, %v25
  %v41 = fmul float %v40, 0x3FE0000000000000
  %v42 = fdiv float %v41, %v25
  %v43 = fdiv float %v42, 0x4020000000000000
  %v44 = fneg float %v43
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v10
  %v48 = load float, ptr %v47, align 4
  %v49 = fdiv float %v48, 0x4020000000000000
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v19
  %v53 = load <8 x float>, ptr %v20, align 4
  %v54 = insertelement <8 x float> poison, float %v26, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = fmul <8 x float> %v53, %v55
  %v57 = load <8 x float>, ptr %v28, align 4
  %v58 = fmul <8 x float> %v56, %v57
  %v59 = load <8 x float>, ptr %v30, align 4
  %v60 = fadd <8 x float> %v58, %v59
  %v63 = fcmp ole <8 x float> %v60, %v62
  %v64 = select <8 x i1> %v63, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v65 = load <8 x float>, ptr %v34, align 4
  %v66 = fcmp une <8 x float> %v64, splat (float 0x0000000000000000)
  %v67 = select <8 x i1> %v66, <8 x float> %v62, <8 x float> %v65
  %v68 = fmul <8 x float> %v67, %v57
  %v69 = fmul <8 x float> %v68, %v55
  %v70 = insertelement <8 x float> poison, float %v44, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = fmul <8 x float> %v71, %v53
  %v73 = fadd <8 x float> %v69, %v72
  %v74 = fadd <8 x float> %v73, %v72
  %v75 = insertelement <8 x float> poison, float %v49, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = fadd <8 x float> %v74, %v76
  store <8 x float> %v77, ptr %v52, align 4
  %v78 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v22 = load ptr, ptr %v21, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v28 = load ptr, ptr %v27, align 4
  %v30 = getelementptr inbounds i64, ptr %v1, i64 1
  %v31 = load i64, ptr %v30, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v38 = load ptr, ptr %v37, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v45 = load ptr, ptr %v44, align 4
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v51 = load ptr, ptr %v50, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v82 = load ptr, ptr %v81, align 4
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v85 = load ptr, ptr %v84, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 128
  %v9 = mul i64 %v2, 9648
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v29 = add i64 %v5, 1
  %v32 = mul i64 %v29, %v31
  %v33 = mul i64 %v32, 64
  %v34 = getelementptr inbounds float, ptr %v28, i64 %v33
  %v39 = and i64 %v29, 1
  %v40 = mul i64 %v39, %v31
  %v41 = mul i64 %v40, 64
  %v42 = getelementptr inbounds float, ptr %v38, i64 %v41
  %v46 = mul i64 %v5, %v31
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v45, i64 %v47
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v47
  %v65 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v87, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v23 = mul i64 %v15, 8
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  %v35 = mul i64 %v15, 64
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v35
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v23
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v23
  %v64 = load <8 x float>, ptr %v49, align 4
  %v67 = fcmp ole <8 x float> %v64, %v66
  %v68 = select <8 x i1> %v67, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v69 = fcmp une <8 x float> %v68, splat (float 0x0000000000000000)
  %v70 = select <8 x i1> %v69, <8 x float> %v66, <8 x float> %v64
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v80, %b4 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v78, %b4 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v79, %b4 ]
  %v20 = icmp slt i64 %v17, 8
  br i1 %v20, label %b4, label %b5
b4:
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v17
  %v26 = load float, ptr %v25, align 4
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v17
  %v55 = load float, ptr %v54, align 4
  %v56 = mul i64 %v17, 8
  %v57 = getelementptr inbounds float, ptr %v36, i64 %v56
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v26, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = fmul <8 x float> %v60, %v58
  %v62 = getelementptr inbounds float, ptr %v43, i64 %v56
  %v63 = load <8 x float>, ptr %v62, align 4
  %v71 = fmul <8 x float> %v60, %v70
  %v72 = fadd <8 x float> %v63, %v71
  %v75 = fmul <8 x float> %v72, %v74
  %v76 = insertelement <8 x float> poison, float %v55, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = fadd <8 x float> %v18, %v61
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v77, <8 x float> %v19)
  %v80 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v23
  store <8 x float> %v18, ptr %v83, align 4
  %v86 = getelementptr inbounds float, ptr %v85, i64 %v23
  store <8 x float> %v19, ptr %v86, align 4
  %v87 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v7 = load ptr, ptr %v6, align 4
  %v11 = getelementptr inbounds i64, ptr %v4, i64 3
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i64, ptr %v4, i64 4
  %v14 = load i64, ptr %v13, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds i64, ptr %v1, i64 1
  %v27 = load i64, ptr %v26, align 8
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v34 = load ptr, ptr %v33, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v40 = load ptr, ptr %v39, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v46 = load ptr, ptr %v45, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v83 = load ptr, ptr %v82, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 128
  %v9 = mul i64 %v2, 9648
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v24 = add i64 %v5, 1
  %v25 = and i64 %v24, 1
  %v28 = mul i64 %v25, %v27
  %v29 = mul i64 %v28, 64
  %v30 = getelementptr inbounds float, ptr %v23, i64 %v29
  %v41 = mul i64 %v5, %v27
  %v42 = mul i64 %v41, 8
  %v43 = getelementptr inbounds float, ptr %v40, i64 %v42
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v42
  %v55 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v15 = phi i64 [ %v12, %entry ], [ %v87, %b5 ]
  %v16 = icmp slt i64 %v15, %v14
  br i1 %v16, label %b1, label %b2
b1:
  %v31 = mul i64 %v15, 64
  %v32 = getelementptr inbounds float, ptr %v30, i64 %v31
  %v35 = mul i64 %v15, 8
  %v36 = getelementptr inbounds float, ptr %v34, i64 %v35
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v35
  %v48 = getelementptr inbounds float, ptr %v47, i64 %v35
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v35
  br label %b3
b3:
  %v17 = phi i64 [ 0, %b1 ], [ %v86, %b8 ]
  %v18 = icmp slt i64 %v17, 8
  br i1 %v18, label %b4, label %b5
b4:
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v17
  %v38 = load float, ptr %v37, align 4
  %v49 = mul i64 %v17, 8
  %v61 = insertelement <8 x float> poison, float %v38, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b6
b6:
  %v19 = phi i64 [ 0, %b4 ], [ %v71, %b7 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v70, %b7 ]
  %v21 = icmp slt i64 %v19, 8
  br i1 %v21, label %b7, label %b8
b7:
  %v50 = add i64 %v49, %v19
  %v51 = getelementptr inbounds float, ptr %v32, i64 %v50
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v44, i64 %v19
  %v54 = load <8 x float>, ptr %v53, align 4
  %v57 = fcmp ole <8 x float> %v54, %v56
  %v58 = select <8 x i1> %v57, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v59 = fcmp une <8 x float> %v58, splat (float 0x0000000000000000)
  %v60 = select <8 x i1> %v59, <8 x float> %v56, <8 x float> %v54
  %v63 = fmul <8 x float> %v62, %v60
  %v64 = fadd <8 x float> %v52, %v63
  %v67 = fmul <8 x float> %v64, %v66
  %v68 = getelementptr inbounds float, ptr %v48, i64 %v19
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v69, <8 x float> %v20)
  %v71 = add nsw i64 %v19, 8
  br label %b6
b8:
  %v72 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v73 = shufflevector <8 x float> %v20, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v74 = fadd <4 x float> %v72, %v73
  %v75 = shufflevector <4 x float> %v74, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v76 = shufflevector <4 x float> %v74, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v77 = fadd <2 x float> %v75, %v76
  %v78 = extractelement <2 x float> %v77, i64 0
  %v79 = extractelement <2 x float> %v77, i64 1
  %v80 = fadd float %v78, %v79
  %v81 = fadd float %v80, 0x0000000000000000
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v17
  store float %v81, ptr %v85, align 4
  %v86 = add nsw i64 %v17, 1
  br label %b3
b5:
  %v87 = add nsw i64 %v15, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v15 = load ptr, ptr %v14, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v26 = load ptr, ptr %v25, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v32 = load ptr, ptr %v31, align 4
  %v16 = add i64 %v5, 1
  %v17 = and i64 %v16, 1
  %v20 = mul i64 %v17, %v19
  %v21 = mul i64 %v20, 64
  %v22 = getelementptr inbounds float, ptr %v15, i64 %v21
  %v33 = mul i64 %v5, %v19
  %v34 = mul i64 %v33, 8
  %v35 = getelementptr inbounds float, ptr %v32, i64 %v34
  %v37 = and i64 %v5, 1
  %v38 = mul i64 %v37, %v19
  %v39 = mul i64 %v38, 64
  %v40 = getelementptr inbounds float, ptr %v15, i64 %v39
  %v46 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = insertelement <8 x float> poison, float 0x3FEE666660000000, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v61, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v23 = mul i64 %v10, 64
  %v24 = getelementptr inbounds float, ptr %v22, i64 %v23
  %v27 = mul i64 %v10, 8
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v27
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v23
  %v45 = load <8 x float>, ptr %v36, align 4
  %v48 = fcmp ole <8 x float> %v45, %v47
  %v49 = select <8 x i1> %v48, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v50 = fcmp une <8 x float> %v49, splat (float 0x0000000000000000)
  %v51 = select <8 x i1> %v50, <8 x float> %v47, <8 x float> %v45
  br label %b3
b3:
  %v12 = phi i64 [ 0, %b1 ], [ %v60, %b4 ]
  %v13 = icmp slt i64 %v12, 8
  br i1 %v13, label %b4, label %b5
b4:
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v12
  %v30 = load float, ptr %v29, align 4
  %v42 = mul i64 %v12, 8
  %v43 = getelementptr inbounds float, ptr %v24, i64 %v42
  %v44 = load <8 x float>, ptr %v43, align 4
  %v52 = insertelement <8 x float> poison, float %v30, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = fmul <8 x float> %v53, %v51
  %v55 = fadd <8 x float> %v44, %v54
  %v58 = fmul <8 x float> %v55, %v57
  %v59 = getelementptr inbounds float, ptr %v41, i64 %v42
  store <8 x float> %v58, ptr %v59, align 4
  %v60 = add nsw i64 %v12, 1
  br label %b3
b5:
  %v61 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 1
  %v19 = load i64, ptr %v18, align 8
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v25 = load ptr, ptr %v24, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v28 = load ptr, ptr %v27, align 4
  %v20 = mul i64 %v5, %v19
  %v21 = mul i64 %v20, 8
  %v22 = getelementptr inbounds float, ptr %v17, i64 %v21
  %v29 = getelementptr inbounds float, ptr %v28, i64 %v21
  %v33 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v41, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v14 = mul i64 %v10, 8
  %v15 = getelementptr inbounds float, ptr %v13, i64 %v14
  %v23 = getelementptr inbounds float, ptr %v22, i64 %v14
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v14
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v14
  %v31 = load <8 x float>, ptr %v15, align 4
  %v32 = load <8 x float>, ptr %v23, align 4
  %v35 = fcmp ole <8 x float> %v32, %v34
  %v36 = select <8 x i1> %v35, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v37 = load <8 x float>, ptr %v26, align 4
  %v38 = fcmp une <8 x float> %v36, splat (float 0x0000000000000000)
  %v39 = select <8 x i1> %v38, <8 x float> %v34, <8 x float> %v37
  %v40 = fadd <8 x float> %v31, %v39
  store <8 x float> %v40, ptr %v30, align 4
  %v41 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v7 = load ptr, ptr %v6, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 3
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 4
  %v15 = load i64, ptr %v14, align 8
  %v50 = getelementptr inbounds i64, ptr %v1, i64 8
  %v51 = load i64, ptr %v50, align 8
  %v52 = getelementptr inbounds i64, ptr %v1, i64 1
  %v53 = load i64, ptr %v52, align 8
  %v56 = getelementptr inbounds i64, ptr %v1, i64 9
  %v57 = load i64, ptr %v56, align 8
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v66 = load ptr, ptr %v65, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v82 = load ptr, ptr %v81, align 4
  %v90 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v91 = load ptr, ptr %v90, align 4
  %v94 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v95 = load ptr, ptr %v94, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v98 = load ptr, ptr %v97, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 128
  %v9 = mul i64 %v2, 9648
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v54 = mul i64 %v51, %v53
  %v55 = icmp sle i64 %v54, 1
  %v58 = icmp eq i64 %v57, 0
  %v59 = and i1 %v55, %v58
  %v60 = icmp eq i1 %v59, 0
  %v67 = mul i64 %v5, %v53
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v66, i64 %v68
  %v99 = and i64 %v5, 1
  %v100 = mul i64 %v99, %v53
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v98, i64 %v101
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v122, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = add i64 %v16, 96
  %v19 = icmp slt i64 %v18, %v15
  %v20 = select i1 %v19, i64 %v18, i64 %v15
  %v21 = sub i64 %v20, %v16
  %v22 = add i64 %v21, 7
  %v23 = sdiv i64 %v22, 8
  %v24 = icmp slt i64 %v23, 1
  %v25 = select i1 %v24, i64 1, i64 %v23
  %v26 = sdiv i64 %v21, %v25
  %v27 = mul i64 %v26, %v23
  %v28 = sub i64 %v21, %v27
  br label %b3
b3:
  %v29 = phi i64 [ 0, %b1 ], [ %v121, %b8 ]
  %v30 = icmp slt i64 %v29, 1
  br i1 %v30, label %b4, label %b5
b4:
  %v31 = add i64 %v29, 1
  %v32 = icmp slt i64 %v31, 1
  %v33 = select i1 %v32, i64 %v31, i64 %v29
  %v46 = mul i64 %v29, 64
  %v47 = mul i64 %v33, 64
  %v48 = add i64 %v46, 64
  %v49 = add i64 %v47, 64
  %v72 = getelementptr inbounds float, ptr %v7, i64 %v46
  %v79 = mul i64 %v29, 8
  %v80 = sub i64 8, %v79
  %v83 = getelementptr inbounds float, ptr %v82, i64 %v79
  br label %b6
b6:
  %v34 = phi i64 [ 0, %b4 ], [ %v120, %b17 ]
  %v35 = icmp slt i64 %v34, %v23
  br i1 %v35, label %b7, label %b8
b7:
  %v36 = icmp slt i64 %v34, %v28
  %v37 = mul i64 %v34, %v26
  %v38 = select i1 %v36, i64 %v34, i64 %v28
  %v39 = add i64 %v37, %v38
  %v40 = add i64 %v16, %v39
  %v41 = zext i1 %v36 to i64
  %v42 = add i64 %v26, %v41
  %v43 = sub i64 %v20, %v40
  %v44 = icmp slt i64 %v43, %v42
  %v45 = select i1 %v44, i64 %v43, i64 %v42
  br i1 %v60, label %b9, label %b10
b9:
  %v61 = sdiv i64 %v34, %v23
  %v62 = mul i64 %v61, 128
  %v63 = add i64 %v47, %v62
  %v64 = getelementptr inbounds float, ptr %v7, i64 %v63
  %v70 = mul i64 %v40, 8
  %v71 = getelementptr inbounds float, ptr %v69, i64 %v70
  %v73 = sub i64 %v45, 1
  %v74 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v73
  %v75 = load ptr, ptr %v74, align 4
  %v76 = icmp sgt i64 %v45, 0
  br i1 %v76, label %b11, label %b12
b11:
  call void %v75(ptr %v71, i64 8, ptr %v72, i64 8, ptr %v11, i64 8, i64 0, i64 1, ptr %v64, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v59, label %b13, label %b14
b13:
  %v77 = mul i64 %v40, 8
  %v78 = getelementptr inbounds float, ptr %v69, i64 %v77
  call void @columns(ptr %v78, i64 8, ptr %v83, i64 8, i64 8, i64 1, i64 %v80, ptr %v11, i64 8, i64 %v45, i1 0)
  br label %b14
b14:
  %v84 = add i64 %v40, %v45
  br label %b15
b15:
  %v85 = phi i64 [ %v40, %b14 ], [ %v119, %b20 ]
  %v86 = icmp slt i64 %v85, %v84
  br i1 %v86, label %b16, label %b17
b16:
  %v87 = sub i64 %v85, %v40
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v11, i64 %v88
  %v92 = mul i64 %v85, 8
  %v93 = getelementptr inbounds float, ptr %v91, i64 %v92
  %v96 = getelementptr inbounds float, ptr %v95, i64 %v92
  %v103 = getelementptr inbounds float, ptr %v102, i64 %v92
  br label %b18
b18:
  %v104 = phi i64 [ 0, %b16 ], [ %v118, %b19 ]
  %v105 = icmp slt i64 %v104, 1
  br i1 %v105, label %b19, label %b20
b19:
  %v106 = add i64 %v29, %v104
  %v107 = mul i64 %v106, 8
  %v108 = mul i64 %v104, 8
  %v109 = getelementptr inbounds float, ptr %v89, i64 %v108
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v93, i64 %v107
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = fadd <8 x float> %v110, %v112
  %v114 = getelementptr inbounds float, ptr %v96, i64 %v107
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = fadd <8 x float> %v113, %v115
  %v117 = getelementptr inbounds float, ptr %v103, i64 %v107
  store <8 x float> %v116, ptr %v117, align 4
  %v118 = add nsw i64 %v104, 1
  br label %b18
b20:
  %v119 = add nsw i64 %v85, 1
  br label %b15
b17:
  %v120 = add nsw i64 %v34, 1
  br label %b6
b8:
  %v121 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v122 = add nsw i64 %v16, 96
  br label %b0
b2:
  ret void
}
define internal void @columns(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, i1 %v10) #2 {
entry:
  %v17 = sdiv i64 %v9, 4
  %v18 = mul i64 %v17, 4
  %v27 = sdiv i64 %v4, 2
  %v28 = mul i64 %v27, 2
  %v155 = sdiv i64 %v4, 4
  %v156 = mul i64 %v155, 4
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v222, %b14 ]
  %v12 = icmp slt i64 %v11, %v5
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v11, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v7, i64 %v13
  %v16 = sub i64 %v6, %v13
  %v21 = icmp ult i64 %v16, 8
  %v22 = select i1 %v21, i64 %v16, i64 8
  %v23 = trunc i64 %v22 to i32
  %v24 = insertelement <8 x i32> poison, i32 %v23, i64 0
  %v25 = shufflevector <8 x i32> %v24, <8 x i32> poison, <8 x i32> zeroinitializer
  %v26 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v25
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v152, %b11 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b4, label %b5
b4:
  %v42 = mul i64 %v19, %v1
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v46 = add i64 %v19, 1
  %v47 = mul i64 %v46, %v1
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v51 = add i64 %v19, 2
  %v52 = mul i64 %v51, %v1
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v56 = add i64 %v19, 3
  %v57 = mul i64 %v56, %v1
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  br label %b6
b6:
  %v29 = phi i64 [ 0, %b4 ], [ %v97, %b7 ]
  %v30 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v63, %b7 ]
  %v31 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v66, %b7 ]
  %v32 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v69, %b7 ]
  %v33 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v72, %b7 ]
  %v34 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v87, %b7 ]
  %v35 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v90, %b7 ]
  %v36 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v93, %b7 ]
  %v37 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v96, %b7 ]
  %v38 = icmp slt i64 %v29, %v28
  br i1 %v38, label %b7, label %b8
b7:
  %v39 = mul i64 %v29, %v3
  %v40 = getelementptr inbounds float, ptr %v14, i64 %v39
  %v41 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v40, <8 x i1> %v26, <8 x float> zeroinitializer)
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v29
  %v45 = load float, ptr %v44, align 4
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v29
  %v50 = load float, ptr %v49, align 4
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v29
  %v55 = load float, ptr %v54, align 4
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v29
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v45, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v41, <8 x float> %v30)
  %v64 = insertelement <8 x float> poison, float %v50, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v41, <8 x float> %v31)
  %v67 = insertelement <8 x float> poison, float %v55, i64 0
  %v68 = shufflevector <8 x float> %v67, <8 x float> poison, <8 x i32> zeroinitializer
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v68, <8 x float> %v41, <8 x float> %v32)
  %v70 = insertelement <8 x float> poison, float %v60, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v41, <8 x float> %v33)
  %v73 = add i64 %v29, 1
  %v74 = mul i64 %v73, %v3
  %v75 = getelementptr inbounds float, ptr %v14, i64 %v74
  %v76 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v75, <8 x i1> %v26, <8 x float> zeroinitializer)
  %v77 = getelementptr inbounds float, ptr %v43, i64 %v73
  %v78 = load float, ptr %v77, align 4
  %v79 = getelementptr inbounds float, ptr %v48, i64 %v73
  %v80 = load float, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v53, i64 %v73
  %v82 = load float, ptr %v81, align 4
  %v83 = getelementptr inbounds float, ptr %v58, i64 %v73
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v78, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v76, <8 x float> %v34)
  %v88 = insertelement <8 x float> poison, float %v80, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v35)
  %v91 = insertelement <8 x float> poison, float %v82, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v76, <8 x float> %v36)
  %v94 = insertelement <8 x float> poison, float %v84, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v76, <8 x float> %v37)
  %v97 = add nsw i64 %v29, 2
  br label %b6, !llvm.loop !0
b8:
  %v98 = fadd <8 x float> %v30, %v34
  %v99 = fadd <8 x float> %v31, %v35
  %v100 = fadd <8 x float> %v32, %v36
  %v101 = fadd <8 x float> %v33, %v37
  br label %b9
b9:
  %v102 = phi i64 [ %v28, %b8 ], [ %v131, %b10 ]
  %v103 = phi <8 x float> [ %v98, %b8 ], [ %v121, %b10 ]
  %v104 = phi <8 x float> [ %v99, %b8 ], [ %v124, %b10 ]
  %v105 = phi <8 x float> [ %v100, %b8 ], [ %v127, %b10 ]
  %v106 = phi <8 x float> [ %v101, %b8 ], [ %v130, %b10 ]
  %v107 = icmp slt i64 %v102, %v4
  br i1 %v107, label %b10, label %b11
b10:
  %v108 = mul i64 %v102, %v3
  %v109 = getelementptr inbounds float, ptr %v14, i64 %v108
  %v110 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v109, <8 x i1> %v26, <8 x float> zeroinitializer)
  %v111 = getelementptr inbounds float, ptr %v43, i64 %v102
  %v112 = load float, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v48, i64 %v102
  %v114 = load float, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v53, i64 %v102
  %v116 = load float, ptr %v115, align 4
  %v117 = getelementptr inbounds float, ptr %v58, i64 %v102
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v112, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v103)
  %v122 = insertelement <8 x float> poison, float %v114, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v110, <8 x float> %v104)
  %v125 = insertelement <8 x float> poison, float %v116, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v110, <8 x float> %v105)
  %v128 = insertelement <8 x float> poison, float %v118, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v110, <8 x float> %v106)
  %v131 = add nsw i64 %v102, 1
  br label %b9, !llvm.loop !0
b11:
  %v132 = mul i64 %v19, %v8
  %v133 = getelementptr inbounds float, ptr %v15, i64 %v132
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fadd <8 x float> %v134, %v103
  %v136 = select i1 %v10, <8 x float> %v135, <8 x float> %v103
  store <8 x float> %v136, ptr %v133, align 4
  %v137 = mul i64 %v46, %v8
  %v138 = getelementptr inbounds float, ptr %v15, i64 %v137
  %v139 = load <8 x float>, ptr %v138, align 4
  %v140 = fadd <8 x float> %v139, %v104
  %v141 = select i1 %v10, <8 x float> %v140, <8 x float> %v104
  store <8 x float> %v141, ptr %v138, align 4
  %v142 = mul i64 %v51, %v8
  %v143 = getelementptr inbounds float, ptr %v15, i64 %v142
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = fadd <8 x float> %v144, %v105
  %v146 = select i1 %v10, <8 x float> %v145, <8 x float> %v105
  store <8 x float> %v146, ptr %v143, align 4
  %v147 = mul i64 %v56, %v8
  %v148 = getelementptr inbounds float, ptr %v15, i64 %v147
  %v149 = load <8 x float>, ptr %v148, align 4
  %v150 = fadd <8 x float> %v149, %v106
  %v151 = select i1 %v10, <8 x float> %v150, <8 x float> %v106
  store <8 x float> %v151, ptr %v148, align 4
  %v152 = add nsw i64 %v19, 4
  br label %b3, !llvm.loop !0
b5:
  br label %b12
b12:
  %v153 = phi i64 [ %v18, %b5 ], [ %v221, %b20 ]
  %v154 = icmp slt i64 %v153, %v9
  br i1 %v154, label %b13, label %b14
b13:
  %v166 = mul i64 %v153, %v1
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  br label %b15
b15:
  %v157 = phi i64 [ 0, %b13 ], [ %v200, %b16 ]
  %v158 = phi <8 x float> [ zeroinitializer, %b13 ], [ %v172, %b16 ]
  %v159 = phi <8 x float> [ zeroinitializer, %b13 ], [ %v181, %b16 ]
  %v160 = phi <8 x float> [ zeroinitializer, %b13 ], [ %v190, %b16 ]
  %v161 = phi <8 x float> [ zeroinitializer, %b13 ], [ %v199, %b16 ]
  %v162 = icmp slt i64 %v157, %v156
  br i1 %v162, label %b16, label %b17
b16:
  %v163 = mul i64 %v157, %v3
  %v164 = getelementptr inbounds float, ptr %v14, i64 %v163
  %v165 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v164, <8 x i1> %v26, <8 x float> zeroinitializer)
  %v168 = getelementptr inbounds float, ptr %v167, i64 %v157
  %v169 = load float, ptr %v168, align 4
  %v170 = insertelement <8 x float> poison, float %v169, i64 0
  %v171 = shufflevector <8 x float> %v170, <8 x float> poison, <8 x i32> zeroinitializer
  %v172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v171, <8 x float> %v165, <8 x float> %v158)
  %v173 = add i64 %v157, 1
  %v174 = mul i64 %v173, %v3
  %v175 = getelementptr inbounds float, ptr %v14, i64 %v174
  %v176 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v175, <8 x i1> %v26, <8 x float> zeroinitializer)
  %v177 = getelementptr inbounds float, ptr %v167, i64 %v173
  %v178 = load float, ptr %v177, align 4
  %v179 = insertelement <8 x float> poison, float %v178, i64 0
  %v180 = shufflevector <8 x float> %v179, <8 x float> poison, <8 x i32> zeroinitializer
  %v181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v180, <8 x float> %v176, <8 x float> %v159)
  %v182 = add i64 %v157, 2
  %v183 = mul i64 %v182, %v3
  %v184 = getelementptr inbounds float, ptr %v14, i64 %v183
  %v185 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v184, <8 x i1> %v26, <8 x float> zeroinitializer)
  %v186 = getelementptr inbounds float, ptr %v167, i64 %v182
  %v187 = load float, ptr %v186, align 4
  %v188 = insertelement <8 x float> poison, float %v187, i64 0
  %v189 = shufflevector <8 x float> %v188, <8 x float> poison, <8 x i32> zeroinitializer
  %v190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v189, <8 x float> %v185, <8 x float> %v160)
  %v191 = add i64 %v157, 3
  %v192 = mul i64 %v191, %v3
  %v193 = getelementptr inbounds float, ptr %v14, i64 %v192
  %v194 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v193, <8 x i1> %v26, <8 x float> zeroinitializer)
  %v195 = getelementptr inbounds float, ptr %v167, i64 %v191
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v194, <8 x float> %v161)
  %v200 = add nsw i64 %v157, 4
  br label %b15, !llvm.loop !0
b17:
  %v201 = fadd <8 x float> %v158, %v159
  %v202 = fadd <8 x float> %v201, %v160
  %v203 = fadd <8 x float> %v202, %v161
  br label %b18
b18:
  %v204 = phi i64 [ %v156, %b17 ], [ %v215, %b19 ]
  %v205 = phi <8 x float> [ %v203, %b17 ], [ %v214, %b19 ]
  %v206 = icmp slt i64 %v204, %v4
  br i1 %v206, label %b19, label %b20
b19:
  %v207 = mul i64 %v204, %v3
  %v208 = getelementptr inbounds float, ptr %v14, i64 %v207
  %v209 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v208, <8 x i1> %v26, <8 x float> zeroinitializer)
  %v210 = getelementptr inbounds float, ptr %v167, i64 %v204
  %v211 = load float, ptr %v210, align 4
  %v212 = insertelement <8 x float> poison, float %v211, i64 0
  %v213 = shufflevector <8 x float> %v212, <8 x float> poison, <8 x i32> zeroinitializer
  %v214 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v213, <8 x float> %v209, <8 x float> %v205)
  %v215 = add nsw i64 %v204, 1
  br label %b18, !llvm.loop !0
b20:
  %v216 = mul i64 %v153, %v8
  %v217 = getelementptr inbounds float, ptr %v15, i64 %v216
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = fadd <8 x float> %v218, %v205
  %v220 = select i1 %v10, <8 x float> %v219, <8 x float> %v205
  store <8 x float> %v220, ptr %v217, align 4
  %v221 = add nsw i64 %v153, 1
  br label %b12, !llvm.loop !0
b14:
  %v222 = add nsw i64 %v11, 1
  br label %b0, !llvm.loop !0
b2:
  ret void
}
define internal void @backward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v6 = load ptr, ptr %v5, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 8
  %v23 = load i64, ptr %v22, align 8
  %v24 = getelementptr inbounds i64, ptr %v1, i64 1
  %v25 = load i64, ptr %v24, align 8
  %v28 = getelementptr inbounds i64, ptr %v1, i64 9
  %v29 = load i64, ptr %v28, align 8
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v38 = load ptr, ptr %v37, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 64
  %v8 = add i64 %v2, 1
  %v9 = sdiv i64 %v2, %v3
  %v10 = icmp slt i64 %v9, 1
  %v11 = select i1 %v10, i64 %v9, i64 1
  %v12 = sdiv i64 %v8, %v3
  %v13 = icmp slt i64 %v12, 1
  %v14 = select i1 %v13, i64 %v12, i64 1
  %v15 = icmp slt i64 %v14, 1
  %v16 = select i1 %v15, i64 %v14, i64 1
  %v26 = mul i64 %v23, %v25
  %v27 = icmp sle i64 %v26, 1
  %v30 = icmp eq i64 %v29, 0
  %v31 = and i1 %v27, %v30
  %v32 = icmp eq i1 %v31, 0
  br label %b0
b0:
  %v17 = phi i64 [ %v11, %entry ], [ %v40, %b4 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v17, 64
  %v20 = mul i64 %v17, 8
  %v21 = add i64 %v19, 64
  br i1 %v32, label %b3, label %b4
b3:
  %v33 = getelementptr inbounds float, ptr %v7, i64 %v19
  %v34 = sub i64 8, %v20
  %v35 = icmp slt i64 %v34, 0
  %v36 = select i1 %v35, i64 0, i64 %v34
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v20
  call void @pack_rows(ptr %v39, i64 1, i64 8, i64 8, i64 %v36, ptr %v33, i64 8)
  br label %b4
b4:
  %v40 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v6 = load ptr, ptr %v5, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 5
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 6
  %v15 = load i64, ptr %v14, align 8
  %v50 = getelementptr inbounds i64, ptr %v1, i64 8
  %v51 = load i64, ptr %v50, align 8
  %v52 = getelementptr inbounds i64, ptr %v1, i64 1
  %v53 = load i64, ptr %v52, align 8
  %v56 = getelementptr inbounds i64, ptr %v1, i64 9
  %v57 = load i64, ptr %v56, align 8
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v66 = load ptr, ptr %v65, align 4
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v79 = load ptr, ptr %v78, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v88 = load ptr, ptr %v87, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 64
  %v8 = getelementptr inbounds float, ptr %v6, i64 128
  %v9 = mul i64 %v2, 9648
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v54 = mul i64 %v51, %v53
  %v55 = icmp sle i64 %v54, 1
  %v58 = icmp eq i64 %v57, 0
  %v59 = and i1 %v55, %v58
  %v60 = icmp eq i1 %v59, 0
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v103, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = add i64 %v16, 96
  %v19 = icmp slt i64 %v18, %v15
  %v20 = select i1 %v19, i64 %v18, i64 %v15
  %v21 = sub i64 %v20, %v16
  %v22 = add i64 %v21, 7
  %v23 = sdiv i64 %v22, 8
  %v24 = icmp slt i64 %v23, 1
  %v25 = select i1 %v24, i64 1, i64 %v23
  %v26 = sdiv i64 %v21, %v25
  %v27 = mul i64 %v26, %v23
  %v28 = sub i64 %v21, %v27
  br label %b3
b3:
  %v29 = phi i64 [ 0, %b1 ], [ %v102, %b8 ]
  %v30 = icmp slt i64 %v29, 1
  br i1 %v30, label %b4, label %b5
b4:
  %v31 = add i64 %v29, 1
  %v32 = icmp slt i64 %v31, 1
  %v33 = select i1 %v32, i64 %v31, i64 %v29
  %v46 = mul i64 %v29, 64
  %v47 = mul i64 %v33, 64
  %v48 = add i64 %v46, 64
  %v49 = add i64 %v47, 64
  %v69 = getelementptr inbounds float, ptr %v7, i64 %v46
  %v76 = mul i64 %v29, 8
  %v77 = sub i64 8, %v76
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v76
  br label %b6
b6:
  %v34 = phi i64 [ 0, %b4 ], [ %v101, %b17 ]
  %v35 = icmp slt i64 %v34, %v23
  br i1 %v35, label %b7, label %b8
b7:
  %v36 = icmp slt i64 %v34, %v28
  %v37 = mul i64 %v34, %v26
  %v38 = select i1 %v36, i64 %v34, i64 %v28
  %v39 = add i64 %v37, %v38
  %v40 = add i64 %v16, %v39
  %v41 = zext i1 %v36 to i64
  %v42 = add i64 %v26, %v41
  %v43 = sub i64 %v20, %v40
  %v44 = icmp slt i64 %v43, %v42
  %v45 = select i1 %v44, i64 %v43, i64 %v42
  br i1 %v60, label %b9, label %b10
b9:
  %v61 = sdiv i64 %v34, %v23
  %v62 = mul i64 %v61, 128
  %v63 = add i64 %v47, %v62
  %v64 = getelementptr inbounds float, ptr %v7, i64 %v63
  %v67 = mul i64 %v40, 8
  %v68 = getelementptr inbounds float, ptr %v66, i64 %v67
  %v70 = sub i64 %v45, 1
  %v71 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v70
  %v72 = load ptr, ptr %v71, align 4
  %v73 = icmp sgt i64 %v45, 0
  br i1 %v73, label %b11, label %b12
b11:
  call void %v72(ptr %v68, i64 8, ptr %v69, i64 8, ptr %v11, i64 8, i64 0, i64 1, ptr %v64, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v59, label %b13, label %b14
b13:
  %v74 = mul i64 %v40, 8
  %v75 = getelementptr inbounds float, ptr %v66, i64 %v74
  call void @columns(ptr %v75, i64 8, ptr %v80, i64 8, i64 8, i64 1, i64 %v77, ptr %v11, i64 8, i64 %v45, i1 0)
  br label %b14
b14:
  %v81 = add i64 %v40, %v45
  br label %b15
b15:
  %v82 = phi i64 [ %v40, %b14 ], [ %v100, %b20 ]
  %v83 = icmp slt i64 %v82, %v81
  br i1 %v83, label %b16, label %b17
b16:
  %v84 = sub i64 %v82, %v40
  %v85 = mul i64 %v84, 8
  %v86 = getelementptr inbounds float, ptr %v11, i64 %v85
  %v89 = mul i64 %v82, 8
  %v90 = getelementptr inbounds float, ptr %v88, i64 %v89
  br label %b18
b18:
  %v91 = phi i64 [ 0, %b16 ], [ %v99, %b19 ]
  %v92 = icmp slt i64 %v91, 1
  br i1 %v92, label %b19, label %b20
b19:
  %v93 = add i64 %v29, %v91
  %v94 = mul i64 %v93, 8
  %v95 = mul i64 %v91, 8
  %v96 = getelementptr inbounds float, ptr %v86, i64 %v95
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v90, i64 %v94
  store <8 x float> %v97, ptr %v98, align 4
  %v99 = add nsw i64 %v91, 1
  br label %b18
b20:
  %v100 = add nsw i64 %v82, 1
  br label %b15
b17:
  %v101 = add nsw i64 %v34, 1
  br label %b6
b8:
  %v102 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v103 = add nsw i64 %v16, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v23 = load ptr, ptr %v22, align 4
  %v24 = load ptr, ptr %v0, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 128
  %v8 = mul i64 %v2, 9648
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_2_8_8(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 8, i64 8, ptr %v17, i64 8, i64 %v19, ptr %v24, i64 8, i64 8, ptr %v23, i64 8, i64 %v19)
  ret void
}
define internal void @outer_one_2_8_8(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12, ptr %v13, i64 %v14, i64 %v15, ptr %v16, i64 %v17, i64 %v18) #2 {
entry:
  %v19 = add i64 %v9, 7
  %v20 = and i64 %v19, -8
  %v21 = add i64 %v15, 7
  %v22 = and i64 %v21, -8
  %v23 = add i64 %v20, %v22
  %v24 = icmp slt i64 %v23, 512
  %v25 = select i1 %v24, i64 %v23, i64 512
  %v26 = mul i64 384, %v25
  %v27 = getelementptr inbounds float, ptr %v4, i64 %v26
  %v28 = add i64 %v2, 2
  %v29 = sdiv i64 %v28, 3
  %v30 = add i64 %v5, 1
  %v31 = mul i64 %v29, %v5
  %v32 = sdiv i64 %v31, %v6
  %v33 = mul i64 %v32, 3
  %v34 = icmp slt i64 %v33, %v2
  %v35 = select i1 %v34, i64 %v33, i64 %v2
  %v36 = mul i64 %v29, %v30
  %v37 = sdiv i64 %v36, %v6
  %v38 = mul i64 %v37, 3
  %v39 = icmp slt i64 %v38, %v2
  %v40 = select i1 %v39, i64 %v38, i64 %v2
  %v41 = or i64 %v3, %v12
  %v42 = icmp eq i64 %v41, 0
  br i1 %v42, label %b0, label %b1
b0:
  %v47 = mul i64 %v9, 4
  br label %b2
b2:
  %v43 = phi i64 [ %v35, %b0 ], [ %v48, %b3 ]
  %v44 = icmp slt i64 %v43, %v40
  br i1 %v44, label %b3, label %b4
b3:
  %v45 = mul i64 %v43, %v11
  %v46 = getelementptr inbounds float, ptr %v10, i64 %v45
  call void @llvm.memset.p0.i64(ptr %v46, i8 0, i64 %v47, i1 0)
  %v48 = add nsw i64 %v43, 1
  br label %b2
b4:
  br label %b1
b1:
  %v49 = or i64 %v3, %v18
  %v50 = icmp eq i64 %v49, 0
  br i1 %v50, label %b5, label %b6
b5:
  %v55 = mul i64 %v15, 4
  br label %b7
b7:
  %v51 = phi i64 [ %v35, %b5 ], [ %v56, %b8 ]
  %v52 = icmp slt i64 %v51, %v40
  br i1 %v52, label %b8, label %b9
b8:
  %v53 = mul i64 %v51, %v17
  %v54 = getelementptr inbounds float, ptr %v16, i64 %v53
  call void @llvm.memset.p0.i64(ptr %v54, i8 0, i64 %v55, i1 0)
  %v56 = add nsw i64 %v51, 1
  br label %b7
b9:
  br label %b6
b6:
  %v62 = mul i64 %v20, 384
  %v63 = getelementptr inbounds float, ptr %v4, i64 %v62
  %v64 = sub i64 %v9, 8
  %v65 = icmp slt i64 %v9, %v64
  %v66 = select i1 %v65, i64 %v9, i64 %v64
  %v92 = icmp eq i64 %v9, %v9
  %v93 = mul i64 %v64, 384
  %v94 = getelementptr inbounds float, ptr %v4, i64 %v93
  %v105 = sub i64 %v15, 8
  %v106 = icmp slt i64 %v15, %v105
  %v107 = select i1 %v106, i64 %v15, i64 %v105
  %v133 = icmp eq i64 %v15, %v15
  %v134 = mul i64 %v105, 384
  %v135 = getelementptr inbounds float, ptr %v63, i64 %v134
  br label %b10
b10:
  %v57 = phi i64 [ 0, %b6 ], [ %v257, %b37 ]
  %v58 = icmp slt i64 %v57, %v3
  br i1 %v58, label %b11, label %b12
b11:
  %v59 = sub i64 %v3, %v57
  %v60 = icmp slt i64 %v59, 384
  %v61 = select i1 %v60, i64 %v59, i64 384
  %v71 = mul i64 %v57, %v8
  br label %b13
b13:
  %v67 = phi i64 [ 0, %b11 ], [ %v91, %b18 ]
  %v68 = icmp slt i64 %v67, %v66
  br i1 %v68, label %b14, label %b15
b14:
  %v69 = mul i64 %v67, 384
  %v70 = getelementptr inbounds float, ptr %v4, i64 %v69
  %v72 = add i64 %v71, %v67
  %v73 = getelementptr inbounds float, ptr %v7, i64 %v72
  br label %b16
b16:
  %v74 = phi i64 [ 0, %b14 ], [ %v90, %b17 ]
  %v75 = icmp slt i64 %v74, %v61
  br i1 %v75, label %b17, label %b18
b17:
  %v76 = mul i64 %v74, %v8
  %v77 = getelementptr inbounds float, ptr %v73, i64 %v76
  %v78 = mul i64 %v74, 32
  %v79 = getelementptr inbounds float, ptr %v70, i64 %v78
  %v80 = load <8 x float>, ptr %v77, align 4
  store <8 x float> %v80, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v77, i64 8
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = getelementptr inbounds float, ptr %v79, i64 8
  store <8 x float> %v82, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v77, i64 16
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = getelementptr inbounds float, ptr %v79, i64 16
  store <8 x float> %v85, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v77, i64 24
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = getelementptr inbounds float, ptr %v79, i64 24
  store <8 x float> %v88, ptr %v89, align 4
  %v90 = add nsw i64 %v74, 1
  br label %b16
b18:
  %v91 = add nsw i64 %v67, 32
  br label %b13
b15:
  br i1 %v92, label %b19, label %b20
b19:
  %v95 = add i64 %v71, %v64
  %v96 = getelementptr inbounds float, ptr %v7, i64 %v95
  br label %b21
b21:
  %v97 = phi i64 [ 0, %b19 ], [ %v104, %b22 ]
  %v98 = icmp slt i64 %v97, %v61
  br i1 %v98, label %b22, label %b23
b22:
  %v99 = mul i64 %v97, %v8
  %v100 = getelementptr inbounds float, ptr %v96, i64 %v99
  %v101 = mul i64 %v97, 8
  %v102 = getelementptr inbounds float, ptr %v94, i64 %v101
  %v103 = load <8 x float>, ptr %v100, align 4
  store <8 x float> %v103, ptr %v102, align 4
  %v104 = add nsw i64 %v97, 1
  br label %b21
b23:
  br label %b20
b20:
  %v112 = mul i64 %v57, %v14
  br label %b24
b24:
  %v108 = phi i64 [ 0, %b20 ], [ %v132, %b29 ]
  %v109 = icmp slt i64 %v108, %v107
  br i1 %v109, label %b25, label %b26
b25:
  %v110 = mul i64 %v108, 384
  %v111 = getelementptr inbounds float, ptr %v63, i64 %v110
  %v113 = add i64 %v112, %v108
  %v114 = getelementptr inbounds float, ptr %v13, i64 %v113
  br label %b27
b27:
  %v115 = phi i64 [ 0, %b25 ], [ %v131, %b28 ]
  %v116 = icmp slt i64 %v115, %v61
  br i1 %v116, label %b28, label %b29
b28:
  %v117 = mul i64 %v115, %v14
  %v118 = getelementptr inbounds float, ptr %v114, i64 %v117
  %v119 = mul i64 %v115, 32
  %v120 = getelementptr inbounds float, ptr %v111, i64 %v119
  %v121 = load <8 x float>, ptr %v118, align 4
  store <8 x float> %v121, ptr %v120, align 4
  %v122 = getelementptr inbounds float, ptr %v118, i64 8
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = getelementptr inbounds float, ptr %v120, i64 8
  store <8 x float> %v123, ptr %v124, align 4
  %v125 = getelementptr inbounds float, ptr %v118, i64 16
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds float, ptr %v120, i64 16
  store <8 x float> %v126, ptr %v127, align 4
  %v128 = getelementptr inbounds float, ptr %v118, i64 24
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = getelementptr inbounds float, ptr %v120, i64 24
  store <8 x float> %v129, ptr %v130, align 4
  %v131 = add nsw i64 %v115, 1
  br label %b27
b29:
  %v132 = add nsw i64 %v108, 32
  br label %b24
b26:
  br i1 %v133, label %b30, label %b31
b30:
  %v136 = add i64 %v112, %v105
  %v137 = getelementptr inbounds float, ptr %v13, i64 %v136
  br label %b32
b32:
  %v138 = phi i64 [ 0, %b30 ], [ %v145, %b33 ]
  %v139 = icmp slt i64 %v138, %v61
  br i1 %v139, label %b33, label %b34
b33:
  %v140 = mul i64 %v138, %v14
  %v141 = getelementptr inbounds float, ptr %v137, i64 %v140
  %v142 = mul i64 %v138, 8
  %v143 = getelementptr inbounds float, ptr %v135, i64 %v142
  %v144 = load <8 x float>, ptr %v141, align 4
  store <8 x float> %v144, ptr %v143, align 4
  %v145 = add nsw i64 %v138, 1
  br label %b32
b34:
  br label %b31
b31:
  %v154 = mul i64 %v57, %v1
  %v195 = or i64 %v57, %v12
  %v229 = or i64 %v57, %v18
  br label %b35
b35:
  %v146 = phi i64 [ %v35, %b31 ], [ %v256, %b73 ]
  %v147 = icmp slt i64 %v146, %v40
  br i1 %v147, label %b36, label %b37
b36:
  %v148 = sub i64 %v40, %v146
  %v149 = icmp slt i64 %v148, 96
  %v150 = select i1 %v149, i64 %v148, i64 96
  %v151 = sdiv i64 %v150, 3
  %v152 = mul i64 %v151, 3
  %v153 = sub i64 %v150, %v152
  %v155 = add i64 %v154, %v146
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v163 = sub i64 %v151, 1
  %v172 = icmp sge i64 %v163, 0
  %v173 = mul i64 %v163, 3
  %v175 = mul i64 %v163, 1168
  %v182 = mul i64 %v151, 1168
  br label %b38
b38:
  %v157 = phi i64 [ 0, %b36 ], [ %v190, %b48 ]
  %v158 = icmp slt i64 %v157, %v61
  br i1 %v158, label %b39, label %b40
b39:
  %v159 = mul i64 %v157, %v1
  %v160 = getelementptr inbounds float, ptr %v156, i64 %v159
  %v161 = mul i64 %v157, 3
  %v162 = getelementptr inbounds float, ptr %v27, i64 %v161
  br label %b41
b41:
  %v164 = phi i64 [ 0, %b39 ], [ %v171, %b42 ]
  %v165 = icmp slt i64 %v164, %v163
  br i1 %v165, label %b42, label %b43
b42:
  %v166 = mul i64 %v164, 3
  %v167 = getelementptr inbounds float, ptr %v160, i64 %v166
  %v168 = mul i64 %v164, 1168
  %v169 = getelementptr inbounds float, ptr %v162, i64 %v168
  %v170 = load <4 x float>, ptr %v167, align 4
  store <4 x float> %v170, ptr %v169, align 4
  %v171 = add nsw i64 %v164, 1
  br label %b41
b43:
  br i1 %v172, label %b44, label %b45
b44:
  %v174 = getelementptr inbounds float, ptr %v160, i64 %v173
  %v176 = getelementptr inbounds float, ptr %v162, i64 %v175
  %v177 = load <2 x float>, ptr %v174, align 4
  store <2 x float> %v177, ptr %v176, align 4
  %v178 = getelementptr inbounds float, ptr %v174, i64 2
  %v179 = load float, ptr %v178, align 4
  %v180 = getelementptr inbounds float, ptr %v176, i64 2
  store float %v179, ptr %v180, align 4
  br label %b45
b45:
  %v181 = getelementptr inbounds float, ptr %v160, i64 %v152
  %v183 = getelementptr inbounds float, ptr %v162, i64 %v182
  br label %b46
b46:
  %v184 = phi i64 [ 0, %b45 ], [ %v189, %b47 ]
  %v185 = icmp slt i64 %v184, %v153
  br i1 %v185, label %b47, label %b48
b47:
  %v186 = getelementptr inbounds float, ptr %v181, i64 %v184
  %v187 = load float, ptr %v186, align 4
  %v188 = getelementptr inbounds float, ptr %v183, i64 %v184
  store float %v187, ptr %v188, align 4
  %v189 = add nsw i64 %v184, 1
  br label %b46, !llvm.loop !0
b48:
  %v190 = add nsw i64 %v157, 1
  br label %b38
b40:
  %v206 = icmp slt i64 %v152, %v150
  %v207 = add i64 %v146, %v152
  %v208 = getelementptr inbounds float, ptr %v27, i64 %v182
  %v209 = mul i64 %v207, %v11
  br label %b49
b49:
  %v191 = phi i64 [ 0, %b40 ], [ %v212, %b56 ]
  %v192 = icmp slt i64 %v191, %v66
  br i1 %v192, label %b50, label %b51
b50:
  %v193 = mul i64 %v191, 384
  %v194 = getelementptr inbounds float, ptr %v4, i64 %v193
  br label %b52
b52:
  %v196 = phi i64 [ 0, %b50 ], [ %v205, %b53 ]
  %v197 = icmp slt i64 %v196, %v151
  br i1 %v197, label %b53, label %b54
b53:
  %v198 = mul i64 %v196, 3
  %v199 = add i64 %v146, %v198
  %v200 = mul i64 %v196, 1168
  %v201 = getelementptr inbounds float, ptr %v27, i64 %v200
  %v202 = mul i64 %v199, %v11
  %v203 = add i64 %v202, %v191
  %v204 = getelementptr inbounds float, ptr %v10, i64 %v203
  call void @outer_3x32(ptr %v201, ptr %v194, i64 %v61, ptr %v204, i64 %v11, i64 %v195)
  %v205 = add nsw i64 %v196, 1
  br label %b52
b54:
  br i1 %v206, label %b55, label %b56
b55:
  %v210 = add i64 %v209, %v191
  %v211 = getelementptr inbounds float, ptr %v10, i64 %v210
  call void @outer_2x32(ptr %v208, ptr %v194, i64 %v61, ptr %v211, i64 %v11, i64 %v195)
  br label %b56
b56:
  %v212 = add nsw i64 %v191, 32
  br label %b49
b51:
  br i1 %v92, label %b57, label %b58
b57:
  br label %b59
b59:
  %v213 = phi i64 [ 0, %b57 ], [ %v222, %b60 ]
  %v214 = icmp slt i64 %v213, %v151
  br i1 %v214, label %b60, label %b61
b60:
  %v215 = mul i64 %v213, 3
  %v216 = add i64 %v146, %v215
  %v217 = mul i64 %v213, 1168
  %v218 = getelementptr inbounds float, ptr %v27, i64 %v217
  %v219 = mul i64 %v216, %v11
  %v220 = add i64 %v219, %v64
  %v221 = getelementptr inbounds float, ptr %v10, i64 %v220
  call void @outer_3x8(ptr %v218, ptr %v94, i64 %v61, ptr %v221, i64 %v11, i64 %v195)
  %v222 = add nsw i64 %v213, 1
  br label %b59
b61:
  br i1 %v206, label %b62, label %b63
b62:
  %v223 = add i64 %v209, %v64
  %v224 = getelementptr inbounds float, ptr %v10, i64 %v223
  call void @outer_2x8(ptr %v208, ptr %v94, i64 %v61, ptr %v224, i64 %v11, i64 %v195)
  br label %b63
b63:
  br label %b58
b58:
  %v240 = mul i64 %v207, %v17
  br label %b64
b64:
  %v225 = phi i64 [ 0, %b58 ], [ %v243, %b71 ]
  %v226 = icmp slt i64 %v225, %v107
  br i1 %v226, label %b65, label %b66
b65:
  %v227 = mul i64 %v225, 384
  %v228 = getelementptr inbounds float, ptr %v63, i64 %v227
  br label %b67
b67:
  %v230 = phi i64 [ 0, %b65 ], [ %v239, %b68 ]
  %v231 = icmp slt i64 %v230, %v151
  br i1 %v231, label %b68, label %b69
b68:
  %v232 = mul i64 %v230, 3
  %v233 = add i64 %v146, %v232
  %v234 = mul i64 %v230, 1168
  %v235 = getelementptr inbounds float, ptr %v27, i64 %v234
  %v236 = mul i64 %v233, %v17
  %v237 = add i64 %v236, %v225
  %v238 = getelementptr inbounds float, ptr %v16, i64 %v237
  call void @outer_3x32(ptr %v235, ptr %v228, i64 %v61, ptr %v238, i64 %v17, i64 %v229)
  %v239 = add nsw i64 %v230, 1
  br label %b67
b69:
  br i1 %v206, label %b70, label %b71
b70:
  %v241 = add i64 %v240, %v225
  %v242 = getelementptr inbounds float, ptr %v16, i64 %v241
  call void @outer_2x32(ptr %v208, ptr %v228, i64 %v61, ptr %v242, i64 %v17, i64 %v229)
  br label %b71
b71:
  %v243 = add nsw i64 %v225, 32
  br label %b64
b66:
  br i1 %v133, label %b72, label %b73
b72:
  br label %b74
b74:
  %v244 = phi i64 [ 0, %b72 ], [ %v253, %b75 ]
  %v245 = icmp slt i64 %v244, %v151
  br i1 %v245, label %b75, label %b76
b75:
  %v246 = mul i64 %v244, 3
  %v247 = add i64 %v146, %v246
  %v248 = mul i64 %v244, 1168
  %v249 = getelementptr inbounds float, ptr %v27, i64 %v248
  %v250 = mul i64 %v247, %v17
  %v251 = add i64 %v250, %v105
  %v252 = getelementptr inbounds float, ptr %v16, i64 %v251
  call void @outer_3x8(ptr %v249, ptr %v135, i64 %v61, ptr %v252, i64 %v17, i64 %v229)
  %v253 = add nsw i64 %v244, 1
  br label %b74
b76:
  br i1 %v206, label %b77, label %b78
b77:
  %v254 = add i64 %v240, %v105
  %v255 = getelementptr inbounds float, ptr %v16, i64 %v254
  call void @outer_2x8(ptr %v208, ptr %v135, i64 %v61, ptr %v255, i64 %v17, i64 %v229)
  br label %b78
b78:
  br label %b73
b73:
  %v256 = add nsw i64 %v146, 96
  br label %b35
b37:
  %v257 = add nsw i64 %v57, 384
  br label %b10
b12:
  ret void
}
define internal void @outer_3x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 16
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  %v7 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v7, i32 0, i32 3, i32 1)
  %v8 = getelementptr inbounds float, ptr %v7, i64 16
  call void @llvm.prefetch.p0(ptr %v8, i32 0, i32 3, i32 1)
  %v9 = mul i64 %v4, 2
  %v10 = getelementptr inbounds float, ptr %v3, i64 %v9
  call void @llvm.prefetch.p0(ptr %v10, i32 0, i32 3, i32 1)
  %v11 = getelementptr inbounds float, ptr %v10, i64 16
  call void @llvm.prefetch.p0(ptr %v11, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v13 = phi ptr [ %v0, %entry ], [ %v58, %b1 ]
  %v14 = phi ptr [ %v1, %entry ], [ %v59, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v27 = icmp slt i64 %v12, %v2
  br i1 %v27, label %b1, label %b2
b1:
  %v28 = load float, ptr %v13, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = getelementptr inbounds float, ptr %v13, i64 1
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = getelementptr inbounds float, ptr %v13, i64 2
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = load <8 x float>, ptr %v14, align 4
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v39, <8 x float> %v15)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v39, <8 x float> %v19)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v39, <8 x float> %v23)
  %v43 = getelementptr inbounds float, ptr %v14, i64 8
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v44, <8 x float> %v16)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v44, <8 x float> %v20)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v44, <8 x float> %v24)
  %v48 = getelementptr inbounds float, ptr %v14, i64 16
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v49, <8 x float> %v17)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v49, <8 x float> %v21)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v49, <8 x float> %v25)
  %v53 = getelementptr inbounds float, ptr %v14, i64 24
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v54, <8 x float> %v18)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v54, <8 x float> %v22)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v54, <8 x float> %v26)
  %v58 = getelementptr inbounds float, ptr %v13, i64 3
  %v59 = getelementptr inbounds float, ptr %v14, i64 32
  %v60 = add nsw i64 %v12, 1
  br label %b0
b2:
  %v61 = icmp eq i64 %v5, 0
  br i1 %v61, label %b3, label %b4
b3:
  store <8 x float> %v15, ptr %v3, align 4
  %v62 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v16, ptr %v62, align 4
  store <8 x float> %v17, ptr %v6, align 4
  %v63 = getelementptr inbounds float, ptr %v3, i64 24
  store <8 x float> %v18, ptr %v63, align 4
  store <8 x float> %v19, ptr %v7, align 4
  %v64 = getelementptr inbounds float, ptr %v7, i64 8
  store <8 x float> %v20, ptr %v64, align 4
  store <8 x float> %v21, ptr %v8, align 4
  %v65 = getelementptr inbounds float, ptr %v7, i64 24
  store <8 x float> %v22, ptr %v65, align 4
  store <8 x float> %v23, ptr %v10, align 4
  %v66 = getelementptr inbounds float, ptr %v10, i64 8
  store <8 x float> %v24, ptr %v66, align 4
  store <8 x float> %v25, ptr %v11, align 4
  %v67 = getelementptr inbounds float, ptr %v10, i64 24
  store <8 x float> %v26, ptr %v67, align 4
  br label %b4
b4:
  %v68 = icmp ne i64 %v5, 0
  br i1 %v68, label %b5, label %b6
b5:
  %v69 = load <8 x float>, ptr %v3, align 4
  %v70 = fadd <8 x float> %v69, %v15
  store <8 x float> %v70, ptr %v3, align 4
  %v71 = getelementptr inbounds float, ptr %v3, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fadd <8 x float> %v72, %v16
  store <8 x float> %v73, ptr %v71, align 4
  %v74 = load <8 x float>, ptr %v6, align 4
  %v75 = fadd <8 x float> %v74, %v17
  store <8 x float> %v75, ptr %v6, align 4
  %v76 = getelementptr inbounds float, ptr %v3, i64 24
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fadd <8 x float> %v77, %v18
  store <8 x float> %v78, ptr %v76, align 4
  %v79 = load <8 x float>, ptr %v7, align 4
  %v80 = fadd <8 x float> %v79, %v19
  store <8 x float> %v80, ptr %v7, align 4
  %v81 = getelementptr inbounds float, ptr %v7, i64 8
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = fadd <8 x float> %v82, %v20
  store <8 x float> %v83, ptr %v81, align 4
  %v84 = load <8 x float>, ptr %v8, align 4
  %v85 = fadd <8 x float> %v84, %v21
  store <8 x float> %v85, ptr %v8, align 4
  %v86 = getelementptr inbounds float, ptr %v7, i64 24
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = fadd <8 x float> %v87, %v22
  store <8 x float> %v88, ptr %v86, align 4
  %v89 = load <8 x float>, ptr %v10, align 4
  %v90 = fadd <8 x float> %v89, %v23
  store <8 x float> %v90, ptr %v10, align 4
  %v91 = getelementptr inbounds float, ptr %v10, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = fadd <8 x float> %v92, %v24
  store <8 x float> %v93, ptr %v91, align 4
  %v94 = load <8 x float>, ptr %v11, align 4
  %v95 = fadd <8 x float> %v94, %v25
  store <8 x float> %v95, ptr %v11, align 4
  %v96 = getelementptr inbounds float, ptr %v10, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = fadd <8 x float> %v97, %v26
  store <8 x float> %v98, ptr %v96, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 16
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  %v7 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v7, i32 0, i32 3, i32 1)
  %v8 = getelementptr inbounds float, ptr %v7, i64 16
  call void @llvm.prefetch.p0(ptr %v8, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v45, %b1 ]
  %v10 = phi ptr [ %v0, %entry ], [ %v43, %b1 ]
  %v11 = phi ptr [ %v1, %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v20 = icmp slt i64 %v9, %v2
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = load float, ptr %v10, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = getelementptr inbounds float, ptr %v10, i64 1
  %v25 = load float, ptr %v24, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = load <8 x float>, ptr %v11, align 4
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v28, <8 x float> %v12)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v28, <8 x float> %v16)
  %v31 = getelementptr inbounds float, ptr %v11, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v32, <8 x float> %v13)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v32, <8 x float> %v17)
  %v35 = getelementptr inbounds float, ptr %v11, i64 16
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v36, <8 x float> %v14)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v36, <8 x float> %v18)
  %v39 = getelementptr inbounds float, ptr %v11, i64 24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v40, <8 x float> %v15)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v40, <8 x float> %v19)
  %v43 = getelementptr inbounds float, ptr %v10, i64 3
  %v44 = getelementptr inbounds float, ptr %v11, i64 32
  %v45 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v46 = icmp eq i64 %v5, 0
  br i1 %v46, label %b3, label %b4
b3:
  store <8 x float> %v12, ptr %v3, align 4
  %v47 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v13, ptr %v47, align 4
  store <8 x float> %v14, ptr %v6, align 4
  %v48 = getelementptr inbounds float, ptr %v3, i64 24
  store <8 x float> %v15, ptr %v48, align 4
  store <8 x float> %v16, ptr %v7, align 4
  %v49 = getelementptr inbounds float, ptr %v7, i64 8
  store <8 x float> %v17, ptr %v49, align 4
  store <8 x float> %v18, ptr %v8, align 4
  %v50 = getelementptr inbounds float, ptr %v7, i64 24
  store <8 x float> %v19, ptr %v50, align 4
  br label %b4
b4:
  %v51 = icmp ne i64 %v5, 0
  br i1 %v51, label %b5, label %b6
b5:
  %v52 = load <8 x float>, ptr %v3, align 4
  %v53 = fadd <8 x float> %v52, %v12
  store <8 x float> %v53, ptr %v3, align 4
  %v54 = getelementptr inbounds float, ptr %v3, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fadd <8 x float> %v55, %v13
  store <8 x float> %v56, ptr %v54, align 4
  %v57 = load <8 x float>, ptr %v6, align 4
  %v58 = fadd <8 x float> %v57, %v14
  store <8 x float> %v58, ptr %v6, align 4
  %v59 = getelementptr inbounds float, ptr %v3, i64 24
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = fadd <8 x float> %v60, %v15
  store <8 x float> %v61, ptr %v59, align 4
  %v62 = load <8 x float>, ptr %v7, align 4
  %v63 = fadd <8 x float> %v62, %v16
  store <8 x float> %v63, ptr %v7, align 4
  %v64 = getelementptr inbounds float, ptr %v7, i64 8
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = fadd <8 x float> %v65, %v17
  store <8 x float> %v66, ptr %v64, align 4
  %v67 = load <8 x float>, ptr %v8, align 4
  %v68 = fadd <8 x float> %v67, %v18
  store <8 x float> %v68, ptr %v8, align 4
  %v69 = getelementptr inbounds float, ptr %v7, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v19
  store <8 x float> %v71, ptr %v69, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_3x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  %v7 = mul i64 %v4, 2
  %v8 = getelementptr inbounds float, ptr %v3, i64 %v7
  call void @llvm.prefetch.p0(ptr %v8, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v33, %b1 ]
  %v10 = phi ptr [ %v0, %entry ], [ %v31, %b1 ]
  %v11 = phi ptr [ %v1, %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v20, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v15 = icmp slt i64 %v9, %v2
  br i1 %v15, label %b1, label %b2
b1:
  %v16 = load <8 x float>, ptr %v11, align 4
  %v17 = load float, ptr %v10, align 4
  %v18 = insertelement <8 x float> poison, float %v17, i64 0
  %v19 = shufflevector <8 x float> %v18, <8 x float> poison, <8 x i32> zeroinitializer
  %v20 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v19, <8 x float> %v16, <8 x float> %v12)
  %v21 = getelementptr inbounds float, ptr %v10, i64 1
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v16, <8 x float> %v13)
  %v26 = getelementptr inbounds float, ptr %v10, i64 2
  %v27 = load float, ptr %v26, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v16, <8 x float> %v14)
  %v31 = getelementptr inbounds float, ptr %v10, i64 3
  %v32 = getelementptr inbounds float, ptr %v11, i64 8
  %v33 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v34 = icmp eq i64 %v5, 0
  br i1 %v34, label %b3, label %b4
b3:
  store <8 x float> %v12, ptr %v3, align 4
  store <8 x float> %v13, ptr %v6, align 4
  store <8 x float> %v14, ptr %v8, align 4
  br label %b4
b4:
  %v35 = icmp ne i64 %v5, 0
  br i1 %v35, label %b5, label %b6
b5:
  %v36 = load <8 x float>, ptr %v3, align 4
  %v37 = fadd <8 x float> %v36, %v12
  store <8 x float> %v37, ptr %v3, align 4
  %v38 = load <8 x float>, ptr %v6, align 4
  %v39 = fadd <8 x float> %v38, %v13
  store <8 x float> %v39, ptr %v6, align 4
  %v40 = load <8 x float>, ptr %v8, align 4
  %v41 = fadd <8 x float> %v40, %v14
  store <8 x float> %v41, ptr %v8, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 %v4
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v8 = phi ptr [ %v0, %entry ], [ %v23, %b1 ]
  %v9 = phi ptr [ %v1, %entry ], [ %v24, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v17, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v22, %b1 ]
  %v12 = icmp slt i64 %v7, %v2
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = load <8 x float>, ptr %v9, align 4
  %v14 = load float, ptr %v8, align 4
  %v15 = insertelement <8 x float> poison, float %v14, i64 0
  %v16 = shufflevector <8 x float> %v15, <8 x float> poison, <8 x i32> zeroinitializer
  %v17 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v16, <8 x float> %v13, <8 x float> %v10)
  %v18 = getelementptr inbounds float, ptr %v8, i64 1
  %v19 = load float, ptr %v18, align 4
  %v20 = insertelement <8 x float> poison, float %v19, i64 0
  %v21 = shufflevector <8 x float> %v20, <8 x float> poison, <8 x i32> zeroinitializer
  %v22 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v21, <8 x float> %v13, <8 x float> %v11)
  %v23 = getelementptr inbounds float, ptr %v8, i64 3
  %v24 = getelementptr inbounds float, ptr %v9, i64 8
  %v25 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v26 = icmp eq i64 %v5, 0
  br i1 %v26, label %b3, label %b4
b3:
  store <8 x float> %v10, ptr %v3, align 4
  store <8 x float> %v11, ptr %v6, align 4
  br label %b4
b4:
  %v27 = icmp ne i64 %v5, 0
  br i1 %v27, label %b5, label %b6
b5:
  %v28 = load <8 x float>, ptr %v3, align 4
  %v29 = fadd <8 x float> %v28, %v10
  store <8 x float> %v29, ptr %v3, align 4
  %v30 = load <8 x float>, ptr %v6, align 4
  %v31 = fadd <8 x float> %v30, %v11
  store <8 x float> %v31, ptr %v6, align 4
  br label %b6
b6:
  ret void
}
define internal void @backward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v6 = load ptr, ptr %v5, align 4
  %v11 = getelementptr inbounds i64, ptr %v1, i64 1
  %v12 = load i64, ptr %v11, align 8
  %v13 = load i64, ptr %v1, align 8
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v27 = load ptr, ptr %v26, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v31 = load ptr, ptr %v30, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v40 = load ptr, ptr %v39, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v66 = load ptr, ptr %v65, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 128
  %v8 = mul i64 %v2, 9648
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v10 = icmp eq i64 %v2, 0
  br i1 %v10, label %b0, label %b1
b0:
  %v14 = mul i64 %v13, %v12
  %v50 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b2
b2:
  %v15 = phi i64 [ 0, %b0 ], [ %v62, %b7 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v60, %b7 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %b0 ], [ %v61, %b7 ]
  %v18 = icmp slt i64 %v15, %v14
  br i1 %v18, label %b3, label %b4
b3:
  %v19 = add i64 %v15, 128
  %v20 = icmp slt i64 %v19, %v14
  %v21 = select i1 %v20, i64 %v19, i64 %v14
  br label %b5
b5:
  %v22 = phi i64 [ %v15, %b3 ], [ %v59, %b6 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v57, %b6 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %b3 ], [ %v58, %b6 ]
  %v25 = icmp slt i64 %v22, %v21
  br i1 %v25, label %b6, label %b7
b6:
  %v28 = mul i64 %v22, 8
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v22
  %v33 = load float, ptr %v32, align 4
  %v34 = fdiv float 0x3FF0000000000000, %v33
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v28
  %v42 = load <8 x float>, ptr %v29, align 4
  %v43 = insertelement <8 x float> poison, float %v34, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = fmul <8 x float> %v42, %v44
  %v46 = load <8 x float>, ptr %v36, align 4
  %v47 = fmul <8 x float> %v45, %v46
  %v48 = load <8 x float>, ptr %v38, align 4
  %v49 = fadd <8 x float> %v47, %v48
  %v52 = fcmp ole <8 x float> %v49, %v51
  %v53 = select <8 x i1> %v52, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v54 = load <8 x float>, ptr %v41, align 4
  %v55 = fcmp une <8 x float> %v53, splat (float 0x0000000000000000)
  %v56 = select <8 x i1> %v55, <8 x float> %v51, <8 x float> %v54
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v45, <8 x float> %v23)
  %v58 = fadd <8 x float> %v24, %v56
  %v59 = add nsw i64 %v22, 1
  br label %b5
b7:
  %v60 = fadd <8 x float> %v16, %v23
  %v61 = fadd <8 x float> %v17, %v24
  %v62 = add nsw i64 %v15, 128
  br label %b2
b4:
  store <8 x float> %v16, ptr %v64, align 4
  store <8 x float> %v17, ptr %v66, align 4
  br label %b1
b1:
  ret void
}

declare void @llvm.x86.sse.stmxcsr(ptr) #1
declare void @llvm.x86.sse.ldmxcsr(ptr) #1
declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare float @llvm.sqrt.f32(float)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
