; generated from specs/nas_cell.yaml by `make generated`: do not edit
; nas_cell I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_3x4 = private unnamed_addr constant [3 x ptr] [ptr @tile_1x4, ptr @tile_2x4, ptr @tile_3x4], align 8
@table_tile_3x4_more0111 = private unnamed_addr constant [3 x ptr] [ptr @tile_1x4_more0111, ptr @tile_2x4_more0111, ptr @tile_3x4_more0111], align 8
@table_tile_3x4_more = private unnamed_addr constant [3 x ptr] [ptr @tile_1x4_more, ptr @tile_2x4_more, ptr @tile_3x4_more], align 8
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 34
  %v50 = load i64, ptr %v49, align 8
  %v60 = getelementptr inbounds i64, ptr %v1, i64 35
  %v61 = load i64, ptr %v60, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 5
  %v80 = load i64, ptr %v79, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 7
  %v100 = load i64, ptr %v99, align 8
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
  br i1 %v39, label %b25, label %b26
b25:
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b26
b26:
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
  %v101 = mul i64 4, %v100
  %v102 = icmp slt i64 %v10, %v101
  %v103 = getelementptr inbounds i64, ptr %v1, i64 3
  br label %b32
b32:
  %v81 = phi i64 [ 0, %b28 ], [ %v121, %b46 ]
  %v82 = icmp slt i64 %v81, %v6
  br i1 %v82, label %b33, label %b34
b33:
  %v83 = add i64 %v81, %v80
  %v84 = icmp slt i64 %v83, %v6
  %v85 = select i1 %v84, i64 %v83, i64 %v6
  %v86 = sub i64 %v85, %v81
  store i64 %v81, ptr %v7, align 8
  store i64 %v86, ptr %v8, align 8
  %v87 = mul i64 %v86, %v10
  %v88 = mul i64 %v87, %v2
  %v89 = sdiv i64 %v88, %v3
  %v90 = icmp slt i64 %v89, %v87
  %v91 = select i1 %v90, i64 %v89, i64 %v87
  %v92 = mul i64 %v87, %v12
  %v93 = sdiv i64 %v92, %v3
  %v94 = icmp slt i64 %v93, %v87
  %v95 = select i1 %v94, i64 %v93, i64 %v87
  %v96 = mul i64 %v81, %v10
  %v97 = add i64 %v91, %v96
  %v98 = add i64 %v95, %v96
  store i64 %v97, ptr %v31, align 8
  store i64 %v98, ptr %v32, align 8
  br i1 %v102, label %b35, label %b36
b35:
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b37, label %b38
b37:
  %v104 = atomicrmw add ptr %v103, i64 1 acq_rel
  %v105 = load i64, ptr %v4, align 8
  %v106 = add i64 %v105, 1
  store i64 %v106, ptr %v4, align 8
  %v107 = mul i64 %v3, %v106
  br label %b39
b39:
  %v108 = load atomic i64, ptr %v103 acquire, align 8
  %v109 = icmp slt i64 %v108, %v107
  br i1 %v109, label %b40, label %b41
b40:
  %v110 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  br label %b36
b36:
  br label %b42
b42:
  %v111 = phi i64 [ %v81, %b36 ], [ %v113, %b43 ]
  %v112 = icmp slt i64 %v111, %v85
  br i1 %v112, label %b43, label %b44
b43:
  store i64 %v111, ptr %v5, align 8
  call void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v113 = add nsw i64 %v111, 1
  br label %b42
b44:
  br i1 %v40, label %b45, label %b46
b45:
  %v114 = atomicrmw add ptr %v103, i64 1 acq_rel
  %v115 = load i64, ptr %v4, align 8
  %v116 = add i64 %v115, 1
  store i64 %v116, ptr %v4, align 8
  %v117 = mul i64 %v3, %v116
  br label %b47
b47:
  %v118 = load atomic i64, ptr %v103 acquire, align 8
  %v119 = icmp slt i64 %v118, %v117
  br i1 %v119, label %b48, label %b49
b48:
  %v120 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  %v121 = add nsw i64 %v81, %v80
  br label %b32
b34:
  store i64 0, ptr %v7, align 8
  store i64 %v6, ptr %v8, align 8
  store i64 %v26, ptr %v31, align 8
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 13
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
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 14
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
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 15
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
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v6 = load ptr, ptr %v5, align 4
  %v7 = getelementptr inbounds i64, ptr %v1, i64 8
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  %v13 = getelementptr inbounds i64, ptr %v1, i64 9
  %v14 = load i64, ptr %v13, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v37 = load ptr, ptr %v36, align 4
  %v72 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v73 = load ptr, ptr %v72, align 4
  %v11 = mul i64 %v8, %v10
  %v12 = icmp sle i64 %v11, 8
  %v15 = icmp eq i64 %v14, 0
  %v16 = and i1 %v12, %v15
  %v17 = add i64 %v2, 1
  %v18 = sdiv i64 %v2, %v3
  %v19 = icmp slt i64 %v18, 1
  %v20 = select i1 %v19, i64 %v18, i64 1
  %v21 = sdiv i64 %v17, %v3
  %v22 = icmp slt i64 %v21, 1
  %v23 = select i1 %v22, i64 %v21, i64 1
  %v24 = icmp slt i64 %v23, 1
  %v25 = select i1 %v24, i64 %v23, i64 1
  %v30 = icmp eq i1 %v16, 0
  br label %b0
b0:
  %v26 = phi i64 [ %v20, %entry ], [ %v101, %b10 ]
  %v27 = icmp slt i64 %v26, %v25
  br i1 %v27, label %b1, label %b2
b1:
  %v28 = mul i64 %v26, 1024
  %v29 = mul i64 %v26, 8
  br i1 %v30, label %b3, label %b4
b3:
  %v31 = getelementptr inbounds float, ptr %v6, i64 %v28
  %v32 = sub i64 8, %v29
  %v33 = icmp slt i64 %v32, 0
  %v34 = select i1 %v33, i64 0, i64 %v32
  %v35 = mul i64 %v29, 8
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v35
  call void @pack_turned(ptr %v38, i64 8, i64 1, i64 8, i64 %v34, ptr %v31, i64 32)
  %v39 = getelementptr inbounds float, ptr %v31, i64 8
  %v40 = add i64 64, %v35
  %v41 = getelementptr inbounds float, ptr %v37, i64 %v40
  call void @pack_turned(ptr %v41, i64 8, i64 1, i64 8, i64 %v34, ptr %v39, i64 32)
  %v42 = getelementptr inbounds float, ptr %v31, i64 16
  %v43 = add i64 128, %v35
  %v44 = getelementptr inbounds float, ptr %v37, i64 %v43
  call void @pack_turned(ptr %v44, i64 8, i64 1, i64 8, i64 %v34, ptr %v42, i64 32)
  %v45 = getelementptr inbounds float, ptr %v31, i64 24
  %v46 = add i64 256, %v35
  %v47 = getelementptr inbounds float, ptr %v37, i64 %v46
  call void @pack_turned(ptr %v47, i64 8, i64 1, i64 8, i64 %v34, ptr %v45, i64 32)
  br label %b4
b4:
  %v48 = add i64 %v28, 256
  br i1 %v30, label %b5, label %b6
b5:
  %v49 = getelementptr inbounds float, ptr %v6, i64 %v48
  %v50 = sub i64 8, %v29
  %v51 = icmp slt i64 %v50, 0
  %v52 = select i1 %v51, i64 0, i64 %v50
  %v53 = mul i64 %v29, 8
  %v54 = add i64 320, %v53
  %v55 = getelementptr inbounds float, ptr %v37, i64 %v54
  call void @pack_turned(ptr %v55, i64 8, i64 1, i64 8, i64 %v52, ptr %v49, i64 32)
  %v56 = getelementptr inbounds float, ptr %v49, i64 8
  %v57 = add i64 384, %v53
  %v58 = getelementptr inbounds float, ptr %v37, i64 %v57
  call void @pack_turned(ptr %v58, i64 8, i64 1, i64 8, i64 %v52, ptr %v56, i64 32)
  %v59 = getelementptr inbounds float, ptr %v49, i64 16
  %v60 = add i64 448, %v53
  %v61 = getelementptr inbounds float, ptr %v37, i64 %v60
  call void @pack_turned(ptr %v61, i64 8, i64 1, i64 8, i64 %v52, ptr %v59, i64 32)
  %v62 = getelementptr inbounds float, ptr %v49, i64 24
  %v63 = add i64 192, %v53
  %v64 = getelementptr inbounds float, ptr %v37, i64 %v63
  call void @pack_turned(ptr %v64, i64 8, i64 1, i64 8, i64 %v52, ptr %v62, i64 32)
  br label %b6
b6:
  %v65 = add i64 %v48, 256
  br i1 %v30, label %b7, label %b8
b7:
  %v66 = getelementptr inbounds float, ptr %v6, i64 %v65
  %v67 = sub i64 8, %v29
  %v68 = icmp slt i64 %v67, 0
  %v69 = select i1 %v68, i64 0, i64 %v67
  %v70 = mul i64 %v29, 8
  %v71 = add i64 192, %v70
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v71
  call void @pack_turned(ptr %v74, i64 8, i64 1, i64 8, i64 %v69, ptr %v66, i64 32)
  %v75 = getelementptr inbounds float, ptr %v66, i64 8
  %v76 = getelementptr inbounds float, ptr %v73, i64 %v70
  call void @pack_turned(ptr %v76, i64 8, i64 1, i64 8, i64 %v69, ptr %v75, i64 32)
  %v77 = getelementptr inbounds float, ptr %v66, i64 16
  %v78 = add i64 64, %v70
  %v79 = getelementptr inbounds float, ptr %v73, i64 %v78
  call void @pack_turned(ptr %v79, i64 8, i64 1, i64 8, i64 %v69, ptr %v77, i64 32)
  %v80 = getelementptr inbounds float, ptr %v66, i64 24
  %v81 = add i64 128, %v70
  %v82 = getelementptr inbounds float, ptr %v73, i64 %v81
  call void @pack_turned(ptr %v82, i64 8, i64 1, i64 8, i64 %v69, ptr %v80, i64 32)
  br label %b8
b8:
  %v83 = add i64 %v65, 256
  br i1 %v30, label %b9, label %b10
b9:
  %v84 = getelementptr inbounds float, ptr %v6, i64 %v83
  %v85 = sub i64 8, %v29
  %v86 = icmp slt i64 %v85, 0
  %v87 = select i1 %v86, i64 0, i64 %v85
  %v88 = mul i64 %v29, 8
  %v89 = add i64 256, %v88
  %v90 = getelementptr inbounds float, ptr %v73, i64 %v89
  call void @pack_turned(ptr %v90, i64 8, i64 1, i64 8, i64 %v87, ptr %v84, i64 32)
  %v91 = getelementptr inbounds float, ptr %v84, i64 8
  %v92 = add i64 320, %v88
  %v93 = getelementptr inbounds float, ptr %v73, i64 %v92
  call void @pack_turned(ptr %v93, i64 8, i64 1, i64 8, i64 %v87, ptr %v91, i64 32)
  %v94 = getelementptr inbounds float, ptr %v84, i64 16
  %v95 = add i64 384, %v88
  %v96 = getelementptr inbounds float, ptr %v73, i64 %v95
  call void @pack_turned(ptr %v96, i64 8, i64 1, i64 8, i64 %v87, ptr %v94, i64 32)
  %v97 = getelementptr inbounds float, ptr %v84, i64 24
  %v98 = add i64 448, %v88
  %v99 = getelementptr inbounds float, ptr %v73, i64 %v98
  call void @pack_turned(ptr %v99, i64 8, i64 1, i64 8, i64 %v87, ptr %v97, i64 32)
  br label %b10
b10:
  %v100 = add i64 %v83, 256
  %v101 = add nsw i64 %v26, 1
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
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 216, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v10 = load ptr, ptr %v9, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 5
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 6
  %v16 = load i64, ptr %v15, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 8
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 1
  %v52 = load i64, ptr %v51, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 9
  %v56 = load i64, ptr %v55, align 8
  %v65 = load ptr, ptr %v0, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v83 = load ptr, ptr %v82, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v158 = load ptr, ptr %v157, align 4
  %v11 = getelementptr inbounds float, ptr %v10, i64 1024
  %v53 = mul i64 %v50, %v52
  %v54 = icmp sle i64 %v53, 8
  %v57 = icmp eq i64 %v56, 0
  %v58 = and i1 %v54, %v57
  %v59 = icmp eq i1 %v58, 0
  %v72 = getelementptr inbounds float, ptr %v12, i64 8
  %v117 = getelementptr inbounds float, ptr %v12, i64 40
  %v159 = mul i64 %v6, %v52
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v220, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = add i64 %v17, 96
  %v20 = icmp slt i64 %v19, %v16
  %v21 = select i1 %v20, i64 %v19, i64 %v16
  %v22 = sub i64 %v21, %v17
  %v23 = add i64 %v22, 2
  %v24 = sdiv i64 %v23, 3
  %v25 = icmp slt i64 %v24, 1
  %v26 = select i1 %v25, i64 1, i64 %v24
  %v27 = sdiv i64 %v22, %v26
  %v28 = mul i64 %v27, %v24
  %v29 = sub i64 %v22, %v28
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v219, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v47 = mul i64 %v30, 1024
  %v48 = mul i64 %v34, 1024
  %v68 = getelementptr inbounds float, ptr %v10, i64 %v47
  %v104 = add i64 %v47, 256
  %v105 = add i64 %v48, 256
  %v113 = getelementptr inbounds float, ptr %v10, i64 %v104
  %v148 = add i64 %v104, 256
  %v149 = add i64 %v105, 256
  %v150 = add i64 %v148, 256
  %v151 = add i64 %v149, 256
  %v152 = add i64 %v150, 256
  %v153 = add i64 %v151, 256
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v218, %b29 ]
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
  br i1 %v59, label %b9, label %b10
b9:
  %v60 = mul i64 %v35, 2
  %v61 = sdiv i64 %v60, %v24
  %v62 = mul i64 %v61, 128
  %v63 = add i64 %v48, %v62
  %v64 = getelementptr inbounds float, ptr %v10, i64 %v63
  %v66 = mul i64 %v41, 8
  %v67 = getelementptr inbounds float, ptr %v65, i64 %v66
  %v69 = sub i64 %v46, 1
  %v70 = getelementptr inbounds ptr, ptr @table_tile_3x4, i64 %v69
  %v71 = load ptr, ptr %v70, align 4
  %v73 = icmp sgt i64 %v46, 0
  br i1 %v73, label %b11, label %b12
b11:
  call void %v71(ptr %v67, i64 8, ptr %v68, i64 8, ptr %v72, i64 72, i64 8, i64 15, ptr %v64, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v58, label %b13, label %b14
b13:
  %v74 = mul i64 %v41, 8
  %v75 = getelementptr inbounds float, ptr %v65, i64 %v74
  br label %b15
b15:
  %v76 = phi i64 [ 0, %b13 ], [ %v103, %b16 ]
  %v77 = icmp slt i64 %v76, 1
  br i1 %v77, label %b16, label %b17
b16:
  %v78 = add i64 %v30, %v76
  %v79 = mul i64 %v78, 8
  %v80 = sub i64 8, %v79
  %v81 = mul i64 %v79, 8
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v81
  %v85 = add i64 1, %v76
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v12, i64 %v86
  call void @dots(ptr %v75, i64 8, ptr %v84, i64 8, i64 8, i64 %v80, ptr %v87, i64 72, i64 %v46, i1 0)
  %v88 = add i64 64, %v81
  %v89 = getelementptr inbounds float, ptr %v83, i64 %v88
  %v90 = add i64 2, %v76
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v12, i64 %v91
  call void @dots(ptr %v75, i64 8, ptr %v89, i64 8, i64 8, i64 %v80, ptr %v92, i64 72, i64 %v46, i1 0)
  %v93 = add i64 128, %v81
  %v94 = getelementptr inbounds float, ptr %v83, i64 %v93
  %v95 = add i64 3, %v76
  %v96 = mul i64 %v95, 8
  %v97 = getelementptr inbounds float, ptr %v12, i64 %v96
  call void @dots(ptr %v75, i64 8, ptr %v94, i64 8, i64 8, i64 %v80, ptr %v97, i64 72, i64 %v46, i1 0)
  %v98 = add i64 256, %v81
  %v99 = getelementptr inbounds float, ptr %v83, i64 %v98
  %v100 = add i64 4, %v76
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v12, i64 %v101
  call void @dots(ptr %v75, i64 8, ptr %v99, i64 8, i64 8, i64 %v80, ptr %v102, i64 72, i64 %v46, i1 0)
  %v103 = add nsw i64 %v76, 1
  br label %b15, !llvm.loop !24
b17:
  br label %b14
b14:
  br i1 %v59, label %b18, label %b19
b18:
  %v106 = mul i64 %v35, 2
  %v107 = sdiv i64 %v106, %v24
  %v108 = mul i64 %v107, 128
  %v109 = add i64 %v105, %v108
  %v110 = getelementptr inbounds float, ptr %v10, i64 %v109
  %v111 = mul i64 %v41, 8
  %v112 = getelementptr inbounds float, ptr %v65, i64 %v111
  %v114 = sub i64 %v46, 1
  %v115 = getelementptr inbounds ptr, ptr @table_tile_3x4, i64 %v114
  %v116 = load ptr, ptr %v115, align 4
  %v118 = icmp sgt i64 %v46, 0
  br i1 %v118, label %b20, label %b21
b20:
  call void %v116(ptr %v112, i64 8, ptr %v113, i64 8, ptr %v117, i64 72, i64 8, i64 15, ptr %v110, i64 0)
  br label %b21
b21:
  br label %b19
b19:
  br i1 %v58, label %b22, label %b23
b22:
  %v119 = mul i64 %v41, 8
  %v120 = getelementptr inbounds float, ptr %v65, i64 %v119
  br label %b24
b24:
  %v121 = phi i64 [ 0, %b22 ], [ %v147, %b25 ]
  %v122 = icmp slt i64 %v121, 1
  br i1 %v122, label %b25, label %b26
b25:
  %v123 = add i64 %v30, %v121
  %v124 = mul i64 %v123, 8
  %v125 = sub i64 8, %v124
  %v126 = mul i64 %v124, 8
  %v127 = add i64 320, %v126
  %v128 = getelementptr inbounds float, ptr %v83, i64 %v127
  %v129 = add i64 5, %v121
  %v130 = mul i64 %v129, 8
  %v131 = getelementptr inbounds float, ptr %v12, i64 %v130
  call void @dots(ptr %v120, i64 8, ptr %v128, i64 8, i64 8, i64 %v125, ptr %v131, i64 72, i64 %v46, i1 0)
  %v132 = add i64 384, %v126
  %v133 = getelementptr inbounds float, ptr %v83, i64 %v132
  %v134 = add i64 6, %v121
  %v135 = mul i64 %v134, 8
  %v136 = getelementptr inbounds float, ptr %v12, i64 %v135
  call void @dots(ptr %v120, i64 8, ptr %v133, i64 8, i64 8, i64 %v125, ptr %v136, i64 72, i64 %v46, i1 0)
  %v137 = add i64 448, %v126
  %v138 = getelementptr inbounds float, ptr %v83, i64 %v137
  %v139 = add i64 7, %v121
  %v140 = mul i64 %v139, 8
  %v141 = getelementptr inbounds float, ptr %v12, i64 %v140
  call void @dots(ptr %v120, i64 8, ptr %v138, i64 8, i64 8, i64 %v125, ptr %v141, i64 72, i64 %v46, i1 0)
  %v142 = add i64 192, %v126
  %v143 = getelementptr inbounds float, ptr %v83, i64 %v142
  %v144 = add i64 8, %v121
  %v145 = mul i64 %v144, 8
  %v146 = getelementptr inbounds float, ptr %v12, i64 %v145
  call void @dots(ptr %v120, i64 8, ptr %v143, i64 8, i64 8, i64 %v125, ptr %v146, i64 72, i64 %v46, i1 0)
  %v147 = add nsw i64 %v121, 1
  br label %b24, !llvm.loop !27
b26:
  br label %b23
b23:
  br label %b27
b27:
  %v154 = phi i64 [ 0, %b23 ], [ %v217, %b32 ]
  %v155 = icmp slt i64 %v154, %v46
  br i1 %v155, label %b28, label %b29
b28:
  %v156 = add i64 %v41, %v154
  %v160 = sub i64 %v156, %v159
  %v161 = mul i64 %v160, 64
  %v162 = getelementptr inbounds float, ptr %v158, i64 %v161
  %v163 = mul i64 %v154, 72
  %v164 = getelementptr inbounds float, ptr %v12, i64 %v163
  br label %b30
b30:
  %v165 = phi i64 [ 0, %b28 ], [ %v216, %b31 ]
  %v166 = icmp slt i64 %v165, 1
  br i1 %v166, label %b31, label %b32
b31:
  %v167 = add i64 %v30, %v165
  %v168 = mul i64 %v167, 8
  %v169 = add i64 1, %v165
  %v170 = mul i64 %v169, 8
  %v171 = getelementptr inbounds float, ptr %v164, i64 %v170
  %v172 = getelementptr inbounds float, ptr %v162, i64 %v168
  %v173 = load <8 x float>, ptr %v171, align 4
  store <8 x float> %v173, ptr %v172, align 4
  %v174 = add i64 2, %v165
  %v175 = mul i64 %v174, 8
  %v176 = getelementptr inbounds float, ptr %v164, i64 %v175
  %v177 = add i64 8, %v168
  %v178 = getelementptr inbounds float, ptr %v162, i64 %v177
  %v179 = load <8 x float>, ptr %v176, align 4
  store <8 x float> %v179, ptr %v178, align 4
  %v180 = add i64 3, %v165
  %v181 = mul i64 %v180, 8
  %v182 = getelementptr inbounds float, ptr %v164, i64 %v181
  %v183 = add i64 16, %v168
  %v184 = getelementptr inbounds float, ptr %v162, i64 %v183
  %v185 = load <8 x float>, ptr %v182, align 4
  store <8 x float> %v185, ptr %v184, align 4
  %v186 = add i64 4, %v165
  %v187 = mul i64 %v186, 8
  %v188 = getelementptr inbounds float, ptr %v164, i64 %v187
  %v189 = add i64 24, %v168
  %v190 = getelementptr inbounds float, ptr %v162, i64 %v189
  %v191 = load <8 x float>, ptr %v188, align 4
  store <8 x float> %v191, ptr %v190, align 4
  %v192 = add i64 5, %v165
  %v193 = mul i64 %v192, 8
  %v194 = getelementptr inbounds float, ptr %v164, i64 %v193
  %v195 = add i64 32, %v168
  %v196 = getelementptr inbounds float, ptr %v162, i64 %v195
  %v197 = load <8 x float>, ptr %v194, align 4
  store <8 x float> %v197, ptr %v196, align 4
  %v198 = add i64 6, %v165
  %v199 = mul i64 %v198, 8
  %v200 = getelementptr inbounds float, ptr %v164, i64 %v199
  %v201 = add i64 40, %v168
  %v202 = getelementptr inbounds float, ptr %v162, i64 %v201
  %v203 = load <8 x float>, ptr %v200, align 4
  store <8 x float> %v203, ptr %v202, align 4
  %v204 = add i64 7, %v165
  %v205 = mul i64 %v204, 8
  %v206 = getelementptr inbounds float, ptr %v164, i64 %v205
  %v207 = add i64 48, %v168
  %v208 = getelementptr inbounds float, ptr %v162, i64 %v207
  %v209 = load <8 x float>, ptr %v206, align 4
  store <8 x float> %v209, ptr %v208, align 4
  %v210 = add i64 8, %v165
  %v211 = mul i64 %v210, 8
  %v212 = getelementptr inbounds float, ptr %v164, i64 %v211
  %v213 = add i64 56, %v168
  %v214 = getelementptr inbounds float, ptr %v162, i64 %v213
  %v215 = load <8 x float>, ptr %v212, align 4
  store <8 x float> %v215, ptr %v214, align 4
  %v216 = add nsw i64 %v165, 1
  br label %b30
b32:
  %v217 = add nsw i64 %v154, 1
  br label %b27
b29:
  %v218 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v219 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v220 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v57, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v21 = icmp slt i64 %v12, %v11
  br i1 %v21, label %b1, label %b2
b1:
  %v22 = mul i64 %v12, 32
  %v23 = getelementptr inbounds float, ptr %v2, i64 %v22
  %v24 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v25 = load float, ptr %v24, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = load <8 x float>, ptr %v23, align 4
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v28, <8 x float> %v13)
  %v30 = getelementptr inbounds float, ptr %v23, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v31, <8 x float> %v14)
  %v33 = getelementptr inbounds float, ptr %v23, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v34, <8 x float> %v15)
  %v36 = getelementptr inbounds float, ptr %v23, i64 24
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v37, <8 x float> %v16)
  %v39 = add i64 %v12, 1
  %v40 = mul i64 %v39, 32
  %v41 = getelementptr inbounds float, ptr %v2, i64 %v40
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = load <8 x float>, ptr %v41, align 4
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v46, <8 x float> %v17)
  %v48 = getelementptr inbounds float, ptr %v41, i64 8
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v49, <8 x float> %v18)
  %v51 = getelementptr inbounds float, ptr %v41, i64 16
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v52, <8 x float> %v19)
  %v54 = getelementptr inbounds float, ptr %v41, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v55, <8 x float> %v20)
  %v57 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v58 = fadd <8 x float> %v13, %v17
  %v59 = fadd <8 x float> %v14, %v18
  %v60 = fadd <8 x float> %v15, %v19
  %v61 = fadd <8 x float> %v16, %v20
  br label %b3
b3:
  %v62 = phi i64 [ %v11, %b2 ], [ %v85, %b4 ]
  %v63 = phi <8 x float> [ %v58, %b2 ], [ %v75, %b4 ]
  %v64 = phi <8 x float> [ %v59, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v60, %b2 ], [ %v81, %b4 ]
  %v66 = phi <8 x float> [ %v61, %b2 ], [ %v84, %b4 ]
  %v67 = icmp slt i64 %v62, %v3
  br i1 %v67, label %b4, label %b5
b4:
  %v68 = mul i64 %v62, 32
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = load <8 x float>, ptr %v69, align 4
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v74, <8 x float> %v63)
  %v76 = getelementptr inbounds float, ptr %v69, i64 8
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v77, <8 x float> %v64)
  %v79 = getelementptr inbounds float, ptr %v69, i64 16
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v80, <8 x float> %v65)
  %v82 = getelementptr inbounds float, ptr %v69, i64 24
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v83, <8 x float> %v66)
  %v85 = add nsw i64 %v62, 1
  br label %b3
b5:
  store <8 x float> %v63, ptr %v4, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v64, ptr %v86, align 4
  %v87 = mul i64 %v6, 2
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v65, ptr %v88, align 4
  %v89 = mul i64 %v6, 3
  %v90 = getelementptr inbounds float, ptr %v4, i64 %v89
  store <8 x float> %v66, ptr %v90, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v19 = icmp slt i64 %v10, %v3
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v10, 32
  %v21 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v23 = load float, ptr %v22, align 4
  %v24 = insertelement <8 x float> poison, float %v23, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  %v26 = getelementptr inbounds float, ptr %v22, i64 %v1
  %v27 = load float, ptr %v26, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = load <8 x float>, ptr %v21, align 4
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v30, <8 x float> %v11)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v30, <8 x float> %v15)
  %v33 = getelementptr inbounds float, ptr %v21, i64 8
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v34, <8 x float> %v12)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v34, <8 x float> %v16)
  %v37 = getelementptr inbounds float, ptr %v21, i64 16
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v38, <8 x float> %v13)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v38, <8 x float> %v17)
  %v41 = getelementptr inbounds float, ptr %v21, i64 24
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v42, <8 x float> %v14)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v42, <8 x float> %v18)
  %v45 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v46 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v12, ptr %v46, align 4
  %v47 = mul i64 %v6, 2
  %v48 = getelementptr inbounds float, ptr %v4, i64 %v47
  store <8 x float> %v13, ptr %v48, align 4
  %v49 = mul i64 %v6, 3
  %v50 = getelementptr inbounds float, ptr %v4, i64 %v49
  store <8 x float> %v14, ptr %v50, align 4
  %v51 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v15, ptr %v51, align 4
  %v52 = add i64 %v5, %v6
  %v53 = getelementptr inbounds float, ptr %v4, i64 %v52
  store <8 x float> %v16, ptr %v53, align 4
  %v54 = add i64 %v5, %v47
  %v55 = getelementptr inbounds float, ptr %v4, i64 %v54
  store <8 x float> %v17, ptr %v55, align 4
  %v56 = add i64 %v5, %v49
  %v57 = getelementptr inbounds float, ptr %v4, i64 %v56
  store <8 x float> %v18, ptr %v57, align 4
  ret void
}
define internal void @tile_3x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v38 = mul i64 %v1, 2
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v23 = icmp slt i64 %v10, %v3
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v10, 16
  %v25 = getelementptr inbounds float, ptr %v8, i64 %v24
  call void @llvm.prefetch.p0(ptr %v25, i32 0, i32 2, i32 1)
  %v26 = mul i64 %v10, 32
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 256
  call void @llvm.prefetch.p0(ptr %v28, i32 0, i32 3, i32 1)
  %v29 = getelementptr inbounds float, ptr %v27, i64 272
  call void @llvm.prefetch.p0(ptr %v29, i32 0, i32 3, i32 1)
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = getelementptr inbounds float, ptr %v30, i64 %v1
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = getelementptr inbounds float, ptr %v30, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = load <8 x float>, ptr %v27, align 4
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v43, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v43, <8 x float> %v15)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v43, <8 x float> %v19)
  %v47 = getelementptr inbounds float, ptr %v27, i64 8
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v48, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v48, <8 x float> %v16)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v48, <8 x float> %v20)
  %v52 = getelementptr inbounds float, ptr %v27, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v53, <8 x float> %v13)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v53, <8 x float> %v17)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v53, <8 x float> %v21)
  %v57 = getelementptr inbounds float, ptr %v27, i64 24
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v58, <8 x float> %v14)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v58, <8 x float> %v18)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v58, <8 x float> %v22)
  %v62 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v63 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v12, ptr %v63, align 4
  %v64 = mul i64 %v6, 2
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v13, ptr %v65, align 4
  %v66 = mul i64 %v6, 3
  %v67 = getelementptr inbounds float, ptr %v4, i64 %v66
  store <8 x float> %v14, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v15, ptr %v68, align 4
  %v69 = add i64 %v5, %v6
  %v70 = getelementptr inbounds float, ptr %v4, i64 %v69
  store <8 x float> %v16, ptr %v70, align 4
  %v71 = add i64 %v5, %v64
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  store <8 x float> %v17, ptr %v72, align 4
  %v73 = add i64 %v5, %v66
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v18, ptr %v74, align 4
  %v75 = mul i64 %v5, 2
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v75
  store <8 x float> %v19, ptr %v76, align 4
  %v77 = add i64 %v75, %v6
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v20, ptr %v78, align 4
  %v79 = add i64 %v75, %v64
  %v80 = getelementptr inbounds float, ptr %v4, i64 %v79
  store <8 x float> %v21, ptr %v80, align 4
  %v81 = add i64 %v75, %v66
  %v82 = getelementptr inbounds float, ptr %v4, i64 %v81
  store <8 x float> %v22, ptr %v82, align 4
  ret void
}
define internal void @dots(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, i64 %v5, ptr %v6, i64 %v7, i64 %v8, i1 %v9) #2 {
entry:
  %v10 = sdiv i64 %v8, 4
  %v11 = mul i64 %v10, 4
  %v16 = sub i64 %v5, 1
  %v26 = sdiv i64 %v4, 8
  %v27 = mul i64 %v26, 8
  %v80 = sub i64 %v4, %v27
  %v81 = icmp ult i64 %v80, 8
  %v82 = select i1 %v81, i64 %v80, i64 8
  %v83 = trunc i64 %v82 to i32
  %v84 = insertelement <8 x i32> poison, i32 %v83, i64 0
  %v85 = shufflevector <8 x i32> %v84, <8 x i32> poison, <8 x i32> zeroinitializer
  %v86 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v85
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v158, %b5 ]
  %v13 = icmp slt i64 %v12, %v11
  br i1 %v13, label %b1, label %b2
b1:
  %v38 = mul i64 %v12, %v1
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = add i64 %v12, 1
  %v41 = mul i64 %v40, %v1
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = add i64 %v12, 2
  %v44 = mul i64 %v43, %v1
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = add i64 %v12, 3
  %v47 = mul i64 %v46, %v1
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v130 = mul i64 %v12, %v7
  %v131 = getelementptr inbounds float, ptr %v6, i64 %v130
  %v137 = mul i64 %v40, %v7
  %v138 = getelementptr inbounds float, ptr %v6, i64 %v137
  %v144 = mul i64 %v43, %v7
  %v145 = getelementptr inbounds float, ptr %v6, i64 %v144
  %v151 = mul i64 %v46, %v7
  %v152 = getelementptr inbounds float, ptr %v6, i64 %v151
  br label %b3
b3:
  %v14 = phi i64 [ 0, %b1 ], [ %v157, %b11 ]
  %v15 = icmp slt i64 %v14, 8
  br i1 %v15, label %b4, label %b5
b4:
  %v17 = icmp slt i64 %v14, %v16
  %v18 = select i1 %v17, i64 %v14, i64 %v16
  %v19 = mul i64 %v18, %v3
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = add i64 %v14, 1
  %v22 = icmp slt i64 %v21, %v16
  %v23 = select i1 %v22, i64 %v21, i64 %v16
  %v24 = mul i64 %v23, %v3
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  br label %b6
b6:
  %v28 = phi i64 [ 0, %b4 ], [ %v69, %b7 ]
  %v29 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v61, %b7 ]
  %v30 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v62, %b7 ]
  %v31 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v63, %b7 ]
  %v32 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v64, %b7 ]
  %v33 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v65, %b7 ]
  %v34 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v66, %b7 ]
  %v35 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v67, %b7 ]
  %v36 = phi <8 x float> [ zeroinitializer, %b4 ], [ %v68, %b7 ]
  %v37 = icmp slt i64 %v28, %v27
  br i1 %v37, label %b7, label %b8
b7:
  %v49 = getelementptr inbounds float, ptr %v39, i64 %v28
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v42, i64 %v28
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v45, i64 %v28
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = getelementptr inbounds float, ptr %v48, i64 %v28
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = getelementptr inbounds float, ptr %v20, i64 %v28
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = getelementptr inbounds float, ptr %v25, i64 %v28
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v58, <8 x float> %v29)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v60, <8 x float> %v30)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v58, <8 x float> %v31)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v60, <8 x float> %v32)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v58, <8 x float> %v33)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v60, <8 x float> %v34)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v58, <8 x float> %v35)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v60, <8 x float> %v36)
  %v69 = add nsw i64 %v28, 8
  br label %b6, !llvm.loop !0
b8:
  br label %b9
b9:
  %v70 = phi i64 [ %v27, %b8 ], [ %v107, %b10 ]
  %v71 = phi <8 x float> [ %v29, %b8 ], [ %v99, %b10 ]
  %v72 = phi <8 x float> [ %v30, %b8 ], [ %v100, %b10 ]
  %v73 = phi <8 x float> [ %v31, %b8 ], [ %v101, %b10 ]
  %v74 = phi <8 x float> [ %v32, %b8 ], [ %v102, %b10 ]
  %v75 = phi <8 x float> [ %v33, %b8 ], [ %v103, %b10 ]
  %v76 = phi <8 x float> [ %v34, %b8 ], [ %v104, %b10 ]
  %v77 = phi <8 x float> [ %v35, %b8 ], [ %v105, %b10 ]
  %v78 = phi <8 x float> [ %v36, %b8 ], [ %v106, %b10 ]
  %v79 = icmp slt i64 %v70, %v4
  br i1 %v79, label %b10, label %b11
b10:
  %v87 = getelementptr inbounds float, ptr %v39, i64 %v70
  %v88 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v87, <8 x i1> %v86, <8 x float> zeroinitializer)
  %v89 = getelementptr inbounds float, ptr %v42, i64 %v70
  %v90 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v89, <8 x i1> %v86, <8 x float> zeroinitializer)
  %v91 = getelementptr inbounds float, ptr %v45, i64 %v70
  %v92 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v91, <8 x i1> %v86, <8 x float> zeroinitializer)
  %v93 = getelementptr inbounds float, ptr %v48, i64 %v70
  %v94 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v93, <8 x i1> %v86, <8 x float> zeroinitializer)
  %v95 = getelementptr inbounds float, ptr %v20, i64 %v70
  %v96 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v95, <8 x i1> %v86, <8 x float> zeroinitializer)
  %v97 = getelementptr inbounds float, ptr %v25, i64 %v70
  %v98 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v97, <8 x i1> %v86, <8 x float> zeroinitializer)
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v96, <8 x float> %v71)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v98, <8 x float> %v72)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v96, <8 x float> %v73)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v98, <8 x float> %v74)
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v96, <8 x float> %v75)
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v98, <8 x float> %v76)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v96, <8 x float> %v77)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v98, <8 x float> %v78)
  %v107 = add nsw i64 %v70, 8
  br label %b9, !llvm.loop !3
b11:
  %v108 = shufflevector <8 x float> %v71, <8 x float> %v72, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v109 = shufflevector <8 x float> %v71, <8 x float> %v72, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v110 = fadd <8 x float> %v108, %v109
  %v111 = shufflevector <8 x float> %v73, <8 x float> %v74, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v112 = shufflevector <8 x float> %v73, <8 x float> %v74, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v113 = fadd <8 x float> %v111, %v112
  %v114 = shufflevector <8 x float> %v75, <8 x float> %v76, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v115 = shufflevector <8 x float> %v75, <8 x float> %v76, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v116 = fadd <8 x float> %v114, %v115
  %v117 = shufflevector <8 x float> %v77, <8 x float> %v78, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v118 = shufflevector <8 x float> %v77, <8 x float> %v78, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v119 = fadd <8 x float> %v117, %v118
  %v120 = shufflevector <8 x float> %v110, <8 x float> %v113, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v121 = shufflevector <8 x float> %v110, <8 x float> %v113, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v122 = fadd <8 x float> %v120, %v121
  %v123 = shufflevector <8 x float> %v116, <8 x float> %v119, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v124 = shufflevector <8 x float> %v116, <8 x float> %v119, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v125 = fadd <8 x float> %v123, %v124
  %v126 = shufflevector <8 x float> %v122, <8 x float> %v125, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v127 = shufflevector <8 x float> %v122, <8 x float> %v125, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v128 = fadd <8 x float> %v126, %v127
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <2 x i32> <i32 0, i32 1>
  %v132 = getelementptr inbounds float, ptr %v131, i64 %v14
  %v133 = load <2 x float>, ptr %v132, align 4
  %v134 = fadd <2 x float> %v133, %v129
  %v135 = select i1 %v9, <2 x float> %v134, <2 x float> %v129
  store <2 x float> %v135, ptr %v132, align 4
  %v136 = shufflevector <8 x float> %v128, <8 x float> poison, <2 x i32> <i32 2, i32 3>
  %v139 = getelementptr inbounds float, ptr %v138, i64 %v14
  %v140 = load <2 x float>, ptr %v139, align 4
  %v141 = fadd <2 x float> %v140, %v136
  %v142 = select i1 %v9, <2 x float> %v141, <2 x float> %v136
  store <2 x float> %v142, ptr %v139, align 4
  %v143 = shufflevector <8 x float> %v128, <8 x float> poison, <2 x i32> <i32 4, i32 5>
  %v146 = getelementptr inbounds float, ptr %v145, i64 %v14
  %v147 = load <2 x float>, ptr %v146, align 4
  %v148 = fadd <2 x float> %v147, %v143
  %v149 = select i1 %v9, <2 x float> %v148, <2 x float> %v143
  store <2 x float> %v149, ptr %v146, align 4
  %v150 = shufflevector <8 x float> %v128, <8 x float> poison, <2 x i32> <i32 6, i32 7>
  %v153 = getelementptr inbounds float, ptr %v152, i64 %v14
  %v154 = load <2 x float>, ptr %v153, align 4
  %v155 = fadd <2 x float> %v154, %v150
  %v156 = select i1 %v9, <2 x float> %v155, <2 x float> %v150
  store <2 x float> %v156, ptr %v153, align 4
  %v157 = add nsw i64 %v14, 2
  br label %b3, !llvm.loop !6
b5:
  %v158 = add nsw i64 %v12, 4
  br label %b0, !llvm.loop !9
b2:
  br label %b12
b12:
  %v159 = phi i64 [ %v11, %b2 ], [ %v306, %b17 ]
  %v160 = icmp slt i64 %v159, %v8
  br i1 %v160, label %b13, label %b14
b13:
  %v212 = mul i64 %v159, %v1
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v299 = mul i64 %v159, %v7
  %v300 = getelementptr inbounds float, ptr %v6, i64 %v299
  br label %b15
b15:
  %v161 = phi i64 [ 0, %b13 ], [ %v305, %b23 ]
  %v162 = icmp slt i64 %v161, 8
  br i1 %v162, label %b16, label %b17
b16:
  %v163 = icmp slt i64 %v161, %v16
  %v164 = select i1 %v163, i64 %v161, i64 %v16
  %v165 = mul i64 %v164, %v3
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = add i64 %v161, 1
  %v168 = icmp slt i64 %v167, %v16
  %v169 = select i1 %v168, i64 %v167, i64 %v16
  %v170 = mul i64 %v169, %v3
  %v171 = getelementptr inbounds float, ptr %v2, i64 %v170
  %v172 = add i64 %v161, 2
  %v173 = icmp slt i64 %v172, %v16
  %v174 = select i1 %v173, i64 %v172, i64 %v16
  %v175 = mul i64 %v174, %v3
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = add i64 %v161, 3
  %v178 = icmp slt i64 %v177, %v16
  %v179 = select i1 %v178, i64 %v177, i64 %v16
  %v180 = mul i64 %v179, %v3
  %v181 = getelementptr inbounds float, ptr %v2, i64 %v180
  %v182 = add i64 %v161, 4
  %v183 = icmp slt i64 %v182, %v16
  %v184 = select i1 %v183, i64 %v182, i64 %v16
  %v185 = mul i64 %v184, %v3
  %v186 = getelementptr inbounds float, ptr %v2, i64 %v185
  %v187 = add i64 %v161, 5
  %v188 = icmp slt i64 %v187, %v16
  %v189 = select i1 %v188, i64 %v187, i64 %v16
  %v190 = mul i64 %v189, %v3
  %v191 = getelementptr inbounds float, ptr %v2, i64 %v190
  %v192 = add i64 %v161, 6
  %v193 = icmp slt i64 %v192, %v16
  %v194 = select i1 %v193, i64 %v192, i64 %v16
  %v195 = mul i64 %v194, %v3
  %v196 = getelementptr inbounds float, ptr %v2, i64 %v195
  %v197 = add i64 %v161, 7
  %v198 = icmp slt i64 %v197, %v16
  %v199 = select i1 %v198, i64 %v197, i64 %v16
  %v200 = mul i64 %v199, %v3
  %v201 = getelementptr inbounds float, ptr %v2, i64 %v200
  br label %b18
b18:
  %v202 = phi i64 [ 0, %b16 ], [ %v240, %b19 ]
  %v203 = phi <8 x float> [ zeroinitializer, %b16 ], [ %v232, %b19 ]
  %v204 = phi <8 x float> [ zeroinitializer, %b16 ], [ %v233, %b19 ]
  %v205 = phi <8 x float> [ zeroinitializer, %b16 ], [ %v234, %b19 ]
  %v206 = phi <8 x float> [ zeroinitializer, %b16 ], [ %v235, %b19 ]
  %v207 = phi <8 x float> [ zeroinitializer, %b16 ], [ %v236, %b19 ]
  %v208 = phi <8 x float> [ zeroinitializer, %b16 ], [ %v237, %b19 ]
  %v209 = phi <8 x float> [ zeroinitializer, %b16 ], [ %v238, %b19 ]
  %v210 = phi <8 x float> [ zeroinitializer, %b16 ], [ %v239, %b19 ]
  %v211 = icmp slt i64 %v202, %v27
  br i1 %v211, label %b19, label %b20
b19:
  %v214 = getelementptr inbounds float, ptr %v213, i64 %v202
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = getelementptr inbounds float, ptr %v166, i64 %v202
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = getelementptr inbounds float, ptr %v171, i64 %v202
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = getelementptr inbounds float, ptr %v176, i64 %v202
  %v221 = load <8 x float>, ptr %v220, align 4
  %v222 = getelementptr inbounds float, ptr %v181, i64 %v202
  %v223 = load <8 x float>, ptr %v222, align 4
  %v224 = getelementptr inbounds float, ptr %v186, i64 %v202
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = getelementptr inbounds float, ptr %v191, i64 %v202
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = getelementptr inbounds float, ptr %v196, i64 %v202
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = getelementptr inbounds float, ptr %v201, i64 %v202
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v215, <8 x float> %v217, <8 x float> %v203)
  %v233 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v215, <8 x float> %v219, <8 x float> %v204)
  %v234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v215, <8 x float> %v221, <8 x float> %v205)
  %v235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v215, <8 x float> %v223, <8 x float> %v206)
  %v236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v215, <8 x float> %v225, <8 x float> %v207)
  %v237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v215, <8 x float> %v227, <8 x float> %v208)
  %v238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v215, <8 x float> %v229, <8 x float> %v209)
  %v239 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v215, <8 x float> %v231, <8 x float> %v210)
  %v240 = add nsw i64 %v202, 8
  br label %b18, !llvm.loop !12
b20:
  br label %b21
b21:
  %v241 = phi i64 [ %v27, %b20 ], [ %v277, %b22 ]
  %v242 = phi <8 x float> [ %v203, %b20 ], [ %v269, %b22 ]
  %v243 = phi <8 x float> [ %v204, %b20 ], [ %v270, %b22 ]
  %v244 = phi <8 x float> [ %v205, %b20 ], [ %v271, %b22 ]
  %v245 = phi <8 x float> [ %v206, %b20 ], [ %v272, %b22 ]
  %v246 = phi <8 x float> [ %v207, %b20 ], [ %v273, %b22 ]
  %v247 = phi <8 x float> [ %v208, %b20 ], [ %v274, %b22 ]
  %v248 = phi <8 x float> [ %v209, %b20 ], [ %v275, %b22 ]
  %v249 = phi <8 x float> [ %v210, %b20 ], [ %v276, %b22 ]
  %v250 = icmp slt i64 %v241, %v4
  br i1 %v250, label %b22, label %b23
b22:
  %v251 = getelementptr inbounds float, ptr %v213, i64 %v241
  %v252 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v251, <8 x i1> %v86, <8 x float> zeroinitializer)
  %v253 = getelementptr inbounds float, ptr %v166, i64 %v241
  %v254 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v253, <8 x i1> %v86, <8 x float> zeroinitializer)
  %v255 = getelementptr inbounds float, ptr %v171, i64 %v241
  %v256 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v255, <8 x i1> %v86, <8 x float> zeroinitializer)
  %v257 = getelementptr inbounds float, ptr %v176, i64 %v241
  %v258 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v257, <8 x i1> %v86, <8 x float> zeroinitializer)
  %v259 = getelementptr inbounds float, ptr %v181, i64 %v241
  %v260 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v259, <8 x i1> %v86, <8 x float> zeroinitializer)
  %v261 = getelementptr inbounds float, ptr %v186, i64 %v241
  %v262 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v261, <8 x i1> %v86, <8 x float> zeroinitializer)
  %v263 = getelementptr inbounds float, ptr %v191, i64 %v241
  %v264 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v263, <8 x i1> %v86, <8 x float> zeroinitializer)
  %v265 = getelementptr inbounds float, ptr %v196, i64 %v241
  %v266 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v265, <8 x i1> %v86, <8 x float> zeroinitializer)
  %v267 = getelementptr inbounds float, ptr %v201, i64 %v241
  %v268 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v267, <8 x i1> %v86, <8 x float> zeroinitializer)
  %v269 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v252, <8 x float> %v254, <8 x float> %v242)
  %v270 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v252, <8 x float> %v256, <8 x float> %v243)
  %v271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v252, <8 x float> %v258, <8 x float> %v244)
  %v272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v252, <8 x float> %v260, <8 x float> %v245)
  %v273 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v252, <8 x float> %v262, <8 x float> %v246)
  %v274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v252, <8 x float> %v264, <8 x float> %v247)
  %v275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v252, <8 x float> %v266, <8 x float> %v248)
  %v276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v252, <8 x float> %v268, <8 x float> %v249)
  %v277 = add nsw i64 %v241, 8
  br label %b21, !llvm.loop !15
b23:
  %v278 = shufflevector <8 x float> %v242, <8 x float> %v243, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v279 = shufflevector <8 x float> %v242, <8 x float> %v243, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v280 = fadd <8 x float> %v278, %v279
  %v281 = shufflevector <8 x float> %v244, <8 x float> %v245, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v282 = shufflevector <8 x float> %v244, <8 x float> %v245, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v283 = fadd <8 x float> %v281, %v282
  %v284 = shufflevector <8 x float> %v246, <8 x float> %v247, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v285 = shufflevector <8 x float> %v246, <8 x float> %v247, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v286 = fadd <8 x float> %v284, %v285
  %v287 = shufflevector <8 x float> %v248, <8 x float> %v249, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v288 = shufflevector <8 x float> %v248, <8 x float> %v249, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v289 = fadd <8 x float> %v287, %v288
  %v290 = shufflevector <8 x float> %v280, <8 x float> %v283, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v291 = shufflevector <8 x float> %v280, <8 x float> %v283, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v292 = fadd <8 x float> %v290, %v291
  %v293 = shufflevector <8 x float> %v286, <8 x float> %v289, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v294 = shufflevector <8 x float> %v286, <8 x float> %v289, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v295 = fadd <8 x float> %v293, %v294
  %v296 = shufflevector <8 x float> %v292, <8 x float> %v295, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v297 = shufflevector <8 x float> %v292, <8 x float> %v295, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v298 = fadd <8 x float> %v296, %v297
  %v301 = getelementptr inbounds float, ptr %v300, i64 %v161
  %v302 = load <8 x float>, ptr %v301, align 4
  %v303 = fadd <8 x float> %v302, %v298
  %v304 = select i1 %v9, <8 x float> %v303, <8 x float> %v298
  store <8 x float> %v304, ptr %v301, align 4
  %v305 = add nsw i64 %v161, 8
  br label %b15, !llvm.loop !18
b17:
  %v306 = add nsw i64 %v159, 1
  br label %b12, !llvm.loop !21
b14:
  ret void
}
define internal void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v13 = alloca float, i64 216, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v11 = load ptr, ptr %v10, align 4
  %v14 = getelementptr inbounds i64, ptr %v4, i64 3
  %v15 = load i64, ptr %v14, align 8
  %v16 = getelementptr inbounds i64, ptr %v4, i64 4
  %v17 = load i64, ptr %v16, align 8
  %v48 = getelementptr inbounds i64, ptr %v1, i64 1
  %v49 = load i64, ptr %v48, align 8
  %v50 = getelementptr inbounds i64, ptr %v1, i64 7
  %v51 = load i64, ptr %v50, align 8
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v58 = load ptr, ptr %v57, align 4
  %v123 = getelementptr inbounds i64, ptr %v1, i64 8
  %v124 = load i64, ptr %v123, align 8
  %v127 = getelementptr inbounds i64, ptr %v1, i64 9
  %v128 = load i64, ptr %v127, align 8
  %v137 = load ptr, ptr %v0, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v158 = load ptr, ptr %v157, align 4
  %v234 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v235 = load ptr, ptr %v234, align 4
  %v236 = getelementptr inbounds i64, ptr %v1, i64 14
  %v237 = load i64, ptr %v236, align 8
  %v258 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v259 = load ptr, ptr %v258, align 4
  %v326 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v327 = load ptr, ptr %v326, align 4
  %v328 = getelementptr inbounds i64, ptr %v1, i64 15
  %v329 = load i64, ptr %v328, align 8
  %v336 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v337 = load ptr, ptr %v336, align 4
  %v338 = getelementptr inbounds i64, ptr %v1, i64 25
  %v339 = load i64, ptr %v338, align 8
  %v345 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v346 = load ptr, ptr %v345, align 4
  %v347 = getelementptr inbounds i64, ptr %v1, i64 26
  %v348 = load i64, ptr %v347, align 8
  %v354 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v355 = load ptr, ptr %v354, align 4
  %v356 = getelementptr inbounds i64, ptr %v1, i64 27
  %v357 = load i64, ptr %v356, align 8
  %v363 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v364 = load ptr, ptr %v363, align 4
  %v365 = getelementptr inbounds i64, ptr %v1, i64 28
  %v366 = load i64, ptr %v365, align 8
  %v372 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v373 = load ptr, ptr %v372, align 4
  %v374 = getelementptr inbounds i64, ptr %v1, i64 29
  %v375 = load i64, ptr %v374, align 8
  %v381 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v382 = load ptr, ptr %v381, align 4
  %v383 = getelementptr inbounds i64, ptr %v1, i64 30
  %v384 = load i64, ptr %v383, align 8
  %v390 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v391 = load ptr, ptr %v390, align 4
  %v392 = getelementptr inbounds i64, ptr %v1, i64 31
  %v393 = load i64, ptr %v392, align 8
  %v399 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v400 = load ptr, ptr %v399, align 4
  %v401 = getelementptr inbounds i64, ptr %v1, i64 32
  %v402 = load i64, ptr %v401, align 8
  %v419 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v420 = load ptr, ptr %v419, align 4
  %v421 = getelementptr inbounds i64, ptr %v1, i64 24
  %v422 = load i64, ptr %v421, align 8
  %v12 = getelementptr inbounds float, ptr %v11, i64 1024
  %v52 = mul i64 4, %v51
  %v53 = icmp slt i64 %v49, %v52
  %v59 = sub i64 %v9, %v6
  %v60 = mul i64 %v59, %v49
  %v61 = mul i64 %v60, 64
  %v62 = getelementptr inbounds float, ptr %v58, i64 %v61
  %v120 = icmp sge i64 %v49, %v52
  %v125 = mul i64 %v124, %v49
  %v126 = icmp sle i64 %v125, 8
  %v129 = icmp eq i64 %v128, 0
  %v130 = and i1 %v126, %v129
  %v131 = icmp eq i1 %v130, 0
  %v138 = mul i64 %v9, %v49
  %v139 = mul i64 %v138, 8
  %v140 = getelementptr inbounds float, ptr %v137, i64 %v139
  %v147 = getelementptr inbounds float, ptr %v13, i64 8
  %v192 = getelementptr inbounds float, ptr %v13, i64 40
  %v238 = and i64 %v9, %v237
  %v239 = mul i64 %v238, %v49
  %v240 = mul i64 %v239, 8
  %v241 = getelementptr inbounds float, ptr %v235, i64 %v240
  %v289 = getelementptr inbounds float, ptr %v13, i64 32
  %v330 = and i64 %v9, %v329
  %v331 = mul i64 %v330, %v49
  %v332 = mul i64 %v331, 8
  %v333 = getelementptr inbounds float, ptr %v327, i64 %v332
  %v340 = and i64 %v9, %v339
  %v341 = mul i64 %v340, %v49
  %v342 = mul i64 %v341, 8
  %v343 = getelementptr inbounds float, ptr %v337, i64 %v342
  %v349 = and i64 %v9, %v348
  %v350 = mul i64 %v349, %v49
  %v351 = mul i64 %v350, 8
  %v352 = getelementptr inbounds float, ptr %v346, i64 %v351
  %v358 = and i64 %v9, %v357
  %v359 = mul i64 %v358, %v49
  %v360 = mul i64 %v359, 8
  %v361 = getelementptr inbounds float, ptr %v355, i64 %v360
  %v367 = and i64 %v9, %v366
  %v368 = mul i64 %v367, %v49
  %v369 = mul i64 %v368, 8
  %v370 = getelementptr inbounds float, ptr %v364, i64 %v369
  %v376 = and i64 %v9, %v375
  %v377 = mul i64 %v376, %v49
  %v378 = mul i64 %v377, 8
  %v379 = getelementptr inbounds float, ptr %v373, i64 %v378
  %v385 = and i64 %v9, %v384
  %v386 = mul i64 %v385, %v49
  %v387 = mul i64 %v386, 8
  %v388 = getelementptr inbounds float, ptr %v382, i64 %v387
  %v394 = and i64 %v9, %v393
  %v395 = mul i64 %v394, %v49
  %v396 = mul i64 %v395, 8
  %v397 = getelementptr inbounds float, ptr %v391, i64 %v396
  %v403 = and i64 %v9, %v402
  %v404 = mul i64 %v403, %v49
  %v405 = mul i64 %v404, 8
  %v406 = getelementptr inbounds float, ptr %v400, i64 %v405
  %v408 = add i64 %v9, 1
  %v409 = and i64 %v408, %v329
  %v410 = mul i64 %v409, %v49
  %v411 = mul i64 %v410, 8
  %v412 = getelementptr inbounds float, ptr %v327, i64 %v411
  %v414 = and i64 %v408, %v237
  %v415 = mul i64 %v414, %v49
  %v416 = mul i64 %v415, 8
  %v417 = getelementptr inbounds float, ptr %v235, i64 %v416
  %v423 = and i64 %v9, %v422
  %v424 = mul i64 %v423, %v49
  %v425 = mul i64 %v424, 8
  %v426 = getelementptr inbounds float, ptr %v420, i64 %v425
  %v589 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v590 = shufflevector <8 x float> %v589, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v18 = phi i64 [ %v15, %entry ], [ %v771, %b5 ]
  %v19 = icmp slt i64 %v18, %v17
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = add i64 %v18, 96
  %v21 = icmp slt i64 %v20, %v17
  %v22 = select i1 %v21, i64 %v20, i64 %v17
  %v23 = sub i64 %v22, %v18
  %v24 = add i64 %v23, 2
  %v25 = sdiv i64 %v24, 3
  %v26 = icmp slt i64 %v25, 1
  %v27 = select i1 %v26, i64 1, i64 %v25
  %v28 = sdiv i64 %v23, %v27
  %v29 = mul i64 %v28, %v25
  %v30 = sub i64 %v23, %v29
  br label %b3
b3:
  %v31 = phi i64 [ 0, %b1 ], [ %v770, %b8 ]
  %v32 = icmp slt i64 %v31, 1
  br i1 %v32, label %b4, label %b5
b4:
  %v33 = add i64 %v31, 1
  %v34 = icmp slt i64 %v33, 1
  %v35 = select i1 %v34, i64 %v33, i64 %v31
  %v121 = mul i64 %v31, 1024
  %v122 = mul i64 %v35, 1024
  %v143 = getelementptr inbounds float, ptr %v11, i64 %v121
  %v179 = add i64 %v121, 256
  %v180 = add i64 %v122, 256
  %v188 = getelementptr inbounds float, ptr %v11, i64 %v179
  %v223 = add i64 %v179, 256
  %v224 = add i64 %v180, 256
  %v225 = add i64 %v223, 256
  %v226 = add i64 %v224, 256
  %v227 = add i64 %v225, 256
  %v228 = add i64 %v226, 256
  %v244 = getelementptr inbounds float, ptr %v11, i64 %v223
  %v285 = getelementptr inbounds float, ptr %v11, i64 %v225
  br label %b6
b6:
  %v36 = phi i64 [ 0, %b4 ], [ %v769, %b57 ]
  %v37 = icmp slt i64 %v36, %v25
  br i1 %v37, label %b7, label %b8
b7:
  %v38 = icmp slt i64 %v36, %v30
  %v39 = mul i64 %v36, %v28
  %v40 = select i1 %v38, i64 %v36, i64 %v30
  %v41 = add i64 %v39, %v40
  %v42 = add i64 %v18, %v41
  %v43 = zext i1 %v38 to i64
  %v44 = add i64 %v28, %v43
  %v45 = sub i64 %v22, %v42
  %v46 = icmp slt i64 %v45, %v44
  %v47 = select i1 %v46, i64 %v45, i64 %v44
  br i1 %v53, label %b9, label %b10
b9:
  br label %b11
b11:
  %v54 = phi i64 [ 0, %b9 ], [ %v119, %b16 ]
  %v55 = icmp slt i64 %v54, %v47
  br i1 %v55, label %b12, label %b13
b12:
  %v56 = add i64 %v42, %v54
  %v63 = mul i64 %v56, 64
  %v64 = getelementptr inbounds float, ptr %v62, i64 %v63
  %v65 = mul i64 %v54, 72
  %v66 = getelementptr inbounds float, ptr %v13, i64 %v65
  br label %b14
b14:
  %v67 = phi i64 [ 0, %b12 ], [ %v118, %b15 ]
  %v68 = icmp slt i64 %v67, 1
  br i1 %v68, label %b15, label %b16
b15:
  %v69 = add i64 %v31, %v67
  %v70 = mul i64 %v69, 8
  %v71 = add i64 1, %v67
  %v72 = mul i64 %v71, 8
  %v73 = getelementptr inbounds float, ptr %v66, i64 %v72
  %v74 = getelementptr inbounds float, ptr %v64, i64 %v70
  %v75 = load <8 x float>, ptr %v74, align 4
  store <8 x float> %v75, ptr %v73, align 4
  %v76 = add i64 2, %v67
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v66, i64 %v77
  %v79 = add i64 8, %v70
  %v80 = getelementptr inbounds float, ptr %v64, i64 %v79
  %v81 = load <8 x float>, ptr %v80, align 4
  store <8 x float> %v81, ptr %v78, align 4
  %v82 = add i64 3, %v67
  %v83 = mul i64 %v82, 8
  %v84 = getelementptr inbounds float, ptr %v66, i64 %v83
  %v85 = add i64 16, %v70
  %v86 = getelementptr inbounds float, ptr %v64, i64 %v85
  %v87 = load <8 x float>, ptr %v86, align 4
  store <8 x float> %v87, ptr %v84, align 4
  %v88 = add i64 4, %v67
  %v89 = mul i64 %v88, 8
  %v90 = getelementptr inbounds float, ptr %v66, i64 %v89
  %v91 = add i64 24, %v70
  %v92 = getelementptr inbounds float, ptr %v64, i64 %v91
  %v93 = load <8 x float>, ptr %v92, align 4
  store <8 x float> %v93, ptr %v90, align 4
  %v94 = add i64 5, %v67
  %v95 = mul i64 %v94, 8
  %v96 = getelementptr inbounds float, ptr %v66, i64 %v95
  %v97 = add i64 32, %v70
  %v98 = getelementptr inbounds float, ptr %v64, i64 %v97
  %v99 = load <8 x float>, ptr %v98, align 4
  store <8 x float> %v99, ptr %v96, align 4
  %v100 = add i64 6, %v67
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v66, i64 %v101
  %v103 = add i64 40, %v70
  %v104 = getelementptr inbounds float, ptr %v64, i64 %v103
  %v105 = load <8 x float>, ptr %v104, align 4
  store <8 x float> %v105, ptr %v102, align 4
  %v106 = add i64 7, %v67
  %v107 = mul i64 %v106, 8
  %v108 = getelementptr inbounds float, ptr %v66, i64 %v107
  %v109 = add i64 48, %v70
  %v110 = getelementptr inbounds float, ptr %v64, i64 %v109
  %v111 = load <8 x float>, ptr %v110, align 4
  store <8 x float> %v111, ptr %v108, align 4
  %v112 = add i64 8, %v67
  %v113 = mul i64 %v112, 8
  %v114 = getelementptr inbounds float, ptr %v66, i64 %v113
  %v115 = add i64 56, %v70
  %v116 = getelementptr inbounds float, ptr %v64, i64 %v115
  %v117 = load <8 x float>, ptr %v116, align 4
  store <8 x float> %v117, ptr %v114, align 4
  %v118 = add nsw i64 %v67, 1
  br label %b14
b16:
  %v119 = add nsw i64 %v54, 1
  br label %b11
b13:
  br label %b10
b10:
  br i1 %v120, label %b17, label %b18
b17:
  br i1 %v131, label %b19, label %b20
b19:
  %v132 = mul i64 %v36, 2
  %v133 = sdiv i64 %v132, %v25
  %v134 = mul i64 %v133, 128
  %v135 = add i64 %v122, %v134
  %v136 = getelementptr inbounds float, ptr %v11, i64 %v135
  %v141 = mul i64 %v42, 8
  %v142 = getelementptr inbounds float, ptr %v140, i64 %v141
  %v144 = sub i64 %v47, 1
  %v145 = getelementptr inbounds ptr, ptr @table_tile_3x4, i64 %v144
  %v146 = load ptr, ptr %v145, align 4
  %v148 = icmp sgt i64 %v47, 0
  br i1 %v148, label %b21, label %b22
b21:
  call void %v146(ptr %v142, i64 8, ptr %v143, i64 8, ptr %v147, i64 72, i64 8, i64 15, ptr %v136, i64 0)
  br label %b22
b22:
  br label %b20
b20:
  br i1 %v130, label %b23, label %b24
b23:
  %v149 = mul i64 %v42, 8
  %v150 = getelementptr inbounds float, ptr %v140, i64 %v149
  br label %b25
b25:
  %v151 = phi i64 [ 0, %b23 ], [ %v178, %b26 ]
  %v152 = icmp slt i64 %v151, 1
  br i1 %v152, label %b26, label %b27
b26:
  %v153 = add i64 %v31, %v151
  %v154 = mul i64 %v153, 8
  %v155 = sub i64 8, %v154
  %v156 = mul i64 %v154, 8
  %v159 = getelementptr inbounds float, ptr %v158, i64 %v156
  %v160 = add i64 1, %v151
  %v161 = mul i64 %v160, 8
  %v162 = getelementptr inbounds float, ptr %v13, i64 %v161
  call void @dots(ptr %v150, i64 8, ptr %v159, i64 8, i64 8, i64 %v155, ptr %v162, i64 72, i64 %v47, i1 0)
  %v163 = add i64 64, %v156
  %v164 = getelementptr inbounds float, ptr %v158, i64 %v163
  %v165 = add i64 2, %v151
  %v166 = mul i64 %v165, 8
  %v167 = getelementptr inbounds float, ptr %v13, i64 %v166
  call void @dots(ptr %v150, i64 8, ptr %v164, i64 8, i64 8, i64 %v155, ptr %v167, i64 72, i64 %v47, i1 0)
  %v168 = add i64 128, %v156
  %v169 = getelementptr inbounds float, ptr %v158, i64 %v168
  %v170 = add i64 3, %v151
  %v171 = mul i64 %v170, 8
  %v172 = getelementptr inbounds float, ptr %v13, i64 %v171
  call void @dots(ptr %v150, i64 8, ptr %v169, i64 8, i64 8, i64 %v155, ptr %v172, i64 72, i64 %v47, i1 0)
  %v173 = add i64 256, %v156
  %v174 = getelementptr inbounds float, ptr %v158, i64 %v173
  %v175 = add i64 4, %v151
  %v176 = mul i64 %v175, 8
  %v177 = getelementptr inbounds float, ptr %v13, i64 %v176
  call void @dots(ptr %v150, i64 8, ptr %v174, i64 8, i64 8, i64 %v155, ptr %v177, i64 72, i64 %v47, i1 0)
  %v178 = add nsw i64 %v151, 1
  br label %b25, !llvm.loop !30
b27:
  br label %b24
b24:
  br i1 %v131, label %b28, label %b29
b28:
  %v181 = mul i64 %v36, 2
  %v182 = sdiv i64 %v181, %v25
  %v183 = mul i64 %v182, 128
  %v184 = add i64 %v180, %v183
  %v185 = getelementptr inbounds float, ptr %v11, i64 %v184
  %v186 = mul i64 %v42, 8
  %v187 = getelementptr inbounds float, ptr %v140, i64 %v186
  %v189 = sub i64 %v47, 1
  %v190 = getelementptr inbounds ptr, ptr @table_tile_3x4, i64 %v189
  %v191 = load ptr, ptr %v190, align 4
  %v193 = icmp sgt i64 %v47, 0
  br i1 %v193, label %b30, label %b31
b30:
  call void %v191(ptr %v187, i64 8, ptr %v188, i64 8, ptr %v192, i64 72, i64 8, i64 15, ptr %v185, i64 0)
  br label %b31
b31:
  br label %b29
b29:
  br i1 %v130, label %b32, label %b33
b32:
  %v194 = mul i64 %v42, 8
  %v195 = getelementptr inbounds float, ptr %v140, i64 %v194
  br label %b34
b34:
  %v196 = phi i64 [ 0, %b32 ], [ %v222, %b35 ]
  %v197 = icmp slt i64 %v196, 1
  br i1 %v197, label %b35, label %b36
b35:
  %v198 = add i64 %v31, %v196
  %v199 = mul i64 %v198, 8
  %v200 = sub i64 8, %v199
  %v201 = mul i64 %v199, 8
  %v202 = add i64 320, %v201
  %v203 = getelementptr inbounds float, ptr %v158, i64 %v202
  %v204 = add i64 5, %v196
  %v205 = mul i64 %v204, 8
  %v206 = getelementptr inbounds float, ptr %v13, i64 %v205
  call void @dots(ptr %v195, i64 8, ptr %v203, i64 8, i64 8, i64 %v200, ptr %v206, i64 72, i64 %v47, i1 0)
  %v207 = add i64 384, %v201
  %v208 = getelementptr inbounds float, ptr %v158, i64 %v207
  %v209 = add i64 6, %v196
  %v210 = mul i64 %v209, 8
  %v211 = getelementptr inbounds float, ptr %v13, i64 %v210
  call void @dots(ptr %v195, i64 8, ptr %v208, i64 8, i64 8, i64 %v200, ptr %v211, i64 72, i64 %v47, i1 0)
  %v212 = add i64 448, %v201
  %v213 = getelementptr inbounds float, ptr %v158, i64 %v212
  %v214 = add i64 7, %v196
  %v215 = mul i64 %v214, 8
  %v216 = getelementptr inbounds float, ptr %v13, i64 %v215
  call void @dots(ptr %v195, i64 8, ptr %v213, i64 8, i64 8, i64 %v200, ptr %v216, i64 72, i64 %v47, i1 0)
  %v217 = add i64 192, %v201
  %v218 = getelementptr inbounds float, ptr %v158, i64 %v217
  %v219 = add i64 8, %v196
  %v220 = mul i64 %v219, 8
  %v221 = getelementptr inbounds float, ptr %v13, i64 %v220
  call void @dots(ptr %v195, i64 8, ptr %v218, i64 8, i64 8, i64 %v200, ptr %v221, i64 72, i64 %v47, i1 0)
  %v222 = add nsw i64 %v196, 1
  br label %b34, !llvm.loop !33
b36:
  br label %b33
b33:
  br label %b18
b18:
  br i1 %v131, label %b37, label %b38
b37:
  %v229 = mul i64 %v36, 2
  %v230 = sdiv i64 %v229, %v25
  %v231 = mul i64 %v230, 128
  %v232 = add i64 %v224, %v231
  %v233 = getelementptr inbounds float, ptr %v11, i64 %v232
  %v242 = mul i64 %v42, 8
  %v243 = getelementptr inbounds float, ptr %v241, i64 %v242
  %v245 = sub i64 %v47, 1
  %v246 = getelementptr inbounds ptr, ptr @table_tile_3x4_more0111, i64 %v245
  %v247 = load ptr, ptr %v246, align 4
  %v248 = icmp sgt i64 %v47, 0
  br i1 %v248, label %b39, label %b40
b39:
  call void %v247(ptr %v243, i64 8, ptr %v244, i64 8, ptr %v13, i64 72, i64 8, i64 1, ptr %v233, i64 0)
  br label %b40
b40:
  br label %b38
b38:
  br i1 %v130, label %b41, label %b42
b41:
  %v249 = mul i64 %v42, 8
  %v250 = getelementptr inbounds float, ptr %v241, i64 %v249
  br label %b43
b43:
  %v251 = phi i64 [ 0, %b41 ], [ %v277, %b44 ]
  %v252 = icmp slt i64 %v251, 1
  br i1 %v252, label %b44, label %b45
b44:
  %v253 = add i64 %v31, %v251
  %v254 = mul i64 %v253, 8
  %v255 = sub i64 8, %v254
  %v256 = mul i64 %v254, 8
  %v257 = add i64 192, %v256
  %v260 = getelementptr inbounds float, ptr %v259, i64 %v257
  %v261 = mul i64 %v251, 8
  %v262 = getelementptr inbounds float, ptr %v13, i64 %v261
  call void @dots(ptr %v250, i64 8, ptr %v260, i64 8, i64 8, i64 %v255, ptr %v262, i64 72, i64 %v47, i1 0)
  %v263 = getelementptr inbounds float, ptr %v259, i64 %v256
  %v264 = add i64 1, %v251
  %v265 = mul i64 %v264, 8
  %v266 = getelementptr inbounds float, ptr %v13, i64 %v265
  call void @dots(ptr %v250, i64 8, ptr %v263, i64 8, i64 8, i64 %v255, ptr %v266, i64 72, i64 %v47, i1 1)
  %v267 = add i64 64, %v256
  %v268 = getelementptr inbounds float, ptr %v259, i64 %v267
  %v269 = add i64 2, %v251
  %v270 = mul i64 %v269, 8
  %v271 = getelementptr inbounds float, ptr %v13, i64 %v270
  call void @dots(ptr %v250, i64 8, ptr %v268, i64 8, i64 8, i64 %v255, ptr %v271, i64 72, i64 %v47, i1 1)
  %v272 = add i64 128, %v256
  %v273 = getelementptr inbounds float, ptr %v259, i64 %v272
  %v274 = add i64 3, %v251
  %v275 = mul i64 %v274, 8
  %v276 = getelementptr inbounds float, ptr %v13, i64 %v275
  call void @dots(ptr %v250, i64 8, ptr %v273, i64 8, i64 8, i64 %v255, ptr %v276, i64 72, i64 %v47, i1 1)
  %v277 = add nsw i64 %v251, 1
  br label %b43, !llvm.loop !36
b45:
  br label %b42
b42:
  br i1 %v131, label %b46, label %b47
b46:
  %v278 = mul i64 %v36, 2
  %v279 = sdiv i64 %v278, %v25
  %v280 = mul i64 %v279, 128
  %v281 = add i64 %v226, %v280
  %v282 = getelementptr inbounds float, ptr %v11, i64 %v281
  %v283 = mul i64 %v42, 8
  %v284 = getelementptr inbounds float, ptr %v241, i64 %v283
  %v286 = sub i64 %v47, 1
  %v287 = getelementptr inbounds ptr, ptr @table_tile_3x4_more, i64 %v286
  %v288 = load ptr, ptr %v287, align 4
  %v290 = icmp sgt i64 %v47, 0
  br i1 %v290, label %b48, label %b49
b48:
  call void %v288(ptr %v284, i64 8, ptr %v285, i64 8, ptr %v289, i64 72, i64 8, i64 0, ptr %v282, i64 0)
  br label %b49
b49:
  br label %b47
b47:
  br i1 %v130, label %b50, label %b51
b50:
  %v291 = mul i64 %v42, 8
  %v292 = getelementptr inbounds float, ptr %v241, i64 %v291
  br label %b52
b52:
  %v293 = phi i64 [ 0, %b50 ], [ %v319, %b53 ]
  %v294 = icmp slt i64 %v293, 1
  br i1 %v294, label %b53, label %b54
b53:
  %v295 = add i64 %v31, %v293
  %v296 = mul i64 %v295, 8
  %v297 = sub i64 8, %v296
  %v298 = mul i64 %v296, 8
  %v299 = add i64 256, %v298
  %v300 = getelementptr inbounds float, ptr %v259, i64 %v299
  %v301 = add i64 4, %v293
  %v302 = mul i64 %v301, 8
  %v303 = getelementptr inbounds float, ptr %v13, i64 %v302
  call void @dots(ptr %v292, i64 8, ptr %v300, i64 8, i64 8, i64 %v297, ptr %v303, i64 72, i64 %v47, i1 1)
  %v304 = add i64 320, %v298
  %v305 = getelementptr inbounds float, ptr %v259, i64 %v304
  %v306 = add i64 5, %v293
  %v307 = mul i64 %v306, 8
  %v308 = getelementptr inbounds float, ptr %v13, i64 %v307
  call void @dots(ptr %v292, i64 8, ptr %v305, i64 8, i64 8, i64 %v297, ptr %v308, i64 72, i64 %v47, i1 1)
  %v309 = add i64 384, %v298
  %v310 = getelementptr inbounds float, ptr %v259, i64 %v309
  %v311 = add i64 6, %v293
  %v312 = mul i64 %v311, 8
  %v313 = getelementptr inbounds float, ptr %v13, i64 %v312
  call void @dots(ptr %v292, i64 8, ptr %v310, i64 8, i64 8, i64 %v297, ptr %v313, i64 72, i64 %v47, i1 1)
  %v314 = add i64 448, %v298
  %v315 = getelementptr inbounds float, ptr %v259, i64 %v314
  %v316 = add i64 7, %v293
  %v317 = mul i64 %v316, 8
  %v318 = getelementptr inbounds float, ptr %v13, i64 %v317
  call void @dots(ptr %v292, i64 8, ptr %v315, i64 8, i64 8, i64 %v297, ptr %v318, i64 72, i64 %v47, i1 1)
  %v319 = add nsw i64 %v293, 1
  br label %b52, !llvm.loop !39
b54:
  br label %b51
b51:
  %v320 = add i64 %v42, %v47
  br label %b55
b55:
  %v321 = phi i64 [ %v42, %b51 ], [ %v768, %b60 ]
  %v322 = icmp slt i64 %v321, %v320
  br i1 %v322, label %b56, label %b57
b56:
  %v323 = sub i64 %v321, %v42
  %v324 = mul i64 %v323, 72
  %v325 = getelementptr inbounds float, ptr %v13, i64 %v324
  %v334 = mul i64 %v321, 8
  %v335 = getelementptr inbounds float, ptr %v333, i64 %v334
  %v344 = getelementptr inbounds float, ptr %v343, i64 %v334
  %v353 = getelementptr inbounds float, ptr %v352, i64 %v334
  %v362 = getelementptr inbounds float, ptr %v361, i64 %v334
  %v371 = getelementptr inbounds float, ptr %v370, i64 %v334
  %v380 = getelementptr inbounds float, ptr %v379, i64 %v334
  %v389 = getelementptr inbounds float, ptr %v388, i64 %v334
  %v398 = getelementptr inbounds float, ptr %v397, i64 %v334
  %v407 = getelementptr inbounds float, ptr %v406, i64 %v334
  %v413 = getelementptr inbounds float, ptr %v412, i64 %v334
  %v418 = getelementptr inbounds float, ptr %v417, i64 %v334
  %v427 = getelementptr inbounds float, ptr %v426, i64 %v334
  br label %b58
b58:
  %v428 = phi i64 [ 0, %b56 ], [ %v767, %b59 ]
  %v429 = icmp slt i64 %v428, 1
  br i1 %v429, label %b59, label %b60
b59:
  %v430 = add i64 %v31, %v428
  %v431 = mul i64 %v430, 8
  %v432 = mul i64 %v428, 8
  %v433 = getelementptr inbounds float, ptr %v325, i64 %v432
  %v434 = load <8 x float>, ptr %v433, align 4
  %v435 = add i64 1, %v428
  %v436 = mul i64 %v435, 8
  %v437 = getelementptr inbounds float, ptr %v325, i64 %v436
  %v438 = load <8 x float>, ptr %v437, align 4
  %v439 = add i64 2, %v428
  %v440 = mul i64 %v439, 8
  %v441 = getelementptr inbounds float, ptr %v325, i64 %v440
  %v442 = load <8 x float>, ptr %v441, align 4
  %v443 = add i64 3, %v428
  %v444 = mul i64 %v443, 8
  %v445 = getelementptr inbounds float, ptr %v325, i64 %v444
  %v446 = load <8 x float>, ptr %v445, align 4
  %v447 = add i64 4, %v428
  %v448 = mul i64 %v447, 8
  %v449 = getelementptr inbounds float, ptr %v325, i64 %v448
  %v450 = load <8 x float>, ptr %v449, align 4
  %v451 = add i64 5, %v428
  %v452 = mul i64 %v451, 8
  %v453 = getelementptr inbounds float, ptr %v325, i64 %v452
  %v454 = load <8 x float>, ptr %v453, align 4
  %v455 = add i64 6, %v428
  %v456 = mul i64 %v455, 8
  %v457 = getelementptr inbounds float, ptr %v325, i64 %v456
  %v458 = load <8 x float>, ptr %v457, align 4
  %v459 = add i64 7, %v428
  %v460 = mul i64 %v459, 8
  %v461 = getelementptr inbounds float, ptr %v325, i64 %v460
  %v462 = load <8 x float>, ptr %v461, align 4
  %v463 = add i64 8, %v428
  %v464 = mul i64 %v463, 8
  %v465 = getelementptr inbounds float, ptr %v325, i64 %v464
  %v466 = load <8 x float>, ptr %v465, align 4
  %v467 = fcmp olt <8 x float> %v438, splat (float 0xC056400000000000)
  %v468 = select <8 x i1> %v467, <8 x float> splat (float 0xC056400000000000), <8 x float> %v438
  %v469 = fcmp ogt <8 x float> %v468, splat (float 0x4056000000000000)
  %v470 = select <8 x i1> %v469, <8 x float> splat (float 0x4056000000000000), <8 x float> %v468
  %v471 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v470, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v472 = fsub <8 x float> %v471, splat (float 0x4168000FE0000000)
  %v473 = bitcast <8 x float> %v471 to <8 x i32>
  %v474 = shl <8 x i32> %v473, splat (i32 23)
  %v475 = bitcast <8 x i32> %v474 to <8 x float>
  %v476 = fneg <8 x float> %v470
  %v477 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v472, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v476)
  %v478 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v472, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v477)
  %v479 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v478, <8 x float> splat (float 0x3F81227F40000000))
  %v480 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v479, <8 x float> %v478, <8 x float> splat (float 0x3FA5556740000000))
  %v481 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v480, <8 x float> %v478, <8 x float> splat (float 0x3FC5554B00000000))
  %v482 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v481, <8 x float> %v478, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v483 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v478, <8 x float> %v482, <8 x float> splat (float 0x3FF0000000000000))
  %v484 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v478, <8 x float> %v483, <8 x float> splat (float 0x3FF0000000000000))
  %v485 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v475, <8 x float> %v484, <8 x float> splat (float 0x3FF0000000000000))
  %v486 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v485
  %v487 = fcmp olt <8 x float> %v446, splat (float 0xC056400000000000)
  %v488 = select <8 x i1> %v487, <8 x float> splat (float 0xC056400000000000), <8 x float> %v446
  %v489 = fcmp ogt <8 x float> %v488, splat (float 0x4056000000000000)
  %v490 = select <8 x i1> %v489, <8 x float> splat (float 0x4056000000000000), <8 x float> %v488
  %v491 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v490, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v492 = fsub <8 x float> %v491, splat (float 0x4168000FE0000000)
  %v493 = bitcast <8 x float> %v491 to <8 x i32>
  %v494 = shl <8 x i32> %v493, splat (i32 23)
  %v495 = bitcast <8 x i32> %v494 to <8 x float>
  %v496 = fneg <8 x float> %v490
  %v497 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v492, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v496)
  %v498 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v492, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v497)
  %v499 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v498, <8 x float> splat (float 0x3F81227F40000000))
  %v500 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v499, <8 x float> %v498, <8 x float> splat (float 0x3FA5556740000000))
  %v501 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v500, <8 x float> %v498, <8 x float> splat (float 0x3FC5554B00000000))
  %v502 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v501, <8 x float> %v498, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v503 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v498, <8 x float> %v502, <8 x float> splat (float 0x3FF0000000000000))
  %v504 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v498, <8 x float> %v503, <8 x float> splat (float 0x3FF0000000000000))
  %v505 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v495, <8 x float> %v504, <8 x float> splat (float 0x3FF0000000000000))
  %v506 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v505
  %v507 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v450)
  %v508 = fcmp ogt <8 x float> %v507, splat (float 0x4023000000000000)
  %v509 = select <8 x i1> %v508, <8 x float> splat (float 0x4023000000000000), <8 x float> %v507
  %v510 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v509, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v511 = fsub <8 x float> %v510, splat (float 0x4168000FE0000000)
  %v512 = bitcast <8 x float> %v510 to <8 x i32>
  %v513 = shl <8 x i32> %v512, splat (i32 23)
  %v514 = bitcast <8 x i32> %v513 to <8 x float>
  %v515 = fadd <8 x float> %v509, %v509
  %v516 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v511, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v515)
  %v517 = fmul <8 x float> %v516, %v516
  %v518 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v516, <8 x float> splat (float 0x3F81227F40000000))
  %v519 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v518, <8 x float> %v516, <8 x float> splat (float 0x3FA5556740000000))
  %v520 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v519, <8 x float> %v516, <8 x float> splat (float 0x3FC5554B00000000))
  %v521 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v520, <8 x float> %v516, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v522 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v517, <8 x float> %v521, <8 x float> %v516)
  %v523 = fsub <8 x float> %v514, splat (float 0x3FF0000000000000)
  %v524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v514, <8 x float> %v522, <8 x float> %v523)
  %v525 = fadd <8 x float> %v524, splat (float 0x4000000000000000)
  %v526 = fdiv <8 x float> %v524, %v525
  %v527 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v526, <8 x float> %v450)
  %v528 = fcmp olt <8 x float> %v454, splat (float 0xC056400000000000)
  %v529 = select <8 x i1> %v528, <8 x float> splat (float 0xC056400000000000), <8 x float> %v454
  %v530 = fcmp ogt <8 x float> %v529, splat (float 0x4056000000000000)
  %v531 = select <8 x i1> %v530, <8 x float> splat (float 0x4056000000000000), <8 x float> %v529
  %v532 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v531, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v533 = fsub <8 x float> %v532, splat (float 0x4168000FE0000000)
  %v534 = bitcast <8 x float> %v532 to <8 x i32>
  %v535 = shl <8 x i32> %v534, splat (i32 23)
  %v536 = bitcast <8 x i32> %v535 to <8 x float>
  %v537 = fneg <8 x float> %v531
  %v538 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v533, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v537)
  %v539 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v533, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v538)
  %v540 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v539, <8 x float> splat (float 0x3F81227F40000000))
  %v541 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v540, <8 x float> %v539, <8 x float> splat (float 0x3FA5556740000000))
  %v542 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v541, <8 x float> %v539, <8 x float> splat (float 0x3FC5554B00000000))
  %v543 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v542, <8 x float> %v539, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v544 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v539, <8 x float> %v543, <8 x float> splat (float 0x3FF0000000000000))
  %v545 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v539, <8 x float> %v544, <8 x float> splat (float 0x3FF0000000000000))
  %v546 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v536, <8 x float> %v545, <8 x float> splat (float 0x3FF0000000000000))
  %v547 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v546
  %v548 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v458)
  %v549 = fcmp ogt <8 x float> %v548, splat (float 0x4023000000000000)
  %v550 = select <8 x i1> %v549, <8 x float> splat (float 0x4023000000000000), <8 x float> %v548
  %v551 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v550, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v552 = fsub <8 x float> %v551, splat (float 0x4168000FE0000000)
  %v553 = bitcast <8 x float> %v551 to <8 x i32>
  %v554 = shl <8 x i32> %v553, splat (i32 23)
  %v555 = bitcast <8 x i32> %v554 to <8 x float>
  %v556 = fadd <8 x float> %v550, %v550
  %v557 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v552, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v556)
  %v558 = fmul <8 x float> %v557, %v557
  %v559 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v557, <8 x float> splat (float 0x3F81227F40000000))
  %v560 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v559, <8 x float> %v557, <8 x float> splat (float 0x3FA5556740000000))
  %v561 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v560, <8 x float> %v557, <8 x float> splat (float 0x3FC5554B00000000))
  %v562 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v561, <8 x float> %v557, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v563 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v558, <8 x float> %v562, <8 x float> %v557)
  %v564 = fsub <8 x float> %v555, splat (float 0x3FF0000000000000)
  %v565 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v555, <8 x float> %v563, <8 x float> %v564)
  %v566 = fadd <8 x float> %v565, splat (float 0x4000000000000000)
  %v567 = fdiv <8 x float> %v565, %v566
  %v568 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v567, <8 x float> %v458)
  %v569 = fcmp olt <8 x float> %v462, splat (float 0xC056400000000000)
  %v570 = select <8 x i1> %v569, <8 x float> splat (float 0xC056400000000000), <8 x float> %v462
  %v571 = fcmp ogt <8 x float> %v570, splat (float 0x4056000000000000)
  %v572 = select <8 x i1> %v571, <8 x float> splat (float 0x4056000000000000), <8 x float> %v570
  %v573 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v572, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v574 = fsub <8 x float> %v573, splat (float 0x4168000FE0000000)
  %v575 = bitcast <8 x float> %v573 to <8 x i32>
  %v576 = shl <8 x i32> %v575, splat (i32 23)
  %v577 = bitcast <8 x i32> %v576 to <8 x float>
  %v578 = fneg <8 x float> %v572
  %v579 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v574, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v578)
  %v580 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v574, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v579)
  %v581 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v580, <8 x float> splat (float 0x3F81227F40000000))
  %v582 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v581, <8 x float> %v580, <8 x float> splat (float 0x3FA5556740000000))
  %v583 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v582, <8 x float> %v580, <8 x float> splat (float 0x3FC5554B00000000))
  %v584 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v583, <8 x float> %v580, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v585 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v580, <8 x float> %v584, <8 x float> splat (float 0x3FF0000000000000))
  %v586 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v580, <8 x float> %v585, <8 x float> splat (float 0x3FF0000000000000))
  %v587 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v577, <8 x float> %v586, <8 x float> splat (float 0x3FF0000000000000))
  %v588 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v587
  %v591 = fcmp ole <8 x float> %v442, %v590
  %v592 = select <8 x i1> %v591, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v593 = fcmp une <8 x float> %v592, splat (float 0x0000000000000000)
  %v594 = select <8 x i1> %v593, <8 x float> %v590, <8 x float> %v442
  %v595 = fmul <8 x float> %v486, %v594
  %v596 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v595)
  %v597 = fcmp ogt <8 x float> %v596, splat (float 0x4023000000000000)
  %v598 = select <8 x i1> %v597, <8 x float> splat (float 0x4023000000000000), <8 x float> %v596
  %v599 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v598, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v600 = fsub <8 x float> %v599, splat (float 0x4168000FE0000000)
  %v601 = bitcast <8 x float> %v599 to <8 x i32>
  %v602 = shl <8 x i32> %v601, splat (i32 23)
  %v603 = bitcast <8 x i32> %v602 to <8 x float>
  %v604 = fadd <8 x float> %v598, %v598
  %v605 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v600, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v604)
  %v606 = fmul <8 x float> %v605, %v605
  %v607 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v605, <8 x float> splat (float 0x3F81227F40000000))
  %v608 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v607, <8 x float> %v605, <8 x float> splat (float 0x3FA5556740000000))
  %v609 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v608, <8 x float> %v605, <8 x float> splat (float 0x3FC5554B00000000))
  %v610 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v609, <8 x float> %v605, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v611 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v606, <8 x float> %v610, <8 x float> %v605)
  %v612 = fsub <8 x float> %v603, splat (float 0x3FF0000000000000)
  %v613 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v603, <8 x float> %v611, <8 x float> %v612)
  %v614 = fadd <8 x float> %v613, splat (float 0x4000000000000000)
  %v615 = fdiv <8 x float> %v613, %v614
  %v616 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v615, <8 x float> %v595)
  %v617 = getelementptr inbounds float, ptr %v335, i64 %v431
  %v618 = load <8 x float>, ptr %v617, align 4
  %v619 = fadd <8 x float> %v616, %v618
  %v620 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v619)
  %v621 = fcmp ogt <8 x float> %v620, splat (float 0x4023000000000000)
  %v622 = select <8 x i1> %v621, <8 x float> splat (float 0x4023000000000000), <8 x float> %v620
  %v623 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v622, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v624 = fsub <8 x float> %v623, splat (float 0x4168000FE0000000)
  %v625 = bitcast <8 x float> %v623 to <8 x i32>
  %v626 = shl <8 x i32> %v625, splat (i32 23)
  %v627 = bitcast <8 x i32> %v626 to <8 x float>
  %v628 = fadd <8 x float> %v622, %v622
  %v629 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v624, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v628)
  %v630 = fmul <8 x float> %v629, %v629
  %v631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v629, <8 x float> splat (float 0x3F81227F40000000))
  %v632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v631, <8 x float> %v629, <8 x float> splat (float 0x3FA5556740000000))
  %v633 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v632, <8 x float> %v629, <8 x float> splat (float 0x3FC5554B00000000))
  %v634 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v633, <8 x float> %v629, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v635 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v630, <8 x float> %v634, <8 x float> %v629)
  %v636 = fsub <8 x float> %v627, splat (float 0x3FF0000000000000)
  %v637 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v627, <8 x float> %v635, <8 x float> %v636)
  %v638 = fadd <8 x float> %v637, splat (float 0x4000000000000000)
  %v639 = fdiv <8 x float> %v637, %v638
  %v640 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v639, <8 x float> %v619)
  %v641 = fmul <8 x float> %v466, %v434
  %v642 = fcmp ole <8 x float> %v641, %v590
  %v643 = select <8 x i1> %v642, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v644 = fcmp une <8 x float> %v643, splat (float 0x0000000000000000)
  %v645 = select <8 x i1> %v644, <8 x float> %v590, <8 x float> %v641
  %v646 = fadd <8 x float> %v506, %v645
  %v647 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v646)
  %v648 = fcmp ogt <8 x float> %v647, splat (float 0x4023000000000000)
  %v649 = select <8 x i1> %v648, <8 x float> splat (float 0x4023000000000000), <8 x float> %v647
  %v650 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v649, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v651 = fsub <8 x float> %v650, splat (float 0x4168000FE0000000)
  %v652 = bitcast <8 x float> %v650 to <8 x i32>
  %v653 = shl <8 x i32> %v652, splat (i32 23)
  %v654 = bitcast <8 x i32> %v653 to <8 x float>
  %v655 = fadd <8 x float> %v649, %v649
  %v656 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v651, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v655)
  %v657 = fmul <8 x float> %v656, %v656
  %v658 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v656, <8 x float> splat (float 0x3F81227F40000000))
  %v659 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v658, <8 x float> %v656, <8 x float> splat (float 0x3FA5556740000000))
  %v660 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v659, <8 x float> %v656, <8 x float> splat (float 0x3FC5554B00000000))
  %v661 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v660, <8 x float> %v656, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v662 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v657, <8 x float> %v661, <8 x float> %v656)
  %v663 = fsub <8 x float> %v654, splat (float 0x3FF0000000000000)
  %v664 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v654, <8 x float> %v662, <8 x float> %v663)
  %v665 = fadd <8 x float> %v664, splat (float 0x4000000000000000)
  %v666 = fdiv <8 x float> %v664, %v665
  %v667 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v666, <8 x float> %v646)
  %v668 = fmul <8 x float> %v640, %v667
  %v669 = fmul <8 x float> %v527, %v547
  %v670 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v669)
  %v671 = fcmp ogt <8 x float> %v670, splat (float 0x4023000000000000)
  %v672 = select <8 x i1> %v671, <8 x float> splat (float 0x4023000000000000), <8 x float> %v670
  %v673 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v672, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v674 = fsub <8 x float> %v673, splat (float 0x4168000FE0000000)
  %v675 = bitcast <8 x float> %v673 to <8 x i32>
  %v676 = shl <8 x i32> %v675, splat (i32 23)
  %v677 = bitcast <8 x i32> %v676 to <8 x float>
  %v678 = fadd <8 x float> %v672, %v672
  %v679 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v674, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v678)
  %v680 = fmul <8 x float> %v679, %v679
  %v681 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v679, <8 x float> splat (float 0x3F81227F40000000))
  %v682 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v681, <8 x float> %v679, <8 x float> splat (float 0x3FA5556740000000))
  %v683 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v682, <8 x float> %v679, <8 x float> splat (float 0x3FC5554B00000000))
  %v684 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v683, <8 x float> %v679, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v685 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v680, <8 x float> %v684, <8 x float> %v679)
  %v686 = fsub <8 x float> %v677, splat (float 0x3FF0000000000000)
  %v687 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v677, <8 x float> %v685, <8 x float> %v686)
  %v688 = fadd <8 x float> %v687, splat (float 0x4000000000000000)
  %v689 = fdiv <8 x float> %v687, %v688
  %v690 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v689, <8 x float> %v669)
  %v691 = fadd <8 x float> %v568, %v588
  %v692 = fcmp olt <8 x float> %v691, splat (float 0xC056400000000000)
  %v693 = select <8 x i1> %v692, <8 x float> splat (float 0xC056400000000000), <8 x float> %v691
  %v694 = fcmp ogt <8 x float> %v693, splat (float 0x4056000000000000)
  %v695 = select <8 x i1> %v694, <8 x float> splat (float 0x4056000000000000), <8 x float> %v693
  %v696 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v695, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v697 = fsub <8 x float> %v696, splat (float 0x4168000FE0000000)
  %v698 = bitcast <8 x float> %v696 to <8 x i32>
  %v699 = shl <8 x i32> %v698, splat (i32 23)
  %v700 = bitcast <8 x i32> %v699 to <8 x float>
  %v701 = fneg <8 x float> %v695
  %v702 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v697, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v701)
  %v703 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v697, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v702)
  %v704 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v703, <8 x float> splat (float 0x3F81227F40000000))
  %v705 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v704, <8 x float> %v703, <8 x float> splat (float 0x3FA5556740000000))
  %v706 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v705, <8 x float> %v703, <8 x float> splat (float 0x3FC5554B00000000))
  %v707 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v706, <8 x float> %v703, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v703, <8 x float> %v707, <8 x float> splat (float 0x3FF0000000000000))
  %v709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v703, <8 x float> %v708, <8 x float> splat (float 0x3FF0000000000000))
  %v710 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v700, <8 x float> %v709, <8 x float> splat (float 0x3FF0000000000000))
  %v711 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v710
  %v712 = fadd <8 x float> %v690, %v711
  %v713 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v712)
  %v714 = fcmp ogt <8 x float> %v713, splat (float 0x4023000000000000)
  %v715 = select <8 x i1> %v714, <8 x float> splat (float 0x4023000000000000), <8 x float> %v713
  %v716 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v715, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v717 = fsub <8 x float> %v716, splat (float 0x4168000FE0000000)
  %v718 = bitcast <8 x float> %v716 to <8 x i32>
  %v719 = shl <8 x i32> %v718, splat (i32 23)
  %v720 = bitcast <8 x i32> %v719 to <8 x float>
  %v721 = fadd <8 x float> %v715, %v715
  %v722 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v717, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v721)
  %v723 = fmul <8 x float> %v722, %v722
  %v724 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v722, <8 x float> splat (float 0x3F81227F40000000))
  %v725 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v724, <8 x float> %v722, <8 x float> splat (float 0x3FA5556740000000))
  %v726 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v725, <8 x float> %v722, <8 x float> splat (float 0x3FC5554B00000000))
  %v727 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v726, <8 x float> %v722, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v728 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v723, <8 x float> %v727, <8 x float> %v722)
  %v729 = fsub <8 x float> %v720, splat (float 0x3FF0000000000000)
  %v730 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v720, <8 x float> %v728, <8 x float> %v729)
  %v731 = fadd <8 x float> %v730, splat (float 0x4000000000000000)
  %v732 = fdiv <8 x float> %v730, %v731
  %v733 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v732, <8 x float> %v712)
  %v734 = fmul <8 x float> %v668, %v733
  %v735 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v734)
  %v736 = fcmp ogt <8 x float> %v735, splat (float 0x4023000000000000)
  %v737 = select <8 x i1> %v736, <8 x float> splat (float 0x4023000000000000), <8 x float> %v735
  %v738 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v737, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v739 = fsub <8 x float> %v738, splat (float 0x4168000FE0000000)
  %v740 = bitcast <8 x float> %v738 to <8 x i32>
  %v741 = shl <8 x i32> %v740, splat (i32 23)
  %v742 = bitcast <8 x i32> %v741 to <8 x float>
  %v743 = fadd <8 x float> %v737, %v737
  %v744 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v739, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v743)
  %v745 = fmul <8 x float> %v744, %v744
  %v746 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v744, <8 x float> splat (float 0x3F81227F40000000))
  %v747 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v746, <8 x float> %v744, <8 x float> splat (float 0x3FA5556740000000))
  %v748 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v747, <8 x float> %v744, <8 x float> splat (float 0x3FC5554B00000000))
  %v749 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v748, <8 x float> %v744, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v750 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v745, <8 x float> %v749, <8 x float> %v744)
  %v751 = fsub <8 x float> %v742, splat (float 0x3FF0000000000000)
  %v752 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v742, <8 x float> %v750, <8 x float> %v751)
  %v753 = fadd <8 x float> %v752, splat (float 0x4000000000000000)
  %v754 = fdiv <8 x float> %v752, %v753
  %v755 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v754, <8 x float> %v734)
  %v756 = getelementptr inbounds float, ptr %v344, i64 %v431
  store <8 x float> %v434, ptr %v756, align 4
  %v757 = getelementptr inbounds float, ptr %v353, i64 %v431
  store <8 x float> %v486, ptr %v757, align 4
  %v758 = getelementptr inbounds float, ptr %v362, i64 %v431
  store <8 x float> %v442, ptr %v758, align 4
  %v759 = getelementptr inbounds float, ptr %v371, i64 %v431
  store <8 x float> %v506, ptr %v759, align 4
  %v760 = getelementptr inbounds float, ptr %v380, i64 %v431
  store <8 x float> %v527, ptr %v760, align 4
  %v761 = getelementptr inbounds float, ptr %v389, i64 %v431
  store <8 x float> %v547, ptr %v761, align 4
  %v762 = getelementptr inbounds float, ptr %v398, i64 %v431
  store <8 x float> %v568, ptr %v762, align 4
  %v763 = getelementptr inbounds float, ptr %v407, i64 %v431
  store <8 x float> %v588, ptr %v763, align 4
  %v764 = getelementptr inbounds float, ptr %v413, i64 %v431
  store <8 x float> %v668, ptr %v764, align 4
  %v765 = getelementptr inbounds float, ptr %v418, i64 %v431
  store <8 x float> %v755, ptr %v765, align 4
  %v766 = getelementptr inbounds float, ptr %v427, i64 %v431
  store <8 x float> %v466, ptr %v766, align 4
  %v767 = add nsw i64 %v428, 1
  br label %b58
b60:
  %v768 = add nsw i64 %v321, 1
  br label %b55
b57:
  %v769 = add nsw i64 %v36, 1
  br label %b6
b8:
  %v770 = add nsw i64 %v31, 1
  br label %b3
b5:
  %v771 = add nsw i64 %v18, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x4_more0111(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v57, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v21 = icmp slt i64 %v12, %v11
  br i1 %v21, label %b1, label %b2
b1:
  %v22 = mul i64 %v12, 32
  %v23 = getelementptr inbounds float, ptr %v2, i64 %v22
  %v24 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v25 = load float, ptr %v24, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = load <8 x float>, ptr %v23, align 4
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v28, <8 x float> %v13)
  %v30 = getelementptr inbounds float, ptr %v23, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v31, <8 x float> %v14)
  %v33 = getelementptr inbounds float, ptr %v23, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v34, <8 x float> %v15)
  %v36 = getelementptr inbounds float, ptr %v23, i64 24
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v37, <8 x float> %v16)
  %v39 = add i64 %v12, 1
  %v40 = mul i64 %v39, 32
  %v41 = getelementptr inbounds float, ptr %v2, i64 %v40
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = load <8 x float>, ptr %v41, align 4
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v46, <8 x float> %v17)
  %v48 = getelementptr inbounds float, ptr %v41, i64 8
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v49, <8 x float> %v18)
  %v51 = getelementptr inbounds float, ptr %v41, i64 16
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v52, <8 x float> %v19)
  %v54 = getelementptr inbounds float, ptr %v41, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v55, <8 x float> %v20)
  %v57 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v58 = fadd <8 x float> %v13, %v17
  %v59 = fadd <8 x float> %v14, %v18
  %v60 = fadd <8 x float> %v15, %v19
  %v61 = fadd <8 x float> %v16, %v20
  br label %b3
b3:
  %v62 = phi i64 [ %v11, %b2 ], [ %v85, %b4 ]
  %v63 = phi <8 x float> [ %v58, %b2 ], [ %v75, %b4 ]
  %v64 = phi <8 x float> [ %v59, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v60, %b2 ], [ %v81, %b4 ]
  %v66 = phi <8 x float> [ %v61, %b2 ], [ %v84, %b4 ]
  %v67 = icmp slt i64 %v62, %v3
  br i1 %v67, label %b4, label %b5
b4:
  %v68 = mul i64 %v62, 32
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = load <8 x float>, ptr %v69, align 4
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v74, <8 x float> %v63)
  %v76 = getelementptr inbounds float, ptr %v69, i64 8
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v77, <8 x float> %v64)
  %v79 = getelementptr inbounds float, ptr %v69, i64 16
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v80, <8 x float> %v65)
  %v82 = getelementptr inbounds float, ptr %v69, i64 24
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v83, <8 x float> %v66)
  %v85 = add nsw i64 %v62, 1
  br label %b3
b5:
  store <8 x float> %v63, ptr %v4, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = fadd <8 x float> %v87, %v64
  store <8 x float> %v88, ptr %v86, align 4
  %v89 = mul i64 %v6, 2
  %v90 = getelementptr inbounds float, ptr %v4, i64 %v89
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = fadd <8 x float> %v91, %v65
  store <8 x float> %v92, ptr %v90, align 4
  %v93 = mul i64 %v6, 3
  %v94 = getelementptr inbounds float, ptr %v4, i64 %v93
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = fadd <8 x float> %v95, %v66
  store <8 x float> %v96, ptr %v94, align 4
  ret void
}
define internal void @tile_2x4_more0111(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v19 = icmp slt i64 %v10, %v3
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v10, 32
  %v21 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v23 = load float, ptr %v22, align 4
  %v24 = insertelement <8 x float> poison, float %v23, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  %v26 = getelementptr inbounds float, ptr %v22, i64 %v1
  %v27 = load float, ptr %v26, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = load <8 x float>, ptr %v21, align 4
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v30, <8 x float> %v11)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v30, <8 x float> %v15)
  %v33 = getelementptr inbounds float, ptr %v21, i64 8
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v34, <8 x float> %v12)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v34, <8 x float> %v16)
  %v37 = getelementptr inbounds float, ptr %v21, i64 16
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v38, <8 x float> %v13)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v38, <8 x float> %v17)
  %v41 = getelementptr inbounds float, ptr %v21, i64 24
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v42, <8 x float> %v14)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v42, <8 x float> %v18)
  %v45 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v46 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v12
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = mul i64 %v6, 2
  %v50 = getelementptr inbounds float, ptr %v4, i64 %v49
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = fadd <8 x float> %v51, %v13
  store <8 x float> %v52, ptr %v50, align 4
  %v53 = mul i64 %v6, 3
  %v54 = getelementptr inbounds float, ptr %v4, i64 %v53
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fadd <8 x float> %v55, %v14
  store <8 x float> %v56, ptr %v54, align 4
  %v57 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v15, ptr %v57, align 4
  %v58 = add i64 %v5, %v6
  %v59 = getelementptr inbounds float, ptr %v4, i64 %v58
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = fadd <8 x float> %v60, %v16
  store <8 x float> %v61, ptr %v59, align 4
  %v62 = add i64 %v5, %v49
  %v63 = getelementptr inbounds float, ptr %v4, i64 %v62
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v17
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = add i64 %v5, %v53
  %v67 = getelementptr inbounds float, ptr %v4, i64 %v66
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = fadd <8 x float> %v68, %v18
  store <8 x float> %v69, ptr %v67, align 4
  ret void
}
define internal void @tile_3x4_more0111(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v38 = mul i64 %v1, 2
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v23 = icmp slt i64 %v10, %v3
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v10, 16
  %v25 = getelementptr inbounds float, ptr %v8, i64 %v24
  call void @llvm.prefetch.p0(ptr %v25, i32 0, i32 2, i32 1)
  %v26 = mul i64 %v10, 32
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 256
  call void @llvm.prefetch.p0(ptr %v28, i32 0, i32 3, i32 1)
  %v29 = getelementptr inbounds float, ptr %v27, i64 272
  call void @llvm.prefetch.p0(ptr %v29, i32 0, i32 3, i32 1)
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = getelementptr inbounds float, ptr %v30, i64 %v1
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = getelementptr inbounds float, ptr %v30, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = load <8 x float>, ptr %v27, align 4
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v43, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v43, <8 x float> %v15)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v43, <8 x float> %v19)
  %v47 = getelementptr inbounds float, ptr %v27, i64 8
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v48, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v48, <8 x float> %v16)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v48, <8 x float> %v20)
  %v52 = getelementptr inbounds float, ptr %v27, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v53, <8 x float> %v13)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v53, <8 x float> %v17)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v53, <8 x float> %v21)
  %v57 = getelementptr inbounds float, ptr %v27, i64 24
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v58, <8 x float> %v14)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v58, <8 x float> %v18)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v58, <8 x float> %v22)
  %v62 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v63 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v12
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = mul i64 %v6, 2
  %v67 = getelementptr inbounds float, ptr %v4, i64 %v66
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = fadd <8 x float> %v68, %v13
  store <8 x float> %v69, ptr %v67, align 4
  %v70 = mul i64 %v6, 3
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fadd <8 x float> %v72, %v14
  store <8 x float> %v73, ptr %v71, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v15, ptr %v74, align 4
  %v75 = add i64 %v5, %v6
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v75
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fadd <8 x float> %v77, %v16
  store <8 x float> %v78, ptr %v76, align 4
  %v79 = add i64 %v5, %v66
  %v80 = getelementptr inbounds float, ptr %v4, i64 %v79
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = fadd <8 x float> %v81, %v17
  store <8 x float> %v82, ptr %v80, align 4
  %v83 = add i64 %v5, %v70
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v18
  store <8 x float> %v86, ptr %v84, align 4
  %v87 = mul i64 %v5, 2
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v19, ptr %v88, align 4
  %v89 = add i64 %v87, %v6
  %v90 = getelementptr inbounds float, ptr %v4, i64 %v89
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = fadd <8 x float> %v91, %v20
  store <8 x float> %v92, ptr %v90, align 4
  %v93 = add i64 %v87, %v66
  %v94 = getelementptr inbounds float, ptr %v4, i64 %v93
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = fadd <8 x float> %v95, %v21
  store <8 x float> %v96, ptr %v94, align 4
  %v97 = add i64 %v87, %v70
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = fadd <8 x float> %v99, %v22
  store <8 x float> %v100, ptr %v98, align 4
  ret void
}
define internal void @tile_1x4_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v57, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v21 = icmp slt i64 %v12, %v11
  br i1 %v21, label %b1, label %b2
b1:
  %v22 = mul i64 %v12, 32
  %v23 = getelementptr inbounds float, ptr %v2, i64 %v22
  %v24 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v25 = load float, ptr %v24, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = load <8 x float>, ptr %v23, align 4
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v28, <8 x float> %v13)
  %v30 = getelementptr inbounds float, ptr %v23, i64 8
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v31, <8 x float> %v14)
  %v33 = getelementptr inbounds float, ptr %v23, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v34, <8 x float> %v15)
  %v36 = getelementptr inbounds float, ptr %v23, i64 24
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v37, <8 x float> %v16)
  %v39 = add i64 %v12, 1
  %v40 = mul i64 %v39, 32
  %v41 = getelementptr inbounds float, ptr %v2, i64 %v40
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = load <8 x float>, ptr %v41, align 4
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v46, <8 x float> %v17)
  %v48 = getelementptr inbounds float, ptr %v41, i64 8
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v49, <8 x float> %v18)
  %v51 = getelementptr inbounds float, ptr %v41, i64 16
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v52, <8 x float> %v19)
  %v54 = getelementptr inbounds float, ptr %v41, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v55, <8 x float> %v20)
  %v57 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v58 = fadd <8 x float> %v13, %v17
  %v59 = fadd <8 x float> %v14, %v18
  %v60 = fadd <8 x float> %v15, %v19
  %v61 = fadd <8 x float> %v16, %v20
  br label %b3
b3:
  %v62 = phi i64 [ %v11, %b2 ], [ %v85, %b4 ]
  %v63 = phi <8 x float> [ %v58, %b2 ], [ %v75, %b4 ]
  %v64 = phi <8 x float> [ %v59, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v60, %b2 ], [ %v81, %b4 ]
  %v66 = phi <8 x float> [ %v61, %b2 ], [ %v84, %b4 ]
  %v67 = icmp slt i64 %v62, %v3
  br i1 %v67, label %b4, label %b5
b4:
  %v68 = mul i64 %v62, 32
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = load <8 x float>, ptr %v69, align 4
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v74, <8 x float> %v63)
  %v76 = getelementptr inbounds float, ptr %v69, i64 8
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v77, <8 x float> %v64)
  %v79 = getelementptr inbounds float, ptr %v69, i64 16
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v80, <8 x float> %v65)
  %v82 = getelementptr inbounds float, ptr %v69, i64 24
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v83, <8 x float> %v66)
  %v85 = add nsw i64 %v62, 1
  br label %b3
b5:
  %v86 = load <8 x float>, ptr %v4, align 4
  %v87 = fadd <8 x float> %v86, %v63
  store <8 x float> %v87, ptr %v4, align 4
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = fadd <8 x float> %v89, %v64
  store <8 x float> %v90, ptr %v88, align 4
  %v91 = mul i64 %v6, 2
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = fadd <8 x float> %v93, %v65
  store <8 x float> %v94, ptr %v92, align 4
  %v95 = mul i64 %v6, 3
  %v96 = getelementptr inbounds float, ptr %v4, i64 %v95
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = fadd <8 x float> %v97, %v66
  store <8 x float> %v98, ptr %v96, align 4
  ret void
}
define internal void @tile_2x4_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v19 = icmp slt i64 %v10, %v3
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v10, 32
  %v21 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v23 = load float, ptr %v22, align 4
  %v24 = insertelement <8 x float> poison, float %v23, i64 0
  %v25 = shufflevector <8 x float> %v24, <8 x float> poison, <8 x i32> zeroinitializer
  %v26 = getelementptr inbounds float, ptr %v22, i64 %v1
  %v27 = load float, ptr %v26, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = load <8 x float>, ptr %v21, align 4
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v30, <8 x float> %v11)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v30, <8 x float> %v15)
  %v33 = getelementptr inbounds float, ptr %v21, i64 8
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v34, <8 x float> %v12)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v34, <8 x float> %v16)
  %v37 = getelementptr inbounds float, ptr %v21, i64 16
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v38, <8 x float> %v13)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v38, <8 x float> %v17)
  %v41 = getelementptr inbounds float, ptr %v21, i64 24
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v25, <8 x float> %v42, <8 x float> %v14)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v42, <8 x float> %v18)
  %v45 = add nsw i64 %v10, 1
  br label %b0
b2:
  %v46 = load <8 x float>, ptr %v4, align 4
  %v47 = fadd <8 x float> %v46, %v11
  store <8 x float> %v47, ptr %v4, align 4
  %v48 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = fadd <8 x float> %v49, %v12
  store <8 x float> %v50, ptr %v48, align 4
  %v51 = mul i64 %v6, 2
  %v52 = getelementptr inbounds float, ptr %v4, i64 %v51
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v13
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = mul i64 %v6, 3
  %v56 = getelementptr inbounds float, ptr %v4, i64 %v55
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = fadd <8 x float> %v57, %v14
  store <8 x float> %v58, ptr %v56, align 4
  %v59 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = fadd <8 x float> %v60, %v15
  store <8 x float> %v61, ptr %v59, align 4
  %v62 = add i64 %v5, %v6
  %v63 = getelementptr inbounds float, ptr %v4, i64 %v62
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v16
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = add i64 %v5, %v51
  %v67 = getelementptr inbounds float, ptr %v4, i64 %v66
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = fadd <8 x float> %v68, %v17
  store <8 x float> %v69, ptr %v67, align 4
  %v70 = add i64 %v5, %v55
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fadd <8 x float> %v72, %v18
  store <8 x float> %v73, ptr %v71, align 4
  ret void
}
define internal void @tile_3x4_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v38 = mul i64 %v1, 2
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v23 = icmp slt i64 %v10, %v3
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v10, 16
  %v25 = getelementptr inbounds float, ptr %v8, i64 %v24
  call void @llvm.prefetch.p0(ptr %v25, i32 0, i32 2, i32 1)
  %v26 = mul i64 %v10, 32
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 256
  call void @llvm.prefetch.p0(ptr %v28, i32 0, i32 3, i32 1)
  %v29 = getelementptr inbounds float, ptr %v27, i64 272
  call void @llvm.prefetch.p0(ptr %v29, i32 0, i32 3, i32 1)
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = getelementptr inbounds float, ptr %v30, i64 %v1
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = getelementptr inbounds float, ptr %v30, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = load <8 x float>, ptr %v27, align 4
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v43, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v43, <8 x float> %v15)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v43, <8 x float> %v19)
  %v47 = getelementptr inbounds float, ptr %v27, i64 8
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v48, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v48, <8 x float> %v16)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v48, <8 x float> %v20)
  %v52 = getelementptr inbounds float, ptr %v27, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v53, <8 x float> %v13)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v53, <8 x float> %v17)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v53, <8 x float> %v21)
  %v57 = getelementptr inbounds float, ptr %v27, i64 24
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v58, <8 x float> %v14)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v58, <8 x float> %v18)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v58, <8 x float> %v22)
  %v62 = add nsw i64 %v10, 1
  br label %b0
b2:
  %v63 = load <8 x float>, ptr %v4, align 4
  %v64 = fadd <8 x float> %v63, %v11
  store <8 x float> %v64, ptr %v4, align 4
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = fadd <8 x float> %v66, %v12
  store <8 x float> %v67, ptr %v65, align 4
  %v68 = mul i64 %v6, 2
  %v69 = getelementptr inbounds float, ptr %v4, i64 %v68
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  %v72 = mul i64 %v6, 3
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v72
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = fadd <8 x float> %v74, %v14
  store <8 x float> %v75, ptr %v73, align 4
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fadd <8 x float> %v77, %v15
  store <8 x float> %v78, ptr %v76, align 4
  %v79 = add i64 %v5, %v6
  %v80 = getelementptr inbounds float, ptr %v4, i64 %v79
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = fadd <8 x float> %v81, %v16
  store <8 x float> %v82, ptr %v80, align 4
  %v83 = add i64 %v5, %v68
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v17
  store <8 x float> %v86, ptr %v84, align 4
  %v87 = add i64 %v5, %v72
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = fadd <8 x float> %v89, %v18
  store <8 x float> %v90, ptr %v88, align 4
  %v91 = mul i64 %v5, 2
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = fadd <8 x float> %v93, %v19
  store <8 x float> %v94, ptr %v92, align 4
  %v95 = add i64 %v91, %v6
  %v96 = getelementptr inbounds float, ptr %v4, i64 %v95
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = fadd <8 x float> %v97, %v20
  store <8 x float> %v98, ptr %v96, align 4
  %v99 = add i64 %v91, %v68
  %v100 = getelementptr inbounds float, ptr %v4, i64 %v99
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = fadd <8 x float> %v101, %v21
  store <8 x float> %v102, ptr %v100, align 4
  %v103 = add i64 %v91, %v72
  %v104 = getelementptr inbounds float, ptr %v4, i64 %v103
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = fadd <8 x float> %v105, %v22
  store <8 x float> %v106, ptr %v104, align 4
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
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  call void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  call void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  call void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
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
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v6 = load ptr, ptr %v5, align 4
  %v7 = getelementptr inbounds i64, ptr %v1, i64 8
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  %v13 = getelementptr inbounds i64, ptr %v1, i64 9
  %v14 = load i64, ptr %v13, align 8
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v36 = load ptr, ptr %v35, align 4
  %v11 = mul i64 %v8, %v10
  %v12 = icmp sle i64 %v11, 4
  %v15 = icmp eq i64 %v14, 0
  %v16 = and i1 %v12, %v15
  %v17 = add i64 %v2, 1
  %v18 = sdiv i64 %v2, %v3
  %v19 = icmp slt i64 %v18, 1
  %v20 = select i1 %v19, i64 %v18, i64 1
  %v21 = sdiv i64 %v17, %v3
  %v22 = icmp slt i64 %v21, 1
  %v23 = select i1 %v22, i64 %v21, i64 1
  %v24 = icmp slt i64 %v23, 1
  %v25 = select i1 %v24, i64 %v23, i64 1
  %v30 = icmp eq i1 %v16, 0
  br label %b0
b0:
  %v26 = phi i64 [ %v20, %entry ], [ %v39, %b4 ]
  %v27 = icmp slt i64 %v26, %v25
  br i1 %v27, label %b1, label %b2
b1:
  %v28 = mul i64 %v26, 512
  %v29 = mul i64 %v26, 8
  br i1 %v30, label %b3, label %b4
b3:
  %v31 = getelementptr inbounds float, ptr %v6, i64 %v28
  %v32 = sub i64 8, %v29
  %v33 = icmp slt i64 %v32, 0
  %v34 = select i1 %v33, i64 0, i64 %v32
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v29
  call void @pack_rows(ptr %v37, i64 1, i64 8, i64 64, i64 %v34, ptr %v31, i64 8)
  br label %b4
b4:
  %v38 = add i64 %v28, 512
  %v39 = add nsw i64 %v26, 1
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
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v24 = load ptr, ptr %v23, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v28 = load ptr, ptr %v27, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v34 = load ptr, ptr %v33, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v40 = load ptr, ptr %v39, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v44 = load ptr, ptr %v43, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v48 = load ptr, ptr %v47, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v52 = load ptr, ptr %v51, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v56 = load ptr, ptr %v55, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v60 = load ptr, ptr %v59, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v64 = load ptr, ptr %v63, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v68 = load ptr, ptr %v67, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v72 = load ptr, ptr %v71, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v76 = load ptr, ptr %v75, align 4
  %v86 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v87 = load ptr, ptr %v86, align 4
  %v92 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v93 = load ptr, ptr %v92, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = getelementptr inbounds float, ptr %v24, i64 %v19
  %v29 = mul i64 %v5, %v17
  %v30 = mul i64 %v29, 8
  %v31 = getelementptr inbounds float, ptr %v28, i64 %v30
  %v35 = mul i64 %v14, %v17
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v34, i64 %v36
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v30
  %v45 = getelementptr inbounds float, ptr %v44, i64 %v30
  %v49 = getelementptr inbounds float, ptr %v48, i64 %v30
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v30
  %v57 = getelementptr inbounds float, ptr %v56, i64 %v30
  %v61 = getelementptr inbounds float, ptr %v60, i64 %v30
  %v65 = getelementptr inbounds float, ptr %v64, i64 %v30
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v30
  %v73 = getelementptr inbounds float, ptr %v72, i64 %v30
  %v77 = getelementptr inbounds float, ptr %v76, i64 %v30
  %v79 = getelementptr inbounds float, ptr %v76, i64 %v36
  %v81 = and i64 %v5, 1
  %v82 = mul i64 %v81, %v17
  %v83 = mul i64 %v82, 8
  %v84 = getelementptr inbounds float, ptr %v13, i64 %v83
  %v88 = mul i64 %v29, 64
  %v89 = getelementptr inbounds float, ptr %v87, i64 %v88
  %v94 = getelementptr inbounds float, ptr %v93, i64 %v88
  %v102 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v181 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v182 = shufflevector <8 x float> %v181, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v322, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v21
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v21
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v21
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v21
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v21
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v21
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v21
  %v58 = getelementptr inbounds float, ptr %v57, i64 %v21
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v21
  %v66 = getelementptr inbounds float, ptr %v65, i64 %v21
  %v70 = getelementptr inbounds float, ptr %v69, i64 %v21
  %v74 = getelementptr inbounds float, ptr %v73, i64 %v21
  %v78 = getelementptr inbounds float, ptr %v77, i64 %v21
  %v80 = getelementptr inbounds float, ptr %v79, i64 %v21
  %v85 = getelementptr inbounds float, ptr %v84, i64 %v21
  %v90 = mul i64 %v10, 64
  %v91 = getelementptr inbounds float, ptr %v89, i64 %v90
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v90
  %v96 = load <8 x float>, ptr %v22, align 4
  %v97 = load <8 x float>, ptr %v26, align 4
  %v98 = load <8 x float>, ptr %v32, align 4
  %v99 = fadd <8 x float> %v97, %v98
  %v100 = load <8 x float>, ptr %v38, align 4
  %v101 = fmul <8 x float> %v100, %v100
  %v104 = fsub <8 x float> %v103, %v101
  %v105 = fmul <8 x float> %v99, %v104
  %v106 = load <8 x float>, ptr %v42, align 4
  %v107 = load <8 x float>, ptr %v46, align 4
  %v108 = fmul <8 x float> %v106, %v107
  %v109 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v108)
  %v110 = fcmp ogt <8 x float> %v109, splat (float 0x4023000000000000)
  %v111 = select <8 x i1> %v110, <8 x float> splat (float 0x4023000000000000), <8 x float> %v109
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v113 = fsub <8 x float> %v112, splat (float 0x4168000FE0000000)
  %v114 = bitcast <8 x float> %v112 to <8 x i32>
  %v115 = shl <8 x i32> %v114, splat (i32 23)
  %v116 = bitcast <8 x i32> %v115 to <8 x float>
  %v117 = fadd <8 x float> %v111, %v111
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v117)
  %v119 = fmul <8 x float> %v118, %v118
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v118, <8 x float> splat (float 0x3F81227F40000000))
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v118, <8 x float> splat (float 0x3FA5556740000000))
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v118, <8 x float> splat (float 0x3FC5554B00000000))
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v118, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v123, <8 x float> %v118)
  %v125 = fsub <8 x float> %v116, splat (float 0x3FF0000000000000)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v124, <8 x float> %v125)
  %v127 = fadd <8 x float> %v126, splat (float 0x4000000000000000)
  %v128 = fdiv <8 x float> %v126, %v127
  %v129 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v128, <8 x float> %v108)
  %v130 = load <8 x float>, ptr %v50, align 4
  %v131 = load <8 x float>, ptr %v54, align 4
  %v132 = fadd <8 x float> %v130, %v131
  %v133 = fcmp olt <8 x float> %v132, splat (float 0xC056400000000000)
  %v134 = select <8 x i1> %v133, <8 x float> splat (float 0xC056400000000000), <8 x float> %v132
  %v135 = fcmp ogt <8 x float> %v134, splat (float 0x4056000000000000)
  %v136 = select <8 x i1> %v135, <8 x float> splat (float 0x4056000000000000), <8 x float> %v134
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> splat (float 0xBFF7154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v138 = fsub <8 x float> %v137, splat (float 0x4168000FE0000000)
  %v139 = bitcast <8 x float> %v137 to <8 x i32>
  %v140 = shl <8 x i32> %v139, splat (i32 23)
  %v141 = bitcast <8 x i32> %v140 to <8 x float>
  %v142 = fneg <8 x float> %v136
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v142)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v143)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v144, <8 x float> splat (float 0x3F81227F40000000))
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v144, <8 x float> splat (float 0x3FA5556740000000))
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v144, <8 x float> splat (float 0x3FC5554B00000000))
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v144, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v148, <8 x float> splat (float 0x3FF0000000000000))
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v149, <8 x float> splat (float 0x3FF0000000000000))
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v150, <8 x float> splat (float 0x3FF0000000000000))
  %v152 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v151
  %v153 = fadd <8 x float> %v129, %v152
  %v154 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v153)
  %v155 = fcmp ogt <8 x float> %v154, splat (float 0x4023000000000000)
  %v156 = select <8 x i1> %v155, <8 x float> splat (float 0x4023000000000000), <8 x float> %v154
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v158 = fsub <8 x float> %v157, splat (float 0x4168000FE0000000)
  %v159 = bitcast <8 x float> %v157 to <8 x i32>
  %v160 = shl <8 x i32> %v159, splat (i32 23)
  %v161 = bitcast <8 x i32> %v160 to <8 x float>
  %v162 = fadd <8 x float> %v156, %v156
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v162)
  %v164 = fmul <8 x float> %v163, %v163
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v163, <8 x float> splat (float 0x3F81227F40000000))
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v163, <8 x float> splat (float 0x3FA5556740000000))
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v163, <8 x float> splat (float 0x3FC5554B00000000))
  %v168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v167, <8 x float> %v163, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v168, <8 x float> %v163)
  %v170 = fsub <8 x float> %v161, splat (float 0x3FF0000000000000)
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v169, <8 x float> %v170)
  %v172 = fadd <8 x float> %v171, splat (float 0x4000000000000000)
  %v173 = fdiv <8 x float> %v171, %v172
  %v174 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v173, <8 x float> %v153)
  %v175 = fmul <8 x float> %v105, %v174
  %v176 = fadd <8 x float> %v96, %v175
  %v177 = load <8 x float>, ptr %v58, align 4
  %v178 = load <8 x float>, ptr %v62, align 4
  %v179 = load <8 x float>, ptr %v66, align 4
  %v180 = fmul <8 x float> %v178, %v179
  %v183 = fcmp ole <8 x float> %v180, %v182
  %v184 = select <8 x i1> %v183, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v185 = fcmp une <8 x float> %v184, splat (float 0x0000000000000000)
  %v186 = select <8 x i1> %v185, <8 x float> %v182, <8 x float> %v180
  %v187 = fadd <8 x float> %v177, %v186
  %v188 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v187)
  %v189 = fcmp ogt <8 x float> %v188, splat (float 0x4023000000000000)
  %v190 = select <8 x i1> %v189, <8 x float> splat (float 0x4023000000000000), <8 x float> %v188
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v192 = fsub <8 x float> %v191, splat (float 0x4168000FE0000000)
  %v193 = bitcast <8 x float> %v191 to <8 x i32>
  %v194 = shl <8 x i32> %v193, splat (i32 23)
  %v195 = bitcast <8 x i32> %v194 to <8 x float>
  %v196 = fadd <8 x float> %v190, %v190
  %v197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v192, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v196)
  %v198 = fmul <8 x float> %v197, %v197
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v197, <8 x float> splat (float 0x3F81227F40000000))
  %v200 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v199, <8 x float> %v197, <8 x float> splat (float 0x3FA5556740000000))
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v197, <8 x float> splat (float 0x3FC5554B00000000))
  %v202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v201, <8 x float> %v197, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v202, <8 x float> %v197)
  %v204 = fsub <8 x float> %v195, splat (float 0x3FF0000000000000)
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v203, <8 x float> %v204)
  %v206 = fadd <8 x float> %v205, splat (float 0x4000000000000000)
  %v207 = fdiv <8 x float> %v205, %v206
  %v208 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v207, <8 x float> %v187)
  %v209 = fmul <8 x float> %v176, %v208
  %v210 = load <8 x float>, ptr %v70, align 4
  %v211 = load <8 x float>, ptr %v74, align 4
  %v212 = fcmp ole <8 x float> %v211, %v182
  %v213 = select <8 x i1> %v212, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v214 = fcmp une <8 x float> %v213, splat (float 0x0000000000000000)
  %v215 = select <8 x i1> %v214, <8 x float> %v182, <8 x float> %v211
  %v216 = fmul <8 x float> %v210, %v215
  %v217 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v216)
  %v218 = fcmp ogt <8 x float> %v217, splat (float 0x4023000000000000)
  %v219 = select <8 x i1> %v218, <8 x float> splat (float 0x4023000000000000), <8 x float> %v217
  %v220 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v219, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v221 = fsub <8 x float> %v220, splat (float 0x4168000FE0000000)
  %v222 = bitcast <8 x float> %v220 to <8 x i32>
  %v223 = shl <8 x i32> %v222, splat (i32 23)
  %v224 = bitcast <8 x i32> %v223 to <8 x float>
  %v225 = fadd <8 x float> %v219, %v219
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v221, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v225)
  %v227 = fmul <8 x float> %v226, %v226
  %v228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v226, <8 x float> splat (float 0x3F81227F40000000))
  %v229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v228, <8 x float> %v226, <8 x float> splat (float 0x3FA5556740000000))
  %v230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v229, <8 x float> %v226, <8 x float> splat (float 0x3FC5554B00000000))
  %v231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v230, <8 x float> %v226, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v227, <8 x float> %v231, <8 x float> %v226)
  %v233 = fsub <8 x float> %v224, splat (float 0x3FF0000000000000)
  %v234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v224, <8 x float> %v232, <8 x float> %v233)
  %v235 = fadd <8 x float> %v234, splat (float 0x4000000000000000)
  %v236 = fdiv <8 x float> %v234, %v235
  %v237 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v236, <8 x float> %v216)
  %v238 = load <8 x float>, ptr %v78, align 4
  %v239 = fadd <8 x float> %v237, %v238
  %v240 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v239)
  %v241 = fcmp ogt <8 x float> %v240, splat (float 0x4023000000000000)
  %v242 = select <8 x i1> %v241, <8 x float> splat (float 0x4023000000000000), <8 x float> %v240
  %v243 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v242, <8 x float> splat (float 0x4007154760000000), <8 x float> splat (float 0x4168000FE0000000))
  %v244 = fsub <8 x float> %v243, splat (float 0x4168000FE0000000)
  %v245 = bitcast <8 x float> %v243 to <8 x i32>
  %v246 = shl <8 x i32> %v245, splat (i32 23)
  %v247 = bitcast <8 x i32> %v246 to <8 x float>
  %v248 = fadd <8 x float> %v242, %v242
  %v249 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v244, <8 x float> splat (float 0xBFE62E4300000000), <8 x float> %v248)
  %v250 = fmul <8 x float> %v249, %v249
  %v251 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v249, <8 x float> splat (float 0x3F81227F40000000))
  %v252 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v251, <8 x float> %v249, <8 x float> splat (float 0x3FA5556740000000))
  %v253 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v252, <8 x float> %v249, <8 x float> splat (float 0x3FC5554B00000000))
  %v254 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v253, <8 x float> %v249, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v255 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v250, <8 x float> %v254, <8 x float> %v249)
  %v256 = fsub <8 x float> %v247, splat (float 0x3FF0000000000000)
  %v257 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v247, <8 x float> %v255, <8 x float> %v256)
  %v258 = fadd <8 x float> %v257, splat (float 0x4000000000000000)
  %v259 = fdiv <8 x float> %v257, %v258
  %v260 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v259, <8 x float> %v239)
  %v261 = fmul <8 x float> %v260, %v260
  %v262 = fsub <8 x float> %v103, %v261
  %v263 = fmul <8 x float> %v209, %v262
  %v264 = load <8 x float>, ptr %v80, align 4
  %v265 = fmul <8 x float> %v105, %v264
  %v266 = fmul <8 x float> %v174, %v174
  %v267 = fsub <8 x float> %v103, %v266
  %v268 = fmul <8 x float> %v265, %v267
  %v269 = fmul <8 x float> %v268, %v152
  %v270 = fsub <8 x float> %v103, %v152
  %v271 = fmul <8 x float> %v269, %v270
  %v272 = fmul <8 x float> %v271, %v131
  %v273 = fsub <8 x float> %v103, %v131
  %v274 = fmul <8 x float> %v272, %v273
  %v275 = fmul <8 x float> %v130, %v130
  %v276 = fsub <8 x float> %v103, %v275
  %v277 = fmul <8 x float> %v271, %v276
  %v278 = fmul <8 x float> %v129, %v129
  %v279 = fsub <8 x float> %v103, %v278
  %v280 = fmul <8 x float> %v268, %v279
  %v281 = fmul <8 x float> %v280, %v106
  %v282 = fmul <8 x float> %v281, %v107
  %v283 = fsub <8 x float> %v103, %v107
  %v284 = fmul <8 x float> %v282, %v283
  %v285 = fmul <8 x float> %v280, %v107
  %v286 = fmul <8 x float> %v106, %v106
  %v287 = fsub <8 x float> %v103, %v286
  %v288 = fmul <8 x float> %v285, %v287
  %v289 = fmul <8 x float> %v176, %v260
  %v290 = fmul <8 x float> %v208, %v208
  %v291 = fsub <8 x float> %v103, %v290
  %v292 = fmul <8 x float> %v289, %v291
  %v293 = select <8 x i1> %v185, <8 x float> %v182, <8 x float> %v292
  %v294 = fmul <8 x float> %v293, %v179
  %v295 = fmul <8 x float> %v293, %v178
  %v296 = fmul <8 x float> %v292, %v177
  %v297 = fsub <8 x float> %v103, %v177
  %v298 = fmul <8 x float> %v296, %v297
  %v299 = fmul <8 x float> %v237, %v237
  %v300 = fsub <8 x float> %v103, %v299
  %v301 = fmul <8 x float> %v263, %v300
  %v302 = fmul <8 x float> %v301, %v210
  %v303 = select <8 x i1> %v214, <8 x float> %v182, <8 x float> %v302
  %v304 = fmul <8 x float> %v301, %v215
  %v305 = fmul <8 x float> %v304, %v210
  %v306 = fsub <8 x float> %v103, %v210
  %v307 = fmul <8 x float> %v305, %v306
  store <8 x float> %v263, ptr %v85, align 4
  %v308 = getelementptr inbounds float, ptr %v91, i64 56
  store <8 x float> %v274, ptr %v308, align 4
  %v309 = getelementptr inbounds float, ptr %v95, i64 56
  store <8 x float> %v274, ptr %v309, align 4
  %v310 = getelementptr inbounds float, ptr %v91, i64 48
  store <8 x float> %v277, ptr %v310, align 4
  %v311 = getelementptr inbounds float, ptr %v95, i64 48
  store <8 x float> %v277, ptr %v311, align 4
  %v312 = getelementptr inbounds float, ptr %v91, i64 40
  store <8 x float> %v284, ptr %v312, align 4
  %v313 = getelementptr inbounds float, ptr %v95, i64 40
  store <8 x float> %v284, ptr %v313, align 4
  %v314 = getelementptr inbounds float, ptr %v91, i64 32
  store <8 x float> %v288, ptr %v314, align 4
  %v315 = getelementptr inbounds float, ptr %v95, i64 32
  store <8 x float> %v288, ptr %v315, align 4
  %v316 = getelementptr inbounds float, ptr %v95, i64 24
  store <8 x float> %v294, ptr %v316, align 4
  %v317 = getelementptr inbounds float, ptr %v91, i64 24
  store <8 x float> %v295, ptr %v317, align 4
  %v318 = getelementptr inbounds float, ptr %v91, i64 16
  store <8 x float> %v298, ptr %v318, align 4
  %v319 = getelementptr inbounds float, ptr %v95, i64 16
  store <8 x float> %v298, ptr %v319, align 4
  %v320 = getelementptr inbounds float, ptr %v91, i64 8
  store <8 x float> %v303, ptr %v320, align 4
  %v321 = getelementptr inbounds float, ptr %v95, i64 8
  store <8 x float> %v303, ptr %v321, align 4
  store <8 x float> %v307, ptr %v91, align 4
  store <8 x float> %v307, ptr %v95, align 4
  %v322 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v7 = load ptr, ptr %v6, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 3
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 4
  %v15 = load i64, ptr %v14, align 8
  %v48 = getelementptr inbounds i64, ptr %v1, i64 8
  %v49 = load i64, ptr %v48, align 8
  %v50 = getelementptr inbounds i64, ptr %v1, i64 1
  %v51 = load i64, ptr %v50, align 8
  %v54 = getelementptr inbounds i64, ptr %v1, i64 9
  %v55 = load i64, ptr %v54, align 8
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v64 = load ptr, ptr %v63, align 4
  %v82 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v83 = load ptr, ptr %v82, align 4
  %v96 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v97 = load ptr, ptr %v96, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1024
  %v9 = mul i64 %v2, 31840
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v52 = mul i64 %v49, %v51
  %v53 = icmp sle i64 %v52, 4
  %v56 = icmp eq i64 %v55, 0
  %v57 = and i1 %v53, %v56
  %v58 = icmp eq i1 %v57, 0
  %v65 = mul i64 %v5, %v51
  %v66 = mul i64 %v65, 64
  %v67 = getelementptr inbounds float, ptr %v64, i64 %v66
  %v98 = and i64 %v5, 1
  %v99 = mul i64 %v98, %v51
  %v100 = mul i64 %v99, 8
  %v101 = getelementptr inbounds float, ptr %v97, i64 %v100
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v116, %b5 ]
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
  %v29 = phi i64 [ 0, %b1 ], [ %v115, %b8 ]
  %v30 = icmp slt i64 %v29, 1
  br i1 %v30, label %b4, label %b5
b4:
  %v31 = add i64 %v29, 1
  %v32 = icmp slt i64 %v31, 1
  %v33 = select i1 %v32, i64 %v31, i64 %v29
  %v46 = mul i64 %v29, 512
  %v47 = mul i64 %v33, 512
  %v70 = getelementptr inbounds float, ptr %v7, i64 %v46
  %v88 = add i64 %v46, 512
  %v89 = add i64 %v47, 512
  br label %b6
b6:
  %v34 = phi i64 [ 0, %b4 ], [ %v114, %b20 ]
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
  br i1 %v58, label %b9, label %b10
b9:
  %v59 = sdiv i64 %v34, %v23
  %v60 = mul i64 %v59, 1024
  %v61 = add i64 %v47, %v60
  %v62 = getelementptr inbounds float, ptr %v7, i64 %v61
  %v68 = mul i64 %v40, 64
  %v69 = getelementptr inbounds float, ptr %v67, i64 %v68
  %v71 = sub i64 %v45, 1
  %v72 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v71
  %v73 = load ptr, ptr %v72, align 4
  %v74 = icmp sgt i64 %v45, 0
  br i1 %v74, label %b11, label %b12
b11:
  call void %v73(ptr %v69, i64 64, ptr %v70, i64 64, ptr %v11, i64 8, i64 0, i64 1, ptr %v62, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v57, label %b13, label %b14
b13:
  %v75 = mul i64 %v40, 64
  %v76 = getelementptr inbounds float, ptr %v67, i64 %v75
  br label %b15
b15:
  %v77 = phi i64 [ 0, %b13 ], [ %v87, %b16 ]
  %v78 = icmp slt i64 %v77, 1
  br i1 %v78, label %b16, label %b17
b16:
  %v79 = add i64 %v29, %v77
  %v80 = mul i64 %v79, 8
  %v81 = sub i64 8, %v80
  %v84 = getelementptr inbounds float, ptr %v83, i64 %v80
  %v85 = mul i64 %v77, 8
  %v86 = getelementptr inbounds float, ptr %v11, i64 %v85
  call void @columns(ptr %v76, i64 64, ptr %v84, i64 8, i64 64, i64 %v81, ptr %v86, i64 8, i64 %v45, i1 0)
  %v87 = add nsw i64 %v77, 1
  br label %b15, !llvm.loop !60
b17:
  br label %b14
b14:
  %v90 = add i64 %v40, %v45
  br label %b18
b18:
  %v91 = phi i64 [ %v40, %b14 ], [ %v113, %b23 ]
  %v92 = icmp slt i64 %v91, %v90
  br i1 %v92, label %b19, label %b20
b19:
  %v93 = sub i64 %v91, %v40
  %v94 = mul i64 %v93, 8
  %v95 = getelementptr inbounds float, ptr %v11, i64 %v94
  %v102 = mul i64 %v91, 8
  %v103 = getelementptr inbounds float, ptr %v101, i64 %v102
  br label %b21
b21:
  %v104 = phi i64 [ 0, %b19 ], [ %v112, %b22 ]
  %v105 = icmp slt i64 %v104, 1
  br i1 %v105, label %b22, label %b23
b22:
  %v106 = add i64 %v29, %v104
  %v107 = mul i64 %v106, 8
  %v108 = mul i64 %v104, 8
  %v109 = getelementptr inbounds float, ptr %v95, i64 %v108
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v103, i64 %v107
  store <8 x float> %v110, ptr %v111, align 4
  %v112 = add nsw i64 %v104, 1
  br label %b21
b23:
  %v113 = add nsw i64 %v91, 1
  br label %b18
b20:
  %v114 = add nsw i64 %v34, 1
  br label %b6
b8:
  %v115 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v116 = add nsw i64 %v16, 96
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
  %v12 = phi i64 [ 0, %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = icmp slt i64 %v12, %v11
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v12, 8
  %v19 = getelementptr inbounds float, ptr %v2, i64 %v18
  %v20 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v21 = load <8 x float>, ptr %v19, align 4
  %v22 = load float, ptr %v20, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v21, <8 x float> %v13)
  %v26 = add i64 %v12, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v30 = load <8 x float>, ptr %v28, align 4
  %v31 = load float, ptr %v29, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v30, <8 x float> %v14)
  %v35 = add i64 %v12, 2
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v39 = load <8 x float>, ptr %v37, align 4
  %v40 = load float, ptr %v38, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v39, <8 x float> %v15)
  %v44 = add i64 %v12, 3
  %v45 = mul i64 %v44, 8
  %v46 = getelementptr inbounds float, ptr %v2, i64 %v45
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v48 = load <8 x float>, ptr %v46, align 4
  %v49 = load float, ptr %v47, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v48, <8 x float> %v16)
  %v53 = add nsw i64 %v12, 4
  br label %b0
b2:
  %v54 = fadd <8 x float> %v13, %v14
  %v55 = fadd <8 x float> %v54, %v15
  %v56 = fadd <8 x float> %v55, %v16
  br label %b3
b3:
  %v57 = phi i64 [ %v11, %b2 ], [ %v68, %b4 ]
  %v58 = phi <8 x float> [ %v56, %b2 ], [ %v67, %b4 ]
  %v59 = icmp slt i64 %v57, %v3
  br i1 %v59, label %b4, label %b5
b4:
  %v60 = mul i64 %v57, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v63 = load <8 x float>, ptr %v61, align 4
  %v64 = load float, ptr %v62, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v63, <8 x float> %v58)
  %v68 = add nsw i64 %v57, 1
  br label %b3
b5:
  store <8 x float> %v58, ptr %v4, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 4
  %v11 = mul i64 %v10, 4
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = icmp slt i64 %v12, %v11
  br i1 %v21, label %b1, label %b2
b1:
  %v22 = mul i64 %v12, 8
  %v23 = getelementptr inbounds float, ptr %v2, i64 %v22
  %v24 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v25 = load <8 x float>, ptr %v23, align 4
  %v26 = load float, ptr %v24, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v25, <8 x float> %v13)
  %v30 = getelementptr inbounds float, ptr %v24, i64 %v1
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v25, <8 x float> %v14)
  %v35 = add i64 %v12, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v39 = load <8 x float>, ptr %v37, align 4
  %v40 = load float, ptr %v38, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v39, <8 x float> %v15)
  %v44 = getelementptr inbounds float, ptr %v38, i64 %v1
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v39, <8 x float> %v16)
  %v49 = add i64 %v12, 2
  %v50 = mul i64 %v49, 8
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v53 = load <8 x float>, ptr %v51, align 4
  %v54 = load float, ptr %v52, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v53, <8 x float> %v17)
  %v58 = getelementptr inbounds float, ptr %v52, i64 %v1
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v18)
  %v63 = add i64 %v12, 3
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v67 = load <8 x float>, ptr %v65, align 4
  %v68 = load float, ptr %v66, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v67, <8 x float> %v19)
  %v72 = getelementptr inbounds float, ptr %v66, i64 %v1
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v20)
  %v77 = add nsw i64 %v12, 4
  br label %b0
b2:
  %v78 = fadd <8 x float> %v13, %v15
  %v79 = fadd <8 x float> %v14, %v16
  %v80 = fadd <8 x float> %v78, %v17
  %v81 = fadd <8 x float> %v79, %v18
  %v82 = fadd <8 x float> %v80, %v19
  %v83 = fadd <8 x float> %v81, %v20
  br label %b3
b3:
  %v84 = phi i64 [ %v11, %b2 ], [ %v101, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v95, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v100, %b4 ]
  %v87 = icmp slt i64 %v84, %v3
  br i1 %v87, label %b4, label %b5
b4:
  %v88 = mul i64 %v84, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v91 = load <8 x float>, ptr %v89, align 4
  %v92 = load float, ptr %v90, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v91, <8 x float> %v85)
  %v96 = getelementptr inbounds float, ptr %v90, i64 %v1
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v91, <8 x float> %v86)
  %v101 = add nsw i64 %v84, 1
  br label %b3
b5:
  store <8 x float> %v85, ptr %v4, align 4
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v86, ptr %v102, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  %v36 = mul i64 %v1, 2
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v19 = icmp slt i64 %v12, %v11
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v12, 16
  %v21 = getelementptr inbounds float, ptr %v8, i64 %v20
  call void @llvm.prefetch.p0(ptr %v21, i32 0, i32 2, i32 1)
  %v22 = mul i64 %v12, 8
  %v23 = getelementptr inbounds float, ptr %v2, i64 %v22
  %v24 = getelementptr inbounds float, ptr %v23, i64 64
  call void @llvm.prefetch.p0(ptr %v24, i32 0, i32 3, i32 1)
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v26 = load <8 x float>, ptr %v23, align 4
  %v27 = load float, ptr %v25, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v26, <8 x float> %v13)
  %v31 = getelementptr inbounds float, ptr %v25, i64 %v1
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v14)
  %v37 = getelementptr inbounds float, ptr %v25, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v15)
  %v42 = add i64 %v12, 1
  %v43 = mul i64 %v42, 16
  %v44 = getelementptr inbounds float, ptr %v8, i64 %v43
  call void @llvm.prefetch.p0(ptr %v44, i32 0, i32 2, i32 1)
  %v45 = mul i64 %v42, 8
  %v46 = getelementptr inbounds float, ptr %v2, i64 %v45
  %v47 = getelementptr inbounds float, ptr %v46, i64 64
  call void @llvm.prefetch.p0(ptr %v47, i32 0, i32 3, i32 1)
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v49 = load <8 x float>, ptr %v46, align 4
  %v50 = load float, ptr %v48, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v49, <8 x float> %v16)
  %v54 = getelementptr inbounds float, ptr %v48, i64 %v1
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v49, <8 x float> %v17)
  %v59 = getelementptr inbounds float, ptr %v48, i64 %v36
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v49, <8 x float> %v18)
  %v64 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v65 = fadd <8 x float> %v13, %v16
  %v66 = fadd <8 x float> %v14, %v17
  %v67 = fadd <8 x float> %v15, %v18
  br label %b3
b3:
  %v68 = phi i64 [ %v11, %b2 ], [ %v91, %b4 ]
  %v69 = phi <8 x float> [ %v65, %b2 ], [ %v80, %b4 ]
  %v70 = phi <8 x float> [ %v66, %b2 ], [ %v85, %b4 ]
  %v71 = phi <8 x float> [ %v67, %b2 ], [ %v90, %b4 ]
  %v72 = icmp slt i64 %v68, %v3
  br i1 %v72, label %b4, label %b5
b4:
  %v73 = mul i64 %v68, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v76 = load <8 x float>, ptr %v74, align 4
  %v77 = load float, ptr %v75, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v76, <8 x float> %v69)
  %v81 = getelementptr inbounds float, ptr %v75, i64 %v1
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v70)
  %v86 = getelementptr inbounds float, ptr %v75, i64 %v36
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v71)
  %v91 = add nsw i64 %v68, 1
  br label %b3
b5:
  store <8 x float> %v69, ptr %v4, align 4
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v70, ptr %v92, align 4
  %v93 = mul i64 %v5, 2
  %v94 = getelementptr inbounds float, ptr %v4, i64 %v93
  store <8 x float> %v71, ptr %v94, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v10 = sdiv i64 %v3, 2
  %v11 = mul i64 %v10, 2
  %v38 = mul i64 %v1, 2
  %v44 = mul i64 %v1, 3
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = icmp slt i64 %v12, %v11
  br i1 %v21, label %b1, label %b2
b1:
  %v22 = mul i64 %v12, 16
  %v23 = getelementptr inbounds float, ptr %v8, i64 %v22
  call void @llvm.prefetch.p0(ptr %v23, i32 0, i32 2, i32 1)
  %v24 = mul i64 %v12, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 64
  call void @llvm.prefetch.p0(ptr %v26, i32 0, i32 3, i32 1)
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v28 = load <8 x float>, ptr %v25, align 4
  %v29 = load float, ptr %v27, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v28, <8 x float> %v13)
  %v33 = getelementptr inbounds float, ptr %v27, i64 %v1
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v14)
  %v39 = getelementptr inbounds float, ptr %v27, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v15)
  %v45 = getelementptr inbounds float, ptr %v27, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v16)
  %v50 = add i64 %v12, 1
  %v51 = mul i64 %v50, 16
  %v52 = getelementptr inbounds float, ptr %v8, i64 %v51
  call void @llvm.prefetch.p0(ptr %v52, i32 0, i32 2, i32 1)
  %v53 = mul i64 %v50, 8
  %v54 = getelementptr inbounds float, ptr %v2, i64 %v53
  %v55 = getelementptr inbounds float, ptr %v54, i64 64
  call void @llvm.prefetch.p0(ptr %v55, i32 0, i32 3, i32 1)
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v57 = load <8 x float>, ptr %v54, align 4
  %v58 = load float, ptr %v56, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v57, <8 x float> %v17)
  %v62 = getelementptr inbounds float, ptr %v56, i64 %v1
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v18)
  %v67 = getelementptr inbounds float, ptr %v56, i64 %v38
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v57, <8 x float> %v19)
  %v72 = getelementptr inbounds float, ptr %v56, i64 %v44
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v57, <8 x float> %v20)
  %v77 = add nsw i64 %v12, 2
  br label %b0
b2:
  %v78 = fadd <8 x float> %v13, %v17
  %v79 = fadd <8 x float> %v14, %v18
  %v80 = fadd <8 x float> %v15, %v19
  %v81 = fadd <8 x float> %v16, %v20
  br label %b3
b3:
  %v82 = phi i64 [ %v11, %b2 ], [ %v111, %b4 ]
  %v83 = phi <8 x float> [ %v78, %b2 ], [ %v95, %b4 ]
  %v84 = phi <8 x float> [ %v79, %b2 ], [ %v100, %b4 ]
  %v85 = phi <8 x float> [ %v80, %b2 ], [ %v105, %b4 ]
  %v86 = phi <8 x float> [ %v81, %b2 ], [ %v110, %b4 ]
  %v87 = icmp slt i64 %v82, %v3
  br i1 %v87, label %b4, label %b5
b4:
  %v88 = mul i64 %v82, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v91 = load <8 x float>, ptr %v89, align 4
  %v92 = load float, ptr %v90, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v91, <8 x float> %v83)
  %v96 = getelementptr inbounds float, ptr %v90, i64 %v1
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v91, <8 x float> %v84)
  %v101 = getelementptr inbounds float, ptr %v90, i64 %v38
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v85)
  %v106 = getelementptr inbounds float, ptr %v90, i64 %v44
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v91, <8 x float> %v86)
  %v111 = add nsw i64 %v82, 1
  br label %b3
b5:
  store <8 x float> %v83, ptr %v4, align 4
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v84, ptr %v112, align 4
  %v113 = mul i64 %v5, 2
  %v114 = getelementptr inbounds float, ptr %v4, i64 %v113
  store <8 x float> %v85, ptr %v114, align 4
  %v115 = mul i64 %v5, 3
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v115
  store <8 x float> %v86, ptr %v116, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v33 = mul i64 %v1, 2
  %v39 = mul i64 %v1, 3
  %v45 = mul i64 %v1, 4
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v51, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = icmp slt i64 %v10, %v3
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v10, 16
  %v18 = getelementptr inbounds float, ptr %v8, i64 %v17
  call void @llvm.prefetch.p0(ptr %v18, i32 0, i32 2, i32 1)
  %v19 = mul i64 %v10, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 64
  call void @llvm.prefetch.p0(ptr %v21, i32 0, i32 3, i32 1)
  %v22 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v23 = load <8 x float>, ptr %v20, align 4
  %v24 = load float, ptr %v22, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v23, <8 x float> %v11)
  %v28 = getelementptr inbounds float, ptr %v22, i64 %v1
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v23, <8 x float> %v12)
  %v34 = getelementptr inbounds float, ptr %v22, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v23, <8 x float> %v13)
  %v40 = getelementptr inbounds float, ptr %v22, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v23, <8 x float> %v14)
  %v46 = getelementptr inbounds float, ptr %v22, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v23, <8 x float> %v15)
  %v51 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v52 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v12, ptr %v52, align 4
  %v53 = mul i64 %v5, 2
  %v54 = getelementptr inbounds float, ptr %v4, i64 %v53
  store <8 x float> %v13, ptr %v54, align 4
  %v55 = mul i64 %v5, 3
  %v56 = getelementptr inbounds float, ptr %v4, i64 %v55
  store <8 x float> %v14, ptr %v56, align 4
  %v57 = mul i64 %v5, 4
  %v58 = getelementptr inbounds float, ptr %v4, i64 %v57
  store <8 x float> %v15, ptr %v58, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v34 = mul i64 %v1, 2
  %v40 = mul i64 %v1, 3
  %v46 = mul i64 %v1, 4
  %v52 = mul i64 %v1, 5
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v58, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = icmp slt i64 %v10, %v3
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v10, 16
  %v19 = getelementptr inbounds float, ptr %v8, i64 %v18
  call void @llvm.prefetch.p0(ptr %v19, i32 0, i32 2, i32 1)
  %v20 = mul i64 %v10, 8
  %v21 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v21, i64 64
  call void @llvm.prefetch.p0(ptr %v22, i32 0, i32 3, i32 1)
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v24 = load <8 x float>, ptr %v21, align 4
  %v25 = load float, ptr %v23, align 4
  %v26 = insertelement <8 x float> poison, float %v25, i64 0
  %v27 = shufflevector <8 x float> %v26, <8 x float> poison, <8 x i32> zeroinitializer
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v27, <8 x float> %v24, <8 x float> %v11)
  %v29 = getelementptr inbounds float, ptr %v23, i64 %v1
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v12)
  %v35 = getelementptr inbounds float, ptr %v23, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v13)
  %v41 = getelementptr inbounds float, ptr %v23, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v14)
  %v47 = getelementptr inbounds float, ptr %v23, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v24, <8 x float> %v15)
  %v53 = getelementptr inbounds float, ptr %v23, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v16)
  %v58 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v59 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v12, ptr %v59, align 4
  %v60 = mul i64 %v5, 2
  %v61 = getelementptr inbounds float, ptr %v4, i64 %v60
  store <8 x float> %v13, ptr %v61, align 4
  %v62 = mul i64 %v5, 3
  %v63 = getelementptr inbounds float, ptr %v4, i64 %v62
  store <8 x float> %v14, ptr %v63, align 4
  %v64 = mul i64 %v5, 4
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v64
  store <8 x float> %v15, ptr %v65, align 4
  %v66 = mul i64 %v5, 5
  %v67 = getelementptr inbounds float, ptr %v4, i64 %v66
  store <8 x float> %v16, ptr %v67, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v35 = mul i64 %v1, 2
  %v41 = mul i64 %v1, 3
  %v47 = mul i64 %v1, 4
  %v53 = mul i64 %v1, 5
  %v59 = mul i64 %v1, 6
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v10, %v3
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v10, 16
  %v20 = getelementptr inbounds float, ptr %v8, i64 %v19
  call void @llvm.prefetch.p0(ptr %v20, i32 0, i32 2, i32 1)
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 64
  call void @llvm.prefetch.p0(ptr %v23, i32 0, i32 3, i32 1)
  %v24 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v25 = load <8 x float>, ptr %v22, align 4
  %v26 = load float, ptr %v24, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v25, <8 x float> %v11)
  %v30 = getelementptr inbounds float, ptr %v24, i64 %v1
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v25, <8 x float> %v12)
  %v36 = getelementptr inbounds float, ptr %v24, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v25, <8 x float> %v13)
  %v42 = getelementptr inbounds float, ptr %v24, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v25, <8 x float> %v14)
  %v48 = getelementptr inbounds float, ptr %v24, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v25, <8 x float> %v15)
  %v54 = getelementptr inbounds float, ptr %v24, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v25, <8 x float> %v16)
  %v60 = getelementptr inbounds float, ptr %v24, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v25, <8 x float> %v17)
  %v65 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v66 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v12, ptr %v66, align 4
  %v67 = mul i64 %v5, 2
  %v68 = getelementptr inbounds float, ptr %v4, i64 %v67
  store <8 x float> %v13, ptr %v68, align 4
  %v69 = mul i64 %v5, 3
  %v70 = getelementptr inbounds float, ptr %v4, i64 %v69
  store <8 x float> %v14, ptr %v70, align 4
  %v71 = mul i64 %v5, 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  store <8 x float> %v15, ptr %v72, align 4
  %v73 = mul i64 %v5, 5
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = mul i64 %v5, 6
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v75
  store <8 x float> %v17, ptr %v76, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, i64 %v7, ptr %v8, i64 %v9) #2 {
entry:
  %v36 = mul i64 %v1, 2
  %v42 = mul i64 %v1, 3
  %v48 = mul i64 %v1, 4
  %v54 = mul i64 %v1, 5
  %v60 = mul i64 %v1, 6
  %v66 = mul i64 %v1, 7
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v72, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v19 = icmp slt i64 %v10, %v3
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v10, 16
  %v21 = getelementptr inbounds float, ptr %v8, i64 %v20
  call void @llvm.prefetch.p0(ptr %v21, i32 0, i32 2, i32 1)
  %v22 = mul i64 %v10, 8
  %v23 = getelementptr inbounds float, ptr %v2, i64 %v22
  %v24 = getelementptr inbounds float, ptr %v23, i64 64
  call void @llvm.prefetch.p0(ptr %v24, i32 0, i32 3, i32 1)
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v26 = load <8 x float>, ptr %v23, align 4
  %v27 = load float, ptr %v25, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v26, <8 x float> %v11)
  %v31 = getelementptr inbounds float, ptr %v25, i64 %v1
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v12)
  %v37 = getelementptr inbounds float, ptr %v25, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v13)
  %v43 = getelementptr inbounds float, ptr %v25, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v14)
  %v49 = getelementptr inbounds float, ptr %v25, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v26, <8 x float> %v15)
  %v55 = getelementptr inbounds float, ptr %v25, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v26, <8 x float> %v16)
  %v61 = getelementptr inbounds float, ptr %v25, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = getelementptr inbounds float, ptr %v25, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v26, <8 x float> %v18)
  %v72 = add nsw i64 %v10, 1
  br label %b0
b2:
  store <8 x float> %v11, ptr %v4, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v12, ptr %v73, align 4
  %v74 = mul i64 %v5, 2
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  store <8 x float> %v13, ptr %v75, align 4
  %v76 = mul i64 %v5, 3
  %v77 = getelementptr inbounds float, ptr %v4, i64 %v76
  store <8 x float> %v14, ptr %v77, align 4
  %v78 = mul i64 %v5, 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 %v78
  store <8 x float> %v15, ptr %v79, align 4
  %v80 = mul i64 %v5, 5
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v16, ptr %v81, align 4
  %v82 = mul i64 %v5, 6
  %v83 = getelementptr inbounds float, ptr %v4, i64 %v82
  store <8 x float> %v17, ptr %v83, align 4
  %v84 = mul i64 %v5, 7
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v18, ptr %v85, align 4
  ret void
}
define internal void @columns(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, i64 %v5, ptr %v6, i64 %v7, i64 %v8, i1 %v9) #2 {
entry:
  %v10 = sdiv i64 %v8, 4
  %v11 = mul i64 %v10, 4
  %v14 = icmp ult i64 %v5, 8
  %v15 = select i1 %v14, i64 %v5, i64 8
  %v16 = trunc i64 %v15 to i32
  %v17 = insertelement <8 x i32> poison, i32 %v16, i64 0
  %v18 = shufflevector <8 x i32> %v17, <8 x i32> poison, <8 x i32> zeroinitializer
  %v19 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v18
  %v20 = sdiv i64 %v4, 2
  %v21 = mul i64 %v20, 2
  br label %b0
b0:
  %v12 = phi i64 [ 0, %entry ], [ %v145, %b8 ]
  %v13 = icmp slt i64 %v12, %v11
  br i1 %v13, label %b1, label %b2
b1:
  %v35 = mul i64 %v12, %v1
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v39 = add i64 %v12, 1
  %v40 = mul i64 %v39, %v1
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v44 = add i64 %v12, 2
  %v45 = mul i64 %v44, %v1
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v49 = add i64 %v12, 3
  %v50 = mul i64 %v49, %v1
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  br label %b3
b3:
  %v22 = phi i64 [ 0, %b1 ], [ %v90, %b4 ]
  %v23 = phi <8 x float> [ zeroinitializer, %b1 ], [ %v56, %b4 ]
  %v24 = phi <8 x float> [ zeroinitializer, %b1 ], [ %v59, %b4 ]
  %v25 = phi <8 x float> [ zeroinitializer, %b1 ], [ %v62, %b4 ]
  %v26 = phi <8 x float> [ zeroinitializer, %b1 ], [ %v65, %b4 ]
  %v27 = phi <8 x float> [ zeroinitializer, %b1 ], [ %v80, %b4 ]
  %v28 = phi <8 x float> [ zeroinitializer, %b1 ], [ %v83, %b4 ]
  %v29 = phi <8 x float> [ zeroinitializer, %b1 ], [ %v86, %b4 ]
  %v30 = phi <8 x float> [ zeroinitializer, %b1 ], [ %v89, %b4 ]
  %v31 = icmp slt i64 %v22, %v21
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = mul i64 %v22, %v3
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v33, <8 x i1> %v19, <8 x float> zeroinitializer)
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v22
  %v38 = load float, ptr %v37, align 4
  %v42 = getelementptr inbounds float, ptr %v41, i64 %v22
  %v43 = load float, ptr %v42, align 4
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v22
  %v48 = load float, ptr %v47, align 4
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v22
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v38, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v34, <8 x float> %v23)
  %v57 = insertelement <8 x float> poison, float %v43, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v34, <8 x float> %v24)
  %v60 = insertelement <8 x float> poison, float %v48, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v34, <8 x float> %v25)
  %v63 = insertelement <8 x float> poison, float %v53, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v34, <8 x float> %v26)
  %v66 = add i64 %v22, 1
  %v67 = mul i64 %v66, %v3
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v68, <8 x i1> %v19, <8 x float> zeroinitializer)
  %v70 = getelementptr inbounds float, ptr %v36, i64 %v66
  %v71 = load float, ptr %v70, align 4
  %v72 = getelementptr inbounds float, ptr %v41, i64 %v66
  %v73 = load float, ptr %v72, align 4
  %v74 = getelementptr inbounds float, ptr %v46, i64 %v66
  %v75 = load float, ptr %v74, align 4
  %v76 = getelementptr inbounds float, ptr %v51, i64 %v66
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v71, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v69, <8 x float> %v27)
  %v81 = insertelement <8 x float> poison, float %v73, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v28)
  %v84 = insertelement <8 x float> poison, float %v75, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v69, <8 x float> %v29)
  %v87 = insertelement <8 x float> poison, float %v77, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v69, <8 x float> %v30)
  %v90 = add nsw i64 %v22, 2
  br label %b3, !llvm.loop !42
b5:
  %v91 = fadd <8 x float> %v23, %v27
  %v92 = fadd <8 x float> %v24, %v28
  %v93 = fadd <8 x float> %v25, %v29
  %v94 = fadd <8 x float> %v26, %v30
  br label %b6
b6:
  %v95 = phi i64 [ %v21, %b5 ], [ %v124, %b7 ]
  %v96 = phi <8 x float> [ %v91, %b5 ], [ %v114, %b7 ]
  %v97 = phi <8 x float> [ %v92, %b5 ], [ %v117, %b7 ]
  %v98 = phi <8 x float> [ %v93, %b5 ], [ %v120, %b7 ]
  %v99 = phi <8 x float> [ %v94, %b5 ], [ %v123, %b7 ]
  %v100 = icmp slt i64 %v95, %v4
  br i1 %v100, label %b7, label %b8
b7:
  %v101 = mul i64 %v95, %v3
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v102, <8 x i1> %v19, <8 x float> zeroinitializer)
  %v104 = getelementptr inbounds float, ptr %v36, i64 %v95
  %v105 = load float, ptr %v104, align 4
  %v106 = getelementptr inbounds float, ptr %v41, i64 %v95
  %v107 = load float, ptr %v106, align 4
  %v108 = getelementptr inbounds float, ptr %v46, i64 %v95
  %v109 = load float, ptr %v108, align 4
  %v110 = getelementptr inbounds float, ptr %v51, i64 %v95
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v105, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v103, <8 x float> %v96)
  %v115 = insertelement <8 x float> poison, float %v107, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v103, <8 x float> %v97)
  %v118 = insertelement <8 x float> poison, float %v109, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v103, <8 x float> %v98)
  %v121 = insertelement <8 x float> poison, float %v111, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v103, <8 x float> %v99)
  %v124 = add nsw i64 %v95, 1
  br label %b6, !llvm.loop !45
b8:
  %v125 = mul i64 %v12, %v7
  %v126 = getelementptr inbounds float, ptr %v6, i64 %v125
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = fadd <8 x float> %v127, %v96
  %v129 = select i1 %v9, <8 x float> %v128, <8 x float> %v96
  store <8 x float> %v129, ptr %v126, align 4
  %v130 = mul i64 %v39, %v7
  %v131 = getelementptr inbounds float, ptr %v6, i64 %v130
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = fadd <8 x float> %v132, %v97
  %v134 = select i1 %v9, <8 x float> %v133, <8 x float> %v97
  store <8 x float> %v134, ptr %v131, align 4
  %v135 = mul i64 %v44, %v7
  %v136 = getelementptr inbounds float, ptr %v6, i64 %v135
  %v137 = load <8 x float>, ptr %v136, align 4
  %v138 = fadd <8 x float> %v137, %v98
  %v139 = select i1 %v9, <8 x float> %v138, <8 x float> %v98
  store <8 x float> %v139, ptr %v136, align 4
  %v140 = mul i64 %v49, %v7
  %v141 = getelementptr inbounds float, ptr %v6, i64 %v140
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = fadd <8 x float> %v142, %v99
  %v144 = select i1 %v9, <8 x float> %v143, <8 x float> %v99
  store <8 x float> %v144, ptr %v141, align 4
  %v145 = add nsw i64 %v12, 4
  br label %b0, !llvm.loop !48
b2:
  %v148 = sdiv i64 %v4, 4
  %v149 = mul i64 %v148, 4
  br label %b9
b9:
  %v146 = phi i64 [ %v11, %b2 ], [ %v214, %b17 ]
  %v147 = icmp slt i64 %v146, %v8
  br i1 %v147, label %b10, label %b11
b10:
  %v159 = mul i64 %v146, %v1
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  br label %b12
b12:
  %v150 = phi i64 [ 0, %b10 ], [ %v193, %b13 ]
  %v151 = phi <8 x float> [ zeroinitializer, %b10 ], [ %v165, %b13 ]
  %v152 = phi <8 x float> [ zeroinitializer, %b10 ], [ %v174, %b13 ]
  %v153 = phi <8 x float> [ zeroinitializer, %b10 ], [ %v183, %b13 ]
  %v154 = phi <8 x float> [ zeroinitializer, %b10 ], [ %v192, %b13 ]
  %v155 = icmp slt i64 %v150, %v149
  br i1 %v155, label %b13, label %b14
b13:
  %v156 = mul i64 %v150, %v3
  %v157 = getelementptr inbounds float, ptr %v2, i64 %v156
  %v158 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v157, <8 x i1> %v19, <8 x float> zeroinitializer)
  %v161 = getelementptr inbounds float, ptr %v160, i64 %v150
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v158, <8 x float> %v151)
  %v166 = add i64 %v150, 1
  %v167 = mul i64 %v166, %v3
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v168, <8 x i1> %v19, <8 x float> zeroinitializer)
  %v170 = getelementptr inbounds float, ptr %v160, i64 %v166
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v169, <8 x float> %v152)
  %v175 = add i64 %v150, 2
  %v176 = mul i64 %v175, %v3
  %v177 = getelementptr inbounds float, ptr %v2, i64 %v176
  %v178 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v177, <8 x i1> %v19, <8 x float> zeroinitializer)
  %v179 = getelementptr inbounds float, ptr %v160, i64 %v175
  %v180 = load float, ptr %v179, align 4
  %v181 = insertelement <8 x float> poison, float %v180, i64 0
  %v182 = shufflevector <8 x float> %v181, <8 x float> poison, <8 x i32> zeroinitializer
  %v183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v182, <8 x float> %v178, <8 x float> %v153)
  %v184 = add i64 %v150, 3
  %v185 = mul i64 %v184, %v3
  %v186 = getelementptr inbounds float, ptr %v2, i64 %v185
  %v187 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v186, <8 x i1> %v19, <8 x float> zeroinitializer)
  %v188 = getelementptr inbounds float, ptr %v160, i64 %v184
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v187, <8 x float> %v154)
  %v193 = add nsw i64 %v150, 4
  br label %b12, !llvm.loop !51
b14:
  %v194 = fadd <8 x float> %v151, %v152
  %v195 = fadd <8 x float> %v194, %v153
  %v196 = fadd <8 x float> %v195, %v154
  br label %b15
b15:
  %v197 = phi i64 [ %v149, %b14 ], [ %v208, %b16 ]
  %v198 = phi <8 x float> [ %v196, %b14 ], [ %v207, %b16 ]
  %v199 = icmp slt i64 %v197, %v4
  br i1 %v199, label %b16, label %b17
b16:
  %v200 = mul i64 %v197, %v3
  %v201 = getelementptr inbounds float, ptr %v2, i64 %v200
  %v202 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v201, <8 x i1> %v19, <8 x float> zeroinitializer)
  %v203 = getelementptr inbounds float, ptr %v160, i64 %v197
  %v204 = load float, ptr %v203, align 4
  %v205 = insertelement <8 x float> poison, float %v204, i64 0
  %v206 = shufflevector <8 x float> %v205, <8 x float> poison, <8 x i32> zeroinitializer
  %v207 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v206, <8 x float> %v202, <8 x float> %v198)
  %v208 = add nsw i64 %v197, 1
  br label %b15, !llvm.loop !54
b17:
  %v209 = mul i64 %v146, %v7
  %v210 = getelementptr inbounds float, ptr %v6, i64 %v209
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v198
  %v213 = select i1 %v9, <8 x float> %v212, <8 x float> %v198
  store <8 x float> %v213, ptr %v210, align 4
  %v214 = add nsw i64 %v146, 1
  br label %b9, !llvm.loop !57
b11:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v6 = load ptr, ptr %v5, align 4
  %v8 = getelementptr inbounds i64, ptr %v1, i64 8
  %v9 = load i64, ptr %v8, align 8
  %v10 = getelementptr inbounds i64, ptr %v1, i64 1
  %v11 = load i64, ptr %v10, align 8
  %v14 = getelementptr inbounds i64, ptr %v1, i64 9
  %v15 = load i64, ptr %v14, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v37 = load ptr, ptr %v36, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 512
  %v12 = mul i64 %v9, %v11
  %v13 = icmp sle i64 %v12, 4
  %v16 = icmp eq i64 %v15, 0
  %v17 = and i1 %v13, %v16
  %v18 = add i64 %v2, 1
  %v19 = sdiv i64 %v2, %v3
  %v20 = icmp slt i64 %v19, 1
  %v21 = select i1 %v20, i64 %v19, i64 1
  %v22 = sdiv i64 %v18, %v3
  %v23 = icmp slt i64 %v22, 1
  %v24 = select i1 %v23, i64 %v22, i64 1
  %v25 = icmp slt i64 %v24, 1
  %v26 = select i1 %v25, i64 %v24, i64 1
  %v31 = icmp eq i1 %v17, 0
  br label %b0
b0:
  %v27 = phi i64 [ %v21, %entry ], [ %v40, %b4 ]
  %v28 = icmp slt i64 %v27, %v26
  br i1 %v28, label %b1, label %b2
b1:
  %v29 = mul i64 %v27, 512
  %v30 = mul i64 %v27, 8
  br i1 %v31, label %b3, label %b4
b3:
  %v32 = getelementptr inbounds float, ptr %v7, i64 %v29
  %v33 = sub i64 8, %v30
  %v34 = icmp slt i64 %v33, 0
  %v35 = select i1 %v34, i64 0, i64 %v33
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v30
  call void @pack_rows(ptr %v38, i64 1, i64 8, i64 64, i64 %v35, ptr %v32, i64 8)
  br label %b4
b4:
  %v39 = add i64 %v29, 512
  %v40 = add nsw i64 %v27, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v6 = load ptr, ptr %v5, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 5
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 6
  %v15 = load i64, ptr %v14, align 8
  %v48 = getelementptr inbounds i64, ptr %v1, i64 8
  %v49 = load i64, ptr %v48, align 8
  %v50 = getelementptr inbounds i64, ptr %v1, i64 1
  %v51 = load i64, ptr %v50, align 8
  %v54 = getelementptr inbounds i64, ptr %v1, i64 9
  %v55 = load i64, ptr %v54, align 8
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v64 = load ptr, ptr %v63, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v80 = load ptr, ptr %v79, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v94 = load ptr, ptr %v93, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 512
  %v8 = getelementptr inbounds float, ptr %v6, i64 1024
  %v9 = mul i64 %v2, 31840
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v52 = mul i64 %v49, %v51
  %v53 = icmp sle i64 %v52, 4
  %v56 = icmp eq i64 %v55, 0
  %v57 = and i1 %v53, %v56
  %v58 = icmp eq i1 %v57, 0
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v109, %b5 ]
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
  %v29 = phi i64 [ 0, %b1 ], [ %v108, %b8 ]
  %v30 = icmp slt i64 %v29, 1
  br i1 %v30, label %b4, label %b5
b4:
  %v31 = add i64 %v29, 1
  %v32 = icmp slt i64 %v31, 1
  %v33 = select i1 %v32, i64 %v31, i64 %v29
  %v46 = mul i64 %v29, 512
  %v47 = mul i64 %v33, 512
  %v67 = getelementptr inbounds float, ptr %v7, i64 %v46
  %v85 = add i64 %v46, 512
  %v86 = add i64 %v47, 512
  br label %b6
b6:
  %v34 = phi i64 [ 0, %b4 ], [ %v107, %b20 ]
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
  br i1 %v58, label %b9, label %b10
b9:
  %v59 = sdiv i64 %v34, %v23
  %v60 = mul i64 %v59, 1024
  %v61 = add i64 %v47, %v60
  %v62 = getelementptr inbounds float, ptr %v7, i64 %v61
  %v65 = mul i64 %v40, 64
  %v66 = getelementptr inbounds float, ptr %v64, i64 %v65
  %v68 = sub i64 %v45, 1
  %v69 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v68
  %v70 = load ptr, ptr %v69, align 4
  %v71 = icmp sgt i64 %v45, 0
  br i1 %v71, label %b11, label %b12
b11:
  call void %v70(ptr %v66, i64 64, ptr %v67, i64 64, ptr %v11, i64 8, i64 0, i64 1, ptr %v62, i64 0)
  br label %b12
b12:
  br label %b10
b10:
  br i1 %v57, label %b13, label %b14
b13:
  %v72 = mul i64 %v40, 64
  %v73 = getelementptr inbounds float, ptr %v64, i64 %v72
  br label %b15
b15:
  %v74 = phi i64 [ 0, %b13 ], [ %v84, %b16 ]
  %v75 = icmp slt i64 %v74, 1
  br i1 %v75, label %b16, label %b17
b16:
  %v76 = add i64 %v29, %v74
  %v77 = mul i64 %v76, 8
  %v78 = sub i64 8, %v77
  %v81 = getelementptr inbounds float, ptr %v80, i64 %v77
  %v82 = mul i64 %v74, 8
  %v83 = getelementptr inbounds float, ptr %v11, i64 %v82
  call void @columns(ptr %v73, i64 64, ptr %v81, i64 8, i64 64, i64 %v78, ptr %v83, i64 8, i64 %v45, i1 0)
  %v84 = add nsw i64 %v74, 1
  br label %b15, !llvm.loop !63
b17:
  br label %b14
b14:
  %v87 = add i64 %v40, %v45
  br label %b18
b18:
  %v88 = phi i64 [ %v40, %b14 ], [ %v106, %b23 ]
  %v89 = icmp slt i64 %v88, %v87
  br i1 %v89, label %b19, label %b20
b19:
  %v90 = sub i64 %v88, %v40
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v11, i64 %v91
  %v95 = mul i64 %v88, 8
  %v96 = getelementptr inbounds float, ptr %v94, i64 %v95
  br label %b21
b21:
  %v97 = phi i64 [ 0, %b19 ], [ %v105, %b22 ]
  %v98 = icmp slt i64 %v97, 1
  br i1 %v98, label %b22, label %b23
b22:
  %v99 = add i64 %v29, %v97
  %v100 = mul i64 %v99, 8
  %v101 = mul i64 %v97, 8
  %v102 = getelementptr inbounds float, ptr %v92, i64 %v101
  %v103 = load <8 x float>, ptr %v102, align 4
  %v104 = getelementptr inbounds float, ptr %v96, i64 %v100
  store <8 x float> %v103, ptr %v104, align 4
  %v105 = add nsw i64 %v97, 1
  br label %b21
b23:
  %v106 = add nsw i64 %v88, 1
  br label %b18
b20:
  %v107 = add nsw i64 %v34, 1
  br label %b6
b8:
  %v108 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v109 = add nsw i64 %v16, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = load ptr, ptr %v0, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1024
  %v8 = mul i64 %v2, 31840
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_1_8(ptr %v11, i64 64, i64 64, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v20, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @outer_one_1_8(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12) #2 {
entry:
  %v13 = add i64 %v9, 7
  %v14 = and i64 %v13, -8
  %v15 = icmp slt i64 %v14, 512
  %v16 = select i1 %v15, i64 %v14, i64 512
  %v17 = mul i64 384, %v16
  %v18 = getelementptr inbounds float, ptr %v4, i64 %v17
  %v19 = add i64 %v2, 2
  %v20 = sdiv i64 %v19, 3
  %v21 = add i64 %v5, 1
  %v22 = mul i64 %v20, %v5
  %v23 = sdiv i64 %v22, %v6
  %v24 = mul i64 %v23, 3
  %v25 = icmp slt i64 %v24, %v2
  %v26 = select i1 %v25, i64 %v24, i64 %v2
  %v27 = mul i64 %v20, %v21
  %v28 = sdiv i64 %v27, %v6
  %v29 = mul i64 %v28, 3
  %v30 = icmp slt i64 %v29, %v2
  %v31 = select i1 %v30, i64 %v29, i64 %v2
  %v32 = or i64 %v3, %v12
  %v33 = icmp eq i64 %v32, 0
  br i1 %v33, label %b0, label %b1
b0:
  %v38 = mul i64 %v9, 4
  br label %b2
b2:
  %v34 = phi i64 [ %v26, %b0 ], [ %v39, %b3 ]
  %v35 = icmp slt i64 %v34, %v31
  br i1 %v35, label %b3, label %b4
b3:
  %v36 = mul i64 %v34, %v11
  %v37 = getelementptr inbounds float, ptr %v10, i64 %v36
  call void @llvm.memset.p0.i64(ptr %v37, i8 0, i64 %v38, i1 0)
  %v39 = add nsw i64 %v34, 1
  br label %b2
b4:
  br label %b1
b1:
  %v45 = sub i64 %v9, 8
  %v46 = icmp slt i64 %v9, %v45
  %v47 = select i1 %v46, i64 %v9, i64 %v45
  %v73 = icmp eq i64 %v9, %v9
  %v74 = mul i64 %v45, 384
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  br label %b5
b5:
  %v40 = phi i64 [ 0, %b1 ], [ %v166, %b21 ]
  %v41 = icmp slt i64 %v40, %v3
  br i1 %v41, label %b6, label %b7
b6:
  %v42 = sub i64 %v3, %v40
  %v43 = icmp slt i64 %v42, 384
  %v44 = select i1 %v43, i64 %v42, i64 384
  %v52 = mul i64 %v40, %v8
  br label %b8
b8:
  %v48 = phi i64 [ 0, %b6 ], [ %v72, %b13 ]
  %v49 = icmp slt i64 %v48, %v47
  br i1 %v49, label %b9, label %b10
b9:
  %v50 = mul i64 %v48, 384
  %v51 = getelementptr inbounds float, ptr %v4, i64 %v50
  %v53 = add i64 %v52, %v48
  %v54 = getelementptr inbounds float, ptr %v7, i64 %v53
  br label %b11
b11:
  %v55 = phi i64 [ 0, %b9 ], [ %v71, %b12 ]
  %v56 = icmp slt i64 %v55, %v44
  br i1 %v56, label %b12, label %b13
b12:
  %v57 = mul i64 %v55, %v8
  %v58 = getelementptr inbounds float, ptr %v54, i64 %v57
  %v59 = mul i64 %v55, 32
  %v60 = getelementptr inbounds float, ptr %v51, i64 %v59
  %v61 = load <8 x float>, ptr %v58, align 4
  store <8 x float> %v61, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v58, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v60, i64 8
  store <8 x float> %v63, ptr %v64, align 4
  %v65 = getelementptr inbounds float, ptr %v58, i64 16
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = getelementptr inbounds float, ptr %v60, i64 16
  store <8 x float> %v66, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v58, i64 24
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v60, i64 24
  store <8 x float> %v69, ptr %v70, align 4
  %v71 = add nsw i64 %v55, 1
  br label %b11
b13:
  %v72 = add nsw i64 %v48, 32
  br label %b8
b10:
  br i1 %v73, label %b14, label %b15
b14:
  %v76 = add i64 %v52, %v45
  %v77 = getelementptr inbounds float, ptr %v7, i64 %v76
  br label %b16
b16:
  %v78 = phi i64 [ 0, %b14 ], [ %v85, %b17 ]
  %v79 = icmp slt i64 %v78, %v44
  br i1 %v79, label %b17, label %b18
b17:
  %v80 = mul i64 %v78, %v8
  %v81 = getelementptr inbounds float, ptr %v77, i64 %v80
  %v82 = mul i64 %v78, 8
  %v83 = getelementptr inbounds float, ptr %v75, i64 %v82
  %v84 = load <8 x float>, ptr %v81, align 4
  store <8 x float> %v84, ptr %v83, align 4
  %v85 = add nsw i64 %v78, 1
  br label %b16
b18:
  br label %b15
b15:
  %v94 = mul i64 %v40, %v1
  %v135 = or i64 %v40, %v12
  br label %b19
b19:
  %v86 = phi i64 [ %v26, %b15 ], [ %v165, %b42 ]
  %v87 = icmp slt i64 %v86, %v31
  br i1 %v87, label %b20, label %b21
b20:
  %v88 = sub i64 %v31, %v86
  %v89 = icmp slt i64 %v88, 96
  %v90 = select i1 %v89, i64 %v88, i64 96
  %v91 = sdiv i64 %v90, 3
  %v92 = mul i64 %v91, 3
  %v93 = sub i64 %v90, %v92
  %v95 = add i64 %v94, %v86
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v103 = sub i64 %v91, 1
  %v112 = icmp sge i64 %v103, 0
  %v113 = mul i64 %v103, 3
  %v115 = mul i64 %v103, 1168
  %v122 = mul i64 %v91, 1168
  br label %b22
b22:
  %v97 = phi i64 [ 0, %b20 ], [ %v130, %b32 ]
  %v98 = icmp slt i64 %v97, %v44
  br i1 %v98, label %b23, label %b24
b23:
  %v99 = mul i64 %v97, %v1
  %v100 = getelementptr inbounds float, ptr %v96, i64 %v99
  %v101 = mul i64 %v97, 3
  %v102 = getelementptr inbounds float, ptr %v18, i64 %v101
  br label %b25
b25:
  %v104 = phi i64 [ 0, %b23 ], [ %v111, %b26 ]
  %v105 = icmp slt i64 %v104, %v103
  br i1 %v105, label %b26, label %b27
b26:
  %v106 = mul i64 %v104, 3
  %v107 = getelementptr inbounds float, ptr %v100, i64 %v106
  %v108 = mul i64 %v104, 1168
  %v109 = getelementptr inbounds float, ptr %v102, i64 %v108
  %v110 = load <4 x float>, ptr %v107, align 4
  store <4 x float> %v110, ptr %v109, align 4
  %v111 = add nsw i64 %v104, 1
  br label %b25
b27:
  br i1 %v112, label %b28, label %b29
b28:
  %v114 = getelementptr inbounds float, ptr %v100, i64 %v113
  %v116 = getelementptr inbounds float, ptr %v102, i64 %v115
  %v117 = load <2 x float>, ptr %v114, align 4
  store <2 x float> %v117, ptr %v116, align 4
  %v118 = getelementptr inbounds float, ptr %v114, i64 2
  %v119 = load float, ptr %v118, align 4
  %v120 = getelementptr inbounds float, ptr %v116, i64 2
  store float %v119, ptr %v120, align 4
  br label %b29
b29:
  %v121 = getelementptr inbounds float, ptr %v100, i64 %v92
  %v123 = getelementptr inbounds float, ptr %v102, i64 %v122
  br label %b30
b30:
  %v124 = phi i64 [ 0, %b29 ], [ %v129, %b31 ]
  %v125 = icmp slt i64 %v124, %v93
  br i1 %v125, label %b31, label %b32
b31:
  %v126 = getelementptr inbounds float, ptr %v121, i64 %v124
  %v127 = load float, ptr %v126, align 4
  %v128 = getelementptr inbounds float, ptr %v123, i64 %v124
  store float %v127, ptr %v128, align 4
  %v129 = add nsw i64 %v124, 1
  br label %b30, !llvm.loop !66
b32:
  %v130 = add nsw i64 %v97, 1
  br label %b22
b24:
  %v146 = icmp slt i64 %v92, %v90
  %v147 = add i64 %v86, %v92
  %v148 = getelementptr inbounds float, ptr %v18, i64 %v122
  %v149 = mul i64 %v147, %v11
  br label %b33
b33:
  %v131 = phi i64 [ 0, %b24 ], [ %v152, %b40 ]
  %v132 = icmp slt i64 %v131, %v47
  br i1 %v132, label %b34, label %b35
b34:
  %v133 = mul i64 %v131, 384
  %v134 = getelementptr inbounds float, ptr %v4, i64 %v133
  br label %b36
b36:
  %v136 = phi i64 [ 0, %b34 ], [ %v145, %b37 ]
  %v137 = icmp slt i64 %v136, %v91
  br i1 %v137, label %b37, label %b38
b37:
  %v138 = mul i64 %v136, 3
  %v139 = add i64 %v86, %v138
  %v140 = mul i64 %v136, 1168
  %v141 = getelementptr inbounds float, ptr %v18, i64 %v140
  %v142 = mul i64 %v139, %v11
  %v143 = add i64 %v142, %v131
  %v144 = getelementptr inbounds float, ptr %v10, i64 %v143
  call void @outer_3x32(ptr %v141, ptr %v134, i64 %v44, ptr %v144, i64 %v11, i64 %v135)
  %v145 = add nsw i64 %v136, 1
  br label %b36
b38:
  br i1 %v146, label %b39, label %b40
b39:
  %v150 = add i64 %v149, %v131
  %v151 = getelementptr inbounds float, ptr %v10, i64 %v150
  call void @outer_1x32(ptr %v148, ptr %v134, i64 %v44, ptr %v151, i64 %v11, i64 %v135)
  br label %b40
b40:
  %v152 = add nsw i64 %v131, 32
  br label %b33
b35:
  br i1 %v73, label %b41, label %b42
b41:
  br label %b43
b43:
  %v153 = phi i64 [ 0, %b41 ], [ %v162, %b44 ]
  %v154 = icmp slt i64 %v153, %v91
  br i1 %v154, label %b44, label %b45
b44:
  %v155 = mul i64 %v153, 3
  %v156 = add i64 %v86, %v155
  %v157 = mul i64 %v153, 1168
  %v158 = getelementptr inbounds float, ptr %v18, i64 %v157
  %v159 = mul i64 %v156, %v11
  %v160 = add i64 %v159, %v45
  %v161 = getelementptr inbounds float, ptr %v10, i64 %v160
  call void @outer_3x8(ptr %v158, ptr %v75, i64 %v44, ptr %v161, i64 %v11, i64 %v135)
  %v162 = add nsw i64 %v153, 1
  br label %b43
b45:
  br i1 %v146, label %b46, label %b47
b46:
  %v163 = add i64 %v149, %v45
  %v164 = getelementptr inbounds float, ptr %v10, i64 %v163
  call void @outer_1x8(ptr %v148, ptr %v75, i64 %v44, ptr %v164, i64 %v11, i64 %v135)
  br label %b47
b47:
  br label %b42
b42:
  %v165 = add nsw i64 %v86, 96
  br label %b19
b21:
  %v166 = add nsw i64 %v40, 384
  br label %b5
b7:
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
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v25 = icmp slt i64 %v12, %v2
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v12, 32
  %v27 = getelementptr inbounds float, ptr %v1, i64 %v26
  %v28 = mul i64 %v12, 3
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = getelementptr inbounds float, ptr %v29, i64 1
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = getelementptr inbounds float, ptr %v29, i64 2
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = load <8 x float>, ptr %v27, align 4
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v41, <8 x float> %v13)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v41, <8 x float> %v17)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v41, <8 x float> %v21)
  %v45 = getelementptr inbounds float, ptr %v27, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v46, <8 x float> %v14)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v46, <8 x float> %v18)
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v46, <8 x float> %v22)
  %v50 = getelementptr inbounds float, ptr %v27, i64 16
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v51, <8 x float> %v15)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v51, <8 x float> %v19)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v51, <8 x float> %v23)
  %v55 = getelementptr inbounds float, ptr %v27, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v56, <8 x float> %v16)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v56, <8 x float> %v20)
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v56, <8 x float> %v24)
  %v60 = add nsw i64 %v12, 1
  br label %b0
b2:
  %v61 = icmp eq i64 %v5, 0
  br i1 %v61, label %b3, label %b4
b3:
  store <8 x float> %v13, ptr %v3, align 4
  %v62 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v14, ptr %v62, align 4
  store <8 x float> %v15, ptr %v6, align 4
  %v63 = getelementptr inbounds float, ptr %v3, i64 24
  store <8 x float> %v16, ptr %v63, align 4
  store <8 x float> %v17, ptr %v7, align 4
  %v64 = getelementptr inbounds float, ptr %v7, i64 8
  store <8 x float> %v18, ptr %v64, align 4
  store <8 x float> %v19, ptr %v8, align 4
  %v65 = getelementptr inbounds float, ptr %v7, i64 24
  store <8 x float> %v20, ptr %v65, align 4
  store <8 x float> %v21, ptr %v10, align 4
  %v66 = getelementptr inbounds float, ptr %v10, i64 8
  store <8 x float> %v22, ptr %v66, align 4
  store <8 x float> %v23, ptr %v11, align 4
  %v67 = getelementptr inbounds float, ptr %v10, i64 24
  store <8 x float> %v24, ptr %v67, align 4
  br label %b4
b4:
  %v68 = icmp ne i64 %v5, 0
  br i1 %v68, label %b5, label %b6
b5:
  %v69 = load <8 x float>, ptr %v3, align 4
  %v70 = fadd <8 x float> %v69, %v13
  store <8 x float> %v70, ptr %v3, align 4
  %v71 = getelementptr inbounds float, ptr %v3, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = fadd <8 x float> %v72, %v14
  store <8 x float> %v73, ptr %v71, align 4
  %v74 = load <8 x float>, ptr %v6, align 4
  %v75 = fadd <8 x float> %v74, %v15
  store <8 x float> %v75, ptr %v6, align 4
  %v76 = getelementptr inbounds float, ptr %v3, i64 24
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fadd <8 x float> %v77, %v16
  store <8 x float> %v78, ptr %v76, align 4
  %v79 = load <8 x float>, ptr %v7, align 4
  %v80 = fadd <8 x float> %v79, %v17
  store <8 x float> %v80, ptr %v7, align 4
  %v81 = getelementptr inbounds float, ptr %v7, i64 8
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = fadd <8 x float> %v82, %v18
  store <8 x float> %v83, ptr %v81, align 4
  %v84 = load <8 x float>, ptr %v8, align 4
  %v85 = fadd <8 x float> %v84, %v19
  store <8 x float> %v85, ptr %v8, align 4
  %v86 = getelementptr inbounds float, ptr %v7, i64 24
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = fadd <8 x float> %v87, %v20
  store <8 x float> %v88, ptr %v86, align 4
  %v89 = load <8 x float>, ptr %v10, align 4
  %v90 = fadd <8 x float> %v89, %v21
  store <8 x float> %v90, ptr %v10, align 4
  %v91 = getelementptr inbounds float, ptr %v10, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = fadd <8 x float> %v92, %v22
  store <8 x float> %v93, ptr %v91, align 4
  %v94 = load <8 x float>, ptr %v11, align 4
  %v95 = fadd <8 x float> %v94, %v23
  store <8 x float> %v95, ptr %v11, align 4
  %v96 = getelementptr inbounds float, ptr %v10, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = fadd <8 x float> %v97, %v24
  store <8 x float> %v98, ptr %v96, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_1x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  %v6 = getelementptr inbounds float, ptr %v3, i64 16
  call void @llvm.prefetch.p0(ptr %v6, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v21, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v12 = icmp slt i64 %v7, %v2
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 32
  %v14 = getelementptr inbounds float, ptr %v1, i64 %v13
  %v15 = mul i64 %v7, 3
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = load float, ptr %v16, align 4
  %v18 = insertelement <8 x float> poison, float %v17, i64 0
  %v19 = shufflevector <8 x float> %v18, <8 x float> poison, <8 x i32> zeroinitializer
  %v20 = load <8 x float>, ptr %v14, align 4
  %v21 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v19, <8 x float> %v20, <8 x float> %v8)
  %v22 = getelementptr inbounds float, ptr %v14, i64 8
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v19, <8 x float> %v23, <8 x float> %v9)
  %v25 = getelementptr inbounds float, ptr %v14, i64 16
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v19, <8 x float> %v26, <8 x float> %v10)
  %v28 = getelementptr inbounds float, ptr %v14, i64 24
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v19, <8 x float> %v29, <8 x float> %v11)
  %v31 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v32 = icmp eq i64 %v5, 0
  br i1 %v32, label %b3, label %b4
b3:
  store <8 x float> %v8, ptr %v3, align 4
  %v33 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v9, ptr %v33, align 4
  store <8 x float> %v10, ptr %v6, align 4
  %v34 = getelementptr inbounds float, ptr %v3, i64 24
  store <8 x float> %v11, ptr %v34, align 4
  br label %b4
b4:
  %v35 = icmp ne i64 %v5, 0
  br i1 %v35, label %b5, label %b6
b5:
  %v36 = load <8 x float>, ptr %v3, align 4
  %v37 = fadd <8 x float> %v36, %v8
  store <8 x float> %v37, ptr %v3, align 4
  %v38 = getelementptr inbounds float, ptr %v3, i64 8
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = fadd <8 x float> %v39, %v9
  store <8 x float> %v40, ptr %v38, align 4
  %v41 = load <8 x float>, ptr %v6, align 4
  %v42 = fadd <8 x float> %v41, %v10
  store <8 x float> %v42, ptr %v6, align 4
  %v43 = getelementptr inbounds float, ptr %v3, i64 24
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = fadd <8 x float> %v44, %v11
  store <8 x float> %v45, ptr %v43, align 4
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
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v22, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v13 = icmp slt i64 %v9, %v2
  br i1 %v13, label %b1, label %b2
b1:
  %v14 = mul i64 %v9, 8
  %v15 = getelementptr inbounds float, ptr %v1, i64 %v14
  %v16 = mul i64 %v9, 3
  %v17 = getelementptr inbounds float, ptr %v0, i64 %v16
  %v18 = load <8 x float>, ptr %v15, align 4
  %v19 = load float, ptr %v17, align 4
  %v20 = insertelement <8 x float> poison, float %v19, i64 0
  %v21 = shufflevector <8 x float> %v20, <8 x float> poison, <8 x i32> zeroinitializer
  %v22 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v21, <8 x float> %v18, <8 x float> %v10)
  %v23 = getelementptr inbounds float, ptr %v17, i64 1
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v18, <8 x float> %v11)
  %v28 = getelementptr inbounds float, ptr %v17, i64 2
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v18, <8 x float> %v12)
  %v33 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v34 = icmp eq i64 %v5, 0
  br i1 %v34, label %b3, label %b4
b3:
  store <8 x float> %v10, ptr %v3, align 4
  store <8 x float> %v11, ptr %v6, align 4
  store <8 x float> %v12, ptr %v8, align 4
  br label %b4
b4:
  %v35 = icmp ne i64 %v5, 0
  br i1 %v35, label %b5, label %b6
b5:
  %v36 = load <8 x float>, ptr %v3, align 4
  %v37 = fadd <8 x float> %v36, %v10
  store <8 x float> %v37, ptr %v3, align 4
  %v38 = load <8 x float>, ptr %v6, align 4
  %v39 = fadd <8 x float> %v38, %v11
  store <8 x float> %v39, ptr %v6, align 4
  %v40 = load <8 x float>, ptr %v8, align 4
  %v41 = fadd <8 x float> %v40, %v12
  store <8 x float> %v41, ptr %v8, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_1x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  call void @llvm.prefetch.p0(ptr %v3, i32 0, i32 3, i32 1)
  br label %b0
b0:
  %v6 = phi i64 [ 0, %entry ], [ %v18, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v17, %b1 ]
  %v8 = icmp slt i64 %v6, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v6, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v6, 3
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = load <8 x float>, ptr %v10, align 4
  %v14 = load float, ptr %v12, align 4
  %v15 = insertelement <8 x float> poison, float %v14, i64 0
  %v16 = shufflevector <8 x float> %v15, <8 x float> poison, <8 x i32> zeroinitializer
  %v17 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v16, <8 x float> %v13, <8 x float> %v7)
  %v18 = add nsw i64 %v6, 1
  br label %b0
b2:
  %v19 = icmp eq i64 %v5, 0
  br i1 %v19, label %b3, label %b4
b3:
  store <8 x float> %v7, ptr %v3, align 4
  br label %b4
b4:
  %v20 = icmp ne i64 %v5, 0
  br i1 %v20, label %b5, label %b6
b5:
  %v21 = load <8 x float>, ptr %v3, align 4
  %v22 = fadd <8 x float> %v21, %v7
  store <8 x float> %v22, ptr %v3, align 4
  br label %b6
b6:
  ret void
}
define internal void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v21 = load ptr, ptr %v20, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 1024
  %v8 = mul i64 %v2, 31840
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_1_8(ptr %v11, i64 64, i64 64, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v21, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}

declare void @llvm.x86.sse.stmxcsr(ptr) #1
declare void @llvm.x86.sse.ldmxcsr(ptr) #1
declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!"llvm.loop.vectorize.width", i32 1}
!18 = distinct !{!18, !19, !20}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = !{!"llvm.loop.vectorize.width", i32 1}
!21 = distinct !{!21, !22, !23}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = !{!"llvm.loop.vectorize.width", i32 1}
!24 = distinct !{!24, !25, !26}
!25 = !{!"llvm.loop.unroll.disable"}
!26 = !{!"llvm.loop.vectorize.width", i32 1}
!27 = distinct !{!27, !28, !29}
!28 = !{!"llvm.loop.unroll.disable"}
!29 = !{!"llvm.loop.vectorize.width", i32 1}
!30 = distinct !{!30, !31, !32}
!31 = !{!"llvm.loop.unroll.disable"}
!32 = !{!"llvm.loop.vectorize.width", i32 1}
!33 = distinct !{!33, !34, !35}
!34 = !{!"llvm.loop.unroll.disable"}
!35 = !{!"llvm.loop.vectorize.width", i32 1}
!36 = distinct !{!36, !37, !38}
!37 = !{!"llvm.loop.unroll.disable"}
!38 = !{!"llvm.loop.vectorize.width", i32 1}
!39 = distinct !{!39, !40, !41}
!40 = !{!"llvm.loop.unroll.disable"}
!41 = !{!"llvm.loop.vectorize.width", i32 1}
!42 = distinct !{!42, !43, !44}
!43 = !{!"llvm.loop.unroll.disable"}
!44 = !{!"llvm.loop.vectorize.width", i32 1}
!45 = distinct !{!45, !46, !47}
!46 = !{!"llvm.loop.unroll.disable"}
!47 = !{!"llvm.loop.vectorize.width", i32 1}
!48 = distinct !{!48, !49, !50}
!49 = !{!"llvm.loop.unroll.disable"}
!50 = !{!"llvm.loop.vectorize.width", i32 1}
!51 = distinct !{!51, !52, !53}
!52 = !{!"llvm.loop.unroll.disable"}
!53 = !{!"llvm.loop.vectorize.width", i32 1}
!54 = distinct !{!54, !55, !56}
!55 = !{!"llvm.loop.unroll.disable"}
!56 = !{!"llvm.loop.vectorize.width", i32 1}
!57 = distinct !{!57, !58, !59}
!58 = !{!"llvm.loop.unroll.disable"}
!59 = !{!"llvm.loop.vectorize.width", i32 1}
!60 = distinct !{!60, !61, !62}
!61 = !{!"llvm.loop.unroll.disable"}
!62 = !{!"llvm.loop.vectorize.width", i32 1}
!63 = distinct !{!63, !64, !65}
!64 = !{!"llvm.loop.unroll.disable"}
!65 = !{!"llvm.loop.vectorize.width", i32 1}
!66 = distinct !{!66, !67, !68}
!67 = !{!"llvm.loop.unroll.disable"}
!68 = !{!"llvm.loop.vectorize.width", i32 1}
