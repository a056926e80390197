; generated from specs/mlstm.yaml by `make generated`: do not edit
; mlstm I=8 N=2 D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0, ptr @tile_2x1of4_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of3_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of3_0, ptr @tile_2x1of3_0, ptr @tile_3x1of3_0, ptr @tile_4x1of3_0, ptr @tile_5x1of3_0, ptr @tile_6x1of3_0, ptr @tile_7x1of3_0, ptr @tile_8x1of3_0], align 8
@table_tile_8x1of3_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of3_0_more, ptr @tile_2x1of3_0_more, ptr @tile_3x1of3_0_more, ptr @tile_4x1of3_0_more, ptr @tile_5x1of3_0_more, ptr @tile_6x1of3_0_more, ptr @tile_7x1of3_0_more, ptr @tile_8x1of3_0_more], align 8
@table_tile_8x1of3_1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of3_1, ptr @tile_2x1of3_1, ptr @tile_3x1of3_1, ptr @tile_4x1of3_1, ptr @tile_5x1of3_1, ptr @tile_6x1of3_1, ptr @tile_7x1of3_1, ptr @tile_8x1of3_1], align 8
@table_tile_8x1of3_2 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of3_2, ptr @tile_2x1of3_2, ptr @tile_3x1of3_2, ptr @tile_4x1of3_2, ptr @tile_5x1of3_2, ptr @tile_6x1of3_2, ptr @tile_7x1of3_2, ptr @tile_8x1of3_2], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v1067 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds i64, ptr %v1, i64 5
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 18
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 19
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 20
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 21
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 25
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 26
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 43
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 44
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 45
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 46
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 47
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 48
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 49
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 50
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 51
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 52
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 53
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 54
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 55
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 56
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 57
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 59
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 63
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 64
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v180 = load ptr, ptr %v179, align 4
  %v181 = mul i64 %v2, 0
  %v182 = add i64 %v181, 576
  %v183 = getelementptr inbounds float, ptr %v180, i64 %v182
  %v184 = getelementptr inbounds i64, ptr %v1, i64 4
  %v185 = load i64, ptr %v184, align 8
  %v186 = icmp eq i64 %v185, 0
  br i1 %v186, label %b0, label %b1
b0:
  %v187 = icmp eq i64 %v2, 0
  br i1 %v187, label %b2, label %b3
b2:
  br label %b4
b4:
  %v188 = phi i64 [ 0, %b2 ], [ %v194, %b5 ]
  %v189 = icmp slt i64 %v188, 128
  br i1 %v189, label %b5, label %b6
b5:
  %v190 = add i64 0, %v188
  %v191 = getelementptr inbounds float, ptr %v80, i64 %v190
  %v192 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v193, ptr %v191, align 4
  %v194 = add nsw i64 %v188, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v195 = icmp sgt i64 %v3, 1
  br i1 %v195, label %b7, label %b8
b7:
  %v196 = getelementptr inbounds i64, ptr %v1, i64 3
  %v197 = atomicrmw add ptr %v196, i64 1 acq_rel
  %v198 = mul i64 %v3, 1
  br label %b9
b9:
  %v199 = load atomic i64, ptr %v196 acquire, align 8
  %v200 = icmp slt i64 %v199, %v198
  br i1 %v200, label %b10, label %b11
b10:
  %v201 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v202 = getelementptr inbounds i64, ptr %v1, i64 4
  %v203 = load i64, ptr %v202, align 8
  %v204 = icmp eq i64 %v203, 0
  br i1 %v204, label %b12, label %b13
b12:
  %v205 = icmp eq i64 %v2, 0
  br i1 %v205, label %b14, label %b15
b14:
  br label %b16
b16:
  %v206 = phi i64 [ 0, %b14 ], [ %v212, %b17 ]
  %v207 = icmp slt i64 %v206, 16
  br i1 %v207, label %b17, label %b18
b17:
  %v208 = add i64 0, %v206
  %v209 = getelementptr inbounds float, ptr %v82, i64 %v208
  %v210 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v211, ptr %v209, align 4
  %v212 = add nsw i64 %v206, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v213 = icmp sgt i64 %v3, 1
  br i1 %v213, label %b19, label %b20
b19:
  %v214 = getelementptr inbounds i64, ptr %v1, i64 3
  %v215 = atomicrmw add ptr %v214, i64 1 acq_rel
  %v216 = mul i64 %v3, 2
  br label %b21
b21:
  %v217 = load atomic i64, ptr %v214 acquire, align 8
  %v218 = icmp slt i64 %v217, %v216
  br i1 %v218, label %b22, label %b23
b22:
  %v219 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v220 = getelementptr inbounds i64, ptr %v1, i64 4
  %v221 = load i64, ptr %v220, align 8
  %v222 = icmp eq i64 %v221, 0
  br i1 %v222, label %b24, label %b25
b24:
  %v223 = icmp eq i64 %v2, 0
  br i1 %v223, label %b26, label %b27
b26:
  %v224 = icmp ult i64 2, 8
  %v225 = select i1 %v224, i64 2, i64 8
  %v226 = trunc i64 %v225 to i32
  %v227 = insertelement <8 x i32> poison, i32 %v226, i64 0
  %v228 = shufflevector <8 x i32> %v227, <8 x i32> poison, <8 x i32> zeroinitializer
  %v229 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v228
  %v230 = add i64 0, 0
  %v231 = getelementptr inbounds float, ptr %v84, i64 %v230
  %v232 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v233 = shufflevector <8 x float> %v232, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v233, ptr align 4 %v231, <8 x i1> %v229)
  br label %b27
b27:
  br label %b25
b25:
  %v234 = icmp sgt i64 %v3, 1
  br i1 %v234, label %b28, label %b29
b28:
  %v235 = getelementptr inbounds i64, ptr %v1, i64 3
  %v236 = atomicrmw add ptr %v235, i64 1 acq_rel
  %v237 = mul i64 %v3, 3
  br label %b30
b30:
  %v238 = load atomic i64, ptr %v235 acquire, align 8
  %v239 = icmp slt i64 %v238, %v237
  br i1 %v239, label %b31, label %b32
b31:
  %v240 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v241 = getelementptr inbounds i64, ptr %v1, i64 4
  %v242 = load i64, ptr %v241, align 8
  %v243 = icmp eq i64 %v242, 0
  br i1 %v243, label %b33, label %b34
b33:
  %v244 = icmp eq i64 %v2, 0
  br i1 %v244, label %b35, label %b36
b35:
  br label %b37
b37:
  %v245 = phi i64 [ 0, %b35 ], [ %v252, %b38 ]
  %v246 = icmp slt i64 %v245, 128
  br i1 %v246, label %b38, label %b39
b38:
  %v247 = add i64 0, %v245
  %v248 = getelementptr inbounds float, ptr %v12, i64 %v247
  %v249 = load <8 x float>, ptr %v248, align 4
  %v250 = add i64 0, %v245
  %v251 = getelementptr inbounds float, ptr %v78, i64 %v250
  store <8 x float> %v249, ptr %v251, align 4
  %v252 = add nsw i64 %v245, 8
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v253 = icmp sgt i64 %v3, 1
  br i1 %v253, label %b40, label %b41
b40:
  %v254 = getelementptr inbounds i64, ptr %v1, i64 3
  %v255 = atomicrmw add ptr %v254, i64 1 acq_rel
  %v256 = mul i64 %v3, 4
  br label %b42
b42:
  %v257 = load atomic i64, ptr %v254 acquire, align 8
  %v258 = icmp slt i64 %v257, %v256
  br i1 %v258, label %b43, label %b44
b43:
  %v259 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v260 = getelementptr inbounds i64, ptr %v1, i64 4
  %v261 = load i64, ptr %v260, align 8
  %v262 = icmp eq i64 %v261, 0
  br i1 %v262, label %b45, label %b46
b45:
  %v263 = icmp eq i64 %v2, 0
  br i1 %v263, label %b47, label %b48
b47:
  br label %b49
b49:
  %v264 = phi i64 [ 0, %b47 ], [ %v271, %b50 ]
  %v265 = icmp slt i64 %v264, 128
  br i1 %v265, label %b50, label %b51
b50:
  %v266 = add i64 0, %v264
  %v267 = getelementptr inbounds float, ptr %v14, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = add i64 128, %v264
  %v270 = getelementptr inbounds float, ptr %v78, i64 %v269
  store <8 x float> %v268, ptr %v270, align 4
  %v271 = add nsw i64 %v264, 8
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v272 = icmp sgt i64 %v3, 1
  br i1 %v272, label %b52, label %b53
b52:
  %v273 = getelementptr inbounds i64, ptr %v1, i64 3
  %v274 = atomicrmw add ptr %v273, i64 1 acq_rel
  %v275 = mul i64 %v3, 5
  br label %b54
b54:
  %v276 = load atomic i64, ptr %v273 acquire, align 8
  %v277 = icmp slt i64 %v276, %v275
  br i1 %v277, label %b55, label %b56
b55:
  %v278 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v279 = getelementptr inbounds i64, ptr %v1, i64 4
  %v280 = load i64, ptr %v279, align 8
  %v281 = icmp eq i64 %v280, 0
  br i1 %v281, label %b57, label %b58
b57:
  %v282 = icmp eq i64 %v2, 0
  br i1 %v282, label %b59, label %b60
b59:
  br label %b61
b61:
  %v283 = phi i64 [ 0, %b59 ], [ %v290, %b62 ]
  %v284 = icmp slt i64 %v283, 128
  br i1 %v284, label %b62, label %b63
b62:
  %v285 = add i64 0, %v283
  %v286 = getelementptr inbounds float, ptr %v16, i64 %v285
  %v287 = load <8 x float>, ptr %v286, align 4
  %v288 = add i64 256, %v283
  %v289 = getelementptr inbounds float, ptr %v78, i64 %v288
  store <8 x float> %v287, ptr %v289, align 4
  %v290 = add nsw i64 %v283, 8
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v291 = icmp sgt i64 %v3, 1
  br i1 %v291, label %b64, label %b65
b64:
  %v292 = getelementptr inbounds i64, ptr %v1, i64 3
  %v293 = atomicrmw add ptr %v292, i64 1 acq_rel
  %v294 = mul i64 %v3, 6
  br label %b66
b66:
  %v295 = load atomic i64, ptr %v292 acquire, align 8
  %v296 = icmp slt i64 %v295, %v294
  br i1 %v296, label %b67, label %b68
b67:
  %v297 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v298 = getelementptr inbounds i64, ptr %v1, i64 4
  %v299 = load i64, ptr %v298, align 8
  %v300 = icmp eq i64 %v299, 0
  br i1 %v300, label %b69, label %b70
b69:
  %v301 = icmp eq i64 %v2, 0
  br i1 %v301, label %b71, label %b72
b71:
  br label %b73
b73:
  %v302 = phi i64 [ 0, %b71 ], [ %v309, %b74 ]
  %v303 = icmp slt i64 %v302, 128
  br i1 %v303, label %b74, label %b75
b74:
  %v304 = add i64 0, %v302
  %v305 = getelementptr inbounds float, ptr %v18, i64 %v304
  %v306 = load <8 x float>, ptr %v305, align 4
  %v307 = add i64 384, %v302
  %v308 = getelementptr inbounds float, ptr %v78, i64 %v307
  store <8 x float> %v306, ptr %v308, align 4
  %v309 = add nsw i64 %v302, 8
  br label %b73
b75:
  br label %b72
b72:
  br label %b70
b70:
  %v310 = icmp sgt i64 %v3, 1
  br i1 %v310, label %b76, label %b77
b76:
  %v311 = getelementptr inbounds i64, ptr %v1, i64 3
  %v312 = atomicrmw add ptr %v311, i64 1 acq_rel
  %v313 = mul i64 %v3, 7
  br label %b78
b78:
  %v314 = load atomic i64, ptr %v311 acquire, align 8
  %v315 = icmp slt i64 %v314, %v313
  br i1 %v315, label %b79, label %b80
b79:
  %v316 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v317 = getelementptr inbounds i64, ptr %v1, i64 4
  %v318 = load i64, ptr %v317, align 8
  %v319 = icmp eq i64 %v318, 0
  br i1 %v319, label %b81, label %b82
b81:
  %v320 = icmp eq i64 %v2, 0
  br i1 %v320, label %b83, label %b84
b83:
  br label %b85
b85:
  %v321 = phi i64 [ 0, %b83 ], [ %v328, %b86 ]
  %v322 = icmp slt i64 %v321, 16
  br i1 %v322, label %b86, label %b87
b86:
  %v323 = add i64 0, %v321
  %v324 = getelementptr inbounds float, ptr %v20, i64 %v323
  %v325 = load <8 x float>, ptr %v324, align 4
  %v326 = add i64 512, %v321
  %v327 = getelementptr inbounds float, ptr %v78, i64 %v326
  store <8 x float> %v325, ptr %v327, align 4
  %v328 = add nsw i64 %v321, 8
  br label %b85
b87:
  br label %b84
b84:
  br label %b82
b82:
  %v329 = icmp sgt i64 %v3, 1
  br i1 %v329, label %b88, label %b89
b88:
  %v330 = getelementptr inbounds i64, ptr %v1, i64 3
  %v331 = atomicrmw add ptr %v330, i64 1 acq_rel
  %v332 = mul i64 %v3, 8
  br label %b90
b90:
  %v333 = load atomic i64, ptr %v330 acquire, align 8
  %v334 = icmp slt i64 %v333, %v332
  br i1 %v334, label %b91, label %b92
b91:
  %v335 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  %v336 = getelementptr inbounds i64, ptr %v1, i64 4
  %v337 = load i64, ptr %v336, align 8
  %v338 = icmp eq i64 %v337, 0
  br i1 %v338, label %b93, label %b94
b93:
  %v339 = icmp eq i64 %v2, 0
  br i1 %v339, label %b95, label %b96
b95:
  br label %b97
b97:
  %v340 = phi i64 [ 0, %b95 ], [ %v347, %b98 ]
  %v341 = icmp slt i64 %v340, 16
  br i1 %v341, label %b98, label %b99
b98:
  %v342 = add i64 0, %v340
  %v343 = getelementptr inbounds float, ptr %v22, i64 %v342
  %v344 = load <8 x float>, ptr %v343, align 4
  %v345 = add i64 528, %v340
  %v346 = getelementptr inbounds float, ptr %v78, i64 %v345
  store <8 x float> %v344, ptr %v346, align 4
  %v347 = add nsw i64 %v340, 8
  br label %b97
b99:
  br label %b96
b96:
  br label %b94
b94:
  %v348 = icmp sgt i64 %v3, 1
  br i1 %v348, label %b100, label %b101
b100:
  %v349 = getelementptr inbounds i64, ptr %v1, i64 3
  %v350 = atomicrmw add ptr %v349, i64 1 acq_rel
  %v351 = mul i64 %v3, 9
  br label %b102
b102:
  %v352 = load atomic i64, ptr %v349 acquire, align 8
  %v353 = icmp slt i64 %v352, %v351
  br i1 %v353, label %b103, label %b104
b103:
  %v354 = call i32 @sched_yield()
  br label %b102
b104:
  br label %b101
b101:
  %v355 = getelementptr inbounds i64, ptr %v1, i64 4
  %v356 = load i64, ptr %v355, align 8
  %v357 = icmp eq i64 %v356, 0
  br i1 %v357, label %b105, label %b106
b105:
  %v358 = getelementptr inbounds i64, ptr %v1, i64 65
  %v359 = load i64, ptr %v358, align 8
  %v360 = icmp eq i64 %v359, 0
  br i1 %v360, label %b107, label %b108
b107:
  %v361 = add i64 %v7, 0
  %v362 = sdiv i64 %v361, 1
  %v363 = add i64 %v2, 1
  %v364 = mul i64 %v362, %v2
  %v365 = sdiv i64 %v364, %v3
  %v366 = mul i64 %v365, 1
  %v367 = icmp slt i64 %v366, %v7
  %v368 = select i1 %v367, i64 %v366, i64 %v7
  %v369 = mul i64 %v362, %v363
  %v370 = sdiv i64 %v369, %v3
  %v371 = mul i64 %v370, 1
  %v372 = icmp slt i64 %v371, %v7
  %v373 = select i1 %v372, i64 %v371, i64 %v7
  br label %b109
b109:
  %v374 = phi i64 [ %v368, %b107 ], [ %v388, %b114 ]
  %v375 = icmp slt i64 %v374, %v373
  br i1 %v375, label %b110, label %b111
b110:
  %v376 = and i64 0, %v134
  %v377 = mul i64 %v376, %v7
  %v378 = add i64 %v377, %v374
  %v379 = mul i64 %v378, 128
  %v380 = getelementptr inbounds float, ptr %v38, i64 %v379
  br label %b112
b112:
  %v381 = phi i64 [ 0, %b110 ], [ %v387, %b113 ]
  %v382 = icmp slt i64 %v381, 128
  br i1 %v382, label %b113, label %b114
b113:
  %v383 = add i64 0, %v381
  %v384 = getelementptr inbounds float, ptr %v380, i64 %v383
  %v385 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v386 = shufflevector <8 x float> %v385, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v386, ptr %v384, align 4
  %v387 = add nsw i64 %v381, 8
  br label %b112
b114:
  %v388 = add nsw i64 %v374, 1
  br label %b109
b111:
  br label %b108
b108:
  br label %b106
b106:
  %v389 = icmp sgt i64 %v3, 1
  br i1 %v389, label %b115, label %b116
b115:
  %v390 = getelementptr inbounds i64, ptr %v1, i64 3
  %v391 = atomicrmw add ptr %v390, i64 1 acq_rel
  %v392 = mul i64 %v3, 10
  br label %b117
b117:
  %v393 = load atomic i64, ptr %v390 acquire, align 8
  %v394 = icmp slt i64 %v393, %v392
  br i1 %v394, label %b118, label %b119
b118:
  %v395 = call i32 @sched_yield()
  br label %b117
b119:
  br label %b116
b116:
  %v396 = getelementptr inbounds i64, ptr %v1, i64 4
  %v397 = load i64, ptr %v396, align 8
  %v398 = icmp eq i64 %v397, 0
  br i1 %v398, label %b120, label %b121
b120:
  %v399 = getelementptr inbounds i64, ptr %v1, i64 66
  %v400 = load i64, ptr %v399, align 8
  %v401 = icmp eq i64 %v400, 0
  br i1 %v401, label %b122, label %b123
b122:
  %v402 = add i64 %v7, 0
  %v403 = sdiv i64 %v402, 1
  %v404 = add i64 %v2, 1
  %v405 = mul i64 %v403, %v2
  %v406 = sdiv i64 %v405, %v3
  %v407 = mul i64 %v406, 1
  %v408 = icmp slt i64 %v407, %v7
  %v409 = select i1 %v408, i64 %v407, i64 %v7
  %v410 = mul i64 %v403, %v404
  %v411 = sdiv i64 %v410, %v3
  %v412 = mul i64 %v411, 1
  %v413 = icmp slt i64 %v412, %v7
  %v414 = select i1 %v413, i64 %v412, i64 %v7
  br label %b124
b124:
  %v415 = phi i64 [ %v409, %b122 ], [ %v429, %b129 ]
  %v416 = icmp slt i64 %v415, %v414
  br i1 %v416, label %b125, label %b126
b125:
  %v417 = and i64 0, %v136
  %v418 = mul i64 %v417, %v7
  %v419 = add i64 %v418, %v415
  %v420 = mul i64 %v419, 16
  %v421 = getelementptr inbounds float, ptr %v40, i64 %v420
  br label %b127
b127:
  %v422 = phi i64 [ 0, %b125 ], [ %v428, %b128 ]
  %v423 = icmp slt i64 %v422, 16
  br i1 %v423, label %b128, label %b129
b128:
  %v424 = add i64 0, %v422
  %v425 = getelementptr inbounds float, ptr %v421, i64 %v424
  %v426 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v427 = shufflevector <8 x float> %v426, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v427, ptr %v425, align 4
  %v428 = add nsw i64 %v422, 8
  br label %b127
b129:
  %v429 = add nsw i64 %v415, 1
  br label %b124
b126:
  br label %b123
b123:
  br label %b121
b121:
  %v430 = icmp sgt i64 %v3, 1
  br i1 %v430, label %b130, label %b131
b130:
  %v431 = getelementptr inbounds i64, ptr %v1, i64 3
  %v432 = atomicrmw add ptr %v431, i64 1 acq_rel
  %v433 = mul i64 %v3, 11
  br label %b132
b132:
  %v434 = load atomic i64, ptr %v431 acquire, align 8
  %v435 = icmp slt i64 %v434, %v433
  br i1 %v435, label %b133, label %b134
b133:
  %v436 = call i32 @sched_yield()
  br label %b132
b134:
  br label %b131
b131:
  %v437 = getelementptr inbounds i64, ptr %v1, i64 4
  %v438 = load i64, ptr %v437, align 8
  %v439 = icmp eq i64 %v438, 0
  br i1 %v439, label %b135, label %b136
b135:
  %v440 = getelementptr inbounds i64, ptr %v1, i64 67
  %v441 = load i64, ptr %v440, align 8
  %v442 = icmp eq i64 %v441, 0
  br i1 %v442, label %b137, label %b138
b137:
  %v443 = add i64 %v7, 0
  %v444 = sdiv i64 %v443, 1
  %v445 = add i64 %v2, 1
  %v446 = mul i64 %v444, %v2
  %v447 = sdiv i64 %v446, %v3
  %v448 = mul i64 %v447, 1
  %v449 = icmp slt i64 %v448, %v7
  %v450 = select i1 %v449, i64 %v448, i64 %v7
  %v451 = mul i64 %v444, %v445
  %v452 = sdiv i64 %v451, %v3
  %v453 = mul i64 %v452, 1
  %v454 = icmp slt i64 %v453, %v7
  %v455 = select i1 %v454, i64 %v453, i64 %v7
  br label %b139
b139:
  %v456 = phi i64 [ %v450, %b137 ], [ %v473, %b140 ]
  %v457 = icmp slt i64 %v456, %v455
  br i1 %v457, label %b140, label %b141
b140:
  %v458 = and i64 0, %v138
  %v459 = mul i64 %v458, %v7
  %v460 = add i64 %v459, %v456
  %v461 = mul i64 %v460, 2
  %v462 = getelementptr inbounds float, ptr %v42, i64 %v461
  %v463 = icmp ult i64 2, 8
  %v464 = select i1 %v463, i64 2, i64 8
  %v465 = trunc i64 %v464 to i32
  %v466 = insertelement <8 x i32> poison, i32 %v465, i64 0
  %v467 = shufflevector <8 x i32> %v466, <8 x i32> poison, <8 x i32> zeroinitializer
  %v468 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v467
  %v469 = add i64 0, 0
  %v470 = getelementptr inbounds float, ptr %v462, i64 %v469
  %v471 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v472 = shufflevector <8 x float> %v471, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v472, ptr align 4 %v470, <8 x i1> %v468)
  %v473 = add nsw i64 %v456, 1
  br label %b139
b141:
  br label %b138
b138:
  br label %b136
b136:
  %v474 = icmp sgt i64 %v3, 1
  br i1 %v474, label %b142, label %b143
b142:
  %v475 = getelementptr inbounds i64, ptr %v1, i64 3
  %v476 = atomicrmw add ptr %v475, i64 1 acq_rel
  %v477 = mul i64 %v3, 12
  br label %b144
b144:
  %v478 = load atomic i64, ptr %v475 acquire, align 8
  %v479 = icmp slt i64 %v478, %v477
  br i1 %v479, label %b145, label %b146
b145:
  %v480 = call i32 @sched_yield()
  br label %b144
b146:
  br label %b143
b143:
  %v481 = getelementptr inbounds float, ptr %v180, i64 0
  %v482 = getelementptr inbounds i64, ptr %v1, i64 4
  %v483 = load i64, ptr %v482, align 8
  %v484 = icmp eq i64 %v483, 0
  br i1 %v484, label %b147, label %b148
b147:
  %v485 = add i64 3, 0
  %v486 = sdiv i64 %v485, 1
  %v487 = add i64 %v2, 1
  %v488 = mul i64 %v486, %v2
  %v489 = sdiv i64 %v488, %v3
  %v490 = mul i64 %v489, 1
  %v491 = icmp slt i64 %v490, 3
  %v492 = select i1 %v491, i64 %v490, i64 3
  %v493 = mul i64 %v486, %v487
  %v494 = sdiv i64 %v493, %v3
  %v495 = mul i64 %v494, 1
  %v496 = icmp slt i64 %v495, 3
  %v497 = select i1 %v496, i64 %v495, i64 3
  %v498 = icmp slt i64 %v497, 2
  %v499 = select i1 %v498, i64 %v497, i64 2
  br label %b149
b149:
  %v500 = phi i64 [ %v492, %b147 ], [ %v945, %b200 ]
  %v501 = icmp slt i64 %v500, %v499
  br i1 %v501, label %b150, label %b151
b150:
  %v502 = mul i64 %v500, 256
  %v503 = mul i64 %v500, 32
  %v504 = add i64 %v502, 0
  %v505 = add i64 %v503, 0
  %v506 = getelementptr inbounds float, ptr %v481, i64 %v504
  %v507 = sub i64 68, %v505
  %v508 = icmp slt i64 %v507, 0
  %v509 = select i1 %v508, i64 0, i64 %v507
  %v510 = icmp ult i64 %v509, 8
  %v511 = select i1 %v510, i64 %v509, i64 8
  %v512 = trunc i64 %v511 to i32
  %v513 = insertelement <8 x i32> poison, i32 %v512, i64 0
  %v514 = shufflevector <8 x i32> %v513, <8 x i32> poison, <8 x i32> zeroinitializer
  %v515 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v514
  %v516 = mul i64 %v505, 8
  %v517 = add i64 0, %v516
  %v518 = getelementptr inbounds float, ptr %v78, i64 %v517
  %v519 = icmp sge i64 %v509, 8
  br i1 %v519, label %b152, label %b153
b152:
  br label %b154
b154:
  %v520 = phi i64 [ 0, %b152 ], [ %v594, %b155 ]
  %v521 = icmp slt i64 %v520, 8
  br i1 %v521, label %b155, label %b156
b155:
  %v522 = add i64 %v520, 0
  %v523 = getelementptr inbounds float, ptr %v518, i64 %v522
  %v524 = load <8 x float>, ptr %v523, align 4
  %v525 = add i64 %v520, 8
  %v526 = getelementptr inbounds float, ptr %v518, i64 %v525
  %v527 = load <8 x float>, ptr %v526, align 4
  %v528 = add i64 %v520, 16
  %v529 = getelementptr inbounds float, ptr %v518, i64 %v528
  %v530 = load <8 x float>, ptr %v529, align 4
  %v531 = add i64 %v520, 24
  %v532 = getelementptr inbounds float, ptr %v518, i64 %v531
  %v533 = load <8 x float>, ptr %v532, align 4
  %v534 = add i64 %v520, 32
  %v535 = getelementptr inbounds float, ptr %v518, i64 %v534
  %v536 = load <8 x float>, ptr %v535, align 4
  %v537 = add i64 %v520, 40
  %v538 = getelementptr inbounds float, ptr %v518, i64 %v537
  %v539 = load <8 x float>, ptr %v538, align 4
  %v540 = add i64 %v520, 48
  %v541 = getelementptr inbounds float, ptr %v518, i64 %v540
  %v542 = load <8 x float>, ptr %v541, align 4
  %v543 = add i64 %v520, 56
  %v544 = getelementptr inbounds float, ptr %v518, i64 %v543
  %v545 = load <8 x float>, ptr %v544, align 4
  %v546 = shufflevector <8 x float> %v524, <8 x float> %v536, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v547 = shufflevector <8 x float> %v524, <8 x float> %v536, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v548 = shufflevector <8 x float> %v527, <8 x float> %v539, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v549 = shufflevector <8 x float> %v527, <8 x float> %v539, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v550 = shufflevector <8 x float> %v530, <8 x float> %v542, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v551 = shufflevector <8 x float> %v530, <8 x float> %v542, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v552 = shufflevector <8 x float> %v533, <8 x float> %v545, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v553 = shufflevector <8 x float> %v533, <8 x float> %v545, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v554 = shufflevector <8 x float> %v546, <8 x float> %v550, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v555 = shufflevector <8 x float> %v546, <8 x float> %v550, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v556 = shufflevector <8 x float> %v548, <8 x float> %v552, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v557 = shufflevector <8 x float> %v548, <8 x float> %v552, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v558 = shufflevector <8 x float> %v547, <8 x float> %v551, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v559 = shufflevector <8 x float> %v547, <8 x float> %v551, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v560 = shufflevector <8 x float> %v549, <8 x float> %v553, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v561 = shufflevector <8 x float> %v549, <8 x float> %v553, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v562 = shufflevector <8 x float> %v554, <8 x float> %v556, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v563 = shufflevector <8 x float> %v554, <8 x float> %v556, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v564 = shufflevector <8 x float> %v555, <8 x float> %v557, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v565 = shufflevector <8 x float> %v555, <8 x float> %v557, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v566 = shufflevector <8 x float> %v558, <8 x float> %v560, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v567 = shufflevector <8 x float> %v558, <8 x float> %v560, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v568 = shufflevector <8 x float> %v559, <8 x float> %v561, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v569 = shufflevector <8 x float> %v559, <8 x float> %v561, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v570 = add i64 %v520, 0
  %v571 = mul i64 %v570, 32
  %v572 = getelementptr inbounds float, ptr %v506, i64 %v571
  store <8 x float> %v562, ptr %v572, align 4
  %v573 = add i64 %v520, 1
  %v574 = mul i64 %v573, 32
  %v575 = getelementptr inbounds float, ptr %v506, i64 %v574
  store <8 x float> %v563, ptr %v575, align 4
  %v576 = add i64 %v520, 2
  %v577 = mul i64 %v576, 32
  %v578 = getelementptr inbounds float, ptr %v506, i64 %v577
  store <8 x float> %v564, ptr %v578, align 4
  %v579 = add i64 %v520, 3
  %v580 = mul i64 %v579, 32
  %v581 = getelementptr inbounds float, ptr %v506, i64 %v580
  store <8 x float> %v565, ptr %v581, align 4
  %v582 = add i64 %v520, 4
  %v583 = mul i64 %v582, 32
  %v584 = getelementptr inbounds float, ptr %v506, i64 %v583
  store <8 x float> %v566, ptr %v584, align 4
  %v585 = add i64 %v520, 5
  %v586 = mul i64 %v585, 32
  %v587 = getelementptr inbounds float, ptr %v506, i64 %v586
  store <8 x float> %v567, ptr %v587, align 4
  %v588 = add i64 %v520, 6
  %v589 = mul i64 %v588, 32
  %v590 = getelementptr inbounds float, ptr %v506, i64 %v589
  store <8 x float> %v568, ptr %v590, align 4
  %v591 = add i64 %v520, 7
  %v592 = mul i64 %v591, 32
  %v593 = getelementptr inbounds float, ptr %v506, i64 %v592
  store <8 x float> %v569, ptr %v593, align 4
  %v594 = add nsw i64 %v520, 8
  br label %b154
b156:
  br label %b157
b157:
  %v595 = phi i64 [ 8, %b156 ], [ %v603, %b158 ]
  %v596 = icmp slt i64 %v595, 8
  br i1 %v596, label %b158, label %b159
b158:
  %v597 = mul i64 %v595, 1
  %v598 = getelementptr inbounds float, ptr %v518, i64 %v597
  %v599 = getelementptr float, ptr %v598, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v600 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v599, <8 x i1> %v515, <8 x float> zeroinitializer)
  %v601 = mul i64 %v595, 32
  %v602 = getelementptr inbounds float, ptr %v506, i64 %v601
  store <8 x float> %v600, ptr %v602, align 4
  %v603 = add nsw i64 %v595, 1
  br label %b157
b159:
  br label %b153
b153:
  %v604 = icmp slt i64 %v509, 8
  br i1 %v604, label %b160, label %b161
b160:
  br label %b162
b162:
  %v605 = phi i64 [ 0, %b160 ], [ %v613, %b163 ]
  %v606 = icmp slt i64 %v605, 8
  br i1 %v606, label %b163, label %b164
b163:
  %v607 = mul i64 %v605, 1
  %v608 = getelementptr inbounds float, ptr %v518, i64 %v607
  %v609 = getelementptr float, ptr %v608, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v610 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v609, <8 x i1> %v515, <8 x float> zeroinitializer)
  %v611 = mul i64 %v605, 32
  %v612 = getelementptr inbounds float, ptr %v506, i64 %v611
  store <8 x float> %v610, ptr %v612, align 4
  %v613 = add nsw i64 %v605, 1
  br label %b162
b164:
  br label %b161
b161:
  %v614 = add i64 %v502, 8
  %v615 = add i64 %v503, 8
  %v616 = getelementptr inbounds float, ptr %v481, i64 %v614
  %v617 = sub i64 68, %v615
  %v618 = icmp slt i64 %v617, 0
  %v619 = select i1 %v618, i64 0, i64 %v617
  %v620 = icmp ult i64 %v619, 8
  %v621 = select i1 %v620, i64 %v619, i64 8
  %v622 = trunc i64 %v621 to i32
  %v623 = insertelement <8 x i32> poison, i32 %v622, i64 0
  %v624 = shufflevector <8 x i32> %v623, <8 x i32> poison, <8 x i32> zeroinitializer
  %v625 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v624
  %v626 = mul i64 %v615, 8
  %v627 = add i64 0, %v626
  %v628 = getelementptr inbounds float, ptr %v78, i64 %v627
  %v629 = icmp sge i64 %v619, 8
  br i1 %v629, label %b165, label %b166
b165:
  br label %b167
b167:
  %v630 = phi i64 [ 0, %b165 ], [ %v704, %b168 ]
  %v631 = icmp slt i64 %v630, 8
  br i1 %v631, label %b168, label %b169
b168:
  %v632 = add i64 %v630, 0
  %v633 = getelementptr inbounds float, ptr %v628, i64 %v632
  %v634 = load <8 x float>, ptr %v633, align 4
  %v635 = add i64 %v630, 8
  %v636 = getelementptr inbounds float, ptr %v628, i64 %v635
  %v637 = load <8 x float>, ptr %v636, align 4
  %v638 = add i64 %v630, 16
  %v639 = getelementptr inbounds float, ptr %v628, i64 %v638
  %v640 = load <8 x float>, ptr %v639, align 4
  %v641 = add i64 %v630, 24
  %v642 = getelementptr inbounds float, ptr %v628, i64 %v641
  %v643 = load <8 x float>, ptr %v642, align 4
  %v644 = add i64 %v630, 32
  %v645 = getelementptr inbounds float, ptr %v628, i64 %v644
  %v646 = load <8 x float>, ptr %v645, align 4
  %v647 = add i64 %v630, 40
  %v648 = getelementptr inbounds float, ptr %v628, i64 %v647
  %v649 = load <8 x float>, ptr %v648, align 4
  %v650 = add i64 %v630, 48
  %v651 = getelementptr inbounds float, ptr %v628, i64 %v650
  %v652 = load <8 x float>, ptr %v651, align 4
  %v653 = add i64 %v630, 56
  %v654 = getelementptr inbounds float, ptr %v628, i64 %v653
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = shufflevector <8 x float> %v634, <8 x float> %v646, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v657 = shufflevector <8 x float> %v634, <8 x float> %v646, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v658 = shufflevector <8 x float> %v637, <8 x float> %v649, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v659 = shufflevector <8 x float> %v637, <8 x float> %v649, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v660 = shufflevector <8 x float> %v640, <8 x float> %v652, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v661 = shufflevector <8 x float> %v640, <8 x float> %v652, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v662 = shufflevector <8 x float> %v643, <8 x float> %v655, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v663 = shufflevector <8 x float> %v643, <8 x float> %v655, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v664 = shufflevector <8 x float> %v656, <8 x float> %v660, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v665 = shufflevector <8 x float> %v656, <8 x float> %v660, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v666 = shufflevector <8 x float> %v658, <8 x float> %v662, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v667 = shufflevector <8 x float> %v658, <8 x float> %v662, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v668 = shufflevector <8 x float> %v657, <8 x float> %v661, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v669 = shufflevector <8 x float> %v657, <8 x float> %v661, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v670 = shufflevector <8 x float> %v659, <8 x float> %v663, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v671 = shufflevector <8 x float> %v659, <8 x float> %v663, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v672 = shufflevector <8 x float> %v664, <8 x float> %v666, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v673 = shufflevector <8 x float> %v664, <8 x float> %v666, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v674 = shufflevector <8 x float> %v665, <8 x float> %v667, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v675 = shufflevector <8 x float> %v665, <8 x float> %v667, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v676 = shufflevector <8 x float> %v668, <8 x float> %v670, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v677 = shufflevector <8 x float> %v668, <8 x float> %v670, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v678 = shufflevector <8 x float> %v669, <8 x float> %v671, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v679 = shufflevector <8 x float> %v669, <8 x float> %v671, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v680 = add i64 %v630, 0
  %v681 = mul i64 %v680, 32
  %v682 = getelementptr inbounds float, ptr %v616, i64 %v681
  store <8 x float> %v672, ptr %v682, align 4
  %v683 = add i64 %v630, 1
  %v684 = mul i64 %v683, 32
  %v685 = getelementptr inbounds float, ptr %v616, i64 %v684
  store <8 x float> %v673, ptr %v685, align 4
  %v686 = add i64 %v630, 2
  %v687 = mul i64 %v686, 32
  %v688 = getelementptr inbounds float, ptr %v616, i64 %v687
  store <8 x float> %v674, ptr %v688, align 4
  %v689 = add i64 %v630, 3
  %v690 = mul i64 %v689, 32
  %v691 = getelementptr inbounds float, ptr %v616, i64 %v690
  store <8 x float> %v675, ptr %v691, align 4
  %v692 = add i64 %v630, 4
  %v693 = mul i64 %v692, 32
  %v694 = getelementptr inbounds float, ptr %v616, i64 %v693
  store <8 x float> %v676, ptr %v694, align 4
  %v695 = add i64 %v630, 5
  %v696 = mul i64 %v695, 32
  %v697 = getelementptr inbounds float, ptr %v616, i64 %v696
  store <8 x float> %v677, ptr %v697, align 4
  %v698 = add i64 %v630, 6
  %v699 = mul i64 %v698, 32
  %v700 = getelementptr inbounds float, ptr %v616, i64 %v699
  store <8 x float> %v678, ptr %v700, align 4
  %v701 = add i64 %v630, 7
  %v702 = mul i64 %v701, 32
  %v703 = getelementptr inbounds float, ptr %v616, i64 %v702
  store <8 x float> %v679, ptr %v703, align 4
  %v704 = add nsw i64 %v630, 8
  br label %b167
b169:
  br label %b170
b170:
  %v705 = phi i64 [ 8, %b169 ], [ %v713, %b171 ]
  %v706 = icmp slt i64 %v705, 8
  br i1 %v706, label %b171, label %b172
b171:
  %v707 = mul i64 %v705, 1
  %v708 = getelementptr inbounds float, ptr %v628, i64 %v707
  %v709 = getelementptr float, ptr %v708, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v710 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v709, <8 x i1> %v625, <8 x float> zeroinitializer)
  %v711 = mul i64 %v705, 32
  %v712 = getelementptr inbounds float, ptr %v616, i64 %v711
  store <8 x float> %v710, ptr %v712, align 4
  %v713 = add nsw i64 %v705, 1
  br label %b170
b172:
  br label %b166
b166:
  %v714 = icmp slt i64 %v619, 8
  br i1 %v714, label %b173, label %b174
b173:
  br label %b175
b175:
  %v715 = phi i64 [ 0, %b173 ], [ %v723, %b176 ]
  %v716 = icmp slt i64 %v715, 8
  br i1 %v716, label %b176, label %b177
b176:
  %v717 = mul i64 %v715, 1
  %v718 = getelementptr inbounds float, ptr %v628, i64 %v717
  %v719 = getelementptr float, ptr %v718, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v720 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v719, <8 x i1> %v625, <8 x float> zeroinitializer)
  %v721 = mul i64 %v715, 32
  %v722 = getelementptr inbounds float, ptr %v616, i64 %v721
  store <8 x float> %v720, ptr %v722, align 4
  %v723 = add nsw i64 %v715, 1
  br label %b175
b177:
  br label %b174
b174:
  %v724 = add i64 %v502, 16
  %v725 = add i64 %v503, 16
  %v726 = getelementptr inbounds float, ptr %v481, i64 %v724
  %v727 = sub i64 68, %v725
  %v728 = icmp slt i64 %v727, 0
  %v729 = select i1 %v728, i64 0, i64 %v727
  %v730 = icmp ult i64 %v729, 8
  %v731 = select i1 %v730, i64 %v729, i64 8
  %v732 = trunc i64 %v731 to i32
  %v733 = insertelement <8 x i32> poison, i32 %v732, i64 0
  %v734 = shufflevector <8 x i32> %v733, <8 x i32> poison, <8 x i32> zeroinitializer
  %v735 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v734
  %v736 = mul i64 %v725, 8
  %v737 = add i64 0, %v736
  %v738 = getelementptr inbounds float, ptr %v78, i64 %v737
  %v739 = icmp sge i64 %v729, 8
  br i1 %v739, label %b178, label %b179
b178:
  br label %b180
b180:
  %v740 = phi i64 [ 0, %b178 ], [ %v814, %b181 ]
  %v741 = icmp slt i64 %v740, 8
  br i1 %v741, label %b181, label %b182
b181:
  %v742 = add i64 %v740, 0
  %v743 = getelementptr inbounds float, ptr %v738, i64 %v742
  %v744 = load <8 x float>, ptr %v743, align 4
  %v745 = add i64 %v740, 8
  %v746 = getelementptr inbounds float, ptr %v738, i64 %v745
  %v747 = load <8 x float>, ptr %v746, align 4
  %v748 = add i64 %v740, 16
  %v749 = getelementptr inbounds float, ptr %v738, i64 %v748
  %v750 = load <8 x float>, ptr %v749, align 4
  %v751 = add i64 %v740, 24
  %v752 = getelementptr inbounds float, ptr %v738, i64 %v751
  %v753 = load <8 x float>, ptr %v752, align 4
  %v754 = add i64 %v740, 32
  %v755 = getelementptr inbounds float, ptr %v738, i64 %v754
  %v756 = load <8 x float>, ptr %v755, align 4
  %v757 = add i64 %v740, 40
  %v758 = getelementptr inbounds float, ptr %v738, i64 %v757
  %v759 = load <8 x float>, ptr %v758, align 4
  %v760 = add i64 %v740, 48
  %v761 = getelementptr inbounds float, ptr %v738, i64 %v760
  %v762 = load <8 x float>, ptr %v761, align 4
  %v763 = add i64 %v740, 56
  %v764 = getelementptr inbounds float, ptr %v738, i64 %v763
  %v765 = load <8 x float>, ptr %v764, align 4
  %v766 = shufflevector <8 x float> %v744, <8 x float> %v756, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v767 = shufflevector <8 x float> %v744, <8 x float> %v756, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v768 = shufflevector <8 x float> %v747, <8 x float> %v759, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v769 = shufflevector <8 x float> %v747, <8 x float> %v759, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v770 = shufflevector <8 x float> %v750, <8 x float> %v762, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v771 = shufflevector <8 x float> %v750, <8 x float> %v762, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v772 = shufflevector <8 x float> %v753, <8 x float> %v765, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v773 = shufflevector <8 x float> %v753, <8 x float> %v765, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v774 = shufflevector <8 x float> %v766, <8 x float> %v770, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v775 = shufflevector <8 x float> %v766, <8 x float> %v770, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v776 = shufflevector <8 x float> %v768, <8 x float> %v772, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v777 = shufflevector <8 x float> %v768, <8 x float> %v772, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v778 = shufflevector <8 x float> %v767, <8 x float> %v771, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v779 = shufflevector <8 x float> %v767, <8 x float> %v771, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v780 = shufflevector <8 x float> %v769, <8 x float> %v773, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v781 = shufflevector <8 x float> %v769, <8 x float> %v773, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v782 = shufflevector <8 x float> %v774, <8 x float> %v776, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v783 = shufflevector <8 x float> %v774, <8 x float> %v776, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v784 = shufflevector <8 x float> %v775, <8 x float> %v777, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v785 = shufflevector <8 x float> %v775, <8 x float> %v777, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v786 = shufflevector <8 x float> %v778, <8 x float> %v780, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v787 = shufflevector <8 x float> %v778, <8 x float> %v780, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v788 = shufflevector <8 x float> %v779, <8 x float> %v781, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v789 = shufflevector <8 x float> %v779, <8 x float> %v781, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v790 = add i64 %v740, 0
  %v791 = mul i64 %v790, 32
  %v792 = getelementptr inbounds float, ptr %v726, i64 %v791
  store <8 x float> %v782, ptr %v792, align 4
  %v793 = add i64 %v740, 1
  %v794 = mul i64 %v793, 32
  %v795 = getelementptr inbounds float, ptr %v726, i64 %v794
  store <8 x float> %v783, ptr %v795, align 4
  %v796 = add i64 %v740, 2
  %v797 = mul i64 %v796, 32
  %v798 = getelementptr inbounds float, ptr %v726, i64 %v797
  store <8 x float> %v784, ptr %v798, align 4
  %v799 = add i64 %v740, 3
  %v800 = mul i64 %v799, 32
  %v801 = getelementptr inbounds float, ptr %v726, i64 %v800
  store <8 x float> %v785, ptr %v801, align 4
  %v802 = add i64 %v740, 4
  %v803 = mul i64 %v802, 32
  %v804 = getelementptr inbounds float, ptr %v726, i64 %v803
  store <8 x float> %v786, ptr %v804, align 4
  %v805 = add i64 %v740, 5
  %v806 = mul i64 %v805, 32
  %v807 = getelementptr inbounds float, ptr %v726, i64 %v806
  store <8 x float> %v787, ptr %v807, align 4
  %v808 = add i64 %v740, 6
  %v809 = mul i64 %v808, 32
  %v810 = getelementptr inbounds float, ptr %v726, i64 %v809
  store <8 x float> %v788, ptr %v810, align 4
  %v811 = add i64 %v740, 7
  %v812 = mul i64 %v811, 32
  %v813 = getelementptr inbounds float, ptr %v726, i64 %v812
  store <8 x float> %v789, ptr %v813, align 4
  %v814 = add nsw i64 %v740, 8
  br label %b180
b182:
  br label %b183
b183:
  %v815 = phi i64 [ 8, %b182 ], [ %v823, %b184 ]
  %v816 = icmp slt i64 %v815, 8
  br i1 %v816, label %b184, label %b185
b184:
  %v817 = mul i64 %v815, 1
  %v818 = getelementptr inbounds float, ptr %v738, i64 %v817
  %v819 = getelementptr float, ptr %v818, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v820 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v819, <8 x i1> %v735, <8 x float> zeroinitializer)
  %v821 = mul i64 %v815, 32
  %v822 = getelementptr inbounds float, ptr %v726, i64 %v821
  store <8 x float> %v820, ptr %v822, align 4
  %v823 = add nsw i64 %v815, 1
  br label %b183
b185:
  br label %b179
b179:
  %v824 = icmp slt i64 %v729, 8
  br i1 %v824, label %b186, label %b187
b186:
  br label %b188
b188:
  %v825 = phi i64 [ 0, %b186 ], [ %v833, %b189 ]
  %v826 = icmp slt i64 %v825, 8
  br i1 %v826, label %b189, label %b190
b189:
  %v827 = mul i64 %v825, 1
  %v828 = getelementptr inbounds float, ptr %v738, i64 %v827
  %v829 = getelementptr float, ptr %v828, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v830 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v829, <8 x i1> %v735, <8 x float> zeroinitializer)
  %v831 = mul i64 %v825, 32
  %v832 = getelementptr inbounds float, ptr %v726, i64 %v831
  store <8 x float> %v830, ptr %v832, align 4
  %v833 = add nsw i64 %v825, 1
  br label %b188
b190:
  br label %b187
b187:
  %v834 = add i64 %v502, 24
  %v835 = add i64 %v503, 24
  %v836 = getelementptr inbounds float, ptr %v481, i64 %v834
  %v837 = sub i64 68, %v835
  %v838 = icmp slt i64 %v837, 0
  %v839 = select i1 %v838, i64 0, i64 %v837
  %v840 = icmp ult i64 %v839, 8
  %v841 = select i1 %v840, i64 %v839, i64 8
  %v842 = trunc i64 %v841 to i32
  %v843 = insertelement <8 x i32> poison, i32 %v842, i64 0
  %v844 = shufflevector <8 x i32> %v843, <8 x i32> poison, <8 x i32> zeroinitializer
  %v845 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v844
  %v846 = mul i64 %v835, 8
  %v847 = add i64 0, %v846
  %v848 = getelementptr inbounds float, ptr %v78, i64 %v847
  %v849 = icmp sge i64 %v839, 8
  br i1 %v849, label %b191, label %b192
b191:
  br label %b193
b193:
  %v850 = phi i64 [ 0, %b191 ], [ %v924, %b194 ]
  %v851 = icmp slt i64 %v850, 8
  br i1 %v851, label %b194, label %b195
b194:
  %v852 = add i64 %v850, 0
  %v853 = getelementptr inbounds float, ptr %v848, i64 %v852
  %v854 = load <8 x float>, ptr %v853, align 4
  %v855 = add i64 %v850, 8
  %v856 = getelementptr inbounds float, ptr %v848, i64 %v855
  %v857 = load <8 x float>, ptr %v856, align 4
  %v858 = add i64 %v850, 16
  %v859 = getelementptr inbounds float, ptr %v848, i64 %v858
  %v860 = load <8 x float>, ptr %v859, align 4
  %v861 = add i64 %v850, 24
  %v862 = getelementptr inbounds float, ptr %v848, i64 %v861
  %v863 = load <8 x float>, ptr %v862, align 4
  %v864 = add i64 %v850, 32
  %v865 = getelementptr inbounds float, ptr %v848, i64 %v864
  %v866 = load <8 x float>, ptr %v865, align 4
  %v867 = add i64 %v850, 40
  %v868 = getelementptr inbounds float, ptr %v848, i64 %v867
  %v869 = load <8 x float>, ptr %v868, align 4
  %v870 = add i64 %v850, 48
  %v871 = getelementptr inbounds float, ptr %v848, i64 %v870
  %v872 = load <8 x float>, ptr %v871, align 4
  %v873 = add i64 %v850, 56
  %v874 = getelementptr inbounds float, ptr %v848, i64 %v873
  %v875 = load <8 x float>, ptr %v874, align 4
  %v876 = shufflevector <8 x float> %v854, <8 x float> %v866, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v877 = shufflevector <8 x float> %v854, <8 x float> %v866, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v878 = shufflevector <8 x float> %v857, <8 x float> %v869, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v879 = shufflevector <8 x float> %v857, <8 x float> %v869, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v880 = shufflevector <8 x float> %v860, <8 x float> %v872, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v881 = shufflevector <8 x float> %v860, <8 x float> %v872, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v882 = shufflevector <8 x float> %v863, <8 x float> %v875, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v883 = shufflevector <8 x float> %v863, <8 x float> %v875, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v884 = shufflevector <8 x float> %v876, <8 x float> %v880, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v885 = shufflevector <8 x float> %v876, <8 x float> %v880, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v886 = shufflevector <8 x float> %v878, <8 x float> %v882, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v887 = shufflevector <8 x float> %v878, <8 x float> %v882, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v888 = shufflevector <8 x float> %v877, <8 x float> %v881, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v889 = shufflevector <8 x float> %v877, <8 x float> %v881, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v890 = shufflevector <8 x float> %v879, <8 x float> %v883, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v891 = shufflevector <8 x float> %v879, <8 x float> %v883, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v892 = shufflevector <8 x float> %v884, <8 x float> %v886, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v893 = shufflevector <8 x float> %v884, <8 x float> %v886, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v894 = shufflevector <8 x float> %v885, <8 x float> %v887, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v895 = shufflevector <8 x float> %v885, <8 x float> %v887, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v896 = shufflevector <8 x float> %v888, <8 x float> %v890, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v897 = shufflevector <8 x float> %v888, <8 x float> %v890, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v898 = shufflevector <8 x float> %v889, <8 x float> %v891, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v899 = shufflevector <8 x float> %v889, <8 x float> %v891, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v900 = add i64 %v850, 0
  %v901 = mul i64 %v900, 32
  %v902 = getelementptr inbounds float, ptr %v836, i64 %v901
  store <8 x float> %v892, ptr %v902, align 4
  %v903 = add i64 %v850, 1
  %v904 = mul i64 %v903, 32
  %v905 = getelementptr inbounds float, ptr %v836, i64 %v904
  store <8 x float> %v893, ptr %v905, align 4
  %v906 = add i64 %v850, 2
  %v907 = mul i64 %v906, 32
  %v908 = getelementptr inbounds float, ptr %v836, i64 %v907
  store <8 x float> %v894, ptr %v908, align 4
  %v909 = add i64 %v850, 3
  %v910 = mul i64 %v909, 32
  %v911 = getelementptr inbounds float, ptr %v836, i64 %v910
  store <8 x float> %v895, ptr %v911, align 4
  %v912 = add i64 %v850, 4
  %v913 = mul i64 %v912, 32
  %v914 = getelementptr inbounds float, ptr %v836, i64 %v913
  store <8 x float> %v896, ptr %v914, align 4
  %v915 = add i64 %v850, 5
  %v916 = mul i64 %v915, 32
  %v917 = getelementptr inbounds float, ptr %v836, i64 %v916
  store <8 x float> %v897, ptr %v917, align 4
  %v918 = add i64 %v850, 6
  %v919 = mul i64 %v918, 32
  %v920 = getelementptr inbounds float, ptr %v836, i64 %v919
  store <8 x float> %v898, ptr %v920, align 4
  %v921 = add i64 %v850, 7
  %v922 = mul i64 %v921, 32
  %v923 = getelementptr inbounds float, ptr %v836, i64 %v922
  store <8 x float> %v899, ptr %v923, align 4
  %v924 = add nsw i64 %v850, 8
  br label %b193
b195:
  br label %b196
b196:
  %v925 = phi i64 [ 8, %b195 ], [ %v933, %b197 ]
  %v926 = icmp slt i64 %v925, 8
  br i1 %v926, label %b197, label %b198
b197:
  %v927 = mul i64 %v925, 1
  %v928 = getelementptr inbounds float, ptr %v848, i64 %v927
  %v929 = getelementptr float, ptr %v928, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v930 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v929, <8 x i1> %v845, <8 x float> zeroinitializer)
  %v931 = mul i64 %v925, 32
  %v932 = getelementptr inbounds float, ptr %v836, i64 %v931
  store <8 x float> %v930, ptr %v932, align 4
  %v933 = add nsw i64 %v925, 1
  br label %b196
b198:
  br label %b192
b192:
  %v934 = icmp slt i64 %v839, 8
  br i1 %v934, label %b199, label %b200
b199:
  br label %b201
b201:
  %v935 = phi i64 [ 0, %b199 ], [ %v943, %b202 ]
  %v936 = icmp slt i64 %v935, 8
  br i1 %v936, label %b202, label %b203
b202:
  %v937 = mul i64 %v935, 1
  %v938 = getelementptr inbounds float, ptr %v848, i64 %v937
  %v939 = getelementptr float, ptr %v938, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v940 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v939, <8 x i1> %v845, <8 x float> zeroinitializer)
  %v941 = mul i64 %v935, 32
  %v942 = getelementptr inbounds float, ptr %v836, i64 %v941
  store <8 x float> %v940, ptr %v942, align 4
  %v943 = add nsw i64 %v935, 1
  br label %b201
b203:
  br label %b200
b200:
  %v944 = add i64 %v502, 256
  %v945 = add nsw i64 %v500, 1
  br label %b149
b151:
  %v946 = icmp eq i64 %v497, 3
  br i1 %v946, label %b204, label %b205
b204:
  %v947 = mul i64 2, 256
  %v948 = mul i64 2, 32
  %v949 = add i64 %v947, 0
  %v950 = add i64 %v948, 0
  %v951 = getelementptr inbounds float, ptr %v481, i64 %v949
  %v952 = sub i64 68, %v950
  %v953 = icmp slt i64 %v952, 0
  %v954 = select i1 %v953, i64 0, i64 %v952
  %v955 = icmp ult i64 %v954, 8
  %v956 = select i1 %v955, i64 %v954, i64 8
  %v957 = trunc i64 %v956 to i32
  %v958 = insertelement <8 x i32> poison, i32 %v957, i64 0
  %v959 = shufflevector <8 x i32> %v958, <8 x i32> poison, <8 x i32> zeroinitializer
  %v960 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v959
  %v961 = mul i64 %v950, 8
  %v962 = add i64 0, %v961
  %v963 = getelementptr inbounds float, ptr %v78, i64 %v962
  %v964 = icmp sge i64 %v954, 8
  br i1 %v964, label %b206, label %b207
b206:
  br label %b208
b208:
  %v965 = phi i64 [ 0, %b206 ], [ %v1039, %b209 ]
  %v966 = icmp slt i64 %v965, 8
  br i1 %v966, label %b209, label %b210
b209:
  %v967 = add i64 %v965, 0
  %v968 = getelementptr inbounds float, ptr %v963, i64 %v967
  %v969 = load <8 x float>, ptr %v968, align 4
  %v970 = add i64 %v965, 8
  %v971 = getelementptr inbounds float, ptr %v963, i64 %v970
  %v972 = load <8 x float>, ptr %v971, align 4
  %v973 = add i64 %v965, 16
  %v974 = getelementptr inbounds float, ptr %v963, i64 %v973
  %v975 = load <8 x float>, ptr %v974, align 4
  %v976 = add i64 %v965, 24
  %v977 = getelementptr inbounds float, ptr %v963, i64 %v976
  %v978 = load <8 x float>, ptr %v977, align 4
  %v979 = add i64 %v965, 32
  %v980 = getelementptr inbounds float, ptr %v963, i64 %v979
  %v981 = load <8 x float>, ptr %v980, align 4
  %v982 = add i64 %v965, 40
  %v983 = getelementptr inbounds float, ptr %v963, i64 %v982
  %v984 = load <8 x float>, ptr %v983, align 4
  %v985 = add i64 %v965, 48
  %v986 = getelementptr inbounds float, ptr %v963, i64 %v985
  %v987 = load <8 x float>, ptr %v986, align 4
  %v988 = add i64 %v965, 56
  %v989 = getelementptr inbounds float, ptr %v963, i64 %v988
  %v990 = load <8 x float>, ptr %v989, align 4
  %v991 = shufflevector <8 x float> %v969, <8 x float> %v981, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v992 = shufflevector <8 x float> %v969, <8 x float> %v981, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v993 = shufflevector <8 x float> %v972, <8 x float> %v984, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v994 = shufflevector <8 x float> %v972, <8 x float> %v984, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v995 = shufflevector <8 x float> %v975, <8 x float> %v987, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v996 = shufflevector <8 x float> %v975, <8 x float> %v987, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v997 = shufflevector <8 x float> %v978, <8 x float> %v990, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v998 = shufflevector <8 x float> %v978, <8 x float> %v990, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v999 = shufflevector <8 x float> %v991, <8 x float> %v995, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1000 = shufflevector <8 x float> %v991, <8 x float> %v995, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1001 = shufflevector <8 x float> %v993, <8 x float> %v997, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1002 = shufflevector <8 x float> %v993, <8 x float> %v997, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1003 = shufflevector <8 x float> %v992, <8 x float> %v996, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1004 = shufflevector <8 x float> %v992, <8 x float> %v996, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1005 = shufflevector <8 x float> %v994, <8 x float> %v998, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1006 = shufflevector <8 x float> %v994, <8 x float> %v998, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1007 = shufflevector <8 x float> %v999, <8 x float> %v1001, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1008 = shufflevector <8 x float> %v999, <8 x float> %v1001, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1009 = shufflevector <8 x float> %v1000, <8 x float> %v1002, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1010 = shufflevector <8 x float> %v1000, <8 x float> %v1002, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1011 = shufflevector <8 x float> %v1003, <8 x float> %v1005, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1012 = shufflevector <8 x float> %v1003, <8 x float> %v1005, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1013 = shufflevector <8 x float> %v1004, <8 x float> %v1006, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1014 = shufflevector <8 x float> %v1004, <8 x float> %v1006, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1015 = add i64 %v965, 0
  %v1016 = mul i64 %v1015, 8
  %v1017 = getelementptr inbounds float, ptr %v951, i64 %v1016
  store <8 x float> %v1007, ptr %v1017, align 4
  %v1018 = add i64 %v965, 1
  %v1019 = mul i64 %v1018, 8
  %v1020 = getelementptr inbounds float, ptr %v951, i64 %v1019
  store <8 x float> %v1008, ptr %v1020, align 4
  %v1021 = add i64 %v965, 2
  %v1022 = mul i64 %v1021, 8
  %v1023 = getelementptr inbounds float, ptr %v951, i64 %v1022
  store <8 x float> %v1009, ptr %v1023, align 4
  %v1024 = add i64 %v965, 3
  %v1025 = mul i64 %v1024, 8
  %v1026 = getelementptr inbounds float, ptr %v951, i64 %v1025
  store <8 x float> %v1010, ptr %v1026, align 4
  %v1027 = add i64 %v965, 4
  %v1028 = mul i64 %v1027, 8
  %v1029 = getelementptr inbounds float, ptr %v951, i64 %v1028
  store <8 x float> %v1011, ptr %v1029, align 4
  %v1030 = add i64 %v965, 5
  %v1031 = mul i64 %v1030, 8
  %v1032 = getelementptr inbounds float, ptr %v951, i64 %v1031
  store <8 x float> %v1012, ptr %v1032, align 4
  %v1033 = add i64 %v965, 6
  %v1034 = mul i64 %v1033, 8
  %v1035 = getelementptr inbounds float, ptr %v951, i64 %v1034
  store <8 x float> %v1013, ptr %v1035, align 4
  %v1036 = add i64 %v965, 7
  %v1037 = mul i64 %v1036, 8
  %v1038 = getelementptr inbounds float, ptr %v951, i64 %v1037
  store <8 x float> %v1014, ptr %v1038, align 4
  %v1039 = add nsw i64 %v965, 8
  br label %b208
b210:
  br label %b211
b211:
  %v1040 = phi i64 [ 8, %b210 ], [ %v1048, %b212 ]
  %v1041 = icmp slt i64 %v1040, 8
  br i1 %v1041, label %b212, label %b213
b212:
  %v1042 = mul i64 %v1040, 1
  %v1043 = getelementptr inbounds float, ptr %v963, i64 %v1042
  %v1044 = getelementptr float, ptr %v1043, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1045 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1044, <8 x i1> %v960, <8 x float> zeroinitializer)
  %v1046 = mul i64 %v1040, 8
  %v1047 = getelementptr inbounds float, ptr %v951, i64 %v1046
  store <8 x float> %v1045, ptr %v1047, align 4
  %v1048 = add nsw i64 %v1040, 1
  br label %b211
b213:
  br label %b207
b207:
  %v1049 = icmp slt i64 %v954, 8
  br i1 %v1049, label %b214, label %b215
b214:
  br label %b216
b216:
  %v1050 = phi i64 [ 0, %b214 ], [ %v1058, %b217 ]
  %v1051 = icmp slt i64 %v1050, 8
  br i1 %v1051, label %b217, label %b218
b217:
  %v1052 = mul i64 %v1050, 1
  %v1053 = getelementptr inbounds float, ptr %v963, i64 %v1052
  %v1054 = getelementptr float, ptr %v1053, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1055 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1054, <8 x i1> %v960, <8 x float> zeroinitializer)
  %v1056 = mul i64 %v1050, 8
  %v1057 = getelementptr inbounds float, ptr %v951, i64 %v1056
  store <8 x float> %v1055, ptr %v1057, align 4
  %v1058 = add nsw i64 %v1050, 1
  br label %b216
b218:
  br label %b215
b215:
  %v1059 = add i64 %v947, 64
  br label %b205
b205:
  br label %b148
b148:
  %v1060 = icmp sgt i64 %v3, 1
  br i1 %v1060, label %b219, label %b220
b219:
  %v1061 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1062 = atomicrmw add ptr %v1061, i64 1 acq_rel
  %v1063 = mul i64 %v3, 13
  br label %b221
b221:
  %v1064 = load atomic i64, ptr %v1061 acquire, align 8
  %v1065 = icmp slt i64 %v1064, %v1063
  br i1 %v1065, label %b222, label %b223
b222:
  %v1066 = call i32 @sched_yield()
  br label %b221
b223:
  br label %b220
b220:
  %v1068 = add i64 %v8, 0
  %v1069 = sdiv i64 %v1068, 1
  %v1070 = add i64 %v2, 1
  %v1071 = mul i64 %v1069, %v2
  %v1072 = sdiv i64 %v1071, %v3
  %v1073 = mul i64 %v1072, 1
  %v1074 = icmp slt i64 %v1073, %v8
  %v1075 = select i1 %v1074, i64 %v1073, i64 %v8
  %v1076 = mul i64 %v1069, %v1070
  %v1077 = sdiv i64 %v1076, %v3
  %v1078 = mul i64 %v1077, 1
  %v1079 = icmp slt i64 %v1078, %v8
  %v1080 = select i1 %v1079, i64 %v1078, i64 %v8
  br label %b224
b224:
  %v1081 = phi i64 [ %v1075, %b220 ], [ %v1154, %b229 ]
  %v1082 = icmp slt i64 %v1081, %v1080
  br i1 %v1082, label %b225, label %b226
b225:
  %v1083 = add i64 %v1081, 96
  %v1084 = icmp slt i64 %v1083, %v1080
  %v1085 = select i1 %v1084, i64 %v1083, i64 %v1080
  br label %b227
b227:
  %v1086 = phi i64 [ 0, %b225 ], [ %v1153, %b232 ]
  %v1087 = icmp slt i64 %v1086, 3
  br i1 %v1087, label %b228, label %b229
b228:
  %v1088 = sub i64 %v1085, %v1081
  %v1089 = sub i64 2, 1
  %v1090 = add i64 %v1088, %v1089
  %v1091 = sdiv i64 %v1090, 2
  br label %b230
b230:
  %v1092 = phi i64 [ 0, %b228 ], [ %v1152, %b237 ]
  %v1093 = icmp slt i64 %v1092, %v1091
  br i1 %v1093, label %b231, label %b232
b231:
  %v1094 = mul i64 %v1088, %v1092
  %v1095 = sdiv i64 %v1094, %v1091
  %v1096 = add i64 %v1081, %v1095
  %v1097 = add i64 %v1092, 1
  %v1098 = mul i64 %v1088, %v1097
  %v1099 = sdiv i64 %v1098, %v1091
  %v1100 = add i64 %v1081, %v1099
  %v1101 = mul i64 %v1086, 256
  %v1102 = getelementptr inbounds float, ptr %v481, i64 %v1101
  %v1103 = sub i64 %v1100, %v1096
  %v1104 = mul i64 %v1096, 8
  %v1105 = getelementptr inbounds float, ptr %v10, i64 %v1104
  %v1106 = getelementptr inbounds float, ptr %v1105, i64 0
  %v1107 = icmp eq i64 %v1086, 2
  %v1108 = select i1 %v1107, ptr @table_tile_2x1of4_0, ptr @table_tile_2x4of4_0
  %v1109 = sub i64 %v1103, 1
  %v1110 = getelementptr inbounds ptr, ptr %v1108, i64 %v1109
  %v1111 = load ptr, ptr %v1110, align 4
  %v1112 = icmp sgt i64 %v1103, 0
  br i1 %v1112, label %b233, label %b234
b233:
  call void %v1111(ptr %v1106, i64 8, ptr %v1102, i64 8, ptr %v1067)
  br label %b234
b234:
  %v1113 = icmp eq i64 %v1086, 2
  %v1114 = select i1 %v1113, i64 64, i64 256
  %v1115 = add i64 %v1101, %v1114
  br label %b235
b235:
  %v1116 = phi i64 [ %v1096, %b234 ], [ %v1151, %b240 ]
  %v1117 = icmp slt i64 %v1116, %v1100
  br i1 %v1117, label %b236, label %b237
b236:
  %v1118 = sub i64 %v1116, %v1096
  %v1119 = mul i64 %v1118, 32
  %v1120 = getelementptr inbounds float, ptr %v1067, i64 %v1119
  %v1121 = mul i64 %v1116, 68
  %v1122 = getelementptr inbounds float, ptr %v86, i64 %v1121
  %v1123 = icmp eq i64 %v1086, 2
  %v1124 = select i1 %v1123, i64 1, i64 4
  br label %b238
b238:
  %v1125 = phi i64 [ 0, %b236 ], [ %v1150, %b244 ]
  %v1126 = icmp slt i64 %v1125, %v1124
  br i1 %v1126, label %b239, label %b240
b239:
  %v1127 = mul i64 %v1086, 4
  %v1128 = add i64 %v1127, %v1125
  %v1129 = mul i64 %v1128, 8
  %v1130 = icmp slt i64 %v1129, 64
  br i1 %v1130, label %b241, label %b242
b241:
  %v1131 = add i64 0, %v1125
  %v1132 = mul i64 %v1131, 8
  %v1133 = getelementptr inbounds float, ptr %v1120, i64 %v1132
  %v1134 = load <8 x float>, ptr %v1133, align 4
  %v1135 = add i64 0, %v1129
  %v1136 = getelementptr inbounds float, ptr %v1122, i64 %v1135
  store <8 x float> %v1134, ptr %v1136, align 4
  br label %b242
b242:
  %v1137 = icmp eq i64 %v1129, 64
  br i1 %v1137, label %b243, label %b244
b243:
  %v1138 = icmp ult i64 4, 8
  %v1139 = select i1 %v1138, i64 4, i64 8
  %v1140 = trunc i64 %v1139 to i32
  %v1141 = insertelement <8 x i32> poison, i32 %v1140, i64 0
  %v1142 = shufflevector <8 x i32> %v1141, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1143 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1142
  %v1144 = add i64 0, %v1125
  %v1145 = mul i64 %v1144, 8
  %v1146 = getelementptr inbounds float, ptr %v1120, i64 %v1145
  %v1147 = load <8 x float>, ptr %v1146, align 4
  %v1148 = add i64 0, %v1129
  %v1149 = getelementptr inbounds float, ptr %v1122, i64 %v1148
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1147, ptr align 4 %v1149, <8 x i1> %v1143)
  br label %b244
b244:
  %v1150 = add nsw i64 %v1125, 1
  br label %b238
b240:
  %v1151 = add nsw i64 %v1116, 1
  br label %b235
b237:
  %v1152 = add nsw i64 %v1092, 1
  br label %b230
b232:
  %v1153 = add nsw i64 %v1086, 1
  br label %b227
b229:
  %v1154 = add nsw i64 %v1081, 96
  br label %b224
b226:
  %v1155 = add i64 %v8, 0
  %v1156 = sdiv i64 %v1155, 1
  %v1157 = add i64 %v2, 1
  %v1158 = mul i64 %v1156, %v2
  %v1159 = sdiv i64 %v1158, %v3
  %v1160 = mul i64 %v1159, 1
  %v1161 = icmp slt i64 %v1160, %v8
  %v1162 = select i1 %v1161, i64 %v1160, i64 %v8
  %v1163 = mul i64 %v1156, %v1157
  %v1164 = sdiv i64 %v1163, %v3
  %v1165 = mul i64 %v1164, 1
  %v1166 = icmp slt i64 %v1165, %v8
  %v1167 = select i1 %v1166, i64 %v1165, i64 %v8
  br label %b245
b245:
  %v1168 = phi i64 [ %v1162, %b226 ], [ %v1208, %b250 ]
  %v1169 = icmp slt i64 %v1168, %v1167
  br i1 %v1169, label %b246, label %b247
b246:
  %v1170 = mul i64 %v1168, 68
  %v1171 = getelementptr inbounds float, ptr %v86, i64 %v1170
  %v1172 = mul i64 %v1168, 16
  %v1173 = getelementptr inbounds float, ptr %v88, i64 %v1172
  %v1174 = mul i64 %v1168, 16
  %v1175 = getelementptr inbounds float, ptr %v90, i64 %v1174
  %v1176 = mul i64 %v1168, 16
  %v1177 = getelementptr inbounds float, ptr %v92, i64 %v1176
  br label %b248
b248:
  %v1178 = phi i64 [ 0, %b246 ], [ %v1207, %b249 ]
  %v1179 = icmp slt i64 %v1178, 16
  br i1 %v1179, label %b249, label %b250
b249:
  %v1180 = add i64 0, %v1178
  %v1181 = getelementptr inbounds float, ptr %v1171, i64 %v1180
  %v1182 = load <8 x float>, ptr %v1181, align 4
  %v1183 = add i64 0, %v1178
  %v1184 = getelementptr inbounds float, ptr %v24, i64 %v1183
  %v1185 = load <8 x float>, ptr %v1184, align 4
  %v1186 = fadd <8 x float> %v1182, %v1185
  %v1187 = add i64 16, %v1178
  %v1188 = getelementptr inbounds float, ptr %v1171, i64 %v1187
  %v1189 = load <8 x float>, ptr %v1188, align 4
  %v1190 = add i64 0, %v1178
  %v1191 = getelementptr inbounds float, ptr %v26, i64 %v1190
  %v1192 = load <8 x float>, ptr %v1191, align 4
  %v1193 = fadd <8 x float> %v1189, %v1192
  %v1194 = add i64 32, %v1178
  %v1195 = getelementptr inbounds float, ptr %v1171, i64 %v1194
  %v1196 = load <8 x float>, ptr %v1195, align 4
  %v1197 = add i64 0, %v1178
  %v1198 = getelementptr inbounds float, ptr %v28, i64 %v1197
  %v1199 = load <8 x float>, ptr %v1198, align 4
  %v1200 = fadd <8 x float> %v1196, %v1199
  %v1201 = add i64 0, %v1178
  %v1202 = getelementptr inbounds float, ptr %v1173, i64 %v1201
  store <8 x float> %v1186, ptr %v1202, align 4
  %v1203 = add i64 0, %v1178
  %v1204 = getelementptr inbounds float, ptr %v1175, i64 %v1203
  store <8 x float> %v1193, ptr %v1204, align 4
  %v1205 = add i64 0, %v1178
  %v1206 = getelementptr inbounds float, ptr %v1177, i64 %v1205
  store <8 x float> %v1200, ptr %v1206, align 4
  %v1207 = add nsw i64 %v1178, 8
  br label %b248
b250:
  %v1208 = add nsw i64 %v1168, 1
  br label %b245
b247:
  %v1209 = icmp sgt i64 %v3, 1
  br i1 %v1209, label %b251, label %b252
b251:
  %v1210 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1211 = atomicrmw add ptr %v1210, i64 1 acq_rel
  %v1212 = mul i64 %v3, 14
  br label %b253
b253:
  %v1213 = load atomic i64, ptr %v1210 acquire, align 8
  %v1214 = icmp slt i64 %v1213, %v1212
  br i1 %v1214, label %b254, label %b255
b254:
  %v1215 = call i32 @sched_yield()
  br label %b253
b255:
  br label %b252
b252:
  br label %b256
b256:
  %v1216 = phi i64 [ 0, %b252 ], [ %v1750, %b273 ]
  %v1217 = icmp slt i64 %v1216, %v5
  br i1 %v1217, label %b257, label %b258
b257:
  %v1218 = add i64 %v7, 0
  %v1219 = sdiv i64 %v1218, 1
  %v1220 = add i64 %v2, 1
  %v1221 = mul i64 %v1219, %v2
  %v1222 = sdiv i64 %v1221, %v3
  %v1223 = mul i64 %v1222, 1
  %v1224 = icmp slt i64 %v1223, %v7
  %v1225 = select i1 %v1224, i64 %v1223, i64 %v7
  %v1226 = mul i64 %v1219, %v1220
  %v1227 = sdiv i64 %v1226, %v3
  %v1228 = mul i64 %v1227, 1
  %v1229 = icmp slt i64 %v1228, %v7
  %v1230 = select i1 %v1229, i64 %v1228, i64 %v7
  br label %b259
b259:
  %v1231 = phi i64 [ %v1225, %b257 ], [ %v1328, %b260 ]
  %v1232 = icmp slt i64 %v1231, %v1230
  br i1 %v1232, label %b260, label %b261
b260:
  %v1233 = add i64 %v1216, 0
  %v1234 = and i64 %v1233, %v138
  %v1235 = mul i64 %v1234, %v7
  %v1236 = add i64 %v1235, %v1231
  %v1237 = mul i64 %v1236, 2
  %v1238 = getelementptr inbounds float, ptr %v42, i64 %v1237
  %v1239 = add i64 %v1216, 0
  %v1240 = and i64 %v1239, %v144
  %v1241 = mul i64 %v1240, %v7
  %v1242 = add i64 %v1241, %v1231
  %v1243 = mul i64 %v1242, 68
  %v1244 = getelementptr inbounds float, ptr %v86, i64 %v1243
  %v1245 = add i64 %v1216, 1
  %v1246 = and i64 %v1245, %v138
  %v1247 = mul i64 %v1246, %v7
  %v1248 = add i64 %v1247, %v1231
  %v1249 = mul i64 %v1248, 2
  %v1250 = getelementptr inbounds float, ptr %v42, i64 %v1249
  %v1251 = icmp ult i64 2, 8
  %v1252 = select i1 %v1251, i64 2, i64 8
  %v1253 = trunc i64 %v1252 to i32
  %v1254 = insertelement <8 x i32> poison, i32 %v1253, i64 0
  %v1255 = shufflevector <8 x i32> %v1254, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1256 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1255
  %v1257 = add i64 0, 0
  %v1258 = getelementptr inbounds float, ptr %v1238, i64 %v1257
  %v1259 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1258, <8 x i1> %v1256, <8 x float> zeroinitializer)
  %v1260 = add i64 66, 0
  %v1261 = getelementptr inbounds float, ptr %v1244, i64 %v1260
  %v1262 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1261, <8 x i1> %v1256, <8 x float> zeroinitializer)
  %v1263 = add i64 0, 0
  %v1264 = getelementptr inbounds float, ptr %v34, i64 %v1263
  %v1265 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1264, <8 x i1> %v1256, <8 x float> zeroinitializer)
  %v1266 = fadd <8 x float> %v1262, %v1265
  %v1267 = fneg <8 x float> %v1266
  %v1268 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1267)
  %v1269 = fneg <8 x float> %v1268
  %v1270 = fcmp olt <8 x float> %v1269, splat (float 0xC05A400000000000)
  %v1271 = select <8 x i1> %v1270, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1269
  %v1272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1271, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1273 = fsub <8 x float> %v1272, splat (float 0x4168000000000000)
  %v1274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1273, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1271)
  %v1275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1273, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1274)
  %v1276 = bitcast <8 x float> %v1272 to <8 x i32>
  %v1277 = fmul <8 x float> %v1275, %v1275
  %v1278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1275, <8 x float> splat (float 0x3F81227F40000000))
  %v1279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1278, <8 x float> %v1275, <8 x float> splat (float 0x3FA5556740000000))
  %v1280 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1279, <8 x float> %v1275, <8 x float> splat (float 0x3FC5554B00000000))
  %v1281 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1280, <8 x float> %v1275, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1282 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1277, <8 x float> %v1281, <8 x float> %v1275)
  %v1283 = sub <8 x i32> %v1276, splat (i32 1262485250)
  %v1284 = lshr <8 x i32> %v1283, splat (i32 1)
  %v1285 = sub <8 x i32> %v1283, %v1284
  %v1286 = shl <8 x i32> %v1284, splat (i32 23)
  %v1287 = bitcast <8 x i32> %v1286 to <8 x float>
  %v1288 = shl <8 x i32> %v1285, splat (i32 23)
  %v1289 = bitcast <8 x i32> %v1288 to <8 x float>
  %v1290 = fadd <8 x float> %v1282, splat (float 0x3FF0000000000000)
  %v1291 = fmul <8 x float> %v1290, %v1287
  %v1292 = fmul <8 x float> %v1291, %v1289
  %v1293 = fcmp ogt <8 x float> %v1292, splat (float 0x3FDA8279A0000000)
  %v1294 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1292, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v1295 = select <8 x i1> %v1293, <8 x float> %v1294, <8 x float> %v1292
  %v1296 = select <8 x i1> %v1293, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v1297 = select <8 x i1> %v1293, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v1298 = fmul <8 x float> %v1295, %v1295
  %v1299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v1298, <8 x float> splat (float 0xBFC0DA7220000000))
  %v1300 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1299, <8 x float> %v1298, <8 x float> splat (float 0xBFC546EF00000000))
  %v1301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1300, <8 x float> %v1298, <8 x float> splat (float 0xBFD0002320000000))
  %v1302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v1298, <8 x float> splat (float 0x3FC22D90A0000000))
  %v1303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1302, <8 x float> %v1298, <8 x float> splat (float 0x3FC999FF60000000))
  %v1304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1303, <8 x float> %v1298, <8 x float> splat (float 0x3FD5555540000000))
  %v1305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1295, <8 x float> %v1301, <8 x float> %v1304)
  %v1306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1295, <8 x float> %v1305, <8 x float> splat (float 0xBFE0000000000000))
  %v1307 = fmul <8 x float> %v1295, %v1295
  %v1308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1307, <8 x float> %v1306, <8 x float> %v1297)
  %v1309 = fadd <8 x float> %v1308, %v1295
  %v1310 = fadd <8 x float> %v1309, %v1296
  %v1311 = fcmp ogt <8 x float> %v1267, splat (float 0x0000000000000000)
  %v1312 = select <8 x i1> %v1311, <8 x float> %v1267, <8 x float> splat (float 0x0000000000000000)
  %v1313 = fadd <8 x float> %v1312, %v1310
  %v1314 = fsub <8 x float> %v1259, %v1313
  %v1315 = add i64 64, 0
  %v1316 = getelementptr inbounds float, ptr %v1244, i64 %v1315
  %v1317 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1316, <8 x i1> %v1256, <8 x float> zeroinitializer)
  %v1318 = add i64 0, 0
  %v1319 = getelementptr inbounds float, ptr %v32, i64 %v1318
  %v1320 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1319, <8 x i1> %v1256, <8 x float> zeroinitializer)
  %v1321 = fadd <8 x float> %v1317, %v1320
  %v1322 = fcmp uno <8 x float> %v1314, %v1314
  %v1323 = fcmp ogt <8 x float> %v1314, %v1321
  %v1324 = select <8 x i1> %v1323, <8 x float> %v1314, <8 x float> %v1321
  %v1325 = select <8 x i1> %v1322, <8 x float> %v1314, <8 x float> %v1324
  %v1326 = add i64 0, 0
  %v1327 = getelementptr inbounds float, ptr %v1250, i64 %v1326
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1325, ptr align 4 %v1327, <8 x i1> %v1256)
  %v1328 = add nsw i64 %v1231, 1
  br label %b259
b261:
  %v1329 = add i64 %v7, 0
  %v1330 = sdiv i64 %v1329, 1
  %v1331 = add i64 %v2, 1
  %v1332 = mul i64 %v1330, %v2
  %v1333 = sdiv i64 %v1332, %v3
  %v1334 = mul i64 %v1333, 1
  %v1335 = icmp slt i64 %v1334, %v7
  %v1336 = select i1 %v1335, i64 %v1334, i64 %v7
  %v1337 = mul i64 %v1330, %v1331
  %v1338 = sdiv i64 %v1337, %v3
  %v1339 = mul i64 %v1338, 1
  %v1340 = icmp slt i64 %v1339, %v7
  %v1341 = select i1 %v1340, i64 %v1339, i64 %v7
  br label %b262
b262:
  %v1342 = phi i64 [ %v1336, %b261 ], [ %v1549, %b267 ]
  %v1343 = icmp slt i64 %v1342, %v1341
  br i1 %v1343, label %b263, label %b264
b263:
  br label %b265
b265:
  %v1344 = phi i64 [ 0, %b263 ], [ %v1548, %b270 ]
  %v1345 = icmp slt i64 %v1344, 2
  br i1 %v1345, label %b266, label %b267
b266:
  br label %b268
b268:
  %v1346 = phi i64 [ 0, %b266 ], [ %v1547, %b269 ]
  %v1347 = icmp slt i64 %v1346, 8
  br i1 %v1347, label %b269, label %b270
b269:
  %v1348 = add i64 %v1216, 0
  %v1349 = and i64 %v1348, %v138
  %v1350 = mul i64 %v1349, %v7
  %v1351 = add i64 %v1350, %v1342
  %v1352 = mul i64 %v1351, 2
  %v1353 = getelementptr inbounds float, ptr %v42, i64 %v1352
  %v1354 = add i64 0, %v1344
  %v1355 = getelementptr inbounds float, ptr %v1353, i64 %v1354
  %v1356 = load float, ptr %v1355, align 4
  %v1357 = add i64 %v1216, 0
  %v1358 = and i64 %v1357, %v144
  %v1359 = mul i64 %v1358, %v7
  %v1360 = add i64 %v1359, %v1342
  %v1361 = mul i64 %v1360, 68
  %v1362 = getelementptr inbounds float, ptr %v86, i64 %v1361
  %v1363 = add i64 66, %v1344
  %v1364 = getelementptr inbounds float, ptr %v1362, i64 %v1363
  %v1365 = load float, ptr %v1364, align 4
  %v1366 = add i64 0, %v1344
  %v1367 = getelementptr inbounds float, ptr %v34, i64 %v1366
  %v1368 = load float, ptr %v1367, align 4
  %v1369 = fadd float %v1365, %v1368
  %v1370 = fneg float %v1369
  %v1371 = call float @llvm.fabs.f32(float %v1370)
  %v1372 = fneg float %v1371
  %v1373 = fcmp olt float %v1372, 0xC05A400000000000
  %v1374 = select i1 %v1373, float 0xC05A400000000000, float %v1372
  %v1375 = call float @llvm.fmuladd.f32(float %v1374, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1376 = fsub float %v1375, 0x4168000000000000
  %v1377 = call float @llvm.fmuladd.f32(float %v1376, float 0xBFE62E4000000000, float %v1374)
  %v1378 = call float @llvm.fmuladd.f32(float %v1376, float 0xBEB7F7D1C0000000, float %v1377)
  %v1379 = bitcast float %v1375 to i32
  %v1380 = fmul float %v1378, %v1378
  %v1381 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1378, float 0x3F81227F40000000)
  %v1382 = call float @llvm.fmuladd.f32(float %v1381, float %v1378, float 0x3FA5556740000000)
  %v1383 = call float @llvm.fmuladd.f32(float %v1382, float %v1378, float 0x3FC5554B00000000)
  %v1384 = call float @llvm.fmuladd.f32(float %v1383, float %v1378, float 0x3FDFFFFFE0000000)
  %v1385 = call float @llvm.fmuladd.f32(float %v1380, float %v1384, float %v1378)
  %v1386 = sub i32 %v1379, 1262485250
  %v1387 = lshr i32 %v1386, 1
  %v1388 = sub i32 %v1386, %v1387
  %v1389 = shl i32 %v1387, 23
  %v1390 = bitcast i32 %v1389 to float
  %v1391 = shl i32 %v1388, 23
  %v1392 = bitcast i32 %v1391 to float
  %v1393 = fadd float %v1385, 0x3FF0000000000000
  %v1394 = fmul float %v1393, %v1390
  %v1395 = fmul float %v1394, %v1392
  %v1396 = fcmp ogt float %v1395, 0x3FDA8279A0000000
  %v1397 = call float @llvm.fmuladd.f32(float %v1395, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1398 = select i1 %v1396, float %v1397, float %v1395
  %v1399 = select i1 %v1396, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1400 = select i1 %v1396, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1401 = fmul float %v1398, %v1398
  %v1402 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1401, float 0xBFC0DA7220000000)
  %v1403 = call float @llvm.fmuladd.f32(float %v1402, float %v1401, float 0xBFC546EF00000000)
  %v1404 = call float @llvm.fmuladd.f32(float %v1403, float %v1401, float 0xBFD0002320000000)
  %v1405 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1401, float 0x3FC22D90A0000000)
  %v1406 = call float @llvm.fmuladd.f32(float %v1405, float %v1401, float 0x3FC999FF60000000)
  %v1407 = call float @llvm.fmuladd.f32(float %v1406, float %v1401, float 0x3FD5555540000000)
  %v1408 = call float @llvm.fmuladd.f32(float %v1398, float %v1404, float %v1407)
  %v1409 = call float @llvm.fmuladd.f32(float %v1398, float %v1408, float 0xBFE0000000000000)
  %v1410 = fmul float %v1398, %v1398
  %v1411 = call float @llvm.fmuladd.f32(float %v1410, float %v1409, float %v1400)
  %v1412 = fadd float %v1411, %v1398
  %v1413 = fadd float %v1412, %v1399
  %v1414 = fcmp ogt float %v1370, 0x0000000000000000
  %v1415 = select i1 %v1414, float %v1370, float 0x0000000000000000
  %v1416 = fadd float %v1415, %v1413
  %v1417 = fsub float %v1356, %v1416
  %v1418 = add i64 %v1216, 1
  %v1419 = and i64 %v1418, %v138
  %v1420 = mul i64 %v1419, %v7
  %v1421 = add i64 %v1420, %v1342
  %v1422 = mul i64 %v1421, 2
  %v1423 = getelementptr inbounds float, ptr %v42, i64 %v1422
  %v1424 = add i64 0, %v1344
  %v1425 = getelementptr inbounds float, ptr %v1423, i64 %v1424
  %v1426 = load float, ptr %v1425, align 4
  %v1427 = fsub float %v1417, %v1426
  %v1428 = fcmp olt float %v1427, 0xC05A400000000000
  %v1429 = select i1 %v1428, float 0xC05A400000000000, float %v1427
  %v1430 = fcmp ogt float %v1429, 0x4056400000000000
  %v1431 = select i1 %v1430, float 0x4056400000000000, float %v1429
  %v1432 = call float @llvm.fmuladd.f32(float %v1431, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1433 = fsub float %v1432, 0x4168000000000000
  %v1434 = call float @llvm.fmuladd.f32(float %v1433, float 0xBFE62E4000000000, float %v1431)
  %v1435 = call float @llvm.fmuladd.f32(float %v1433, float 0xBEB7F7D1C0000000, float %v1434)
  %v1436 = bitcast float %v1432 to i32
  %v1437 = fmul float %v1435, %v1435
  %v1438 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1435, float 0x3F81227F40000000)
  %v1439 = call float @llvm.fmuladd.f32(float %v1438, float %v1435, float 0x3FA5556740000000)
  %v1440 = call float @llvm.fmuladd.f32(float %v1439, float %v1435, float 0x3FC5554B00000000)
  %v1441 = call float @llvm.fmuladd.f32(float %v1440, float %v1435, float 0x3FDFFFFFE0000000)
  %v1442 = call float @llvm.fmuladd.f32(float %v1437, float %v1441, float %v1435)
  %v1443 = sub i32 %v1436, 1262485250
  %v1444 = lshr i32 %v1443, 1
  %v1445 = sub i32 %v1443, %v1444
  %v1446 = shl i32 %v1444, 23
  %v1447 = bitcast i32 %v1446 to float
  %v1448 = shl i32 %v1445, 23
  %v1449 = bitcast i32 %v1448 to float
  %v1450 = fadd float %v1442, 0x3FF0000000000000
  %v1451 = fmul float %v1450, %v1447
  %v1452 = fmul float %v1451, %v1449
  %v1453 = add i64 %v1216, 0
  %v1454 = and i64 %v1453, %v134
  %v1455 = mul i64 %v1454, %v7
  %v1456 = add i64 %v1455, %v1342
  %v1457 = mul i64 %v1456, 128
  %v1458 = getelementptr inbounds float, ptr %v38, i64 %v1457
  %v1459 = add i64 %v1216, 0
  %v1460 = and i64 %v1459, %v150
  %v1461 = mul i64 %v1460, %v7
  %v1462 = add i64 %v1461, %v1342
  %v1463 = mul i64 %v1462, 16
  %v1464 = getelementptr inbounds float, ptr %v92, i64 %v1463
  %v1465 = mul i64 %v1344, 8
  %v1466 = add i64 0, %v1465
  %v1467 = add i64 %v1466, %v1346
  %v1468 = getelementptr inbounds float, ptr %v1464, i64 %v1467
  %v1469 = load float, ptr %v1468, align 4
  %v1470 = add i64 64, %v1344
  %v1471 = getelementptr inbounds float, ptr %v1362, i64 %v1470
  %v1472 = load float, ptr %v1471, align 4
  %v1473 = add i64 0, %v1344
  %v1474 = getelementptr inbounds float, ptr %v32, i64 %v1473
  %v1475 = load float, ptr %v1474, align 4
  %v1476 = fadd float %v1472, %v1475
  %v1477 = fsub float %v1476, %v1426
  %v1478 = fcmp olt float %v1477, 0xC05A400000000000
  %v1479 = select i1 %v1478, float 0xC05A400000000000, float %v1477
  %v1480 = fcmp ogt float %v1479, 0x4056400000000000
  %v1481 = select i1 %v1480, float 0x4056400000000000, float %v1479
  %v1482 = call float @llvm.fmuladd.f32(float %v1481, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1483 = fsub float %v1482, 0x4168000000000000
  %v1484 = call float @llvm.fmuladd.f32(float %v1483, float 0xBFE62E4000000000, float %v1481)
  %v1485 = call float @llvm.fmuladd.f32(float %v1483, float 0xBEB7F7D1C0000000, float %v1484)
  %v1486 = bitcast float %v1482 to i32
  %v1487 = fmul float %v1485, %v1485
  %v1488 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1485, float 0x3F81227F40000000)
  %v1489 = call float @llvm.fmuladd.f32(float %v1488, float %v1485, float 0x3FA5556740000000)
  %v1490 = call float @llvm.fmuladd.f32(float %v1489, float %v1485, float 0x3FC5554B00000000)
  %v1491 = call float @llvm.fmuladd.f32(float %v1490, float %v1485, float 0x3FDFFFFFE0000000)
  %v1492 = call float @llvm.fmuladd.f32(float %v1487, float %v1491, float %v1485)
  %v1493 = sub i32 %v1486, 1262485250
  %v1494 = lshr i32 %v1493, 1
  %v1495 = sub i32 %v1493, %v1494
  %v1496 = shl i32 %v1494, 23
  %v1497 = bitcast i32 %v1496 to float
  %v1498 = shl i32 %v1495, 23
  %v1499 = bitcast i32 %v1498 to float
  %v1500 = fadd float %v1492, 0x3FF0000000000000
  %v1501 = fmul float %v1500, %v1497
  %v1502 = fmul float %v1501, %v1499
  %v1503 = add i64 %v1216, 0
  %v1504 = and i64 %v1503, %v148
  %v1505 = mul i64 %v1504, %v7
  %v1506 = add i64 %v1505, %v1342
  %v1507 = mul i64 %v1506, 16
  %v1508 = getelementptr inbounds float, ptr %v90, i64 %v1507
  %v1509 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v1510 = add i64 %v1216, 1
  %v1511 = and i64 %v1510, %v134
  %v1512 = mul i64 %v1511, %v7
  %v1513 = add i64 %v1512, %v1342
  %v1514 = mul i64 %v1513, 128
  %v1515 = getelementptr inbounds float, ptr %v38, i64 %v1514
  %v1516 = mul i64 %v1344, 64
  %v1517 = add i64 0, %v1516
  %v1518 = mul i64 %v1346, 8
  %v1519 = add i64 %v1517, %v1518
  %v1520 = add i64 %v1519, 0
  %v1521 = getelementptr inbounds float, ptr %v1458, i64 %v1520
  %v1522 = load <8 x float>, ptr %v1521, align 4
  %v1523 = insertelement <8 x float> poison, float %v1452, i64 0
  %v1524 = shufflevector <8 x float> %v1523, <8 x float> poison, <8 x i32> zeroinitializer
  %v1525 = fmul <8 x float> %v1524, %v1522
  %v1526 = mul i64 %v1344, 8
  %v1527 = add i64 0, %v1526
  %v1528 = add i64 %v1527, 0
  %v1529 = getelementptr inbounds float, ptr %v1508, i64 %v1528
  %v1530 = load <8 x float>, ptr %v1529, align 4
  %v1531 = insertelement <8 x float> poison, float %v1509, i64 0
  %v1532 = shufflevector <8 x float> %v1531, <8 x float> poison, <8 x i32> zeroinitializer
  %v1533 = fdiv <8 x float> %v1530, %v1532
  %v1534 = insertelement <8 x float> poison, float %v1502, i64 0
  %v1535 = shufflevector <8 x float> %v1534, <8 x float> poison, <8 x i32> zeroinitializer
  %v1536 = fmul <8 x float> %v1535, %v1533
  %v1537 = insertelement <8 x float> poison, float %v1469, i64 0
  %v1538 = shufflevector <8 x float> %v1537, <8 x float> poison, <8 x i32> zeroinitializer
  %v1539 = fmul <8 x float> %v1538, %v1536
  %v1540 = fadd <8 x float> %v1525, %v1539
  %v1541 = mul i64 %v1344, 64
  %v1542 = add i64 0, %v1541
  %v1543 = mul i64 %v1346, 8
  %v1544 = add i64 %v1542, %v1543
  %v1545 = add i64 %v1544, 0
  %v1546 = getelementptr inbounds float, ptr %v1515, i64 %v1545
  store <8 x float> %v1540, ptr %v1546, align 4
  %v1547 = add nsw i64 %v1346, 1
  br label %b268
b270:
  %v1548 = add nsw i64 %v1344, 1
  br label %b265
b267:
  %v1549 = add nsw i64 %v1342, 1
  br label %b262
b264:
  %v1550 = add i64 %v7, 0
  %v1551 = sdiv i64 %v1550, 1
  %v1552 = add i64 %v2, 1
  %v1553 = mul i64 %v1551, %v2
  %v1554 = sdiv i64 %v1553, %v3
  %v1555 = mul i64 %v1554, 1
  %v1556 = icmp slt i64 %v1555, %v7
  %v1557 = select i1 %v1556, i64 %v1555, i64 %v7
  %v1558 = mul i64 %v1551, %v1552
  %v1559 = sdiv i64 %v1558, %v3
  %v1560 = mul i64 %v1559, 1
  %v1561 = icmp slt i64 %v1560, %v7
  %v1562 = select i1 %v1561, i64 %v1560, i64 %v7
  br label %b271
b271:
  %v1563 = phi i64 [ %v1557, %b264 ], [ %v1749, %b276 ]
  %v1564 = icmp slt i64 %v1563, %v1562
  br i1 %v1564, label %b272, label %b273
b272:
  br label %b274
b274:
  %v1565 = phi i64 [ 0, %b272 ], [ %v1748, %b275 ]
  %v1566 = icmp slt i64 %v1565, 2
  br i1 %v1566, label %b275, label %b276
b275:
  %v1567 = add i64 %v1216, 0
  %v1568 = and i64 %v1567, %v138
  %v1569 = mul i64 %v1568, %v7
  %v1570 = add i64 %v1569, %v1563
  %v1571 = mul i64 %v1570, 2
  %v1572 = getelementptr inbounds float, ptr %v42, i64 %v1571
  %v1573 = add i64 0, %v1565
  %v1574 = getelementptr inbounds float, ptr %v1572, i64 %v1573
  %v1575 = load float, ptr %v1574, align 4
  %v1576 = add i64 %v1216, 0
  %v1577 = and i64 %v1576, %v144
  %v1578 = mul i64 %v1577, %v7
  %v1579 = add i64 %v1578, %v1563
  %v1580 = mul i64 %v1579, 68
  %v1581 = getelementptr inbounds float, ptr %v86, i64 %v1580
  %v1582 = add i64 66, %v1565
  %v1583 = getelementptr inbounds float, ptr %v1581, i64 %v1582
  %v1584 = load float, ptr %v1583, align 4
  %v1585 = add i64 0, %v1565
  %v1586 = getelementptr inbounds float, ptr %v34, i64 %v1585
  %v1587 = load float, ptr %v1586, align 4
  %v1588 = fadd float %v1584, %v1587
  %v1589 = fneg float %v1588
  %v1590 = call float @llvm.fabs.f32(float %v1589)
  %v1591 = fneg float %v1590
  %v1592 = fcmp olt float %v1591, 0xC05A400000000000
  %v1593 = select i1 %v1592, float 0xC05A400000000000, float %v1591
  %v1594 = call float @llvm.fmuladd.f32(float %v1593, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1595 = fsub float %v1594, 0x4168000000000000
  %v1596 = call float @llvm.fmuladd.f32(float %v1595, float 0xBFE62E4000000000, float %v1593)
  %v1597 = call float @llvm.fmuladd.f32(float %v1595, float 0xBEB7F7D1C0000000, float %v1596)
  %v1598 = bitcast float %v1594 to i32
  %v1599 = fmul float %v1597, %v1597
  %v1600 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1597, float 0x3F81227F40000000)
  %v1601 = call float @llvm.fmuladd.f32(float %v1600, float %v1597, float 0x3FA5556740000000)
  %v1602 = call float @llvm.fmuladd.f32(float %v1601, float %v1597, float 0x3FC5554B00000000)
  %v1603 = call float @llvm.fmuladd.f32(float %v1602, float %v1597, float 0x3FDFFFFFE0000000)
  %v1604 = call float @llvm.fmuladd.f32(float %v1599, float %v1603, float %v1597)
  %v1605 = sub i32 %v1598, 1262485250
  %v1606 = lshr i32 %v1605, 1
  %v1607 = sub i32 %v1605, %v1606
  %v1608 = shl i32 %v1606, 23
  %v1609 = bitcast i32 %v1608 to float
  %v1610 = shl i32 %v1607, 23
  %v1611 = bitcast i32 %v1610 to float
  %v1612 = fadd float %v1604, 0x3FF0000000000000
  %v1613 = fmul float %v1612, %v1609
  %v1614 = fmul float %v1613, %v1611
  %v1615 = fcmp ogt float %v1614, 0x3FDA8279A0000000
  %v1616 = call float @llvm.fmuladd.f32(float %v1614, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1617 = select i1 %v1615, float %v1616, float %v1614
  %v1618 = select i1 %v1615, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1619 = select i1 %v1615, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1620 = fmul float %v1617, %v1617
  %v1621 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1620, float 0xBFC0DA7220000000)
  %v1622 = call float @llvm.fmuladd.f32(float %v1621, float %v1620, float 0xBFC546EF00000000)
  %v1623 = call float @llvm.fmuladd.f32(float %v1622, float %v1620, float 0xBFD0002320000000)
  %v1624 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1620, float 0x3FC22D90A0000000)
  %v1625 = call float @llvm.fmuladd.f32(float %v1624, float %v1620, float 0x3FC999FF60000000)
  %v1626 = call float @llvm.fmuladd.f32(float %v1625, float %v1620, float 0x3FD5555540000000)
  %v1627 = call float @llvm.fmuladd.f32(float %v1617, float %v1623, float %v1626)
  %v1628 = call float @llvm.fmuladd.f32(float %v1617, float %v1627, float 0xBFE0000000000000)
  %v1629 = fmul float %v1617, %v1617
  %v1630 = call float @llvm.fmuladd.f32(float %v1629, float %v1628, float %v1619)
  %v1631 = fadd float %v1630, %v1617
  %v1632 = fadd float %v1631, %v1618
  %v1633 = fcmp ogt float %v1589, 0x0000000000000000
  %v1634 = select i1 %v1633, float %v1589, float 0x0000000000000000
  %v1635 = fadd float %v1634, %v1632
  %v1636 = fsub float %v1575, %v1635
  %v1637 = add i64 %v1216, 1
  %v1638 = and i64 %v1637, %v138
  %v1639 = mul i64 %v1638, %v7
  %v1640 = add i64 %v1639, %v1563
  %v1641 = mul i64 %v1640, 2
  %v1642 = getelementptr inbounds float, ptr %v42, i64 %v1641
  %v1643 = add i64 0, %v1565
  %v1644 = getelementptr inbounds float, ptr %v1642, i64 %v1643
  %v1645 = load float, ptr %v1644, align 4
  %v1646 = fsub float %v1636, %v1645
  %v1647 = fcmp olt float %v1646, 0xC05A400000000000
  %v1648 = select i1 %v1647, float 0xC05A400000000000, float %v1646
  %v1649 = fcmp ogt float %v1648, 0x4056400000000000
  %v1650 = select i1 %v1649, float 0x4056400000000000, float %v1648
  %v1651 = call float @llvm.fmuladd.f32(float %v1650, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1652 = fsub float %v1651, 0x4168000000000000
  %v1653 = call float @llvm.fmuladd.f32(float %v1652, float 0xBFE62E4000000000, float %v1650)
  %v1654 = call float @llvm.fmuladd.f32(float %v1652, float 0xBEB7F7D1C0000000, float %v1653)
  %v1655 = bitcast float %v1651 to i32
  %v1656 = fmul float %v1654, %v1654
  %v1657 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1654, float 0x3F81227F40000000)
  %v1658 = call float @llvm.fmuladd.f32(float %v1657, float %v1654, float 0x3FA5556740000000)
  %v1659 = call float @llvm.fmuladd.f32(float %v1658, float %v1654, float 0x3FC5554B00000000)
  %v1660 = call float @llvm.fmuladd.f32(float %v1659, float %v1654, float 0x3FDFFFFFE0000000)
  %v1661 = call float @llvm.fmuladd.f32(float %v1656, float %v1660, float %v1654)
  %v1662 = sub i32 %v1655, 1262485250
  %v1663 = lshr i32 %v1662, 1
  %v1664 = sub i32 %v1662, %v1663
  %v1665 = shl i32 %v1663, 23
  %v1666 = bitcast i32 %v1665 to float
  %v1667 = shl i32 %v1664, 23
  %v1668 = bitcast i32 %v1667 to float
  %v1669 = fadd float %v1661, 0x3FF0000000000000
  %v1670 = fmul float %v1669, %v1666
  %v1671 = fmul float %v1670, %v1668
  %v1672 = add i64 %v1216, 0
  %v1673 = and i64 %v1672, %v136
  %v1674 = mul i64 %v1673, %v7
  %v1675 = add i64 %v1674, %v1563
  %v1676 = mul i64 %v1675, 16
  %v1677 = getelementptr inbounds float, ptr %v40, i64 %v1676
  %v1678 = add i64 64, %v1565
  %v1679 = getelementptr inbounds float, ptr %v1581, i64 %v1678
  %v1680 = load float, ptr %v1679, align 4
  %v1681 = add i64 0, %v1565
  %v1682 = getelementptr inbounds float, ptr %v32, i64 %v1681
  %v1683 = load float, ptr %v1682, align 4
  %v1684 = fadd float %v1680, %v1683
  %v1685 = fsub float %v1684, %v1645
  %v1686 = fcmp olt float %v1685, 0xC05A400000000000
  %v1687 = select i1 %v1686, float 0xC05A400000000000, float %v1685
  %v1688 = fcmp ogt float %v1687, 0x4056400000000000
  %v1689 = select i1 %v1688, float 0x4056400000000000, float %v1687
  %v1690 = call float @llvm.fmuladd.f32(float %v1689, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1691 = fsub float %v1690, 0x4168000000000000
  %v1692 = call float @llvm.fmuladd.f32(float %v1691, float 0xBFE62E4000000000, float %v1689)
  %v1693 = call float @llvm.fmuladd.f32(float %v1691, float 0xBEB7F7D1C0000000, float %v1692)
  %v1694 = bitcast float %v1690 to i32
  %v1695 = fmul float %v1693, %v1693
  %v1696 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1693, float 0x3F81227F40000000)
  %v1697 = call float @llvm.fmuladd.f32(float %v1696, float %v1693, float 0x3FA5556740000000)
  %v1698 = call float @llvm.fmuladd.f32(float %v1697, float %v1693, float 0x3FC5554B00000000)
  %v1699 = call float @llvm.fmuladd.f32(float %v1698, float %v1693, float 0x3FDFFFFFE0000000)
  %v1700 = call float @llvm.fmuladd.f32(float %v1695, float %v1699, float %v1693)
  %v1701 = sub i32 %v1694, 1262485250
  %v1702 = lshr i32 %v1701, 1
  %v1703 = sub i32 %v1701, %v1702
  %v1704 = shl i32 %v1702, 23
  %v1705 = bitcast i32 %v1704 to float
  %v1706 = shl i32 %v1703, 23
  %v1707 = bitcast i32 %v1706 to float
  %v1708 = fadd float %v1700, 0x3FF0000000000000
  %v1709 = fmul float %v1708, %v1705
  %v1710 = fmul float %v1709, %v1707
  %v1711 = add i64 %v1216, 0
  %v1712 = and i64 %v1711, %v148
  %v1713 = mul i64 %v1712, %v7
  %v1714 = add i64 %v1713, %v1563
  %v1715 = mul i64 %v1714, 16
  %v1716 = getelementptr inbounds float, ptr %v90, i64 %v1715
  %v1717 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v1718 = add i64 %v1216, 1
  %v1719 = and i64 %v1718, %v136
  %v1720 = mul i64 %v1719, %v7
  %v1721 = add i64 %v1720, %v1563
  %v1722 = mul i64 %v1721, 16
  %v1723 = getelementptr inbounds float, ptr %v40, i64 %v1722
  %v1724 = mul i64 %v1565, 8
  %v1725 = add i64 0, %v1724
  %v1726 = add i64 %v1725, 0
  %v1727 = getelementptr inbounds float, ptr %v1677, i64 %v1726
  %v1728 = load <8 x float>, ptr %v1727, align 4
  %v1729 = insertelement <8 x float> poison, float %v1671, i64 0
  %v1730 = shufflevector <8 x float> %v1729, <8 x float> poison, <8 x i32> zeroinitializer
  %v1731 = fmul <8 x float> %v1730, %v1728
  %v1732 = mul i64 %v1565, 8
  %v1733 = add i64 0, %v1732
  %v1734 = add i64 %v1733, 0
  %v1735 = getelementptr inbounds float, ptr %v1716, i64 %v1734
  %v1736 = load <8 x float>, ptr %v1735, align 4
  %v1737 = insertelement <8 x float> poison, float %v1717, i64 0
  %v1738 = shufflevector <8 x float> %v1737, <8 x float> poison, <8 x i32> zeroinitializer
  %v1739 = fdiv <8 x float> %v1736, %v1738
  %v1740 = insertelement <8 x float> poison, float %v1710, i64 0
  %v1741 = shufflevector <8 x float> %v1740, <8 x float> poison, <8 x i32> zeroinitializer
  %v1742 = fmul <8 x float> %v1741, %v1739
  %v1743 = fadd <8 x float> %v1731, %v1742
  %v1744 = mul i64 %v1565, 8
  %v1745 = add i64 0, %v1744
  %v1746 = add i64 %v1745, 0
  %v1747 = getelementptr inbounds float, ptr %v1723, i64 %v1746
  store <8 x float> %v1743, ptr %v1747, align 4
  %v1748 = add nsw i64 %v1565, 1
  br label %b274
b276:
  %v1749 = add nsw i64 %v1563, 1
  br label %b271
b273:
  %v1750 = add nsw i64 %v1216, 1
  br label %b256
b258:
  %v1751 = icmp sgt i64 %v3, 1
  br i1 %v1751, label %b277, label %b278
b277:
  %v1752 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1753 = atomicrmw add ptr %v1752, i64 1 acq_rel
  %v1754 = mul i64 %v3, 15
  br label %b279
b279:
  %v1755 = load atomic i64, ptr %v1752 acquire, align 8
  %v1756 = icmp slt i64 %v1755, %v1754
  br i1 %v1756, label %b280, label %b281
b280:
  %v1757 = call i32 @sched_yield()
  br label %b279
b281:
  br label %b278
b278:
  %v1758 = add i64 %v8, 0
  %v1759 = sdiv i64 %v1758, 1
  %v1760 = add i64 %v2, 1
  %v1761 = mul i64 %v1759, %v2
  %v1762 = sdiv i64 %v1761, %v3
  %v1763 = mul i64 %v1762, 1
  %v1764 = icmp slt i64 %v1763, %v8
  %v1765 = select i1 %v1764, i64 %v1763, i64 %v8
  %v1766 = mul i64 %v1759, %v1760
  %v1767 = sdiv i64 %v1766, %v3
  %v1768 = mul i64 %v1767, 1
  %v1769 = icmp slt i64 %v1768, %v8
  %v1770 = select i1 %v1769, i64 %v1768, i64 %v8
  br label %b282
b282:
  %v1771 = phi i64 [ %v1765, %b278 ], [ %v1812, %b287 ]
  %v1772 = icmp slt i64 %v1771, %v1770
  br i1 %v1772, label %b283, label %b284
b283:
  br label %b285
b285:
  %v1773 = phi i64 [ 0, %b283 ], [ %v1811, %b290 ]
  %v1774 = icmp slt i64 %v1773, 2
  br i1 %v1774, label %b286, label %b287
b286:
  br label %b288
b288:
  %v1775 = phi i64 [ 0, %b286 ], [ %v1796, %b289 ]
  %v1776 = phi <8 x float> [ splat (float 0x0000000000000000), %b286 ], [ %v1795, %b289 ]
  %v1777 = icmp slt i64 %v1775, 8
  br i1 %v1777, label %b289, label %b290
b289:
  %v1778 = mul i64 1, %v7
  %v1779 = add i64 %v1771, %v1778
  %v1780 = mul i64 %v1779, 16
  %v1781 = getelementptr inbounds float, ptr %v40, i64 %v1780
  %v1782 = mul i64 %v1771, 16
  %v1783 = getelementptr inbounds float, ptr %v88, i64 %v1782
  %v1784 = mul i64 %v1773, 8
  %v1785 = add i64 0, %v1784
  %v1786 = add i64 %v1785, %v1775
  %v1787 = getelementptr inbounds float, ptr %v1781, i64 %v1786
  %v1788 = load <8 x float>, ptr %v1787, align 4
  %v1789 = mul i64 %v1773, 8
  %v1790 = add i64 0, %v1789
  %v1791 = add i64 %v1790, %v1775
  %v1792 = getelementptr inbounds float, ptr %v1783, i64 %v1791
  %v1793 = load <8 x float>, ptr %v1792, align 4
  %v1794 = fmul <8 x float> %v1788, %v1793
  %v1795 = fadd <8 x float> %v1776, %v1794
  %v1796 = add nsw i64 %v1775, 8
  br label %b288
b290:
  %v1797 = shufflevector <8 x float> %v1776, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1798 = shufflevector <8 x float> %v1776, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1799 = fadd <4 x float> %v1797, %v1798
  %v1800 = shufflevector <4 x float> %v1799, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1801 = shufflevector <4 x float> %v1799, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1802 = fadd <2 x float> %v1800, %v1801
  %v1803 = extractelement <2 x float> %v1802, i64 0
  %v1804 = extractelement <2 x float> %v1802, i64 1
  %v1805 = fadd float %v1803, %v1804
  %v1806 = fadd float %v1805, 0x0000000000000000
  %v1807 = mul i64 %v1771, 2
  %v1808 = getelementptr inbounds float, ptr %v94, i64 %v1807
  %v1809 = add i64 0, %v1773
  %v1810 = getelementptr inbounds float, ptr %v1808, i64 %v1809
  store float %v1806, ptr %v1810, align 4
  %v1811 = add nsw i64 %v1773, 1
  br label %b285
b287:
  %v1812 = add nsw i64 %v1771, 1
  br label %b282
b284:
  %v1813 = add i64 %v8, 0
  %v1814 = sdiv i64 %v1813, 1
  %v1815 = add i64 %v2, 1
  %v1816 = mul i64 %v1814, %v2
  %v1817 = sdiv i64 %v1816, %v3
  %v1818 = mul i64 %v1817, 1
  %v1819 = icmp slt i64 %v1818, %v8
  %v1820 = select i1 %v1819, i64 %v1818, i64 %v8
  %v1821 = mul i64 %v1814, %v1815
  %v1822 = sdiv i64 %v1821, %v3
  %v1823 = mul i64 %v1822, 1
  %v1824 = icmp slt i64 %v1823, %v8
  %v1825 = select i1 %v1824, i64 %v1823, i64 %v8
  br label %b291
b291:
  %v1826 = phi i64 [ %v1820, %b284 ], [ %v1875, %b296 ]
  %v1827 = icmp slt i64 %v1826, %v1825
  br i1 %v1827, label %b292, label %b293
b292:
  br label %b294
b294:
  %v1828 = phi i64 [ 0, %b292 ], [ %v1874, %b299 ]
  %v1829 = icmp slt i64 %v1828, 2
  br i1 %v1829, label %b295, label %b296
b295:
  br label %b297
b297:
  %v1830 = phi i64 [ 0, %b295 ], [ %v1873, %b302 ]
  %v1831 = icmp slt i64 %v1830, 8
  br i1 %v1831, label %b298, label %b299
b298:
  br label %b300
b300:
  %v1832 = phi i64 [ 0, %b298 ], [ %v1855, %b301 ]
  %v1833 = phi <8 x float> [ splat (float 0x0000000000000000), %b298 ], [ %v1854, %b301 ]
  %v1834 = icmp slt i64 %v1832, 8
  br i1 %v1834, label %b301, label %b302
b301:
  %v1835 = mul i64 1, %v7
  %v1836 = add i64 %v1826, %v1835
  %v1837 = mul i64 %v1836, 128
  %v1838 = getelementptr inbounds float, ptr %v38, i64 %v1837
  %v1839 = mul i64 %v1826, 16
  %v1840 = getelementptr inbounds float, ptr %v88, i64 %v1839
  %v1841 = mul i64 %v1828, 64
  %v1842 = add i64 0, %v1841
  %v1843 = mul i64 %v1830, 8
  %v1844 = add i64 %v1842, %v1843
  %v1845 = add i64 %v1844, %v1832
  %v1846 = getelementptr inbounds float, ptr %v1838, i64 %v1845
  %v1847 = load <8 x float>, ptr %v1846, align 4
  %v1848 = mul i64 %v1828, 8
  %v1849 = add i64 0, %v1848
  %v1850 = add i64 %v1849, %v1832
  %v1851 = getelementptr inbounds float, ptr %v1840, i64 %v1850
  %v1852 = load <8 x float>, ptr %v1851, align 4
  %v1853 = fmul <8 x float> %v1847, %v1852
  %v1854 = fadd <8 x float> %v1833, %v1853
  %v1855 = add nsw i64 %v1832, 8
  br label %b300
b302:
  %v1856 = shufflevector <8 x float> %v1833, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1857 = shufflevector <8 x float> %v1833, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1858 = fadd <4 x float> %v1856, %v1857
  %v1859 = shufflevector <4 x float> %v1858, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1860 = shufflevector <4 x float> %v1858, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1861 = fadd <2 x float> %v1859, %v1860
  %v1862 = extractelement <2 x float> %v1861, i64 0
  %v1863 = extractelement <2 x float> %v1861, i64 1
  %v1864 = fadd float %v1862, %v1863
  %v1865 = fadd float %v1864, 0x0000000000000000
  %v1866 = mul i64 %v1826, 16
  %v1867 = getelementptr inbounds float, ptr %v96, i64 %v1866
  %v1868 = mul i64 %v1828, 8
  %v1869 = add i64 0, %v1868
  %v1870 = add i64 %v1869, %v1830
  %v1871 = add i64 %v1870, 0
  %v1872 = getelementptr inbounds float, ptr %v1867, i64 %v1871
  store float %v1865, ptr %v1872, align 4
  %v1873 = add nsw i64 %v1830, 1
  br label %b297
b299:
  %v1874 = add nsw i64 %v1828, 1
  br label %b294
b296:
  %v1875 = add nsw i64 %v1826, 1
  br label %b291
b293:
  %v1876 = add i64 %v8, 0
  %v1877 = sdiv i64 %v1876, 1
  %v1878 = add i64 %v2, 1
  %v1879 = mul i64 %v1877, %v2
  %v1880 = sdiv i64 %v1879, %v3
  %v1881 = mul i64 %v1880, 1
  %v1882 = icmp slt i64 %v1881, %v8
  %v1883 = select i1 %v1882, i64 %v1881, i64 %v8
  %v1884 = mul i64 %v1877, %v1878
  %v1885 = sdiv i64 %v1884, %v3
  %v1886 = mul i64 %v1885, 1
  %v1887 = icmp slt i64 %v1886, %v8
  %v1888 = select i1 %v1887, i64 %v1886, i64 %v8
  br label %b303
b303:
  %v1889 = phi i64 [ %v1883, %b293 ], [ %v1953, %b308 ]
  %v1890 = icmp slt i64 %v1889, %v1888
  br i1 %v1890, label %b304, label %b305
b304:
  br label %b306
b306:
  %v1891 = phi i64 [ 0, %b304 ], [ %v1952, %b307 ]
  %v1892 = icmp slt i64 %v1891, 2
  br i1 %v1892, label %b307, label %b308
b307:
  %v1893 = mul i64 %v1889, 16
  %v1894 = getelementptr inbounds float, ptr %v96, i64 %v1893
  %v1895 = mul i64 %v1889, 2
  %v1896 = getelementptr inbounds float, ptr %v94, i64 %v1895
  %v1897 = add i64 0, %v1891
  %v1898 = getelementptr inbounds float, ptr %v1896, i64 %v1897
  %v1899 = load float, ptr %v1898, align 4
  %v1900 = call float @llvm.fabs.f32(float %v1899)
  %v1901 = mul i64 1, %v7
  %v1902 = add i64 %v1889, %v1901
  %v1903 = mul i64 %v1902, 2
  %v1904 = getelementptr inbounds float, ptr %v42, i64 %v1903
  %v1905 = add i64 0, %v1891
  %v1906 = getelementptr inbounds float, ptr %v1904, i64 %v1905
  %v1907 = load float, ptr %v1906, align 4
  %v1908 = fneg float %v1907
  %v1909 = fcmp olt float %v1908, 0xC05A400000000000
  %v1910 = select i1 %v1909, float 0xC05A400000000000, float %v1908
  %v1911 = fcmp ogt float %v1910, 0x4056400000000000
  %v1912 = select i1 %v1911, float 0x4056400000000000, float %v1910
  %v1913 = call float @llvm.fmuladd.f32(float %v1912, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1914 = fsub float %v1913, 0x4168000000000000
  %v1915 = call float @llvm.fmuladd.f32(float %v1914, float 0xBFE62E4000000000, float %v1912)
  %v1916 = call float @llvm.fmuladd.f32(float %v1914, float 0xBEB7F7D1C0000000, float %v1915)
  %v1917 = bitcast float %v1913 to i32
  %v1918 = fmul float %v1916, %v1916
  %v1919 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1916, float 0x3F81227F40000000)
  %v1920 = call float @llvm.fmuladd.f32(float %v1919, float %v1916, float 0x3FA5556740000000)
  %v1921 = call float @llvm.fmuladd.f32(float %v1920, float %v1916, float 0x3FC5554B00000000)
  %v1922 = call float @llvm.fmuladd.f32(float %v1921, float %v1916, float 0x3FDFFFFFE0000000)
  %v1923 = call float @llvm.fmuladd.f32(float %v1918, float %v1922, float %v1916)
  %v1924 = sub i32 %v1917, 1262485250
  %v1925 = lshr i32 %v1924, 1
  %v1926 = sub i32 %v1924, %v1925
  %v1927 = shl i32 %v1925, 23
  %v1928 = bitcast i32 %v1927 to float
  %v1929 = shl i32 %v1926, 23
  %v1930 = bitcast i32 %v1929 to float
  %v1931 = fadd float %v1923, 0x3FF0000000000000
  %v1932 = fmul float %v1931, %v1928
  %v1933 = fmul float %v1932, %v1930
  %v1934 = fcmp uno float %v1900, %v1900
  %v1935 = fcmp ogt float %v1900, %v1933
  %v1936 = select i1 %v1935, float %v1900, float %v1933
  %v1937 = select i1 %v1934, float %v1900, float %v1936
  %v1938 = mul i64 %v1889, 16
  %v1939 = getelementptr inbounds float, ptr %v98, i64 %v1938
  %v1940 = mul i64 %v1891, 8
  %v1941 = add i64 0, %v1940
  %v1942 = add i64 %v1941, 0
  %v1943 = getelementptr inbounds float, ptr %v1894, i64 %v1942
  %v1944 = load <8 x float>, ptr %v1943, align 4
  %v1945 = insertelement <8 x float> poison, float %v1937, i64 0
  %v1946 = shufflevector <8 x float> %v1945, <8 x float> poison, <8 x i32> zeroinitializer
  %v1947 = fdiv <8 x float> %v1944, %v1946
  %v1948 = mul i64 %v1891, 8
  %v1949 = add i64 0, %v1948
  %v1950 = add i64 %v1949, 0
  %v1951 = getelementptr inbounds float, ptr %v1939, i64 %v1950
  store <8 x float> %v1947, ptr %v1951, align 4
  %v1952 = add nsw i64 %v1891, 1
  br label %b306
b308:
  %v1953 = add nsw i64 %v1889, 1
  br label %b303
b305:
  %v1954 = add i64 %v8, 0
  %v1955 = sdiv i64 %v1954, 1
  %v1956 = add i64 %v2, 1
  %v1957 = mul i64 %v1955, %v2
  %v1958 = sdiv i64 %v1957, %v3
  %v1959 = mul i64 %v1958, 1
  %v1960 = icmp slt i64 %v1959, %v8
  %v1961 = select i1 %v1960, i64 %v1959, i64 %v8
  %v1962 = mul i64 %v1955, %v1956
  %v1963 = sdiv i64 %v1962, %v3
  %v1964 = mul i64 %v1963, 1
  %v1965 = icmp slt i64 %v1964, %v8
  %v1966 = select i1 %v1965, i64 %v1964, i64 %v8
  br label %b309
b309:
  %v1967 = phi i64 [ %v1961, %b305 ], [ %v2020, %b314 ]
  %v1968 = icmp slt i64 %v1967, %v1966
  br i1 %v1968, label %b310, label %b311
b310:
  %v1969 = mul i64 %v1967, 68
  %v1970 = getelementptr inbounds float, ptr %v86, i64 %v1969
  %v1971 = mul i64 %v1967, 16
  %v1972 = getelementptr inbounds float, ptr %v98, i64 %v1971
  %v1973 = mul i64 %v1967, 16
  %v1974 = getelementptr inbounds float, ptr %v50, i64 %v1973
  br label %b312
b312:
  %v1975 = phi i64 [ 0, %b310 ], [ %v2019, %b313 ]
  %v1976 = icmp slt i64 %v1975, 16
  br i1 %v1976, label %b313, label %b314
b313:
  %v1977 = add i64 48, %v1975
  %v1978 = getelementptr inbounds float, ptr %v1970, i64 %v1977
  %v1979 = load <8 x float>, ptr %v1978, align 4
  %v1980 = add i64 0, %v1975
  %v1981 = getelementptr inbounds float, ptr %v30, i64 %v1980
  %v1982 = load <8 x float>, ptr %v1981, align 4
  %v1983 = fadd <8 x float> %v1979, %v1982
  %v1984 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1983)
  %v1985 = fneg <8 x float> %v1984
  %v1986 = fcmp olt <8 x float> %v1985, splat (float 0xC05A400000000000)
  %v1987 = select <8 x i1> %v1986, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1985
  %v1988 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1987, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1989 = fsub <8 x float> %v1988, splat (float 0x4168000000000000)
  %v1990 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1989, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1987)
  %v1991 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1989, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1990)
  %v1992 = bitcast <8 x float> %v1988 to <8 x i32>
  %v1993 = fmul <8 x float> %v1991, %v1991
  %v1994 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1991, <8 x float> splat (float 0x3F81227F40000000))
  %v1995 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1994, <8 x float> %v1991, <8 x float> splat (float 0x3FA5556740000000))
  %v1996 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1995, <8 x float> %v1991, <8 x float> splat (float 0x3FC5554B00000000))
  %v1997 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1996, <8 x float> %v1991, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1998 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1993, <8 x float> %v1997, <8 x float> %v1991)
  %v1999 = sub <8 x i32> %v1992, splat (i32 1262485250)
  %v2000 = lshr <8 x i32> %v1999, splat (i32 1)
  %v2001 = sub <8 x i32> %v1999, %v2000
  %v2002 = shl <8 x i32> %v2000, splat (i32 23)
  %v2003 = bitcast <8 x i32> %v2002 to <8 x float>
  %v2004 = shl <8 x i32> %v2001, splat (i32 23)
  %v2005 = bitcast <8 x i32> %v2004 to <8 x float>
  %v2006 = fadd <8 x float> %v1998, splat (float 0x3FF0000000000000)
  %v2007 = fmul <8 x float> %v2006, %v2003
  %v2008 = fmul <8 x float> %v2007, %v2005
  %v2009 = fcmp olt <8 x float> %v1983, splat (float 0x0000000000000000)
  %v2010 = select <8 x i1> %v2009, <8 x float> %v2008, <8 x float> splat (float 0x3FF0000000000000)
  %v2011 = fadd <8 x float> %v2008, splat (float 0x3FF0000000000000)
  %v2012 = fdiv <8 x float> %v2010, %v2011
  %v2013 = add i64 0, %v1975
  %v2014 = getelementptr inbounds float, ptr %v1972, i64 %v2013
  %v2015 = load <8 x float>, ptr %v2014, align 4
  %v2016 = fmul <8 x float> %v2012, %v2015
  %v2017 = add i64 0, %v1975
  %v2018 = getelementptr inbounds float, ptr %v1974, i64 %v2017
  store <8 x float> %v2016, ptr %v2018, align 4
  %v2019 = add nsw i64 %v1975, 8
  br label %b312
b314:
  %v2020 = add nsw i64 %v1967, 1
  br label %b309
b311:
  %v2021 = icmp sgt i64 %v3, 1
  br i1 %v2021, label %b315, label %b316
b315:
  %v2022 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2023 = atomicrmw add ptr %v2022, i64 1 acq_rel
  %v2024 = mul i64 %v3, 16
  br label %b317
b317:
  %v2025 = load atomic i64, ptr %v2022 acquire, align 8
  %v2026 = icmp slt i64 %v2025, %v2024
  br i1 %v2026, label %b318, label %b319
b318:
  %v2027 = call i32 @sched_yield()
  br label %b317
b319:
  br label %b316
b316:
  ret void
}
define internal void @tile_1x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define internal void @tile_1x1of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v661 = alloca float, i64 64, align 4
  %v859 = alloca float, i64 64, align 4
  %v2503 = alloca float, i64 192, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds i64, ptr %v1, i64 5
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 18
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 19
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 20
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 21
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 25
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 26
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 43
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 44
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 45
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 46
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 47
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 48
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 49
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 50
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 51
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 52
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 53
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 54
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 55
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 56
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 57
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 59
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 63
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 64
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v180 = load ptr, ptr %v179, align 4
  %v181 = mul i64 %v2, 18432
  %v182 = add i64 %v181, 544
  %v183 = getelementptr inbounds float, ptr %v180, i64 %v182
  %v184 = getelementptr inbounds float, ptr %v180, i64 0
  %v185 = getelementptr inbounds float, ptr %v180, i64 128
  %v186 = getelementptr inbounds i64, ptr %v1, i64 4
  %v187 = load i64, ptr %v186, align 8
  %v188 = icmp eq i64 %v187, 0
  br i1 %v188, label %b0, label %b1
b0:
  %v189 = add i64 1, 0
  %v190 = sdiv i64 %v189, 1
  %v191 = add i64 %v2, 1
  %v192 = mul i64 %v190, %v2
  %v193 = sdiv i64 %v192, %v3
  %v194 = mul i64 %v193, 1
  %v195 = icmp slt i64 %v194, 1
  %v196 = select i1 %v195, i64 %v194, i64 1
  %v197 = mul i64 %v190, %v191
  %v198 = sdiv i64 %v197, %v3
  %v199 = mul i64 %v198, 1
  %v200 = icmp slt i64 %v199, 1
  %v201 = select i1 %v200, i64 %v199, i64 1
  %v202 = icmp slt i64 %v201, 1
  %v203 = select i1 %v202, i64 %v201, i64 1
  br label %b2
b2:
  %v204 = phi i64 [ %v196, %b0 ], [ %v232, %b7 ]
  %v205 = icmp slt i64 %v204, %v203
  br i1 %v205, label %b3, label %b4
b3:
  %v206 = mul i64 %v204, 128
  %v207 = mul i64 %v204, 8
  %v208 = add i64 %v206, 0
  %v209 = add i64 %v207, 0
  %v210 = getelementptr inbounds float, ptr %v184, i64 %v208
  %v211 = sub i64 8, %v209
  %v212 = icmp slt i64 %v211, 0
  %v213 = select i1 %v212, i64 0, i64 %v211
  %v214 = icmp ult i64 %v213, 8
  %v215 = select i1 %v214, i64 %v213, i64 8
  %v216 = trunc i64 %v215 to i32
  %v217 = insertelement <8 x i32> poison, i32 %v216, i64 0
  %v218 = shufflevector <8 x i32> %v217, <8 x i32> poison, <8 x i32> zeroinitializer
  %v219 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v218
  %v220 = mul i64 %v209, 1
  %v221 = add i64 0, %v220
  %v222 = getelementptr inbounds float, ptr %v18, i64 %v221
  br label %b5
b5:
  %v223 = phi i64 [ 0, %b3 ], [ %v230, %b6 ]
  %v224 = icmp slt i64 %v223, 16
  br i1 %v224, label %b6, label %b7
b6:
  %v225 = mul i64 %v223, 8
  %v226 = getelementptr inbounds float, ptr %v222, i64 %v225
  %v227 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v226, <8 x i1> %v219, <8 x float> zeroinitializer)
  %v228 = mul i64 %v223, 8
  %v229 = getelementptr inbounds float, ptr %v210, i64 %v228
  store <8 x float> %v227, ptr %v229, align 4
  %v230 = add nsw i64 %v223, 1
  br label %b5
b7:
  %v231 = add i64 %v206, 128
  %v232 = add nsw i64 %v204, 1
  br label %b2
b4:
  %v233 = add i64 1, 0
  %v234 = sdiv i64 %v233, 1
  %v235 = add i64 %v2, 1
  %v236 = mul i64 %v234, %v2
  %v237 = sdiv i64 %v236, %v3
  %v238 = mul i64 %v237, 1
  %v239 = icmp slt i64 %v238, 1
  %v240 = select i1 %v239, i64 %v238, i64 1
  %v241 = mul i64 %v234, %v235
  %v242 = sdiv i64 %v241, %v3
  %v243 = mul i64 %v242, 1
  %v244 = icmp slt i64 %v243, 1
  %v245 = select i1 %v244, i64 %v243, i64 1
  %v246 = icmp slt i64 %v245, 1
  %v247 = select i1 %v246, i64 %v245, i64 1
  br label %b8
b8:
  %v248 = phi i64 [ %v240, %b4 ], [ %v276, %b13 ]
  %v249 = icmp slt i64 %v248, %v247
  br i1 %v249, label %b9, label %b10
b9:
  %v250 = mul i64 %v248, 128
  %v251 = mul i64 %v248, 8
  %v252 = add i64 %v250, 0
  %v253 = add i64 %v251, 0
  %v254 = getelementptr inbounds float, ptr %v185, i64 %v252
  %v255 = sub i64 8, %v253
  %v256 = icmp slt i64 %v255, 0
  %v257 = select i1 %v256, i64 0, i64 %v255
  %v258 = icmp ult i64 %v257, 8
  %v259 = select i1 %v258, i64 %v257, i64 8
  %v260 = trunc i64 %v259 to i32
  %v261 = insertelement <8 x i32> poison, i32 %v260, i64 0
  %v262 = shufflevector <8 x i32> %v261, <8 x i32> poison, <8 x i32> zeroinitializer
  %v263 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v262
  %v264 = mul i64 %v253, 1
  %v265 = add i64 0, %v264
  %v266 = getelementptr inbounds float, ptr %v12, i64 %v265
  br label %b11
b11:
  %v267 = phi i64 [ 0, %b9 ], [ %v274, %b12 ]
  %v268 = icmp slt i64 %v267, 16
  br i1 %v268, label %b12, label %b13
b12:
  %v269 = mul i64 %v267, 8
  %v270 = getelementptr inbounds float, ptr %v266, i64 %v269
  %v271 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v270, <8 x i1> %v263, <8 x float> zeroinitializer)
  %v272 = mul i64 %v267, 8
  %v273 = getelementptr inbounds float, ptr %v254, i64 %v272
  store <8 x float> %v271, ptr %v273, align 4
  %v274 = add nsw i64 %v267, 1
  br label %b11
b13:
  %v275 = add i64 %v250, 128
  %v276 = add nsw i64 %v248, 1
  br label %b8
b10:
  br label %b1
b1:
  %v277 = icmp sgt i64 %v3, 1
  br i1 %v277, label %b14, label %b15
b14:
  %v278 = getelementptr inbounds i64, ptr %v1, i64 3
  %v279 = atomicrmw add ptr %v278, i64 1 acq_rel
  %v280 = mul i64 %v3, 1
  br label %b16
b16:
  %v281 = load atomic i64, ptr %v278 acquire, align 8
  %v282 = icmp slt i64 %v281, %v280
  br i1 %v282, label %b17, label %b18
b17:
  %v283 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  %v284 = add i64 %v8, 0
  %v285 = sdiv i64 %v284, 1
  %v286 = add i64 %v2, 1
  %v287 = mul i64 %v285, %v2
  %v288 = sdiv i64 %v287, %v3
  %v289 = mul i64 %v288, 1
  %v290 = icmp slt i64 %v289, %v8
  %v291 = select i1 %v290, i64 %v289, i64 %v8
  %v292 = mul i64 %v285, %v286
  %v293 = sdiv i64 %v292, %v3
  %v294 = mul i64 %v293, 1
  %v295 = icmp slt i64 %v294, %v8
  %v296 = select i1 %v295, i64 %v294, i64 %v8
  br label %b19
b19:
  %v297 = phi i64 [ %v291, %b15 ], [ %v365, %b24 ]
  %v298 = icmp slt i64 %v297, %v296
  br i1 %v298, label %b20, label %b21
b20:
  %v299 = mul i64 %v297, 16
  %v300 = getelementptr inbounds float, ptr %v36, i64 %v299
  %v301 = mul i64 %v297, 68
  %v302 = getelementptr inbounds float, ptr %v86, i64 %v301
  %v303 = mul i64 %v297, 16
  %v304 = getelementptr inbounds float, ptr %v98, i64 %v303
  %v305 = mul i64 %v297, 16
  %v306 = getelementptr inbounds float, ptr %v100, i64 %v305
  %v307 = mul i64 %v297, 16
  %v308 = getelementptr inbounds float, ptr %v102, i64 %v307
  br label %b22
b22:
  %v309 = phi i64 [ 0, %b20 ], [ %v364, %b23 ]
  %v310 = icmp slt i64 %v309, 16
  br i1 %v310, label %b23, label %b24
b23:
  %v311 = add i64 0, %v309
  %v312 = getelementptr inbounds float, ptr %v300, i64 %v311
  %v313 = load <8 x float>, ptr %v312, align 4
  %v314 = add i64 48, %v309
  %v315 = getelementptr inbounds float, ptr %v302, i64 %v314
  %v316 = load <8 x float>, ptr %v315, align 4
  %v317 = add i64 0, %v309
  %v318 = getelementptr inbounds float, ptr %v30, i64 %v317
  %v319 = load <8 x float>, ptr %v318, align 4
  %v320 = fadd <8 x float> %v316, %v319
  %v321 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v320)
  %v322 = fneg <8 x float> %v321
  %v323 = fcmp olt <8 x float> %v322, splat (float 0xC05A400000000000)
  %v324 = select <8 x i1> %v323, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v322
  %v325 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v324, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v326 = fsub <8 x float> %v325, splat (float 0x4168000000000000)
  %v327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v326, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v324)
  %v328 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v326, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v327)
  %v329 = bitcast <8 x float> %v325 to <8 x i32>
  %v330 = fmul <8 x float> %v328, %v328
  %v331 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v328, <8 x float> splat (float 0x3F81227F40000000))
  %v332 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v331, <8 x float> %v328, <8 x float> splat (float 0x3FA5556740000000))
  %v333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v332, <8 x float> %v328, <8 x float> splat (float 0x3FC5554B00000000))
  %v334 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v333, <8 x float> %v328, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v335 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v330, <8 x float> %v334, <8 x float> %v328)
  %v336 = sub <8 x i32> %v329, splat (i32 1262485250)
  %v337 = lshr <8 x i32> %v336, splat (i32 1)
  %v338 = sub <8 x i32> %v336, %v337
  %v339 = shl <8 x i32> %v337, splat (i32 23)
  %v340 = bitcast <8 x i32> %v339 to <8 x float>
  %v341 = shl <8 x i32> %v338, splat (i32 23)
  %v342 = bitcast <8 x i32> %v341 to <8 x float>
  %v343 = fadd <8 x float> %v335, splat (float 0x3FF0000000000000)
  %v344 = fmul <8 x float> %v343, %v340
  %v345 = fmul <8 x float> %v344, %v342
  %v346 = fcmp olt <8 x float> %v320, splat (float 0x0000000000000000)
  %v347 = select <8 x i1> %v346, <8 x float> %v345, <8 x float> splat (float 0x3FF0000000000000)
  %v348 = fadd <8 x float> %v345, splat (float 0x3FF0000000000000)
  %v349 = fdiv <8 x float> %v347, %v348
  %v350 = fmul <8 x float> %v313, %v349
  %v351 = add i64 0, %v309
  %v352 = getelementptr inbounds float, ptr %v304, i64 %v351
  %v353 = load <8 x float>, ptr %v352, align 4
  %v354 = fmul <8 x float> %v313, %v353
  %v355 = fmul <8 x float> %v354, %v349
  %v356 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v357 = shufflevector <8 x float> %v356, <8 x float> poison, <8 x i32> zeroinitializer
  %v358 = fsub <8 x float> %v357, %v349
  %v359 = fmul <8 x float> %v355, %v358
  %v360 = add i64 0, %v309
  %v361 = getelementptr inbounds float, ptr %v306, i64 %v360
  store <8 x float> %v350, ptr %v361, align 4
  %v362 = add i64 0, %v309
  %v363 = getelementptr inbounds float, ptr %v308, i64 %v362
  store <8 x float> %v359, ptr %v363, align 4
  %v364 = add nsw i64 %v309, 8
  br label %b22
b24:
  %v365 = add nsw i64 %v297, 1
  br label %b19
b21:
  %v366 = add i64 %v8, 0
  %v367 = sdiv i64 %v366, 1
  %v368 = add i64 %v2, 1
  %v369 = mul i64 %v367, %v2
  %v370 = sdiv i64 %v369, %v3
  %v371 = mul i64 %v370, 1
  %v372 = icmp slt i64 %v371, %v8
  %v373 = select i1 %v372, i64 %v371, i64 %v8
  %v374 = mul i64 %v367, %v368
  %v375 = sdiv i64 %v374, %v3
  %v376 = mul i64 %v375, 1
  %v377 = icmp slt i64 %v376, %v8
  %v378 = select i1 %v377, i64 %v376, i64 %v8
  br label %b25
b25:
  %v379 = phi i64 [ %v373, %b21 ], [ %v465, %b30 ]
  %v380 = icmp slt i64 %v379, %v378
  br i1 %v380, label %b26, label %b27
b26:
  br label %b28
b28:
  %v381 = phi i64 [ 0, %b26 ], [ %v464, %b33 ]
  %v382 = icmp slt i64 %v381, 2
  br i1 %v382, label %b29, label %b30
b29:
  br label %b31
b31:
  %v383 = phi i64 [ 0, %b29 ], [ %v449, %b32 ]
  %v384 = phi <8 x float> [ splat (float 0x0000000000000000), %b29 ], [ %v448, %b32 ]
  %v385 = icmp slt i64 %v383, 8
  br i1 %v385, label %b32, label %b33
b32:
  %v386 = mul i64 %v379, 16
  %v387 = getelementptr inbounds float, ptr %v100, i64 %v386
  %v388 = mul i64 %v379, 16
  %v389 = getelementptr inbounds float, ptr %v98, i64 %v388
  %v390 = mul i64 %v379, 2
  %v391 = getelementptr inbounds float, ptr %v94, i64 %v390
  %v392 = add i64 0, %v381
  %v393 = getelementptr inbounds float, ptr %v391, i64 %v392
  %v394 = load float, ptr %v393, align 4
  %v395 = call float @llvm.fabs.f32(float %v394)
  %v396 = mul i64 1, %v7
  %v397 = add i64 %v379, %v396
  %v398 = mul i64 %v397, 2
  %v399 = getelementptr inbounds float, ptr %v42, i64 %v398
  %v400 = add i64 0, %v381
  %v401 = getelementptr inbounds float, ptr %v399, i64 %v400
  %v402 = load float, ptr %v401, align 4
  %v403 = fneg float %v402
  %v404 = fcmp olt float %v403, 0xC05A400000000000
  %v405 = select i1 %v404, float 0xC05A400000000000, float %v403
  %v406 = fcmp ogt float %v405, 0x4056400000000000
  %v407 = select i1 %v406, float 0x4056400000000000, float %v405
  %v408 = call float @llvm.fmuladd.f32(float %v407, float 0x3FF7154760000000, float 0x4168000000000000)
  %v409 = fsub float %v408, 0x4168000000000000
  %v410 = call float @llvm.fmuladd.f32(float %v409, float 0xBFE62E4000000000, float %v407)
  %v411 = call float @llvm.fmuladd.f32(float %v409, float 0xBEB7F7D1C0000000, float %v410)
  %v412 = bitcast float %v408 to i32
  %v413 = fmul float %v411, %v411
  %v414 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v411, float 0x3F81227F40000000)
  %v415 = call float @llvm.fmuladd.f32(float %v414, float %v411, float 0x3FA5556740000000)
  %v416 = call float @llvm.fmuladd.f32(float %v415, float %v411, float 0x3FC5554B00000000)
  %v417 = call float @llvm.fmuladd.f32(float %v416, float %v411, float 0x3FDFFFFFE0000000)
  %v418 = call float @llvm.fmuladd.f32(float %v413, float %v417, float %v411)
  %v419 = sub i32 %v412, 1262485250
  %v420 = lshr i32 %v419, 1
  %v421 = sub i32 %v419, %v420
  %v422 = shl i32 %v420, 23
  %v423 = bitcast i32 %v422 to float
  %v424 = shl i32 %v421, 23
  %v425 = bitcast i32 %v424 to float
  %v426 = fadd float %v418, 0x3FF0000000000000
  %v427 = fmul float %v426, %v423
  %v428 = fmul float %v427, %v425
  %v429 = fcmp uno float %v395, %v395
  %v430 = fcmp ogt float %v395, %v428
  %v431 = select i1 %v430, float %v395, float %v428
  %v432 = select i1 %v429, float %v395, float %v431
  %v433 = mul i64 %v381, 8
  %v434 = add i64 0, %v433
  %v435 = add i64 %v434, %v383
  %v436 = getelementptr inbounds float, ptr %v387, i64 %v435
  %v437 = load <8 x float>, ptr %v436, align 4
  %v438 = mul i64 %v381, 8
  %v439 = add i64 0, %v438
  %v440 = add i64 %v439, %v383
  %v441 = getelementptr inbounds float, ptr %v389, i64 %v440
  %v442 = load <8 x float>, ptr %v441, align 4
  %v443 = fmul <8 x float> %v437, %v442
  %v444 = insertelement <8 x float> poison, float %v432, i64 0
  %v445 = shufflevector <8 x float> %v444, <8 x float> poison, <8 x i32> zeroinitializer
  %v446 = fdiv <8 x float> %v443, %v445
  %v447 = fneg <8 x float> %v446
  %v448 = fadd <8 x float> %v384, %v447
  %v449 = add nsw i64 %v383, 8
  br label %b31
b33:
  %v450 = shufflevector <8 x float> %v384, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v451 = shufflevector <8 x float> %v384, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v452 = fadd <4 x float> %v450, %v451
  %v453 = shufflevector <4 x float> %v452, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v454 = shufflevector <4 x float> %v452, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v455 = fadd <2 x float> %v453, %v454
  %v456 = extractelement <2 x float> %v455, i64 0
  %v457 = extractelement <2 x float> %v455, i64 1
  %v458 = fadd float %v456, %v457
  %v459 = fadd float %v458, 0x0000000000000000
  %v460 = mul i64 %v379, 2
  %v461 = getelementptr inbounds float, ptr %v104, i64 %v460
  %v462 = add i64 0, %v381
  %v463 = getelementptr inbounds float, ptr %v461, i64 %v462
  store float %v459, ptr %v463, align 4
  %v464 = add nsw i64 %v381, 1
  br label %b28
b30:
  %v465 = add nsw i64 %v379, 1
  br label %b25
b27:
  %v466 = add i64 %v8, 0
  %v467 = sdiv i64 %v466, 1
  %v468 = add i64 %v2, 1
  %v469 = mul i64 %v467, %v2
  %v470 = sdiv i64 %v469, %v3
  %v471 = mul i64 %v470, 1
  %v472 = icmp slt i64 %v471, %v8
  %v473 = select i1 %v472, i64 %v471, i64 %v8
  %v474 = mul i64 %v467, %v468
  %v475 = sdiv i64 %v474, %v3
  %v476 = mul i64 %v475, 1
  %v477 = icmp slt i64 %v476, %v8
  %v478 = select i1 %v477, i64 %v476, i64 %v8
  br label %b34
b34:
  %v479 = phi i64 [ %v473, %b27 ], [ %v563, %b39 ]
  %v480 = icmp slt i64 %v479, %v478
  br i1 %v480, label %b35, label %b36
b35:
  br label %b37
b37:
  %v481 = phi i64 [ 0, %b35 ], [ %v562, %b42 ]
  %v482 = icmp slt i64 %v481, 2
  br i1 %v482, label %b38, label %b39
b38:
  br label %b40
b40:
  %v483 = phi i64 [ 0, %b38 ], [ %v561, %b45 ]
  %v484 = icmp slt i64 %v483, 8
  br i1 %v484, label %b41, label %b42
b41:
  br label %b43
b43:
  %v485 = phi i64 [ 0, %b41 ], [ %v560, %b48 ]
  %v486 = icmp slt i64 %v485, 8
  br i1 %v486, label %b44, label %b45
b44:
  br label %b46
b46:
  %v487 = phi i64 [ 0, %b44 ], [ %v550, %b47 ]
  %v488 = phi float [ 0x0000000000000000, %b44 ], [ %v549, %b47 ]
  %v489 = icmp slt i64 %v487, 1
  br i1 %v489, label %b47, label %b48
b47:
  %v490 = mul i64 %v479, 16
  %v491 = getelementptr inbounds float, ptr %v100, i64 %v490
  %v492 = mul i64 %v481, 8
  %v493 = add i64 0, %v492
  %v494 = add i64 %v493, %v483
  %v495 = getelementptr inbounds float, ptr %v491, i64 %v494
  %v496 = load float, ptr %v495, align 4
  %v497 = mul i64 %v479, 2
  %v498 = getelementptr inbounds float, ptr %v94, i64 %v497
  %v499 = add i64 0, %v481
  %v500 = getelementptr inbounds float, ptr %v498, i64 %v499
  %v501 = load float, ptr %v500, align 4
  %v502 = call float @llvm.fabs.f32(float %v501)
  %v503 = mul i64 1, %v7
  %v504 = add i64 %v479, %v503
  %v505 = mul i64 %v504, 2
  %v506 = getelementptr inbounds float, ptr %v42, i64 %v505
  %v507 = add i64 0, %v481
  %v508 = getelementptr inbounds float, ptr %v506, i64 %v507
  %v509 = load float, ptr %v508, align 4
  %v510 = fneg float %v509
  %v511 = fcmp olt float %v510, 0xC05A400000000000
  %v512 = select i1 %v511, float 0xC05A400000000000, float %v510
  %v513 = fcmp ogt float %v512, 0x4056400000000000
  %v514 = select i1 %v513, float 0x4056400000000000, float %v512
  %v515 = call float @llvm.fmuladd.f32(float %v514, float 0x3FF7154760000000, float 0x4168000000000000)
  %v516 = fsub float %v515, 0x4168000000000000
  %v517 = call float @llvm.fmuladd.f32(float %v516, float 0xBFE62E4000000000, float %v514)
  %v518 = call float @llvm.fmuladd.f32(float %v516, float 0xBEB7F7D1C0000000, float %v517)
  %v519 = bitcast float %v515 to i32
  %v520 = fmul float %v518, %v518
  %v521 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v518, float 0x3F81227F40000000)
  %v522 = call float @llvm.fmuladd.f32(float %v521, float %v518, float 0x3FA5556740000000)
  %v523 = call float @llvm.fmuladd.f32(float %v522, float %v518, float 0x3FC5554B00000000)
  %v524 = call float @llvm.fmuladd.f32(float %v523, float %v518, float 0x3FDFFFFFE0000000)
  %v525 = call float @llvm.fmuladd.f32(float %v520, float %v524, float %v518)
  %v526 = sub i32 %v519, 1262485250
  %v527 = lshr i32 %v526, 1
  %v528 = sub i32 %v526, %v527
  %v529 = shl i32 %v527, 23
  %v530 = bitcast i32 %v529 to float
  %v531 = shl i32 %v528, 23
  %v532 = bitcast i32 %v531 to float
  %v533 = fadd float %v525, 0x3FF0000000000000
  %v534 = fmul float %v533, %v530
  %v535 = fmul float %v534, %v532
  %v536 = fcmp uno float %v502, %v502
  %v537 = fcmp ogt float %v502, %v535
  %v538 = select i1 %v537, float %v502, float %v535
  %v539 = select i1 %v536, float %v502, float %v538
  %v540 = fdiv float %v496, %v539
  %v541 = mul i64 %v479, 16
  %v542 = getelementptr inbounds float, ptr %v88, i64 %v541
  %v543 = mul i64 %v481, 8
  %v544 = add i64 0, %v543
  %v545 = add i64 %v544, %v485
  %v546 = getelementptr inbounds float, ptr %v542, i64 %v545
  %v547 = load float, ptr %v546, align 4
  %v548 = fmul float %v540, %v547
  %v549 = fadd float %v488, %v548
  %v550 = add nsw i64 %v487, 1
  br label %b46
b48:
  %v551 = fadd float %v488, 0x0000000000000000
  %v552 = mul i64 %v479, 128
  %v553 = getelementptr inbounds float, ptr %v106, i64 %v552
  %v554 = mul i64 %v481, 64
  %v555 = add i64 0, %v554
  %v556 = mul i64 %v483, 8
  %v557 = add i64 %v555, %v556
  %v558 = add i64 %v557, %v485
  %v559 = getelementptr inbounds float, ptr %v553, i64 %v558
  store float %v551, ptr %v559, align 4
  %v560 = add nsw i64 %v485, 1
  br label %b43
b45:
  %v561 = add nsw i64 %v483, 1
  br label %b40
b42:
  %v562 = add nsw i64 %v481, 1
  br label %b37
b39:
  %v563 = add nsw i64 %v479, 1
  br label %b34
b36:
  %v564 = add i64 %v8, 0
  %v565 = sdiv i64 %v564, 1
  %v566 = add i64 %v2, 1
  %v567 = mul i64 %v565, %v2
  %v568 = sdiv i64 %v567, %v3
  %v569 = mul i64 %v568, 1
  %v570 = icmp slt i64 %v569, %v8
  %v571 = select i1 %v570, i64 %v569, i64 %v8
  %v572 = mul i64 %v565, %v566
  %v573 = sdiv i64 %v572, %v3
  %v574 = mul i64 %v573, 1
  %v575 = icmp slt i64 %v574, %v8
  %v576 = select i1 %v575, i64 %v574, i64 %v8
  br label %b49
b49:
  %v577 = phi i64 [ %v571, %b36 ], [ %v660, %b54 ]
  %v578 = icmp slt i64 %v577, %v576
  br i1 %v578, label %b50, label %b51
b50:
  br label %b52
b52:
  %v579 = phi i64 [ 0, %b50 ], [ %v659, %b57 ]
  %v580 = icmp slt i64 %v579, 2
  br i1 %v580, label %b53, label %b54
b53:
  br label %b55
b55:
  %v581 = phi i64 [ 0, %b53 ], [ %v658, %b60 ]
  %v582 = icmp slt i64 %v581, 8
  br i1 %v582, label %b56, label %b57
b56:
  br label %b58
b58:
  %v583 = phi i64 [ 0, %b56 ], [ %v650, %b59 ]
  %v584 = phi float [ 0x0000000000000000, %b56 ], [ %v649, %b59 ]
  %v585 = icmp slt i64 %v583, 8
  br i1 %v585, label %b59, label %b60
b59:
  %v586 = mul i64 %v577, 16
  %v587 = getelementptr inbounds float, ptr %v100, i64 %v586
  %v588 = mul i64 %v579, 8
  %v589 = add i64 0, %v588
  %v590 = add i64 %v589, %v583
  %v591 = getelementptr inbounds float, ptr %v587, i64 %v590
  %v592 = load float, ptr %v591, align 4
  %v593 = mul i64 %v577, 2
  %v594 = getelementptr inbounds float, ptr %v94, i64 %v593
  %v595 = add i64 0, %v579
  %v596 = getelementptr inbounds float, ptr %v594, i64 %v595
  %v597 = load float, ptr %v596, align 4
  %v598 = call float @llvm.fabs.f32(float %v597)
  %v599 = mul i64 1, %v7
  %v600 = add i64 %v577, %v599
  %v601 = mul i64 %v600, 2
  %v602 = getelementptr inbounds float, ptr %v42, i64 %v601
  %v603 = add i64 0, %v579
  %v604 = getelementptr inbounds float, ptr %v602, i64 %v603
  %v605 = load float, ptr %v604, align 4
  %v606 = fneg float %v605
  %v607 = fcmp olt float %v606, 0xC05A400000000000
  %v608 = select i1 %v607, float 0xC05A400000000000, float %v606
  %v609 = fcmp ogt float %v608, 0x4056400000000000
  %v610 = select i1 %v609, float 0x4056400000000000, float %v608
  %v611 = call float @llvm.fmuladd.f32(float %v610, float 0x3FF7154760000000, float 0x4168000000000000)
  %v612 = fsub float %v611, 0x4168000000000000
  %v613 = call float @llvm.fmuladd.f32(float %v612, float 0xBFE62E4000000000, float %v610)
  %v614 = call float @llvm.fmuladd.f32(float %v612, float 0xBEB7F7D1C0000000, float %v613)
  %v615 = bitcast float %v611 to i32
  %v616 = fmul float %v614, %v614
  %v617 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v614, float 0x3F81227F40000000)
  %v618 = call float @llvm.fmuladd.f32(float %v617, float %v614, float 0x3FA5556740000000)
  %v619 = call float @llvm.fmuladd.f32(float %v618, float %v614, float 0x3FC5554B00000000)
  %v620 = call float @llvm.fmuladd.f32(float %v619, float %v614, float 0x3FDFFFFFE0000000)
  %v621 = call float @llvm.fmuladd.f32(float %v616, float %v620, float %v614)
  %v622 = sub i32 %v615, 1262485250
  %v623 = lshr i32 %v622, 1
  %v624 = sub i32 %v622, %v623
  %v625 = shl i32 %v623, 23
  %v626 = bitcast i32 %v625 to float
  %v627 = shl i32 %v624, 23
  %v628 = bitcast i32 %v627 to float
  %v629 = fadd float %v621, 0x3FF0000000000000
  %v630 = fmul float %v629, %v626
  %v631 = fmul float %v630, %v628
  %v632 = fcmp uno float %v598, %v598
  %v633 = fcmp ogt float %v598, %v631
  %v634 = select i1 %v633, float %v598, float %v631
  %v635 = select i1 %v632, float %v598, float %v634
  %v636 = fdiv float %v592, %v635
  %v637 = mul i64 1, %v7
  %v638 = add i64 %v577, %v637
  %v639 = mul i64 %v638, 128
  %v640 = getelementptr inbounds float, ptr %v38, i64 %v639
  %v641 = mul i64 %v579, 64
  %v642 = add i64 0, %v641
  %v643 = add i64 %v642, %v581
  %v644 = mul i64 %v583, 8
  %v645 = add i64 %v643, %v644
  %v646 = getelementptr inbounds float, ptr %v640, i64 %v645
  %v647 = load float, ptr %v646, align 4
  %v648 = fmul float %v636, %v647
  %v649 = fadd float %v584, %v648
  %v650 = add nsw i64 %v583, 1
  br label %b58
b60:
  %v651 = mul i64 %v577, 16
  %v652 = getelementptr inbounds float, ptr %v108, i64 %v651
  %v653 = mul i64 %v579, 8
  %v654 = add i64 0, %v653
  %v655 = add i64 %v654, %v581
  %v656 = add i64 %v655, 0
  %v657 = getelementptr inbounds float, ptr %v652, i64 %v656
  store float %v584, ptr %v657, align 4
  %v658 = add nsw i64 %v581, 1
  br label %b55
b57:
  %v659 = add nsw i64 %v579, 1
  br label %b52
b54:
  %v660 = add nsw i64 %v577, 1
  br label %b49
b51:
  %v662 = add i64 %v8, 0
  %v663 = sdiv i64 %v662, 1
  %v664 = add i64 %v2, 1
  %v665 = mul i64 %v663, %v2
  %v666 = sdiv i64 %v665, %v3
  %v667 = mul i64 %v666, 1
  %v668 = icmp slt i64 %v667, %v8
  %v669 = select i1 %v668, i64 %v667, i64 %v8
  %v670 = mul i64 %v663, %v664
  %v671 = sdiv i64 %v670, %v3
  %v672 = mul i64 %v671, 1
  %v673 = icmp slt i64 %v672, %v8
  %v674 = select i1 %v673, i64 %v672, i64 %v8
  br label %b61
b61:
  %v675 = phi i64 [ %v669, %b51 ], [ %v728, %b66 ]
  %v676 = icmp slt i64 %v675, %v674
  br i1 %v676, label %b62, label %b63
b62:
  %v677 = add i64 %v675, 96
  %v678 = icmp slt i64 %v677, %v674
  %v679 = select i1 %v678, i64 %v677, i64 %v674
  br label %b64
b64:
  %v680 = phi i64 [ 0, %b62 ], [ %v727, %b69 ]
  %v681 = icmp slt i64 %v680, 1
  br i1 %v681, label %b65, label %b66
b65:
  %v682 = sub i64 %v679, %v675
  %v683 = sub i64 8, 1
  %v684 = add i64 %v682, %v683
  %v685 = sdiv i64 %v684, 8
  br label %b67
b67:
  %v686 = phi i64 [ 0, %b65 ], [ %v726, %b74 ]
  %v687 = icmp slt i64 %v686, %v685
  br i1 %v687, label %b68, label %b69
b68:
  %v688 = mul i64 %v682, %v686
  %v689 = sdiv i64 %v688, %v685
  %v690 = add i64 %v675, %v689
  %v691 = add i64 %v686, 1
  %v692 = mul i64 %v682, %v691
  %v693 = sdiv i64 %v692, %v685
  %v694 = add i64 %v675, %v693
  %v695 = mul i64 %v680, 128
  %v696 = getelementptr inbounds float, ptr %v184, i64 %v695
  %v697 = sub i64 %v694, %v690
  %v698 = mul i64 %v690, 16
  %v699 = getelementptr inbounds float, ptr %v102, i64 %v698
  %v700 = getelementptr inbounds float, ptr %v699, i64 0
  %v701 = sub i64 %v697, 1
  %v702 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v701
  %v703 = load ptr, ptr %v702, align 4
  %v704 = icmp sgt i64 %v697, 0
  br i1 %v704, label %b70, label %b71
b70:
  call void %v703(ptr %v700, i64 16, ptr %v696, i64 16, ptr %v661)
  br label %b71
b71:
  %v705 = add i64 %v695, 128
  br label %b72
b72:
  %v706 = phi i64 [ %v690, %b71 ], [ %v725, %b77 ]
  %v707 = icmp slt i64 %v706, %v694
  br i1 %v707, label %b73, label %b74
b73:
  %v708 = sub i64 %v706, %v690
  %v709 = mul i64 %v708, 8
  %v710 = getelementptr inbounds float, ptr %v661, i64 %v709
  %v711 = mul i64 %v706, 8
  %v712 = getelementptr inbounds float, ptr %v110, i64 %v711
  br label %b75
b75:
  %v713 = phi i64 [ 0, %b73 ], [ %v724, %b76 ]
  %v714 = icmp slt i64 %v713, 1
  br i1 %v714, label %b76, label %b77
b76:
  %v715 = mul i64 %v680, 1
  %v716 = add i64 %v715, %v713
  %v717 = mul i64 %v716, 8
  %v718 = add i64 0, %v713
  %v719 = mul i64 %v718, 8
  %v720 = getelementptr inbounds float, ptr %v710, i64 %v719
  %v721 = load <8 x float>, ptr %v720, align 4
  %v722 = add i64 0, %v717
  %v723 = getelementptr inbounds float, ptr %v712, i64 %v722
  store <8 x float> %v721, ptr %v723, align 4
  %v724 = add nsw i64 %v713, 1
  br label %b75
b77:
  %v725 = add nsw i64 %v706, 1
  br label %b72
b74:
  %v726 = add nsw i64 %v686, 1
  br label %b67
b69:
  %v727 = add nsw i64 %v680, 1
  br label %b64
b66:
  %v728 = add nsw i64 %v675, 96
  br label %b61
b63:
  %v729 = add i64 %v8, 0
  %v730 = sdiv i64 %v729, 1
  %v731 = add i64 %v2, 1
  %v732 = mul i64 %v730, %v2
  %v733 = sdiv i64 %v732, %v3
  %v734 = mul i64 %v733, 1
  %v735 = icmp slt i64 %v734, %v8
  %v736 = select i1 %v735, i64 %v734, i64 %v8
  %v737 = mul i64 %v730, %v731
  %v738 = sdiv i64 %v737, %v3
  %v739 = mul i64 %v738, 1
  %v740 = icmp slt i64 %v739, %v8
  %v741 = select i1 %v740, i64 %v739, i64 %v8
  br label %b78
b78:
  %v742 = phi i64 [ %v736, %b63 ], [ %v824, %b83 ]
  %v743 = icmp slt i64 %v742, %v741
  br i1 %v743, label %b79, label %b80
b79:
  br label %b81
b81:
  %v744 = phi i64 [ 0, %b79 ], [ %v823, %b82 ]
  %v745 = icmp slt i64 %v744, 2
  br i1 %v745, label %b82, label %b83
b82:
  %v746 = mul i64 %v742, 2
  %v747 = getelementptr inbounds float, ptr %v94, i64 %v746
  %v748 = add i64 0, %v744
  %v749 = getelementptr inbounds float, ptr %v747, i64 %v748
  %v750 = load float, ptr %v749, align 4
  %v751 = call float @llvm.fabs.f32(float %v750)
  %v752 = mul i64 1, %v7
  %v753 = add i64 %v742, %v752
  %v754 = mul i64 %v753, 2
  %v755 = getelementptr inbounds float, ptr %v42, i64 %v754
  %v756 = add i64 0, %v744
  %v757 = getelementptr inbounds float, ptr %v755, i64 %v756
  %v758 = load float, ptr %v757, align 4
  %v759 = fneg float %v758
  %v760 = fcmp olt float %v759, 0xC05A400000000000
  %v761 = select i1 %v760, float 0xC05A400000000000, float %v759
  %v762 = fcmp ogt float %v761, 0x4056400000000000
  %v763 = select i1 %v762, float 0x4056400000000000, float %v761
  %v764 = call float @llvm.fmuladd.f32(float %v763, float 0x3FF7154760000000, float 0x4168000000000000)
  %v765 = fsub float %v764, 0x4168000000000000
  %v766 = call float @llvm.fmuladd.f32(float %v765, float 0xBFE62E4000000000, float %v763)
  %v767 = call float @llvm.fmuladd.f32(float %v765, float 0xBEB7F7D1C0000000, float %v766)
  %v768 = bitcast float %v764 to i32
  %v769 = fmul float %v767, %v767
  %v770 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v767, float 0x3F81227F40000000)
  %v771 = call float @llvm.fmuladd.f32(float %v770, float %v767, float 0x3FA5556740000000)
  %v772 = call float @llvm.fmuladd.f32(float %v771, float %v767, float 0x3FC5554B00000000)
  %v773 = call float @llvm.fmuladd.f32(float %v772, float %v767, float 0x3FDFFFFFE0000000)
  %v774 = call float @llvm.fmuladd.f32(float %v769, float %v773, float %v767)
  %v775 = sub i32 %v768, 1262485250
  %v776 = lshr i32 %v775, 1
  %v777 = sub i32 %v775, %v776
  %v778 = shl i32 %v776, 23
  %v779 = bitcast i32 %v778 to float
  %v780 = shl i32 %v777, 23
  %v781 = bitcast i32 %v780 to float
  %v782 = fadd float %v774, 0x3FF0000000000000
  %v783 = fmul float %v782, %v779
  %v784 = fmul float %v783, %v781
  %v785 = fcmp ogt float %v751, %v784
  %v786 = select i1 %v785, float 0x3FF0000000000000, float 0x0000000000000000
  %v787 = mul i64 %v742, 2
  %v788 = getelementptr inbounds float, ptr %v104, i64 %v787
  %v789 = add i64 0, %v744
  %v790 = getelementptr inbounds float, ptr %v788, i64 %v789
  %v791 = load float, ptr %v790, align 4
  %v792 = fcmp oeq float %v751, %v784
  %v793 = select i1 %v792, float 0x3FF0000000000000, float 0x0000000000000000
  %v794 = fmul float 0x3FE0000000000000, %v791
  %v795 = fcmp une float %v793, 0x0000000000000000
  %v796 = select i1 %v795, float %v794, float 0x0000000000000000
  %v797 = fcmp une float %v786, 0x0000000000000000
  %v798 = select i1 %v797, float %v791, float %v796
  %v799 = fcmp ogt float %v750, 0x0000000000000000
  %v800 = fcmp olt float %v750, 0x0000000000000000
  %v801 = fadd float %v750, 0x0000000000000000
  %v802 = select i1 %v800, float 0xBFF0000000000000, float %v801
  %v803 = select i1 %v799, float 0x3FF0000000000000, float %v802
  %v804 = fmul float %v798, %v803
  %v805 = mul i64 1, %v7
  %v806 = add i64 %v742, %v805
  %v807 = mul i64 %v806, 16
  %v808 = getelementptr inbounds float, ptr %v40, i64 %v807
  %v809 = mul i64 %v742, 16
  %v810 = getelementptr inbounds float, ptr %v100, i64 %v809
  %v811 = mul i64 %v744, 8
  %v812 = add i64 0, %v811
  %v813 = add i64 %v812, 0
  %v814 = getelementptr inbounds float, ptr %v808, i64 %v813
  %v815 = load <8 x float>, ptr %v814, align 4
  %v816 = insertelement <8 x float> poison, float %v804, i64 0
  %v817 = shufflevector <8 x float> %v816, <8 x float> poison, <8 x i32> zeroinitializer
  %v818 = fmul <8 x float> %v817, %v815
  %v819 = mul i64 %v744, 8
  %v820 = add i64 0, %v819
  %v821 = add i64 %v820, 0
  %v822 = getelementptr inbounds float, ptr %v810, i64 %v821
  store <8 x float> %v818, ptr %v822, align 4
  %v823 = add nsw i64 %v744, 1
  br label %b81
b83:
  %v824 = add nsw i64 %v742, 1
  br label %b78
b80:
  %v825 = add i64 %v8, 0
  %v826 = sdiv i64 %v825, 1
  %v827 = add i64 %v2, 1
  %v828 = mul i64 %v826, %v2
  %v829 = sdiv i64 %v828, %v3
  %v830 = mul i64 %v829, 1
  %v831 = icmp slt i64 %v830, %v8
  %v832 = select i1 %v831, i64 %v830, i64 %v8
  %v833 = mul i64 %v826, %v827
  %v834 = sdiv i64 %v833, %v3
  %v835 = mul i64 %v834, 1
  %v836 = icmp slt i64 %v835, %v8
  %v837 = select i1 %v836, i64 %v835, i64 %v8
  br label %b84
b84:
  %v838 = phi i64 [ %v832, %b80 ], [ %v858, %b89 ]
  %v839 = icmp slt i64 %v838, %v837
  br i1 %v839, label %b85, label %b86
b85:
  %v840 = mul i64 %v838, 16
  %v841 = getelementptr inbounds float, ptr %v100, i64 %v840
  %v842 = mul i64 %v838, 16
  %v843 = getelementptr inbounds float, ptr %v108, i64 %v842
  %v844 = mul i64 %v838, 16
  %v845 = getelementptr inbounds float, ptr %v112, i64 %v844
  br label %b87
b87:
  %v846 = phi i64 [ 0, %b85 ], [ %v857, %b88 ]
  %v847 = icmp slt i64 %v846, 16
  br i1 %v847, label %b88, label %b89
b88:
  %v848 = add i64 0, %v846
  %v849 = getelementptr inbounds float, ptr %v841, i64 %v848
  %v850 = load <8 x float>, ptr %v849, align 4
  %v851 = add i64 0, %v846
  %v852 = getelementptr inbounds float, ptr %v843, i64 %v851
  %v853 = load <8 x float>, ptr %v852, align 4
  %v854 = fadd <8 x float> %v850, %v853
  %v855 = add i64 0, %v846
  %v856 = getelementptr inbounds float, ptr %v845, i64 %v855
  store <8 x float> %v854, ptr %v856, align 4
  %v857 = add nsw i64 %v846, 8
  br label %b87
b89:
  %v858 = add nsw i64 %v838, 1
  br label %b84
b86:
  %v860 = add i64 %v8, 0
  %v861 = sdiv i64 %v860, 1
  %v862 = add i64 %v2, 1
  %v863 = mul i64 %v861, %v2
  %v864 = sdiv i64 %v863, %v3
  %v865 = mul i64 %v864, 1
  %v866 = icmp slt i64 %v865, %v8
  %v867 = select i1 %v866, i64 %v865, i64 %v8
  %v868 = mul i64 %v861, %v862
  %v869 = sdiv i64 %v868, %v3
  %v870 = mul i64 %v869, 1
  %v871 = icmp slt i64 %v870, %v8
  %v872 = select i1 %v871, i64 %v870, i64 %v8
  br label %b90
b90:
  %v873 = phi i64 [ %v867, %b86 ], [ %v926, %b95 ]
  %v874 = icmp slt i64 %v873, %v872
  br i1 %v874, label %b91, label %b92
b91:
  %v875 = add i64 %v873, 96
  %v876 = icmp slt i64 %v875, %v872
  %v877 = select i1 %v876, i64 %v875, i64 %v872
  br label %b93
b93:
  %v878 = phi i64 [ 0, %b91 ], [ %v925, %b98 ]
  %v879 = icmp slt i64 %v878, 1
  br i1 %v879, label %b94, label %b95
b94:
  %v880 = sub i64 %v877, %v873
  %v881 = sub i64 8, 1
  %v882 = add i64 %v880, %v881
  %v883 = sdiv i64 %v882, 8
  br label %b96
b96:
  %v884 = phi i64 [ 0, %b94 ], [ %v924, %b103 ]
  %v885 = icmp slt i64 %v884, %v883
  br i1 %v885, label %b97, label %b98
b97:
  %v886 = mul i64 %v880, %v884
  %v887 = sdiv i64 %v886, %v883
  %v888 = add i64 %v873, %v887
  %v889 = add i64 %v884, 1
  %v890 = mul i64 %v880, %v889
  %v891 = sdiv i64 %v890, %v883
  %v892 = add i64 %v873, %v891
  %v893 = mul i64 %v878, 128
  %v894 = getelementptr inbounds float, ptr %v185, i64 %v893
  %v895 = sub i64 %v892, %v888
  %v896 = mul i64 %v888, 16
  %v897 = getelementptr inbounds float, ptr %v112, i64 %v896
  %v898 = getelementptr inbounds float, ptr %v897, i64 0
  %v899 = sub i64 %v895, 1
  %v900 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v899
  %v901 = load ptr, ptr %v900, align 4
  %v902 = icmp sgt i64 %v895, 0
  br i1 %v902, label %b99, label %b100
b99:
  call void %v901(ptr %v898, i64 16, ptr %v894, i64 16, ptr %v859)
  br label %b100
b100:
  %v903 = add i64 %v893, 128
  br label %b101
b101:
  %v904 = phi i64 [ %v888, %b100 ], [ %v923, %b106 ]
  %v905 = icmp slt i64 %v904, %v892
  br i1 %v905, label %b102, label %b103
b102:
  %v906 = sub i64 %v904, %v888
  %v907 = mul i64 %v906, 8
  %v908 = getelementptr inbounds float, ptr %v859, i64 %v907
  %v909 = mul i64 %v904, 8
  %v910 = getelementptr inbounds float, ptr %v114, i64 %v909
  br label %b104
b104:
  %v911 = phi i64 [ 0, %b102 ], [ %v922, %b105 ]
  %v912 = icmp slt i64 %v911, 1
  br i1 %v912, label %b105, label %b106
b105:
  %v913 = mul i64 %v878, 1
  %v914 = add i64 %v913, %v911
  %v915 = mul i64 %v914, 8
  %v916 = add i64 0, %v911
  %v917 = mul i64 %v916, 8
  %v918 = getelementptr inbounds float, ptr %v908, i64 %v917
  %v919 = load <8 x float>, ptr %v918, align 4
  %v920 = add i64 0, %v915
  %v921 = getelementptr inbounds float, ptr %v910, i64 %v920
  store <8 x float> %v919, ptr %v921, align 4
  %v922 = add nsw i64 %v911, 1
  br label %b104
b106:
  %v923 = add nsw i64 %v904, 1
  br label %b101
b103:
  %v924 = add nsw i64 %v884, 1
  br label %b96
b98:
  %v925 = add nsw i64 %v878, 1
  br label %b93
b95:
  %v926 = add nsw i64 %v873, 96
  br label %b90
b92:
  %v927 = icmp sgt i64 %v3, 1
  br i1 %v927, label %b107, label %b108
b107:
  %v928 = getelementptr inbounds i64, ptr %v1, i64 3
  %v929 = atomicrmw add ptr %v928, i64 1 acq_rel
  %v930 = mul i64 %v3, 2
  br label %b109
b109:
  %v931 = load atomic i64, ptr %v928 acquire, align 8
  %v932 = icmp slt i64 %v931, %v930
  br i1 %v932, label %b110, label %b111
b110:
  %v933 = call i32 @sched_yield()
  br label %b109
b111:
  br label %b108
b108:
  br label %b112
b112:
  %v934 = phi i64 [ 0, %b108 ], [ %v2259, %b177 ]
  %v935 = icmp slt i64 %v934, %v5
  br i1 %v935, label %b113, label %b114
b113:
  %v936 = sub i64 %v5, 1
  %v937 = sub i64 %v936, %v934
  %v938 = add i64 %v7, 0
  %v939 = sdiv i64 %v938, 1
  %v940 = add i64 %v2, 1
  %v941 = mul i64 %v939, %v2
  %v942 = sdiv i64 %v941, %v3
  %v943 = mul i64 %v942, 1
  %v944 = icmp slt i64 %v943, %v7
  %v945 = select i1 %v944, i64 %v943, i64 %v7
  %v946 = mul i64 %v939, %v940
  %v947 = sdiv i64 %v946, %v3
  %v948 = mul i64 %v947, 1
  %v949 = icmp slt i64 %v948, %v7
  %v950 = select i1 %v949, i64 %v948, i64 %v7
  br label %b115
b115:
  %v951 = phi i64 [ %v945, %b113 ], [ %v1082, %b120 ]
  %v952 = icmp slt i64 %v951, %v950
  br i1 %v952, label %b116, label %b117
b116:
  br label %b118
b118:
  %v953 = phi i64 [ 0, %b116 ], [ %v1081, %b123 ]
  %v954 = icmp slt i64 %v953, 2
  br i1 %v954, label %b119, label %b120
b119:
  br label %b121
b121:
  %v955 = phi i64 [ 0, %b119 ], [ %v1066, %b122 ]
  %v956 = phi <8 x float> [ splat (float 0x0000000000000000), %b119 ], [ %v1065, %b122 ]
  %v957 = icmp slt i64 %v955, 8
  br i1 %v957, label %b122, label %b123
b122:
  %v958 = add i64 %v937, 1
  %v959 = and i64 %v958, 1
  %v960 = mul i64 %v959, %v7
  %v961 = add i64 %v960, %v951
  %v962 = mul i64 %v961, 16
  %v963 = getelementptr inbounds float, ptr %v46, i64 %v962
  %v964 = add i64 %v937, 0
  %v965 = and i64 %v964, %v152
  %v966 = mul i64 %v965, %v7
  %v967 = add i64 %v966, %v951
  %v968 = mul i64 %v967, 2
  %v969 = getelementptr inbounds float, ptr %v94, i64 %v968
  %v970 = add i64 0, %v953
  %v971 = getelementptr inbounds float, ptr %v969, i64 %v970
  %v972 = load float, ptr %v971, align 4
  %v973 = call float @llvm.fabs.f32(float %v972)
  %v974 = add i64 %v937, 1
  %v975 = and i64 %v974, %v138
  %v976 = mul i64 %v975, %v7
  %v977 = add i64 %v976, %v951
  %v978 = mul i64 %v977, 2
  %v979 = getelementptr inbounds float, ptr %v42, i64 %v978
  %v980 = add i64 0, %v953
  %v981 = getelementptr inbounds float, ptr %v979, i64 %v980
  %v982 = load float, ptr %v981, align 4
  %v983 = fneg float %v982
  %v984 = fcmp olt float %v983, 0xC05A400000000000
  %v985 = select i1 %v984, float 0xC05A400000000000, float %v983
  %v986 = fcmp ogt float %v985, 0x4056400000000000
  %v987 = select i1 %v986, float 0x4056400000000000, float %v985
  %v988 = call float @llvm.fmuladd.f32(float %v987, float 0x3FF7154760000000, float 0x4168000000000000)
  %v989 = fsub float %v988, 0x4168000000000000
  %v990 = call float @llvm.fmuladd.f32(float %v989, float 0xBFE62E4000000000, float %v987)
  %v991 = call float @llvm.fmuladd.f32(float %v989, float 0xBEB7F7D1C0000000, float %v990)
  %v992 = bitcast float %v988 to i32
  %v993 = fmul float %v991, %v991
  %v994 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v991, float 0x3F81227F40000000)
  %v995 = call float @llvm.fmuladd.f32(float %v994, float %v991, float 0x3FA5556740000000)
  %v996 = call float @llvm.fmuladd.f32(float %v995, float %v991, float 0x3FC5554B00000000)
  %v997 = call float @llvm.fmuladd.f32(float %v996, float %v991, float 0x3FDFFFFFE0000000)
  %v998 = call float @llvm.fmuladd.f32(float %v993, float %v997, float %v991)
  %v999 = sub i32 %v992, 1262485250
  %v1000 = lshr i32 %v999, 1
  %v1001 = sub i32 %v999, %v1000
  %v1002 = shl i32 %v1000, 23
  %v1003 = bitcast i32 %v1002 to float
  %v1004 = shl i32 %v1001, 23
  %v1005 = bitcast i32 %v1004 to float
  %v1006 = fadd float %v998, 0x3FF0000000000000
  %v1007 = fmul float %v1006, %v1003
  %v1008 = fmul float %v1007, %v1005
  %v1009 = fcmp ogt float %v973, %v1008
  %v1010 = select i1 %v1009, float 0x3FF0000000000000, float 0x0000000000000000
  %v1011 = add i64 %v937, 0
  %v1012 = and i64 %v1011, %v162
  %v1013 = mul i64 %v1012, %v7
  %v1014 = add i64 %v1013, %v951
  %v1015 = mul i64 %v1014, 2
  %v1016 = getelementptr inbounds float, ptr %v104, i64 %v1015
  %v1017 = add i64 0, %v953
  %v1018 = getelementptr inbounds float, ptr %v1016, i64 %v1017
  %v1019 = load float, ptr %v1018, align 4
  %v1020 = fcmp oeq float %v973, %v1008
  %v1021 = select i1 %v1020, float 0x3FF0000000000000, float 0x0000000000000000
  %v1022 = fmul float 0x3FE0000000000000, %v1019
  %v1023 = fcmp une float %v1021, 0x0000000000000000
  %v1024 = select i1 %v1023, float %v1022, float 0x0000000000000000
  %v1025 = fcmp une float %v1010, 0x0000000000000000
  %v1026 = select i1 %v1025, float %v1019, float %v1024
  %v1027 = fcmp ogt float %v972, 0x0000000000000000
  %v1028 = fcmp olt float %v972, 0x0000000000000000
  %v1029 = fadd float %v972, 0x0000000000000000
  %v1030 = select i1 %v1028, float 0xBFF0000000000000, float %v1029
  %v1031 = select i1 %v1027, float 0x3FF0000000000000, float %v1030
  %v1032 = fmul float %v1026, %v1031
  %v1033 = add i64 %v937, 0
  %v1034 = and i64 %v1033, %v146
  %v1035 = mul i64 %v1034, %v7
  %v1036 = add i64 %v1035, %v951
  %v1037 = mul i64 %v1036, 16
  %v1038 = getelementptr inbounds float, ptr %v88, i64 %v1037
  %v1039 = add i64 %v937, 0
  %v1040 = and i64 %v1039, %v136
  %v1041 = mul i64 %v1040, %v7
  %v1042 = add i64 %v1041, %v951
  %v1043 = mul i64 %v1042, 16
  %v1044 = getelementptr inbounds float, ptr %v40, i64 %v1043
  %v1045 = mul i64 %v953, 8
  %v1046 = add i64 0, %v1045
  %v1047 = add i64 %v1046, %v955
  %v1048 = getelementptr inbounds float, ptr %v963, i64 %v1047
  %v1049 = load <8 x float>, ptr %v1048, align 4
  %v1050 = mul i64 %v953, 8
  %v1051 = add i64 0, %v1050
  %v1052 = add i64 %v1051, %v955
  %v1053 = getelementptr inbounds float, ptr %v1038, i64 %v1052
  %v1054 = load <8 x float>, ptr %v1053, align 4
  %v1055 = insertelement <8 x float> poison, float %v1032, i64 0
  %v1056 = shufflevector <8 x float> %v1055, <8 x float> poison, <8 x i32> zeroinitializer
  %v1057 = fmul <8 x float> %v1056, %v1054
  %v1058 = fadd <8 x float> %v1049, %v1057
  %v1059 = mul i64 %v953, 8
  %v1060 = add i64 0, %v1059
  %v1061 = add i64 %v1060, %v955
  %v1062 = getelementptr inbounds float, ptr %v1044, i64 %v1061
  %v1063 = load <8 x float>, ptr %v1062, align 4
  %v1064 = fmul <8 x float> %v1058, %v1063
  %v1065 = fadd <8 x float> %v956, %v1064
  %v1066 = add nsw i64 %v955, 8
  br label %b121
b123:
  %v1067 = shufflevector <8 x float> %v956, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1068 = shufflevector <8 x float> %v956, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1069 = fadd <4 x float> %v1067, %v1068
  %v1070 = shufflevector <4 x float> %v1069, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1071 = shufflevector <4 x float> %v1069, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1072 = fadd <2 x float> %v1070, %v1071
  %v1073 = extractelement <2 x float> %v1072, i64 0
  %v1074 = extractelement <2 x float> %v1072, i64 1
  %v1075 = fadd float %v1073, %v1074
  %v1076 = fadd float %v1075, 0x0000000000000000
  %v1077 = mul i64 %v951, 2
  %v1078 = getelementptr inbounds float, ptr %v116, i64 %v1077
  %v1079 = add i64 0, %v953
  %v1080 = getelementptr inbounds float, ptr %v1078, i64 %v1079
  store float %v1076, ptr %v1080, align 4
  %v1081 = add nsw i64 %v953, 1
  br label %b118
b120:
  %v1082 = add nsw i64 %v951, 1
  br label %b115
b117:
  %v1083 = add i64 %v7, 0
  %v1084 = sdiv i64 %v1083, 1
  %v1085 = add i64 %v2, 1
  %v1086 = mul i64 %v1084, %v2
  %v1087 = sdiv i64 %v1086, %v3
  %v1088 = mul i64 %v1087, 1
  %v1089 = icmp slt i64 %v1088, %v7
  %v1090 = select i1 %v1089, i64 %v1088, i64 %v7
  %v1091 = mul i64 %v1084, %v1085
  %v1092 = sdiv i64 %v1091, %v3
  %v1093 = mul i64 %v1092, 1
  %v1094 = icmp slt i64 %v1093, %v7
  %v1095 = select i1 %v1094, i64 %v1093, i64 %v7
  br label %b124
b124:
  %v1096 = phi i64 [ %v1090, %b117 ], [ %v1305, %b129 ]
  %v1097 = icmp slt i64 %v1096, %v1095
  br i1 %v1097, label %b125, label %b126
b125:
  br label %b127
b127:
  %v1098 = phi i64 [ 0, %b125 ], [ %v1304, %b128 ]
  %v1099 = icmp slt i64 %v1098, 2
  br i1 %v1099, label %b128, label %b129
b128:
  %v1100 = add i64 %v937, 1
  %v1101 = and i64 %v1100, 1
  %v1102 = mul i64 %v1101, %v7
  %v1103 = add i64 %v1102, %v1096
  %v1104 = mul i64 %v1103, 16
  %v1105 = getelementptr inbounds float, ptr %v46, i64 %v1104
  %v1106 = add i64 %v937, 0
  %v1107 = and i64 %v1106, %v152
  %v1108 = mul i64 %v1107, %v7
  %v1109 = add i64 %v1108, %v1096
  %v1110 = mul i64 %v1109, 2
  %v1111 = getelementptr inbounds float, ptr %v94, i64 %v1110
  %v1112 = add i64 0, %v1098
  %v1113 = getelementptr inbounds float, ptr %v1111, i64 %v1112
  %v1114 = load float, ptr %v1113, align 4
  %v1115 = call float @llvm.fabs.f32(float %v1114)
  %v1116 = add i64 %v937, 1
  %v1117 = and i64 %v1116, %v138
  %v1118 = mul i64 %v1117, %v7
  %v1119 = add i64 %v1118, %v1096
  %v1120 = mul i64 %v1119, 2
  %v1121 = getelementptr inbounds float, ptr %v42, i64 %v1120
  %v1122 = add i64 0, %v1098
  %v1123 = getelementptr inbounds float, ptr %v1121, i64 %v1122
  %v1124 = load float, ptr %v1123, align 4
  %v1125 = fneg float %v1124
  %v1126 = fcmp olt float %v1125, 0xC05A400000000000
  %v1127 = select i1 %v1126, float 0xC05A400000000000, float %v1125
  %v1128 = fcmp ogt float %v1127, 0x4056400000000000
  %v1129 = select i1 %v1128, float 0x4056400000000000, float %v1127
  %v1130 = call float @llvm.fmuladd.f32(float %v1129, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1131 = fsub float %v1130, 0x4168000000000000
  %v1132 = call float @llvm.fmuladd.f32(float %v1131, float 0xBFE62E4000000000, float %v1129)
  %v1133 = call float @llvm.fmuladd.f32(float %v1131, float 0xBEB7F7D1C0000000, float %v1132)
  %v1134 = bitcast float %v1130 to i32
  %v1135 = fmul float %v1133, %v1133
  %v1136 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1133, float 0x3F81227F40000000)
  %v1137 = call float @llvm.fmuladd.f32(float %v1136, float %v1133, float 0x3FA5556740000000)
  %v1138 = call float @llvm.fmuladd.f32(float %v1137, float %v1133, float 0x3FC5554B00000000)
  %v1139 = call float @llvm.fmuladd.f32(float %v1138, float %v1133, float 0x3FDFFFFFE0000000)
  %v1140 = call float @llvm.fmuladd.f32(float %v1135, float %v1139, float %v1133)
  %v1141 = sub i32 %v1134, 1262485250
  %v1142 = lshr i32 %v1141, 1
  %v1143 = sub i32 %v1141, %v1142
  %v1144 = shl i32 %v1142, 23
  %v1145 = bitcast i32 %v1144 to float
  %v1146 = shl i32 %v1143, 23
  %v1147 = bitcast i32 %v1146 to float
  %v1148 = fadd float %v1140, 0x3FF0000000000000
  %v1149 = fmul float %v1148, %v1145
  %v1150 = fmul float %v1149, %v1147
  %v1151 = fcmp ogt float %v1115, %v1150
  %v1152 = select i1 %v1151, float 0x3FF0000000000000, float 0x0000000000000000
  %v1153 = add i64 %v937, 0
  %v1154 = and i64 %v1153, %v162
  %v1155 = mul i64 %v1154, %v7
  %v1156 = add i64 %v1155, %v1096
  %v1157 = mul i64 %v1156, 2
  %v1158 = getelementptr inbounds float, ptr %v104, i64 %v1157
  %v1159 = add i64 0, %v1098
  %v1160 = getelementptr inbounds float, ptr %v1158, i64 %v1159
  %v1161 = load float, ptr %v1160, align 4
  %v1162 = fcmp oeq float %v1115, %v1150
  %v1163 = select i1 %v1162, float 0x3FF0000000000000, float 0x0000000000000000
  %v1164 = fmul float 0x3FE0000000000000, %v1161
  %v1165 = fcmp une float %v1163, 0x0000000000000000
  %v1166 = select i1 %v1165, float %v1164, float 0x0000000000000000
  %v1167 = fcmp une float %v1152, 0x0000000000000000
  %v1168 = select i1 %v1167, float %v1161, float %v1166
  %v1169 = fcmp ogt float %v1114, 0x0000000000000000
  %v1170 = fcmp olt float %v1114, 0x0000000000000000
  %v1171 = fadd float %v1114, 0x0000000000000000
  %v1172 = select i1 %v1170, float 0xBFF0000000000000, float %v1171
  %v1173 = select i1 %v1169, float 0x3FF0000000000000, float %v1172
  %v1174 = fmul float %v1168, %v1173
  %v1175 = add i64 %v937, 0
  %v1176 = and i64 %v1175, %v146
  %v1177 = mul i64 %v1176, %v7
  %v1178 = add i64 %v1177, %v1096
  %v1179 = mul i64 %v1178, 16
  %v1180 = getelementptr inbounds float, ptr %v88, i64 %v1179
  %v1181 = add i64 %v937, 0
  %v1182 = and i64 %v1181, %v138
  %v1183 = mul i64 %v1182, %v7
  %v1184 = add i64 %v1183, %v1096
  %v1185 = mul i64 %v1184, 2
  %v1186 = getelementptr inbounds float, ptr %v42, i64 %v1185
  %v1187 = add i64 0, %v1098
  %v1188 = getelementptr inbounds float, ptr %v1186, i64 %v1187
  %v1189 = load float, ptr %v1188, align 4
  %v1190 = add i64 %v937, 0
  %v1191 = and i64 %v1190, %v144
  %v1192 = mul i64 %v1191, %v7
  %v1193 = add i64 %v1192, %v1096
  %v1194 = mul i64 %v1193, 68
  %v1195 = getelementptr inbounds float, ptr %v86, i64 %v1194
  %v1196 = add i64 66, %v1098
  %v1197 = getelementptr inbounds float, ptr %v1195, i64 %v1196
  %v1198 = load float, ptr %v1197, align 4
  %v1199 = add i64 0, %v1098
  %v1200 = getelementptr inbounds float, ptr %v34, i64 %v1199
  %v1201 = load float, ptr %v1200, align 4
  %v1202 = fadd float %v1198, %v1201
  %v1203 = fneg float %v1202
  %v1204 = call float @llvm.fabs.f32(float %v1203)
  %v1205 = fneg float %v1204
  %v1206 = fcmp olt float %v1205, 0xC05A400000000000
  %v1207 = select i1 %v1206, float 0xC05A400000000000, float %v1205
  %v1208 = call float @llvm.fmuladd.f32(float %v1207, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1209 = fsub float %v1208, 0x4168000000000000
  %v1210 = call float @llvm.fmuladd.f32(float %v1209, float 0xBFE62E4000000000, float %v1207)
  %v1211 = call float @llvm.fmuladd.f32(float %v1209, float 0xBEB7F7D1C0000000, float %v1210)
  %v1212 = bitcast float %v1208 to i32
  %v1213 = fmul float %v1211, %v1211
  %v1214 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1211, float 0x3F81227F40000000)
  %v1215 = call float @llvm.fmuladd.f32(float %v1214, float %v1211, float 0x3FA5556740000000)
  %v1216 = call float @llvm.fmuladd.f32(float %v1215, float %v1211, float 0x3FC5554B00000000)
  %v1217 = call float @llvm.fmuladd.f32(float %v1216, float %v1211, float 0x3FDFFFFFE0000000)
  %v1218 = call float @llvm.fmuladd.f32(float %v1213, float %v1217, float %v1211)
  %v1219 = sub i32 %v1212, 1262485250
  %v1220 = lshr i32 %v1219, 1
  %v1221 = sub i32 %v1219, %v1220
  %v1222 = shl i32 %v1220, 23
  %v1223 = bitcast i32 %v1222 to float
  %v1224 = shl i32 %v1221, 23
  %v1225 = bitcast i32 %v1224 to float
  %v1226 = fadd float %v1218, 0x3FF0000000000000
  %v1227 = fmul float %v1226, %v1223
  %v1228 = fmul float %v1227, %v1225
  %v1229 = fcmp ogt float %v1228, 0x3FDA8279A0000000
  %v1230 = call float @llvm.fmuladd.f32(float %v1228, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1231 = select i1 %v1229, float %v1230, float %v1228
  %v1232 = select i1 %v1229, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1233 = select i1 %v1229, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1234 = fmul float %v1231, %v1231
  %v1235 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1234, float 0xBFC0DA7220000000)
  %v1236 = call float @llvm.fmuladd.f32(float %v1235, float %v1234, float 0xBFC546EF00000000)
  %v1237 = call float @llvm.fmuladd.f32(float %v1236, float %v1234, float 0xBFD0002320000000)
  %v1238 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1234, float 0x3FC22D90A0000000)
  %v1239 = call float @llvm.fmuladd.f32(float %v1238, float %v1234, float 0x3FC999FF60000000)
  %v1240 = call float @llvm.fmuladd.f32(float %v1239, float %v1234, float 0x3FD5555540000000)
  %v1241 = call float @llvm.fmuladd.f32(float %v1231, float %v1237, float %v1240)
  %v1242 = call float @llvm.fmuladd.f32(float %v1231, float %v1241, float 0xBFE0000000000000)
  %v1243 = fmul float %v1231, %v1231
  %v1244 = call float @llvm.fmuladd.f32(float %v1243, float %v1242, float %v1233)
  %v1245 = fadd float %v1244, %v1231
  %v1246 = fadd float %v1245, %v1232
  %v1247 = fcmp ogt float %v1203, 0x0000000000000000
  %v1248 = select i1 %v1247, float %v1203, float 0x0000000000000000
  %v1249 = fadd float %v1248, %v1246
  %v1250 = fsub float %v1189, %v1249
  %v1251 = fsub float %v1250, %v1124
  %v1252 = fcmp olt float %v1251, 0xC05A400000000000
  %v1253 = select i1 %v1252, float 0xC05A400000000000, float %v1251
  %v1254 = fcmp ogt float %v1253, 0x4056400000000000
  %v1255 = select i1 %v1254, float 0x4056400000000000, float %v1253
  %v1256 = call float @llvm.fmuladd.f32(float %v1255, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1257 = fsub float %v1256, 0x4168000000000000
  %v1258 = call float @llvm.fmuladd.f32(float %v1257, float 0xBFE62E4000000000, float %v1255)
  %v1259 = call float @llvm.fmuladd.f32(float %v1257, float 0xBEB7F7D1C0000000, float %v1258)
  %v1260 = bitcast float %v1256 to i32
  %v1261 = fmul float %v1259, %v1259
  %v1262 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1259, float 0x3F81227F40000000)
  %v1263 = call float @llvm.fmuladd.f32(float %v1262, float %v1259, float 0x3FA5556740000000)
  %v1264 = call float @llvm.fmuladd.f32(float %v1263, float %v1259, float 0x3FC5554B00000000)
  %v1265 = call float @llvm.fmuladd.f32(float %v1264, float %v1259, float 0x3FDFFFFFE0000000)
  %v1266 = call float @llvm.fmuladd.f32(float %v1261, float %v1265, float %v1259)
  %v1267 = sub i32 %v1260, 1262485250
  %v1268 = lshr i32 %v1267, 1
  %v1269 = sub i32 %v1267, %v1268
  %v1270 = shl i32 %v1268, 23
  %v1271 = bitcast i32 %v1270 to float
  %v1272 = shl i32 %v1269, 23
  %v1273 = bitcast i32 %v1272 to float
  %v1274 = fadd float %v1266, 0x3FF0000000000000
  %v1275 = fmul float %v1274, %v1271
  %v1276 = fmul float %v1275, %v1273
  %v1277 = add i64 %v937, 0
  %v1278 = and i64 %v1277, 1
  %v1279 = mul i64 %v1278, %v7
  %v1280 = add i64 %v1279, %v1096
  %v1281 = mul i64 %v1280, 16
  %v1282 = getelementptr inbounds float, ptr %v46, i64 %v1281
  %v1283 = mul i64 %v1098, 8
  %v1284 = add i64 0, %v1283
  %v1285 = add i64 %v1284, 0
  %v1286 = getelementptr inbounds float, ptr %v1105, i64 %v1285
  %v1287 = load <8 x float>, ptr %v1286, align 4
  %v1288 = mul i64 %v1098, 8
  %v1289 = add i64 0, %v1288
  %v1290 = add i64 %v1289, 0
  %v1291 = getelementptr inbounds float, ptr %v1180, i64 %v1290
  %v1292 = load <8 x float>, ptr %v1291, align 4
  %v1293 = insertelement <8 x float> poison, float %v1174, i64 0
  %v1294 = shufflevector <8 x float> %v1293, <8 x float> poison, <8 x i32> zeroinitializer
  %v1295 = fmul <8 x float> %v1294, %v1292
  %v1296 = fadd <8 x float> %v1287, %v1295
  %v1297 = insertelement <8 x float> poison, float %v1276, i64 0
  %v1298 = shufflevector <8 x float> %v1297, <8 x float> poison, <8 x i32> zeroinitializer
  %v1299 = fmul <8 x float> %v1296, %v1298
  %v1300 = mul i64 %v1098, 8
  %v1301 = add i64 0, %v1300
  %v1302 = add i64 %v1301, 0
  %v1303 = getelementptr inbounds float, ptr %v1282, i64 %v1302
  store <8 x float> %v1299, ptr %v1303, align 4
  %v1304 = add nsw i64 %v1098, 1
  br label %b127
b129:
  %v1305 = add nsw i64 %v1096, 1
  br label %b124
b126:
  %v1306 = add i64 %v7, 0
  %v1307 = sdiv i64 %v1306, 1
  %v1308 = add i64 %v2, 1
  %v1309 = mul i64 %v1307, %v2
  %v1310 = sdiv i64 %v1309, %v3
  %v1311 = mul i64 %v1310, 1
  %v1312 = icmp slt i64 %v1311, %v7
  %v1313 = select i1 %v1312, i64 %v1311, i64 %v7
  %v1314 = mul i64 %v1307, %v1308
  %v1315 = sdiv i64 %v1314, %v3
  %v1316 = mul i64 %v1315, 1
  %v1317 = icmp slt i64 %v1316, %v7
  %v1318 = select i1 %v1317, i64 %v1316, i64 %v7
  br label %b130
b130:
  %v1319 = phi i64 [ %v1313, %b126 ], [ %v1478, %b135 ]
  %v1320 = icmp slt i64 %v1319, %v1318
  br i1 %v1320, label %b131, label %b132
b131:
  br label %b133
b133:
  %v1321 = phi i64 [ 0, %b131 ], [ %v1477, %b138 ]
  %v1322 = icmp slt i64 %v1321, 2
  br i1 %v1322, label %b134, label %b135
b134:
  %v1323 = add i64 %v937, 1
  %v1324 = and i64 %v1323, 1
  %v1325 = mul i64 %v1324, %v7
  %v1326 = add i64 %v1325, %v1319
  %v1327 = mul i64 %v1326, 128
  %v1328 = getelementptr inbounds float, ptr %v44, i64 %v1327
  %v1329 = add i64 %v937, 0
  %v1330 = and i64 %v1329, %v164
  %v1331 = mul i64 %v1330, %v7
  %v1332 = add i64 %v1331, %v1319
  %v1333 = mul i64 %v1332, 128
  %v1334 = getelementptr inbounds float, ptr %v106, i64 %v1333
  %v1335 = add i64 %v937, 0
  %v1336 = and i64 %v1335, %v138
  %v1337 = mul i64 %v1336, %v7
  %v1338 = add i64 %v1337, %v1319
  %v1339 = mul i64 %v1338, 2
  %v1340 = getelementptr inbounds float, ptr %v42, i64 %v1339
  %v1341 = add i64 0, %v1321
  %v1342 = getelementptr inbounds float, ptr %v1340, i64 %v1341
  %v1343 = load float, ptr %v1342, align 4
  %v1344 = add i64 %v937, 0
  %v1345 = and i64 %v1344, %v144
  %v1346 = mul i64 %v1345, %v7
  %v1347 = add i64 %v1346, %v1319
  %v1348 = mul i64 %v1347, 68
  %v1349 = getelementptr inbounds float, ptr %v86, i64 %v1348
  %v1350 = add i64 66, %v1321
  %v1351 = getelementptr inbounds float, ptr %v1349, i64 %v1350
  %v1352 = load float, ptr %v1351, align 4
  %v1353 = add i64 0, %v1321
  %v1354 = getelementptr inbounds float, ptr %v34, i64 %v1353
  %v1355 = load float, ptr %v1354, align 4
  %v1356 = fadd float %v1352, %v1355
  %v1357 = fneg float %v1356
  %v1358 = call float @llvm.fabs.f32(float %v1357)
  %v1359 = fneg float %v1358
  %v1360 = fcmp olt float %v1359, 0xC05A400000000000
  %v1361 = select i1 %v1360, float 0xC05A400000000000, float %v1359
  %v1362 = call float @llvm.fmuladd.f32(float %v1361, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1363 = fsub float %v1362, 0x4168000000000000
  %v1364 = call float @llvm.fmuladd.f32(float %v1363, float 0xBFE62E4000000000, float %v1361)
  %v1365 = call float @llvm.fmuladd.f32(float %v1363, float 0xBEB7F7D1C0000000, float %v1364)
  %v1366 = bitcast float %v1362 to i32
  %v1367 = fmul float %v1365, %v1365
  %v1368 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1365, float 0x3F81227F40000000)
  %v1369 = call float @llvm.fmuladd.f32(float %v1368, float %v1365, float 0x3FA5556740000000)
  %v1370 = call float @llvm.fmuladd.f32(float %v1369, float %v1365, float 0x3FC5554B00000000)
  %v1371 = call float @llvm.fmuladd.f32(float %v1370, float %v1365, float 0x3FDFFFFFE0000000)
  %v1372 = call float @llvm.fmuladd.f32(float %v1367, float %v1371, float %v1365)
  %v1373 = sub i32 %v1366, 1262485250
  %v1374 = lshr i32 %v1373, 1
  %v1375 = sub i32 %v1373, %v1374
  %v1376 = shl i32 %v1374, 23
  %v1377 = bitcast i32 %v1376 to float
  %v1378 = shl i32 %v1375, 23
  %v1379 = bitcast i32 %v1378 to float
  %v1380 = fadd float %v1372, 0x3FF0000000000000
  %v1381 = fmul float %v1380, %v1377
  %v1382 = fmul float %v1381, %v1379
  %v1383 = fcmp ogt float %v1382, 0x3FDA8279A0000000
  %v1384 = call float @llvm.fmuladd.f32(float %v1382, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1385 = select i1 %v1383, float %v1384, float %v1382
  %v1386 = select i1 %v1383, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1387 = select i1 %v1383, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1388 = fmul float %v1385, %v1385
  %v1389 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1388, float 0xBFC0DA7220000000)
  %v1390 = call float @llvm.fmuladd.f32(float %v1389, float %v1388, float 0xBFC546EF00000000)
  %v1391 = call float @llvm.fmuladd.f32(float %v1390, float %v1388, float 0xBFD0002320000000)
  %v1392 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1388, float 0x3FC22D90A0000000)
  %v1393 = call float @llvm.fmuladd.f32(float %v1392, float %v1388, float 0x3FC999FF60000000)
  %v1394 = call float @llvm.fmuladd.f32(float %v1393, float %v1388, float 0x3FD5555540000000)
  %v1395 = call float @llvm.fmuladd.f32(float %v1385, float %v1391, float %v1394)
  %v1396 = call float @llvm.fmuladd.f32(float %v1385, float %v1395, float 0xBFE0000000000000)
  %v1397 = fmul float %v1385, %v1385
  %v1398 = call float @llvm.fmuladd.f32(float %v1397, float %v1396, float %v1387)
  %v1399 = fadd float %v1398, %v1385
  %v1400 = fadd float %v1399, %v1386
  %v1401 = fcmp ogt float %v1357, 0x0000000000000000
  %v1402 = select i1 %v1401, float %v1357, float 0x0000000000000000
  %v1403 = fadd float %v1402, %v1400
  %v1404 = fsub float %v1343, %v1403
  %v1405 = add i64 %v937, 1
  %v1406 = and i64 %v1405, %v138
  %v1407 = mul i64 %v1406, %v7
  %v1408 = add i64 %v1407, %v1319
  %v1409 = mul i64 %v1408, 2
  %v1410 = getelementptr inbounds float, ptr %v42, i64 %v1409
  %v1411 = add i64 0, %v1321
  %v1412 = getelementptr inbounds float, ptr %v1410, i64 %v1411
  %v1413 = load float, ptr %v1412, align 4
  %v1414 = fsub float %v1404, %v1413
  %v1415 = fcmp olt float %v1414, 0xC05A400000000000
  %v1416 = select i1 %v1415, float 0xC05A400000000000, float %v1414
  %v1417 = fcmp ogt float %v1416, 0x4056400000000000
  %v1418 = select i1 %v1417, float 0x4056400000000000, float %v1416
  %v1419 = call float @llvm.fmuladd.f32(float %v1418, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1420 = fsub float %v1419, 0x4168000000000000
  %v1421 = call float @llvm.fmuladd.f32(float %v1420, float 0xBFE62E4000000000, float %v1418)
  %v1422 = call float @llvm.fmuladd.f32(float %v1420, float 0xBEB7F7D1C0000000, float %v1421)
  %v1423 = bitcast float %v1419 to i32
  %v1424 = fmul float %v1422, %v1422
  %v1425 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1422, float 0x3F81227F40000000)
  %v1426 = call float @llvm.fmuladd.f32(float %v1425, float %v1422, float 0x3FA5556740000000)
  %v1427 = call float @llvm.fmuladd.f32(float %v1426, float %v1422, float 0x3FC5554B00000000)
  %v1428 = call float @llvm.fmuladd.f32(float %v1427, float %v1422, float 0x3FDFFFFFE0000000)
  %v1429 = call float @llvm.fmuladd.f32(float %v1424, float %v1428, float %v1422)
  %v1430 = sub i32 %v1423, 1262485250
  %v1431 = lshr i32 %v1430, 1
  %v1432 = sub i32 %v1430, %v1431
  %v1433 = shl i32 %v1431, 23
  %v1434 = bitcast i32 %v1433 to float
  %v1435 = shl i32 %v1432, 23
  %v1436 = bitcast i32 %v1435 to float
  %v1437 = fadd float %v1429, 0x3FF0000000000000
  %v1438 = fmul float %v1437, %v1434
  %v1439 = fmul float %v1438, %v1436
  %v1440 = add i64 %v937, 0
  %v1441 = and i64 %v1440, %v174
  %v1442 = mul i64 %v1441, %v7
  %v1443 = add i64 %v1442, %v1319
  %v1444 = mul i64 %v1443, 128
  %v1445 = getelementptr inbounds float, ptr %v118, i64 %v1444
  %v1446 = add i64 %v937, 0
  %v1447 = and i64 %v1446, 1
  %v1448 = mul i64 %v1447, %v7
  %v1449 = add i64 %v1448, %v1319
  %v1450 = mul i64 %v1449, 128
  %v1451 = getelementptr inbounds float, ptr %v44, i64 %v1450
  br label %b136
b136:
  %v1452 = phi i64 [ 0, %b134 ], [ %v1476, %b137 ]
  %v1453 = icmp slt i64 %v1452, 64
  br i1 %v1453, label %b137, label %b138
b137:
  %v1454 = mul i64 %v1321, 64
  %v1455 = add i64 0, %v1454
  %v1456 = add i64 %v1455, %v1452
  %v1457 = getelementptr inbounds float, ptr %v1328, i64 %v1456
  %v1458 = load <8 x float>, ptr %v1457, align 4
  %v1459 = mul i64 %v1321, 64
  %v1460 = add i64 0, %v1459
  %v1461 = add i64 %v1460, %v1452
  %v1462 = getelementptr inbounds float, ptr %v1334, i64 %v1461
  %v1463 = load <8 x float>, ptr %v1462, align 4
  %v1464 = fadd <8 x float> %v1458, %v1463
  %v1465 = insertelement <8 x float> poison, float %v1439, i64 0
  %v1466 = shufflevector <8 x float> %v1465, <8 x float> poison, <8 x i32> zeroinitializer
  %v1467 = fmul <8 x float> %v1464, %v1466
  %v1468 = mul i64 %v1321, 64
  %v1469 = add i64 0, %v1468
  %v1470 = add i64 %v1469, %v1452
  %v1471 = getelementptr inbounds float, ptr %v1445, i64 %v1470
  store <8 x float> %v1464, ptr %v1471, align 4
  %v1472 = mul i64 %v1321, 64
  %v1473 = add i64 0, %v1472
  %v1474 = add i64 %v1473, %v1452
  %v1475 = getelementptr inbounds float, ptr %v1451, i64 %v1474
  store <8 x float> %v1467, ptr %v1475, align 4
  %v1476 = add nsw i64 %v1452, 8
  br label %b136
b138:
  %v1477 = add nsw i64 %v1321, 1
  br label %b133
b135:
  %v1478 = add nsw i64 %v1319, 1
  br label %b130
b132:
  %v1479 = add i64 %v7, 0
  %v1480 = sdiv i64 %v1479, 1
  %v1481 = add i64 %v2, 1
  %v1482 = mul i64 %v1480, %v2
  %v1483 = sdiv i64 %v1482, %v3
  %v1484 = mul i64 %v1483, 1
  %v1485 = icmp slt i64 %v1484, %v7
  %v1486 = select i1 %v1485, i64 %v1484, i64 %v7
  %v1487 = mul i64 %v1480, %v1481
  %v1488 = sdiv i64 %v1487, %v3
  %v1489 = mul i64 %v1488, 1
  %v1490 = icmp slt i64 %v1489, %v7
  %v1491 = select i1 %v1490, i64 %v1489, i64 %v7
  br label %b139
b139:
  %v1492 = phi i64 [ %v1486, %b132 ], [ %v1535, %b144 ]
  %v1493 = icmp slt i64 %v1492, %v1491
  br i1 %v1493, label %b140, label %b141
b140:
  br label %b142
b142:
  %v1494 = phi i64 [ 0, %b140 ], [ %v1534, %b147 ]
  %v1495 = icmp slt i64 %v1494, 2
  br i1 %v1495, label %b143, label %b144
b143:
  br label %b145
b145:
  %v1496 = phi i64 [ 0, %b143 ], [ %v1527, %b146 ]
  %v1497 = phi <8 x float> [ splat (float 0x0000000000000000), %b143 ], [ %v1526, %b146 ]
  %v1498 = icmp slt i64 %v1496, 8
  br i1 %v1498, label %b146, label %b147
b146:
  %v1499 = add i64 %v937, 0
  %v1500 = and i64 %v1499, %v174
  %v1501 = mul i64 %v1500, %v7
  %v1502 = add i64 %v1501, %v1492
  %v1503 = mul i64 %v1502, 128
  %v1504 = getelementptr inbounds float, ptr %v118, i64 %v1503
  %v1505 = add i64 %v937, 0
  %v1506 = and i64 %v1505, %v150
  %v1507 = mul i64 %v1506, %v7
  %v1508 = add i64 %v1507, %v1492
  %v1509 = mul i64 %v1508, 16
  %v1510 = getelementptr inbounds float, ptr %v92, i64 %v1509
  %v1511 = mul i64 %v1494, 8
  %v1512 = add i64 0, %v1511
  %v1513 = add i64 %v1512, %v1496
  %v1514 = getelementptr inbounds float, ptr %v1510, i64 %v1513
  %v1515 = load float, ptr %v1514, align 4
  %v1516 = mul i64 %v1494, 64
  %v1517 = add i64 0, %v1516
  %v1518 = add i64 %v1517, 0
  %v1519 = mul i64 %v1496, 8
  %v1520 = add i64 %v1518, %v1519
  %v1521 = getelementptr inbounds float, ptr %v1504, i64 %v1520
  %v1522 = load <8 x float>, ptr %v1521, align 4
  %v1523 = insertelement <8 x float> poison, float %v1515, i64 0
  %v1524 = shufflevector <8 x float> %v1523, <8 x float> poison, <8 x i32> zeroinitializer
  %v1525 = fmul <8 x float> %v1522, %v1524
  %v1526 = fadd <8 x float> %v1497, %v1525
  %v1527 = add nsw i64 %v1496, 1
  br label %b145
b147:
  %v1528 = mul i64 %v1492, 16
  %v1529 = getelementptr inbounds float, ptr %v120, i64 %v1528
  %v1530 = mul i64 %v1494, 8
  %v1531 = add i64 0, %v1530
  %v1532 = add i64 %v1531, 0
  %v1533 = getelementptr inbounds float, ptr %v1529, i64 %v1532
  store <8 x float> %v1497, ptr %v1533, align 4
  %v1534 = add nsw i64 %v1494, 1
  br label %b142
b144:
  %v1535 = add nsw i64 %v1492, 1
  br label %b139
b141:
  %v1536 = add i64 %v7, 0
  %v1537 = sdiv i64 %v1536, 1
  %v1538 = add i64 %v2, 1
  %v1539 = mul i64 %v1537, %v2
  %v1540 = sdiv i64 %v1539, %v3
  %v1541 = mul i64 %v1540, 1
  %v1542 = icmp slt i64 %v1541, %v7
  %v1543 = select i1 %v1542, i64 %v1541, i64 %v7
  %v1544 = mul i64 %v1537, %v1538
  %v1545 = sdiv i64 %v1544, %v3
  %v1546 = mul i64 %v1545, 1
  %v1547 = icmp slt i64 %v1546, %v7
  %v1548 = select i1 %v1547, i64 %v1546, i64 %v7
  br label %b148
b148:
  %v1549 = phi i64 [ %v1543, %b141 ], [ %v1605, %b153 ]
  %v1550 = icmp slt i64 %v1549, %v1548
  br i1 %v1550, label %b149, label %b150
b149:
  br label %b151
b151:
  %v1551 = phi i64 [ 0, %b149 ], [ %v1604, %b156 ]
  %v1552 = icmp slt i64 %v1551, 2
  br i1 %v1552, label %b152, label %b153
b152:
  br label %b154
b154:
  %v1553 = phi i64 [ 0, %b152 ], [ %v1589, %b159 ]
  %v1554 = phi <8 x float> [ splat (float 0x0000000000000000), %b152 ], [ %v1558, %b159 ]
  %v1555 = phi float [ 0x0000000000000000, %b152 ], [ %v1555, %b159 ]
  %v1556 = icmp slt i64 %v1553, 8
  br i1 %v1556, label %b155, label %b156
b155:
  br label %b157
b157:
  %v1557 = phi i64 [ 0, %b155 ], [ %v1588, %b158 ]
  %v1558 = phi <8 x float> [ %v1554, %b155 ], [ %v1587, %b158 ]
  %v1559 = icmp slt i64 %v1557, 8
  br i1 %v1559, label %b158, label %b159
b158:
  %v1560 = add i64 %v937, 0
  %v1561 = and i64 %v1560, %v174
  %v1562 = mul i64 %v1561, %v7
  %v1563 = add i64 %v1562, %v1549
  %v1564 = mul i64 %v1563, 128
  %v1565 = getelementptr inbounds float, ptr %v118, i64 %v1564
  %v1566 = add i64 %v937, 0
  %v1567 = and i64 %v1566, %v134
  %v1568 = mul i64 %v1567, %v7
  %v1569 = add i64 %v1568, %v1549
  %v1570 = mul i64 %v1569, 128
  %v1571 = getelementptr inbounds float, ptr %v38, i64 %v1570
  %v1572 = mul i64 %v1551, 64
  %v1573 = add i64 0, %v1572
  %v1574 = mul i64 %v1553, 8
  %v1575 = add i64 %v1573, %v1574
  %v1576 = add i64 %v1575, %v1557
  %v1577 = getelementptr inbounds float, ptr %v1565, i64 %v1576
  %v1578 = load <8 x float>, ptr %v1577, align 4
  %v1579 = mul i64 %v1551, 64
  %v1580 = add i64 0, %v1579
  %v1581 = mul i64 %v1553, 8
  %v1582 = add i64 %v1580, %v1581
  %v1583 = add i64 %v1582, %v1557
  %v1584 = getelementptr inbounds float, ptr %v1571, i64 %v1583
  %v1585 = load <8 x float>, ptr %v1584, align 4
  %v1586 = fmul <8 x float> %v1578, %v1585
  %v1587 = fadd <8 x float> %v1558, %v1586
  %v1588 = add nsw i64 %v1557, 8
  br label %b157
b159:
  %v1589 = add nsw i64 %v1553, 1
  br label %b154
b156:
  %v1590 = shufflevector <8 x float> %v1554, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1591 = shufflevector <8 x float> %v1554, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1592 = fadd <4 x float> %v1590, %v1591
  %v1593 = shufflevector <4 x float> %v1592, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1594 = shufflevector <4 x float> %v1592, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1595 = fadd <2 x float> %v1593, %v1594
  %v1596 = extractelement <2 x float> %v1595, i64 0
  %v1597 = extractelement <2 x float> %v1595, i64 1
  %v1598 = fadd float %v1596, %v1597
  %v1599 = fadd float %v1598, %v1555
  %v1600 = mul i64 %v1549, 2
  %v1601 = getelementptr inbounds float, ptr %v122, i64 %v1600
  %v1602 = add i64 0, %v1551
  %v1603 = getelementptr inbounds float, ptr %v1601, i64 %v1602
  store float %v1599, ptr %v1603, align 4
  %v1604 = add nsw i64 %v1551, 1
  br label %b151
b153:
  %v1605 = add nsw i64 %v1549, 1
  br label %b148
b150:
  %v1606 = add i64 %v7, 0
  %v1607 = sdiv i64 %v1606, 1
  %v1608 = add i64 %v2, 1
  %v1609 = mul i64 %v1607, %v2
  %v1610 = sdiv i64 %v1609, %v3
  %v1611 = mul i64 %v1610, 1
  %v1612 = icmp slt i64 %v1611, %v7
  %v1613 = select i1 %v1612, i64 %v1611, i64 %v7
  %v1614 = mul i64 %v1607, %v1608
  %v1615 = sdiv i64 %v1614, %v3
  %v1616 = mul i64 %v1615, 1
  %v1617 = icmp slt i64 %v1616, %v7
  %v1618 = select i1 %v1617, i64 %v1616, i64 %v7
  br label %b160
b160:
  %v1619 = phi i64 [ %v1613, %b150 ], [ %v1762, %b165 ]
  %v1620 = icmp slt i64 %v1619, %v1618
  br i1 %v1620, label %b161, label %b162
b161:
  br label %b163
b163:
  %v1621 = phi i64 [ 0, %b161 ], [ %v1761, %b168 ]
  %v1622 = icmp slt i64 %v1621, 2
  br i1 %v1622, label %b164, label %b165
b164:
  br label %b166
b166:
  %v1623 = phi i64 [ 0, %b164 ], [ %v1746, %b167 ]
  %v1624 = phi <8 x float> [ splat (float 0x0000000000000000), %b164 ], [ %v1745, %b167 ]
  %v1625 = icmp slt i64 %v1623, 8
  br i1 %v1625, label %b167, label %b168
b167:
  %v1626 = add i64 %v937, 1
  %v1627 = and i64 %v1626, 1
  %v1628 = mul i64 %v1627, %v7
  %v1629 = add i64 %v1628, %v1619
  %v1630 = mul i64 %v1629, 16
  %v1631 = getelementptr inbounds float, ptr %v46, i64 %v1630
  %v1632 = add i64 %v937, 0
  %v1633 = and i64 %v1632, %v152
  %v1634 = mul i64 %v1633, %v7
  %v1635 = add i64 %v1634, %v1619
  %v1636 = mul i64 %v1635, 2
  %v1637 = getelementptr inbounds float, ptr %v94, i64 %v1636
  %v1638 = add i64 0, %v1621
  %v1639 = getelementptr inbounds float, ptr %v1637, i64 %v1638
  %v1640 = load float, ptr %v1639, align 4
  %v1641 = call float @llvm.fabs.f32(float %v1640)
  %v1642 = add i64 %v937, 1
  %v1643 = and i64 %v1642, %v138
  %v1644 = mul i64 %v1643, %v7
  %v1645 = add i64 %v1644, %v1619
  %v1646 = mul i64 %v1645, 2
  %v1647 = getelementptr inbounds float, ptr %v42, i64 %v1646
  %v1648 = add i64 0, %v1621
  %v1649 = getelementptr inbounds float, ptr %v1647, i64 %v1648
  %v1650 = load float, ptr %v1649, align 4
  %v1651 = fneg float %v1650
  %v1652 = fcmp olt float %v1651, 0xC05A400000000000
  %v1653 = select i1 %v1652, float 0xC05A400000000000, float %v1651
  %v1654 = fcmp ogt float %v1653, 0x4056400000000000
  %v1655 = select i1 %v1654, float 0x4056400000000000, float %v1653
  %v1656 = call float @llvm.fmuladd.f32(float %v1655, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1657 = fsub float %v1656, 0x4168000000000000
  %v1658 = call float @llvm.fmuladd.f32(float %v1657, float 0xBFE62E4000000000, float %v1655)
  %v1659 = call float @llvm.fmuladd.f32(float %v1657, float 0xBEB7F7D1C0000000, float %v1658)
  %v1660 = bitcast float %v1656 to i32
  %v1661 = fmul float %v1659, %v1659
  %v1662 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1659, float 0x3F81227F40000000)
  %v1663 = call float @llvm.fmuladd.f32(float %v1662, float %v1659, float 0x3FA5556740000000)
  %v1664 = call float @llvm.fmuladd.f32(float %v1663, float %v1659, float 0x3FC5554B00000000)
  %v1665 = call float @llvm.fmuladd.f32(float %v1664, float %v1659, float 0x3FDFFFFFE0000000)
  %v1666 = call float @llvm.fmuladd.f32(float %v1661, float %v1665, float %v1659)
  %v1667 = sub i32 %v1660, 1262485250
  %v1668 = lshr i32 %v1667, 1
  %v1669 = sub i32 %v1667, %v1668
  %v1670 = shl i32 %v1668, 23
  %v1671 = bitcast i32 %v1670 to float
  %v1672 = shl i32 %v1669, 23
  %v1673 = bitcast i32 %v1672 to float
  %v1674 = fadd float %v1666, 0x3FF0000000000000
  %v1675 = fmul float %v1674, %v1671
  %v1676 = fmul float %v1675, %v1673
  %v1677 = fcmp ogt float %v1641, %v1676
  %v1678 = select i1 %v1677, float 0x3FF0000000000000, float 0x0000000000000000
  %v1679 = add i64 %v937, 0
  %v1680 = and i64 %v1679, %v162
  %v1681 = mul i64 %v1680, %v7
  %v1682 = add i64 %v1681, %v1619
  %v1683 = mul i64 %v1682, 2
  %v1684 = getelementptr inbounds float, ptr %v104, i64 %v1683
  %v1685 = add i64 0, %v1621
  %v1686 = getelementptr inbounds float, ptr %v1684, i64 %v1685
  %v1687 = load float, ptr %v1686, align 4
  %v1688 = fcmp oeq float %v1641, %v1676
  %v1689 = select i1 %v1688, float 0x3FF0000000000000, float 0x0000000000000000
  %v1690 = fmul float 0x3FE0000000000000, %v1687
  %v1691 = fcmp une float %v1689, 0x0000000000000000
  %v1692 = select i1 %v1691, float %v1690, float 0x0000000000000000
  %v1693 = fcmp une float %v1678, 0x0000000000000000
  %v1694 = select i1 %v1693, float %v1687, float %v1692
  %v1695 = fcmp ogt float %v1640, 0x0000000000000000
  %v1696 = fcmp olt float %v1640, 0x0000000000000000
  %v1697 = fadd float %v1640, 0x0000000000000000
  %v1698 = select i1 %v1696, float 0xBFF0000000000000, float %v1697
  %v1699 = select i1 %v1695, float 0x3FF0000000000000, float %v1698
  %v1700 = fmul float %v1694, %v1699
  %v1701 = add i64 %v937, 0
  %v1702 = and i64 %v1701, %v146
  %v1703 = mul i64 %v1702, %v7
  %v1704 = add i64 %v1703, %v1619
  %v1705 = mul i64 %v1704, 16
  %v1706 = getelementptr inbounds float, ptr %v88, i64 %v1705
  %v1707 = mul i64 %v1619, 16
  %v1708 = getelementptr inbounds float, ptr %v120, i64 %v1707
  %v1709 = add i64 %v937, 0
  %v1710 = and i64 %v1709, %v148
  %v1711 = mul i64 %v1710, %v7
  %v1712 = add i64 %v1711, %v1619
  %v1713 = mul i64 %v1712, 16
  %v1714 = getelementptr inbounds float, ptr %v90, i64 %v1713
  %v1715 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v1716 = mul i64 %v1621, 8
  %v1717 = add i64 0, %v1716
  %v1718 = add i64 %v1717, %v1623
  %v1719 = getelementptr inbounds float, ptr %v1631, i64 %v1718
  %v1720 = load <8 x float>, ptr %v1719, align 4
  %v1721 = mul i64 %v1621, 8
  %v1722 = add i64 0, %v1721
  %v1723 = add i64 %v1722, %v1623
  %v1724 = getelementptr inbounds float, ptr %v1706, i64 %v1723
  %v1725 = load <8 x float>, ptr %v1724, align 4
  %v1726 = insertelement <8 x float> poison, float %v1700, i64 0
  %v1727 = shufflevector <8 x float> %v1726, <8 x float> poison, <8 x i32> zeroinitializer
  %v1728 = fmul <8 x float> %v1727, %v1725
  %v1729 = fadd <8 x float> %v1720, %v1728
  %v1730 = mul i64 %v1621, 8
  %v1731 = add i64 0, %v1730
  %v1732 = add i64 %v1731, %v1623
  %v1733 = getelementptr inbounds float, ptr %v1708, i64 %v1732
  %v1734 = load <8 x float>, ptr %v1733, align 4
  %v1735 = fadd <8 x float> %v1729, %v1734
  %v1736 = mul i64 %v1621, 8
  %v1737 = add i64 0, %v1736
  %v1738 = add i64 %v1737, %v1623
  %v1739 = getelementptr inbounds float, ptr %v1714, i64 %v1738
  %v1740 = load <8 x float>, ptr %v1739, align 4
  %v1741 = insertelement <8 x float> poison, float %v1715, i64 0
  %v1742 = shufflevector <8 x float> %v1741, <8 x float> poison, <8 x i32> zeroinitializer
  %v1743 = fdiv <8 x float> %v1740, %v1742
  %v1744 = fmul <8 x float> %v1735, %v1743
  %v1745 = fadd <8 x float> %v1624, %v1744
  %v1746 = add nsw i64 %v1623, 8
  br label %b166
b168:
  %v1747 = shufflevector <8 x float> %v1624, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1748 = shufflevector <8 x float> %v1624, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1749 = fadd <4 x float> %v1747, %v1748
  %v1750 = shufflevector <4 x float> %v1749, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1751 = shufflevector <4 x float> %v1749, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1752 = fadd <2 x float> %v1750, %v1751
  %v1753 = extractelement <2 x float> %v1752, i64 0
  %v1754 = extractelement <2 x float> %v1752, i64 1
  %v1755 = fadd float %v1753, %v1754
  %v1756 = fadd float %v1755, 0x0000000000000000
  %v1757 = mul i64 %v1619, 2
  %v1758 = getelementptr inbounds float, ptr %v124, i64 %v1757
  %v1759 = add i64 0, %v1621
  %v1760 = getelementptr inbounds float, ptr %v1758, i64 %v1759
  store float %v1756, ptr %v1760, align 4
  %v1761 = add nsw i64 %v1621, 1
  br label %b163
b165:
  %v1762 = add nsw i64 %v1619, 1
  br label %b160
b162:
  %v1763 = add i64 %v7, 0
  %v1764 = sdiv i64 %v1763, 1
  %v1765 = add i64 %v2, 1
  %v1766 = mul i64 %v1764, %v2
  %v1767 = sdiv i64 %v1766, %v3
  %v1768 = mul i64 %v1767, 1
  %v1769 = icmp slt i64 %v1768, %v7
  %v1770 = select i1 %v1769, i64 %v1768, i64 %v7
  %v1771 = mul i64 %v1764, %v1765
  %v1772 = sdiv i64 %v1771, %v3
  %v1773 = mul i64 %v1772, 1
  %v1774 = icmp slt i64 %v1773, %v7
  %v1775 = select i1 %v1774, i64 %v1773, i64 %v7
  br label %b169
b169:
  %v1776 = phi i64 [ %v1770, %b162 ], [ %v1940, %b174 ]
  %v1777 = icmp slt i64 %v1776, %v1775
  br i1 %v1777, label %b170, label %b171
b170:
  br label %b172
b172:
  %v1778 = phi i64 [ 0, %b170 ], [ %v1939, %b173 ]
  %v1779 = icmp slt i64 %v1778, 2
  br i1 %v1779, label %b173, label %b174
b173:
  %v1780 = add i64 %v937, 1
  %v1781 = and i64 %v1780, 1
  %v1782 = mul i64 %v1781, %v7
  %v1783 = add i64 %v1782, %v1776
  %v1784 = mul i64 %v1783, 16
  %v1785 = getelementptr inbounds float, ptr %v46, i64 %v1784
  %v1786 = add i64 %v937, 0
  %v1787 = and i64 %v1786, %v152
  %v1788 = mul i64 %v1787, %v7
  %v1789 = add i64 %v1788, %v1776
  %v1790 = mul i64 %v1789, 2
  %v1791 = getelementptr inbounds float, ptr %v94, i64 %v1790
  %v1792 = add i64 0, %v1778
  %v1793 = getelementptr inbounds float, ptr %v1791, i64 %v1792
  %v1794 = load float, ptr %v1793, align 4
  %v1795 = call float @llvm.fabs.f32(float %v1794)
  %v1796 = add i64 %v937, 1
  %v1797 = and i64 %v1796, %v138
  %v1798 = mul i64 %v1797, %v7
  %v1799 = add i64 %v1798, %v1776
  %v1800 = mul i64 %v1799, 2
  %v1801 = getelementptr inbounds float, ptr %v42, i64 %v1800
  %v1802 = add i64 0, %v1778
  %v1803 = getelementptr inbounds float, ptr %v1801, i64 %v1802
  %v1804 = load float, ptr %v1803, align 4
  %v1805 = fneg float %v1804
  %v1806 = fcmp olt float %v1805, 0xC05A400000000000
  %v1807 = select i1 %v1806, float 0xC05A400000000000, float %v1805
  %v1808 = fcmp ogt float %v1807, 0x4056400000000000
  %v1809 = select i1 %v1808, float 0x4056400000000000, float %v1807
  %v1810 = call float @llvm.fmuladd.f32(float %v1809, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1811 = fsub float %v1810, 0x4168000000000000
  %v1812 = call float @llvm.fmuladd.f32(float %v1811, float 0xBFE62E4000000000, float %v1809)
  %v1813 = call float @llvm.fmuladd.f32(float %v1811, float 0xBEB7F7D1C0000000, float %v1812)
  %v1814 = bitcast float %v1810 to i32
  %v1815 = fmul float %v1813, %v1813
  %v1816 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1813, float 0x3F81227F40000000)
  %v1817 = call float @llvm.fmuladd.f32(float %v1816, float %v1813, float 0x3FA5556740000000)
  %v1818 = call float @llvm.fmuladd.f32(float %v1817, float %v1813, float 0x3FC5554B00000000)
  %v1819 = call float @llvm.fmuladd.f32(float %v1818, float %v1813, float 0x3FDFFFFFE0000000)
  %v1820 = call float @llvm.fmuladd.f32(float %v1815, float %v1819, float %v1813)
  %v1821 = sub i32 %v1814, 1262485250
  %v1822 = lshr i32 %v1821, 1
  %v1823 = sub i32 %v1821, %v1822
  %v1824 = shl i32 %v1822, 23
  %v1825 = bitcast i32 %v1824 to float
  %v1826 = shl i32 %v1823, 23
  %v1827 = bitcast i32 %v1826 to float
  %v1828 = fadd float %v1820, 0x3FF0000000000000
  %v1829 = fmul float %v1828, %v1825
  %v1830 = fmul float %v1829, %v1827
  %v1831 = fcmp ogt float %v1795, %v1830
  %v1832 = select i1 %v1831, float 0x3FF0000000000000, float 0x0000000000000000
  %v1833 = add i64 %v937, 0
  %v1834 = and i64 %v1833, %v162
  %v1835 = mul i64 %v1834, %v7
  %v1836 = add i64 %v1835, %v1776
  %v1837 = mul i64 %v1836, 2
  %v1838 = getelementptr inbounds float, ptr %v104, i64 %v1837
  %v1839 = add i64 0, %v1778
  %v1840 = getelementptr inbounds float, ptr %v1838, i64 %v1839
  %v1841 = load float, ptr %v1840, align 4
  %v1842 = fcmp oeq float %v1795, %v1830
  %v1843 = select i1 %v1842, float 0x3FF0000000000000, float 0x0000000000000000
  %v1844 = fmul float 0x3FE0000000000000, %v1841
  %v1845 = fcmp une float %v1843, 0x0000000000000000
  %v1846 = select i1 %v1845, float %v1844, float 0x0000000000000000
  %v1847 = fcmp une float %v1832, 0x0000000000000000
  %v1848 = select i1 %v1847, float %v1841, float %v1846
  %v1849 = fcmp ogt float %v1794, 0x0000000000000000
  %v1850 = fcmp olt float %v1794, 0x0000000000000000
  %v1851 = fadd float %v1794, 0x0000000000000000
  %v1852 = select i1 %v1850, float 0xBFF0000000000000, float %v1851
  %v1853 = select i1 %v1849, float 0x3FF0000000000000, float %v1852
  %v1854 = fmul float %v1848, %v1853
  %v1855 = add i64 %v937, 0
  %v1856 = and i64 %v1855, %v146
  %v1857 = mul i64 %v1856, %v7
  %v1858 = add i64 %v1857, %v1776
  %v1859 = mul i64 %v1858, 16
  %v1860 = getelementptr inbounds float, ptr %v88, i64 %v1859
  %v1861 = mul i64 %v1776, 16
  %v1862 = getelementptr inbounds float, ptr %v120, i64 %v1861
  %v1863 = add i64 %v937, 0
  %v1864 = and i64 %v1863, %v144
  %v1865 = mul i64 %v1864, %v7
  %v1866 = add i64 %v1865, %v1776
  %v1867 = mul i64 %v1866, 68
  %v1868 = getelementptr inbounds float, ptr %v86, i64 %v1867
  %v1869 = add i64 64, %v1778
  %v1870 = getelementptr inbounds float, ptr %v1868, i64 %v1869
  %v1871 = load float, ptr %v1870, align 4
  %v1872 = add i64 0, %v1778
  %v1873 = getelementptr inbounds float, ptr %v32, i64 %v1872
  %v1874 = load float, ptr %v1873, align 4
  %v1875 = fadd float %v1871, %v1874
  %v1876 = fsub float %v1875, %v1804
  %v1877 = fcmp olt float %v1876, 0xC05A400000000000
  %v1878 = select i1 %v1877, float 0xC05A400000000000, float %v1876
  %v1879 = fcmp ogt float %v1878, 0x4056400000000000
  %v1880 = select i1 %v1879, float 0x4056400000000000, float %v1878
  %v1881 = call float @llvm.fmuladd.f32(float %v1880, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1882 = fsub float %v1881, 0x4168000000000000
  %v1883 = call float @llvm.fmuladd.f32(float %v1882, float 0xBFE62E4000000000, float %v1880)
  %v1884 = call float @llvm.fmuladd.f32(float %v1882, float 0xBEB7F7D1C0000000, float %v1883)
  %v1885 = bitcast float %v1881 to i32
  %v1886 = fmul float %v1884, %v1884
  %v1887 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1884, float 0x3F81227F40000000)
  %v1888 = call float @llvm.fmuladd.f32(float %v1887, float %v1884, float 0x3FA5556740000000)
  %v1889 = call float @llvm.fmuladd.f32(float %v1888, float %v1884, float 0x3FC5554B00000000)
  %v1890 = call float @llvm.fmuladd.f32(float %v1889, float %v1884, float 0x3FDFFFFFE0000000)
  %v1891 = call float @llvm.fmuladd.f32(float %v1886, float %v1890, float %v1884)
  %v1892 = sub i32 %v1885, 1262485250
  %v1893 = lshr i32 %v1892, 1
  %v1894 = sub i32 %v1892, %v1893
  %v1895 = shl i32 %v1893, 23
  %v1896 = bitcast i32 %v1895 to float
  %v1897 = shl i32 %v1894, 23
  %v1898 = bitcast i32 %v1897 to float
  %v1899 = fadd float %v1891, 0x3FF0000000000000
  %v1900 = fmul float %v1899, %v1896
  %v1901 = fmul float %v1900, %v1898
  %v1902 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v1903 = add i64 %v937, 0
  %v1904 = and i64 %v1903, %v166
  %v1905 = mul i64 %v1904, %v7
  %v1906 = add i64 %v1905, %v1776
  %v1907 = mul i64 %v1906, 16
  %v1908 = getelementptr inbounds float, ptr %v108, i64 %v1907
  %v1909 = mul i64 %v1778, 8
  %v1910 = add i64 0, %v1909
  %v1911 = add i64 %v1910, 0
  %v1912 = getelementptr inbounds float, ptr %v1785, i64 %v1911
  %v1913 = load <8 x float>, ptr %v1912, align 4
  %v1914 = mul i64 %v1778, 8
  %v1915 = add i64 0, %v1914
  %v1916 = add i64 %v1915, 0
  %v1917 = getelementptr inbounds float, ptr %v1860, i64 %v1916
  %v1918 = load <8 x float>, ptr %v1917, align 4
  %v1919 = insertelement <8 x float> poison, float %v1854, i64 0
  %v1920 = shufflevector <8 x float> %v1919, <8 x float> poison, <8 x i32> zeroinitializer
  %v1921 = fmul <8 x float> %v1920, %v1918
  %v1922 = fadd <8 x float> %v1913, %v1921
  %v1923 = mul i64 %v1778, 8
  %v1924 = add i64 0, %v1923
  %v1925 = add i64 %v1924, 0
  %v1926 = getelementptr inbounds float, ptr %v1862, i64 %v1925
  %v1927 = load <8 x float>, ptr %v1926, align 4
  %v1928 = fadd <8 x float> %v1922, %v1927
  %v1929 = insertelement <8 x float> poison, float %v1901, i64 0
  %v1930 = shufflevector <8 x float> %v1929, <8 x float> poison, <8 x i32> zeroinitializer
  %v1931 = fmul <8 x float> %v1928, %v1930
  %v1932 = insertelement <8 x float> poison, float %v1902, i64 0
  %v1933 = shufflevector <8 x float> %v1932, <8 x float> poison, <8 x i32> zeroinitializer
  %v1934 = fdiv <8 x float> %v1931, %v1933
  %v1935 = mul i64 %v1778, 8
  %v1936 = add i64 0, %v1935
  %v1937 = add i64 %v1936, 0
  %v1938 = getelementptr inbounds float, ptr %v1908, i64 %v1937
  store <8 x float> %v1934, ptr %v1938, align 4
  %v1939 = add nsw i64 %v1778, 1
  br label %b172
b174:
  %v1940 = add nsw i64 %v1776, 1
  br label %b169
b171:
  %v1941 = add i64 %v7, 0
  %v1942 = sdiv i64 %v1941, 1
  %v1943 = add i64 %v2, 1
  %v1944 = mul i64 %v1942, %v2
  %v1945 = sdiv i64 %v1944, %v3
  %v1946 = mul i64 %v1945, 1
  %v1947 = icmp slt i64 %v1946, %v7
  %v1948 = select i1 %v1947, i64 %v1946, i64 %v7
  %v1949 = mul i64 %v1942, %v1943
  %v1950 = sdiv i64 %v1949, %v3
  %v1951 = mul i64 %v1950, 1
  %v1952 = icmp slt i64 %v1951, %v7
  %v1953 = select i1 %v1952, i64 %v1951, i64 %v7
  br label %b175
b175:
  %v1954 = phi i64 [ %v1948, %b171 ], [ %v2258, %b176 ]
  %v1955 = icmp slt i64 %v1954, %v1953
  br i1 %v1955, label %b176, label %b177
b176:
  %v1956 = mul i64 %v1954, 2
  %v1957 = getelementptr inbounds float, ptr %v122, i64 %v1956
  %v1958 = mul i64 %v1954, 2
  %v1959 = getelementptr inbounds float, ptr %v116, i64 %v1958
  %v1960 = add i64 %v937, 0
  %v1961 = and i64 %v1960, %v138
  %v1962 = mul i64 %v1961, %v7
  %v1963 = add i64 %v1962, %v1954
  %v1964 = mul i64 %v1963, 2
  %v1965 = getelementptr inbounds float, ptr %v42, i64 %v1964
  %v1966 = add i64 %v937, 0
  %v1967 = and i64 %v1966, %v144
  %v1968 = mul i64 %v1967, %v7
  %v1969 = add i64 %v1968, %v1954
  %v1970 = mul i64 %v1969, 68
  %v1971 = getelementptr inbounds float, ptr %v86, i64 %v1970
  %v1972 = add i64 %v937, 1
  %v1973 = and i64 %v1972, %v138
  %v1974 = mul i64 %v1973, %v7
  %v1975 = add i64 %v1974, %v1954
  %v1976 = mul i64 %v1975, 2
  %v1977 = getelementptr inbounds float, ptr %v42, i64 %v1976
  %v1978 = add i64 %v937, 1
  %v1979 = and i64 %v1978, 1
  %v1980 = mul i64 %v1979, %v7
  %v1981 = add i64 %v1980, %v1954
  %v1982 = mul i64 %v1981, 2
  %v1983 = getelementptr inbounds float, ptr %v48, i64 %v1982
  %v1984 = add i64 %v937, 0
  %v1985 = and i64 %v1984, %v152
  %v1986 = mul i64 %v1985, %v7
  %v1987 = add i64 %v1986, %v1954
  %v1988 = mul i64 %v1987, 2
  %v1989 = getelementptr inbounds float, ptr %v94, i64 %v1988
  %v1990 = add i64 %v937, 0
  %v1991 = and i64 %v1990, %v162
  %v1992 = mul i64 %v1991, %v7
  %v1993 = add i64 %v1992, %v1954
  %v1994 = mul i64 %v1993, 2
  %v1995 = getelementptr inbounds float, ptr %v104, i64 %v1994
  %v1996 = mul i64 %v1954, 2
  %v1997 = getelementptr inbounds float, ptr %v124, i64 %v1996
  %v1998 = add i64 %v937, 0
  %v1999 = and i64 %v1998, 1
  %v2000 = mul i64 %v1999, %v7
  %v2001 = add i64 %v2000, %v1954
  %v2002 = mul i64 %v2001, 2
  %v2003 = getelementptr inbounds float, ptr %v48, i64 %v2002
  %v2004 = add i64 %v937, 0
  %v2005 = and i64 %v2004, %v176
  %v2006 = mul i64 %v2005, %v7
  %v2007 = add i64 %v2006, %v1954
  %v2008 = mul i64 %v2007, 2
  %v2009 = getelementptr inbounds float, ptr %v126, i64 %v2008
  %v2010 = add i64 %v937, 0
  %v2011 = and i64 %v2010, %v178
  %v2012 = mul i64 %v2011, %v7
  %v2013 = add i64 %v2012, %v1954
  %v2014 = mul i64 %v2013, 2
  %v2015 = getelementptr inbounds float, ptr %v128, i64 %v2014
  %v2016 = icmp ult i64 2, 8
  %v2017 = select i1 %v2016, i64 2, i64 8
  %v2018 = trunc i64 %v2017 to i32
  %v2019 = insertelement <8 x i32> poison, i32 %v2018, i64 0
  %v2020 = shufflevector <8 x i32> %v2019, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2021 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2020
  %v2022 = add i64 0, 0
  %v2023 = getelementptr inbounds float, ptr %v1957, i64 %v2022
  %v2024 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2023, <8 x i1> %v2021, <8 x float> zeroinitializer)
  %v2025 = add i64 0, 0
  %v2026 = getelementptr inbounds float, ptr %v1959, i64 %v2025
  %v2027 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2026, <8 x i1> %v2021, <8 x float> zeroinitializer)
  %v2028 = fadd <8 x float> %v2024, %v2027
  %v2029 = add i64 0, 0
  %v2030 = getelementptr inbounds float, ptr %v1965, i64 %v2029
  %v2031 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2030, <8 x i1> %v2021, <8 x float> zeroinitializer)
  %v2032 = add i64 66, 0
  %v2033 = getelementptr inbounds float, ptr %v1971, i64 %v2032
  %v2034 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2033, <8 x i1> %v2021, <8 x float> zeroinitializer)
  %v2035 = add i64 0, 0
  %v2036 = getelementptr inbounds float, ptr %v34, i64 %v2035
  %v2037 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2036, <8 x i1> %v2021, <8 x float> zeroinitializer)
  %v2038 = fadd <8 x float> %v2034, %v2037
  %v2039 = fneg <8 x float> %v2038
  %v2040 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2039)
  %v2041 = fneg <8 x float> %v2040
  %v2042 = fcmp olt <8 x float> %v2041, splat (float 0xC05A400000000000)
  %v2043 = select <8 x i1> %v2042, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2041
  %v2044 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2043, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2045 = fsub <8 x float> %v2044, splat (float 0x4168000000000000)
  %v2046 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2045, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2043)
  %v2047 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2045, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2046)
  %v2048 = bitcast <8 x float> %v2044 to <8 x i32>
  %v2049 = fmul <8 x float> %v2047, %v2047
  %v2050 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2047, <8 x float> splat (float 0x3F81227F40000000))
  %v2051 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2050, <8 x float> %v2047, <8 x float> splat (float 0x3FA5556740000000))
  %v2052 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2051, <8 x float> %v2047, <8 x float> splat (float 0x3FC5554B00000000))
  %v2053 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2052, <8 x float> %v2047, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2054 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2049, <8 x float> %v2053, <8 x float> %v2047)
  %v2055 = sub <8 x i32> %v2048, splat (i32 1262485250)
  %v2056 = lshr <8 x i32> %v2055, splat (i32 1)
  %v2057 = sub <8 x i32> %v2055, %v2056
  %v2058 = shl <8 x i32> %v2056, splat (i32 23)
  %v2059 = bitcast <8 x i32> %v2058 to <8 x float>
  %v2060 = shl <8 x i32> %v2057, splat (i32 23)
  %v2061 = bitcast <8 x i32> %v2060 to <8 x float>
  %v2062 = fadd <8 x float> %v2054, splat (float 0x3FF0000000000000)
  %v2063 = fmul <8 x float> %v2062, %v2059
  %v2064 = fmul <8 x float> %v2063, %v2061
  %v2065 = fcmp ogt <8 x float> %v2064, splat (float 0x3FDA8279A0000000)
  %v2066 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2064, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v2067 = select <8 x i1> %v2065, <8 x float> %v2066, <8 x float> %v2064
  %v2068 = select <8 x i1> %v2065, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v2069 = select <8 x i1> %v2065, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v2070 = fmul <8 x float> %v2067, %v2067
  %v2071 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v2070, <8 x float> splat (float 0xBFC0DA7220000000))
  %v2072 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2071, <8 x float> %v2070, <8 x float> splat (float 0xBFC546EF00000000))
  %v2073 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2072, <8 x float> %v2070, <8 x float> splat (float 0xBFD0002320000000))
  %v2074 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v2070, <8 x float> splat (float 0x3FC22D90A0000000))
  %v2075 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2074, <8 x float> %v2070, <8 x float> splat (float 0x3FC999FF60000000))
  %v2076 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2075, <8 x float> %v2070, <8 x float> splat (float 0x3FD5555540000000))
  %v2077 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2067, <8 x float> %v2073, <8 x float> %v2076)
  %v2078 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2067, <8 x float> %v2077, <8 x float> splat (float 0xBFE0000000000000))
  %v2079 = fmul <8 x float> %v2067, %v2067
  %v2080 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2079, <8 x float> %v2078, <8 x float> %v2069)
  %v2081 = fadd <8 x float> %v2080, %v2067
  %v2082 = fadd <8 x float> %v2081, %v2068
  %v2083 = fcmp ogt <8 x float> %v2039, splat (float 0x0000000000000000)
  %v2084 = select <8 x i1> %v2083, <8 x float> %v2039, <8 x float> splat (float 0x0000000000000000)
  %v2085 = fadd <8 x float> %v2084, %v2082
  %v2086 = fsub <8 x float> %v2031, %v2085
  %v2087 = add i64 0, 0
  %v2088 = getelementptr inbounds float, ptr %v1977, i64 %v2087
  %v2089 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2088, <8 x i1> %v2021, <8 x float> zeroinitializer)
  %v2090 = fsub <8 x float> %v2086, %v2089
  %v2091 = fcmp olt <8 x float> %v2090, splat (float 0xC05A400000000000)
  %v2092 = select <8 x i1> %v2091, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2090
  %v2093 = fcmp ogt <8 x float> %v2092, splat (float 0x4056400000000000)
  %v2094 = select <8 x i1> %v2093, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2092
  %v2095 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2094, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2096 = fsub <8 x float> %v2095, splat (float 0x4168000000000000)
  %v2097 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2096, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2094)
  %v2098 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2096, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2097)
  %v2099 = bitcast <8 x float> %v2095 to <8 x i32>
  %v2100 = fmul <8 x float> %v2098, %v2098
  %v2101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2098, <8 x float> splat (float 0x3F81227F40000000))
  %v2102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2101, <8 x float> %v2098, <8 x float> splat (float 0x3FA5556740000000))
  %v2103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2102, <8 x float> %v2098, <8 x float> splat (float 0x3FC5554B00000000))
  %v2104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2103, <8 x float> %v2098, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2100, <8 x float> %v2104, <8 x float> %v2098)
  %v2106 = sub <8 x i32> %v2099, splat (i32 1262485250)
  %v2107 = lshr <8 x i32> %v2106, splat (i32 1)
  %v2108 = sub <8 x i32> %v2106, %v2107
  %v2109 = shl <8 x i32> %v2107, splat (i32 23)
  %v2110 = bitcast <8 x i32> %v2109 to <8 x float>
  %v2111 = shl <8 x i32> %v2108, splat (i32 23)
  %v2112 = bitcast <8 x i32> %v2111 to <8 x float>
  %v2113 = fadd <8 x float> %v2105, splat (float 0x3FF0000000000000)
  %v2114 = fmul <8 x float> %v2113, %v2110
  %v2115 = fmul <8 x float> %v2114, %v2112
  %v2116 = fmul <8 x float> %v2028, %v2115
  %v2117 = add i64 64, 0
  %v2118 = getelementptr inbounds float, ptr %v1971, i64 %v2117
  %v2119 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2118, <8 x i1> %v2021, <8 x float> zeroinitializer)
  %v2120 = add i64 0, 0
  %v2121 = getelementptr inbounds float, ptr %v32, i64 %v2120
  %v2122 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2121, <8 x i1> %v2021, <8 x float> zeroinitializer)
  %v2123 = fadd <8 x float> %v2119, %v2122
  %v2124 = fcmp ogt <8 x float> %v2086, %v2123
  %v2125 = select <8 x i1> %v2124, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2126 = add i64 0, 0
  %v2127 = getelementptr inbounds float, ptr %v1983, i64 %v2126
  %v2128 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2127, <8 x i1> %v2021, <8 x float> zeroinitializer)
  %v2129 = fneg <8 x float> %v2089
  %v2130 = fcmp olt <8 x float> %v2129, splat (float 0xC05A400000000000)
  %v2131 = select <8 x i1> %v2130, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2129
  %v2132 = fcmp ogt <8 x float> %v2131, splat (float 0x4056400000000000)
  %v2133 = select <8 x i1> %v2132, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2131
  %v2134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2133, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2135 = fsub <8 x float> %v2134, splat (float 0x4168000000000000)
  %v2136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2135, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2133)
  %v2137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2135, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2136)
  %v2138 = bitcast <8 x float> %v2134 to <8 x i32>
  %v2139 = fmul <8 x float> %v2137, %v2137
  %v2140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2137, <8 x float> splat (float 0x3F81227F40000000))
  %v2141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2140, <8 x float> %v2137, <8 x float> splat (float 0x3FA5556740000000))
  %v2142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2141, <8 x float> %v2137, <8 x float> splat (float 0x3FC5554B00000000))
  %v2143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2142, <8 x float> %v2137, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2139, <8 x float> %v2143, <8 x float> %v2137)
  %v2145 = sub <8 x i32> %v2138, splat (i32 1262485250)
  %v2146 = lshr <8 x i32> %v2145, splat (i32 1)
  %v2147 = sub <8 x i32> %v2145, %v2146
  %v2148 = shl <8 x i32> %v2146, splat (i32 23)
  %v2149 = bitcast <8 x i32> %v2148 to <8 x float>
  %v2150 = shl <8 x i32> %v2147, splat (i32 23)
  %v2151 = bitcast <8 x i32> %v2150 to <8 x float>
  %v2152 = fadd <8 x float> %v2144, splat (float 0x3FF0000000000000)
  %v2153 = fmul <8 x float> %v2152, %v2149
  %v2154 = fmul <8 x float> %v2153, %v2151
  %v2155 = add i64 0, 0
  %v2156 = getelementptr inbounds float, ptr %v1989, i64 %v2155
  %v2157 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2156, <8 x i1> %v2021, <8 x float> zeroinitializer)
  %v2158 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2157)
  %v2159 = fcmp ogt <8 x float> %v2154, %v2158
  %v2160 = select <8 x i1> %v2159, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2161 = add i64 0, 0
  %v2162 = getelementptr inbounds float, ptr %v1995, i64 %v2161
  %v2163 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2162, <8 x i1> %v2021, <8 x float> zeroinitializer)
  %v2164 = fcmp oeq <8 x float> %v2158, %v2154
  %v2165 = select <8 x i1> %v2164, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2166 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v2167 = shufflevector <8 x float> %v2166, <8 x float> poison, <8 x i32> zeroinitializer
  %v2168 = fmul <8 x float> %v2167, %v2163
  %v2169 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2170 = shufflevector <8 x float> %v2169, <8 x float> poison, <8 x i32> zeroinitializer
  %v2171 = fcmp une <8 x float> %v2165, splat (float 0x0000000000000000)
  %v2172 = select <8 x i1> %v2171, <8 x float> %v2168, <8 x float> %v2170
  %v2173 = fcmp une <8 x float> %v2160, splat (float 0x0000000000000000)
  %v2174 = select <8 x i1> %v2173, <8 x float> %v2163, <8 x float> %v2172
  %v2175 = fmul <8 x float> %v2174, %v2154
  %v2176 = fsub <8 x float> %v2128, %v2175
  %v2177 = fsub <8 x float> %v2176, %v2116
  %v2178 = add i64 0, 0
  %v2179 = getelementptr inbounds float, ptr %v1997, i64 %v2178
  %v2180 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2179, <8 x i1> %v2021, <8 x float> zeroinitializer)
  %v2181 = fsub <8 x float> %v2123, %v2089
  %v2182 = fcmp olt <8 x float> %v2181, splat (float 0xC05A400000000000)
  %v2183 = select <8 x i1> %v2182, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2181
  %v2184 = fcmp ogt <8 x float> %v2183, splat (float 0x4056400000000000)
  %v2185 = select <8 x i1> %v2184, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2183
  %v2186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2185, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2187 = fsub <8 x float> %v2186, splat (float 0x4168000000000000)
  %v2188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2187, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2185)
  %v2189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2187, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2188)
  %v2190 = bitcast <8 x float> %v2186 to <8 x i32>
  %v2191 = fmul <8 x float> %v2189, %v2189
  %v2192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2189, <8 x float> splat (float 0x3F81227F40000000))
  %v2193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2192, <8 x float> %v2189, <8 x float> splat (float 0x3FA5556740000000))
  %v2194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2193, <8 x float> %v2189, <8 x float> splat (float 0x3FC5554B00000000))
  %v2195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2194, <8 x float> %v2189, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2191, <8 x float> %v2195, <8 x float> %v2189)
  %v2197 = sub <8 x i32> %v2190, splat (i32 1262485250)
  %v2198 = lshr <8 x i32> %v2197, splat (i32 1)
  %v2199 = sub <8 x i32> %v2197, %v2198
  %v2200 = shl <8 x i32> %v2198, splat (i32 23)
  %v2201 = bitcast <8 x i32> %v2200 to <8 x float>
  %v2202 = shl <8 x i32> %v2199, splat (i32 23)
  %v2203 = bitcast <8 x i32> %v2202 to <8 x float>
  %v2204 = fadd <8 x float> %v2196, splat (float 0x3FF0000000000000)
  %v2205 = fmul <8 x float> %v2204, %v2201
  %v2206 = fmul <8 x float> %v2205, %v2203
  %v2207 = fmul <8 x float> %v2180, %v2206
  %v2208 = fsub <8 x float> %v2177, %v2207
  %v2209 = fcmp oeq <8 x float> %v2086, %v2123
  %v2210 = select <8 x i1> %v2209, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2211 = fmul <8 x float> %v2167, %v2208
  %v2212 = fcmp une <8 x float> %v2210, splat (float 0x0000000000000000)
  %v2213 = select <8 x i1> %v2212, <8 x float> %v2211, <8 x float> %v2170
  %v2214 = fcmp une <8 x float> %v2125, splat (float 0x0000000000000000)
  %v2215 = select <8 x i1> %v2214, <8 x float> %v2208, <8 x float> %v2213
  %v2216 = fadd <8 x float> %v2116, %v2215
  %v2217 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2039)
  %v2218 = fneg <8 x float> %v2217
  %v2219 = fcmp olt <8 x float> %v2218, splat (float 0xC05A400000000000)
  %v2220 = select <8 x i1> %v2219, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2218
  %v2221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2220, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2222 = fsub <8 x float> %v2221, splat (float 0x4168000000000000)
  %v2223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2222, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2220)
  %v2224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2222, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2223)
  %v2225 = bitcast <8 x float> %v2221 to <8 x i32>
  %v2226 = fmul <8 x float> %v2224, %v2224
  %v2227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2224, <8 x float> splat (float 0x3F81227F40000000))
  %v2228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2227, <8 x float> %v2224, <8 x float> splat (float 0x3FA5556740000000))
  %v2229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2228, <8 x float> %v2224, <8 x float> splat (float 0x3FC5554B00000000))
  %v2230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2229, <8 x float> %v2224, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2226, <8 x float> %v2230, <8 x float> %v2224)
  %v2232 = sub <8 x i32> %v2225, splat (i32 1262485250)
  %v2233 = lshr <8 x i32> %v2232, splat (i32 1)
  %v2234 = sub <8 x i32> %v2232, %v2233
  %v2235 = shl <8 x i32> %v2233, splat (i32 23)
  %v2236 = bitcast <8 x i32> %v2235 to <8 x float>
  %v2237 = shl <8 x i32> %v2234, splat (i32 23)
  %v2238 = bitcast <8 x i32> %v2237 to <8 x float>
  %v2239 = fadd <8 x float> %v2231, splat (float 0x3FF0000000000000)
  %v2240 = fmul <8 x float> %v2239, %v2236
  %v2241 = fmul <8 x float> %v2240, %v2238
  %v2242 = fcmp olt <8 x float> %v2039, splat (float 0x0000000000000000)
  %v2243 = select <8 x i1> %v2242, <8 x float> %v2241, <8 x float> splat (float 0x3FF0000000000000)
  %v2244 = fadd <8 x float> %v2241, splat (float 0x3FF0000000000000)
  %v2245 = fdiv <8 x float> %v2243, %v2244
  %v2246 = fmul <8 x float> %v2216, %v2245
  %v2247 = fcmp ogt <8 x float> %v2123, %v2086
  %v2248 = select <8 x i1> %v2247, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2249 = fcmp une <8 x float> %v2248, splat (float 0x0000000000000000)
  %v2250 = select <8 x i1> %v2249, <8 x float> %v2208, <8 x float> %v2213
  %v2251 = fadd <8 x float> %v2207, %v2250
  %v2252 = add i64 0, 0
  %v2253 = getelementptr inbounds float, ptr %v2003, i64 %v2252
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2216, ptr align 4 %v2253, <8 x i1> %v2021)
  %v2254 = add i64 0, 0
  %v2255 = getelementptr inbounds float, ptr %v2009, i64 %v2254
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2246, ptr align 4 %v2255, <8 x i1> %v2021)
  %v2256 = add i64 0, 0
  %v2257 = getelementptr inbounds float, ptr %v2015, i64 %v2256
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2251, ptr align 4 %v2257, <8 x i1> %v2021)
  %v2258 = add nsw i64 %v1954, 1
  br label %b175
b177:
  %v2259 = add nsw i64 %v934, 1
  br label %b112
b114:
  %v2260 = icmp sgt i64 %v3, 1
  br i1 %v2260, label %b178, label %b179
b178:
  %v2261 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2262 = atomicrmw add ptr %v2261, i64 1 acq_rel
  %v2263 = mul i64 %v3, 3
  br label %b180
b180:
  %v2264 = load atomic i64, ptr %v2261 acquire, align 8
  %v2265 = icmp slt i64 %v2264, %v2263
  br i1 %v2265, label %b181, label %b182
b181:
  %v2266 = call i32 @sched_yield()
  br label %b180
b182:
  br label %b179
b179:
  %v2267 = getelementptr inbounds float, ptr %v180, i64 256
  %v2268 = getelementptr inbounds i64, ptr %v1, i64 4
  %v2269 = load i64, ptr %v2268, align 8
  %v2270 = icmp eq i64 %v2269, 0
  br i1 %v2270, label %b183, label %b184
b183:
  %v2271 = add i64 1, 0
  %v2272 = sdiv i64 %v2271, 1
  %v2273 = add i64 %v2, 1
  %v2274 = mul i64 %v2272, %v2
  %v2275 = sdiv i64 %v2274, %v3
  %v2276 = mul i64 %v2275, 1
  %v2277 = icmp slt i64 %v2276, 1
  %v2278 = select i1 %v2277, i64 %v2276, i64 1
  %v2279 = mul i64 %v2272, %v2273
  %v2280 = sdiv i64 %v2279, %v3
  %v2281 = mul i64 %v2280, 1
  %v2282 = icmp slt i64 %v2281, 1
  %v2283 = select i1 %v2282, i64 %v2281, i64 1
  %v2284 = icmp slt i64 %v2283, 1
  %v2285 = select i1 %v2284, i64 %v2283, i64 1
  br label %b185
b185:
  %v2286 = phi i64 [ %v2278, %b183 ], [ %v2386, %b199 ]
  %v2287 = icmp slt i64 %v2286, %v2285
  br i1 %v2287, label %b186, label %b187
b186:
  %v2288 = mul i64 %v2286, 288
  %v2289 = mul i64 %v2286, 8
  %v2290 = add i64 %v2288, 0
  %v2291 = add i64 %v2289, 0
  %v2292 = getelementptr inbounds float, ptr %v2267, i64 %v2290
  %v2293 = sub i64 8, %v2291
  %v2294 = icmp slt i64 %v2293, 0
  %v2295 = select i1 %v2294, i64 0, i64 %v2293
  %v2296 = icmp ult i64 %v2295, 8
  %v2297 = select i1 %v2296, i64 %v2295, i64 8
  %v2298 = trunc i64 %v2297 to i32
  %v2299 = insertelement <8 x i32> poison, i32 %v2298, i64 0
  %v2300 = shufflevector <8 x i32> %v2299, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2301 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2300
  %v2302 = mul i64 %v2291, 1
  %v2303 = add i64 0, %v2302
  %v2304 = getelementptr inbounds float, ptr %v22, i64 %v2303
  br label %b188
b188:
  %v2305 = phi i64 [ 0, %b186 ], [ %v2312, %b189 ]
  %v2306 = icmp slt i64 %v2305, 2
  br i1 %v2306, label %b189, label %b190
b189:
  %v2307 = mul i64 %v2305, 8
  %v2308 = getelementptr inbounds float, ptr %v2304, i64 %v2307
  %v2309 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2308, <8 x i1> %v2301, <8 x float> zeroinitializer)
  %v2310 = mul i64 %v2305, 8
  %v2311 = getelementptr inbounds float, ptr %v2292, i64 %v2310
  store <8 x float> %v2309, ptr %v2311, align 4
  %v2312 = add nsw i64 %v2305, 1
  br label %b188
b190:
  %v2313 = add i64 %v2288, 16
  %v2314 = add i64 %v2313, 0
  %v2315 = add i64 %v2289, 0
  %v2316 = getelementptr inbounds float, ptr %v2267, i64 %v2314
  %v2317 = sub i64 8, %v2315
  %v2318 = icmp slt i64 %v2317, 0
  %v2319 = select i1 %v2318, i64 0, i64 %v2317
  %v2320 = icmp ult i64 %v2319, 8
  %v2321 = select i1 %v2320, i64 %v2319, i64 8
  %v2322 = trunc i64 %v2321 to i32
  %v2323 = insertelement <8 x i32> poison, i32 %v2322, i64 0
  %v2324 = shufflevector <8 x i32> %v2323, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2325 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2324
  %v2326 = mul i64 %v2315, 1
  %v2327 = add i64 0, %v2326
  %v2328 = getelementptr inbounds float, ptr %v20, i64 %v2327
  br label %b191
b191:
  %v2329 = phi i64 [ 0, %b190 ], [ %v2336, %b192 ]
  %v2330 = icmp slt i64 %v2329, 2
  br i1 %v2330, label %b192, label %b193
b192:
  %v2331 = mul i64 %v2329, 8
  %v2332 = getelementptr inbounds float, ptr %v2328, i64 %v2331
  %v2333 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2332, <8 x i1> %v2325, <8 x float> zeroinitializer)
  %v2334 = mul i64 %v2329, 8
  %v2335 = getelementptr inbounds float, ptr %v2316, i64 %v2334
  store <8 x float> %v2333, ptr %v2335, align 4
  %v2336 = add nsw i64 %v2329, 1
  br label %b191
b193:
  %v2337 = add i64 %v2313, 16
  %v2338 = add i64 %v2337, 0
  %v2339 = add i64 %v2289, 0
  %v2340 = getelementptr inbounds float, ptr %v2267, i64 %v2338
  %v2341 = sub i64 8, %v2339
  %v2342 = icmp slt i64 %v2341, 0
  %v2343 = select i1 %v2342, i64 0, i64 %v2341
  %v2344 = icmp ult i64 %v2343, 8
  %v2345 = select i1 %v2344, i64 %v2343, i64 8
  %v2346 = trunc i64 %v2345 to i32
  %v2347 = insertelement <8 x i32> poison, i32 %v2346, i64 0
  %v2348 = shufflevector <8 x i32> %v2347, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2349 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2348
  %v2350 = mul i64 %v2339, 1
  %v2351 = add i64 0, %v2350
  %v2352 = getelementptr inbounds float, ptr %v16, i64 %v2351
  br label %b194
b194:
  %v2353 = phi i64 [ 0, %b193 ], [ %v2360, %b195 ]
  %v2354 = icmp slt i64 %v2353, 16
  br i1 %v2354, label %b195, label %b196
b195:
  %v2355 = mul i64 %v2353, 8
  %v2356 = getelementptr inbounds float, ptr %v2352, i64 %v2355
  %v2357 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2356, <8 x i1> %v2349, <8 x float> zeroinitializer)
  %v2358 = mul i64 %v2353, 8
  %v2359 = getelementptr inbounds float, ptr %v2340, i64 %v2358
  store <8 x float> %v2357, ptr %v2359, align 4
  %v2360 = add nsw i64 %v2353, 1
  br label %b194
b196:
  %v2361 = add i64 %v2337, 128
  %v2362 = add i64 %v2361, 0
  %v2363 = add i64 %v2289, 0
  %v2364 = getelementptr inbounds float, ptr %v2267, i64 %v2362
  %v2365 = sub i64 8, %v2363
  %v2366 = icmp slt i64 %v2365, 0
  %v2367 = select i1 %v2366, i64 0, i64 %v2365
  %v2368 = icmp ult i64 %v2367, 8
  %v2369 = select i1 %v2368, i64 %v2367, i64 8
  %v2370 = trunc i64 %v2369 to i32
  %v2371 = insertelement <8 x i32> poison, i32 %v2370, i64 0
  %v2372 = shufflevector <8 x i32> %v2371, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2373 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2372
  %v2374 = mul i64 %v2363, 1
  %v2375 = add i64 0, %v2374
  %v2376 = getelementptr inbounds float, ptr %v14, i64 %v2375
  br label %b197
b197:
  %v2377 = phi i64 [ 0, %b196 ], [ %v2384, %b198 ]
  %v2378 = icmp slt i64 %v2377, 16
  br i1 %v2378, label %b198, label %b199
b198:
  %v2379 = mul i64 %v2377, 8
  %v2380 = getelementptr inbounds float, ptr %v2376, i64 %v2379
  %v2381 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2380, <8 x i1> %v2373, <8 x float> zeroinitializer)
  %v2382 = mul i64 %v2377, 8
  %v2383 = getelementptr inbounds float, ptr %v2364, i64 %v2382
  store <8 x float> %v2381, ptr %v2383, align 4
  %v2384 = add nsw i64 %v2377, 1
  br label %b197
b199:
  %v2385 = add i64 %v2361, 128
  %v2386 = add nsw i64 %v2286, 1
  br label %b185
b187:
  br label %b184
b184:
  %v2387 = icmp sgt i64 %v3, 1
  br i1 %v2387, label %b200, label %b201
b200:
  %v2388 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2389 = atomicrmw add ptr %v2388, i64 1 acq_rel
  %v2390 = mul i64 %v3, 4
  br label %b202
b202:
  %v2391 = load atomic i64, ptr %v2388 acquire, align 8
  %v2392 = icmp slt i64 %v2391, %v2390
  br i1 %v2392, label %b203, label %b204
b203:
  %v2393 = call i32 @sched_yield()
  br label %b202
b204:
  br label %b201
b201:
  %v2394 = add i64 %v8, 0
  %v2395 = sdiv i64 %v2394, 1
  %v2396 = add i64 %v2, 1
  %v2397 = mul i64 %v2395, %v2
  %v2398 = sdiv i64 %v2397, %v3
  %v2399 = mul i64 %v2398, 1
  %v2400 = icmp slt i64 %v2399, %v8
  %v2401 = select i1 %v2400, i64 %v2399, i64 %v8
  %v2402 = mul i64 %v2395, %v2396
  %v2403 = sdiv i64 %v2402, %v3
  %v2404 = mul i64 %v2403, 1
  %v2405 = icmp slt i64 %v2404, %v8
  %v2406 = select i1 %v2405, i64 %v2404, i64 %v8
  br label %b205
b205:
  %v2407 = phi i64 [ %v2401, %b201 ], [ %v2502, %b210 ]
  %v2408 = icmp slt i64 %v2407, %v2406
  br i1 %v2408, label %b206, label %b207
b206:
  br label %b208
b208:
  %v2409 = phi i64 [ 0, %b206 ], [ %v2501, %b213 ]
  %v2410 = icmp slt i64 %v2409, 2
  br i1 %v2410, label %b209, label %b210
b209:
  br label %b211
b211:
  %v2411 = phi i64 [ 0, %b209 ], [ %v2500, %b216 ]
  %v2412 = icmp slt i64 %v2411, 8
  br i1 %v2412, label %b212, label %b213
b212:
  br label %b214
b214:
  %v2413 = phi i64 [ 0, %b212 ], [ %v2483, %b215 ]
  %v2414 = phi <8 x float> [ splat (float 0x0000000000000000), %b212 ], [ %v2482, %b215 ]
  %v2415 = icmp slt i64 %v2413, 8
  br i1 %v2415, label %b215, label %b216
b215:
  %v2416 = mul i64 %v2407, 128
  %v2417 = getelementptr inbounds float, ptr %v118, i64 %v2416
  %v2418 = mul i64 %v2407, 68
  %v2419 = getelementptr inbounds float, ptr %v86, i64 %v2418
  %v2420 = add i64 64, %v2409
  %v2421 = getelementptr inbounds float, ptr %v2419, i64 %v2420
  %v2422 = load float, ptr %v2421, align 4
  %v2423 = add i64 0, %v2409
  %v2424 = getelementptr inbounds float, ptr %v32, i64 %v2423
  %v2425 = load float, ptr %v2424, align 4
  %v2426 = fadd float %v2422, %v2425
  %v2427 = mul i64 1, %v7
  %v2428 = add i64 %v2407, %v2427
  %v2429 = mul i64 %v2428, 2
  %v2430 = getelementptr inbounds float, ptr %v42, i64 %v2429
  %v2431 = add i64 0, %v2409
  %v2432 = getelementptr inbounds float, ptr %v2430, i64 %v2431
  %v2433 = load float, ptr %v2432, align 4
  %v2434 = fsub float %v2426, %v2433
  %v2435 = fcmp olt float %v2434, 0xC05A400000000000
  %v2436 = select i1 %v2435, float 0xC05A400000000000, float %v2434
  %v2437 = fcmp ogt float %v2436, 0x4056400000000000
  %v2438 = select i1 %v2437, float 0x4056400000000000, float %v2436
  %v2439 = call float @llvm.fmuladd.f32(float %v2438, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2440 = fsub float %v2439, 0x4168000000000000
  %v2441 = call float @llvm.fmuladd.f32(float %v2440, float 0xBFE62E4000000000, float %v2438)
  %v2442 = call float @llvm.fmuladd.f32(float %v2440, float 0xBEB7F7D1C0000000, float %v2441)
  %v2443 = bitcast float %v2439 to i32
  %v2444 = fmul float %v2442, %v2442
  %v2445 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2442, float 0x3F81227F40000000)
  %v2446 = call float @llvm.fmuladd.f32(float %v2445, float %v2442, float 0x3FA5556740000000)
  %v2447 = call float @llvm.fmuladd.f32(float %v2446, float %v2442, float 0x3FC5554B00000000)
  %v2448 = call float @llvm.fmuladd.f32(float %v2447, float %v2442, float 0x3FDFFFFFE0000000)
  %v2449 = call float @llvm.fmuladd.f32(float %v2444, float %v2448, float %v2442)
  %v2450 = sub i32 %v2443, 1262485250
  %v2451 = lshr i32 %v2450, 1
  %v2452 = sub i32 %v2450, %v2451
  %v2453 = shl i32 %v2451, 23
  %v2454 = bitcast i32 %v2453 to float
  %v2455 = shl i32 %v2452, 23
  %v2456 = bitcast i32 %v2455 to float
  %v2457 = fadd float %v2449, 0x3FF0000000000000
  %v2458 = fmul float %v2457, %v2454
  %v2459 = fmul float %v2458, %v2456
  %v2460 = mul i64 %v2407, 16
  %v2461 = getelementptr inbounds float, ptr %v90, i64 %v2460
  %v2462 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v2463 = mul i64 %v2409, 64
  %v2464 = add i64 0, %v2463
  %v2465 = mul i64 %v2411, 8
  %v2466 = add i64 %v2464, %v2465
  %v2467 = add i64 %v2466, %v2413
  %v2468 = getelementptr inbounds float, ptr %v2417, i64 %v2467
  %v2469 = load <8 x float>, ptr %v2468, align 4
  %v2470 = mul i64 %v2409, 8
  %v2471 = add i64 0, %v2470
  %v2472 = add i64 %v2471, %v2413
  %v2473 = getelementptr inbounds float, ptr %v2461, i64 %v2472
  %v2474 = load <8 x float>, ptr %v2473, align 4
  %v2475 = insertelement <8 x float> poison, float %v2462, i64 0
  %v2476 = shufflevector <8 x float> %v2475, <8 x float> poison, <8 x i32> zeroinitializer
  %v2477 = fdiv <8 x float> %v2474, %v2476
  %v2478 = insertelement <8 x float> poison, float %v2459, i64 0
  %v2479 = shufflevector <8 x float> %v2478, <8 x float> poison, <8 x i32> zeroinitializer
  %v2480 = fmul <8 x float> %v2479, %v2477
  %v2481 = fmul <8 x float> %v2469, %v2480
  %v2482 = fadd <8 x float> %v2414, %v2481
  %v2483 = add nsw i64 %v2413, 8
  br label %b214
b216:
  %v2484 = shufflevector <8 x float> %v2414, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2485 = shufflevector <8 x float> %v2414, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2486 = fadd <4 x float> %v2484, %v2485
  %v2487 = shufflevector <4 x float> %v2486, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2488 = shufflevector <4 x float> %v2486, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2489 = fadd <2 x float> %v2487, %v2488
  %v2490 = extractelement <2 x float> %v2489, i64 0
  %v2491 = extractelement <2 x float> %v2489, i64 1
  %v2492 = fadd float %v2490, %v2491
  %v2493 = fadd float %v2492, 0x0000000000000000
  %v2494 = mul i64 %v2407, 16
  %v2495 = getelementptr inbounds float, ptr %v100, i64 %v2494
  %v2496 = mul i64 %v2409, 8
  %v2497 = add i64 0, %v2496
  %v2498 = add i64 %v2497, %v2411
  %v2499 = getelementptr inbounds float, ptr %v2495, i64 %v2498
  store float %v2493, ptr %v2499, align 4
  %v2500 = add nsw i64 %v2411, 1
  br label %b211
b213:
  %v2501 = add nsw i64 %v2409, 1
  br label %b208
b210:
  %v2502 = add nsw i64 %v2407, 1
  br label %b205
b207:
  %v2504 = add i64 %v8, 0
  %v2505 = sdiv i64 %v2504, 1
  %v2506 = add i64 %v2, 1
  %v2507 = mul i64 %v2505, %v2
  %v2508 = sdiv i64 %v2507, %v3
  %v2509 = mul i64 %v2508, 1
  %v2510 = icmp slt i64 %v2509, %v8
  %v2511 = select i1 %v2510, i64 %v2509, i64 %v8
  %v2512 = mul i64 %v2505, %v2506
  %v2513 = sdiv i64 %v2512, %v3
  %v2514 = mul i64 %v2513, 1
  %v2515 = icmp slt i64 %v2514, %v8
  %v2516 = select i1 %v2515, i64 %v2514, i64 %v8
  br label %b217
b217:
  %v2517 = phi i64 [ %v2511, %b207 ], [ %v2622, %b222 ]
  %v2518 = icmp slt i64 %v2517, %v2516
  br i1 %v2518, label %b218, label %b219
b218:
  %v2519 = add i64 %v2517, 96
  %v2520 = icmp slt i64 %v2519, %v2516
  %v2521 = select i1 %v2520, i64 %v2519, i64 %v2516
  br label %b220
b220:
  %v2522 = phi i64 [ 0, %b218 ], [ %v2621, %b225 ]
  %v2523 = icmp slt i64 %v2522, 1
  br i1 %v2523, label %b221, label %b222
b221:
  %v2524 = sub i64 %v2521, %v2517
  %v2525 = sub i64 8, 1
  %v2526 = add i64 %v2524, %v2525
  %v2527 = sdiv i64 %v2526, 8
  br label %b223
b223:
  %v2528 = phi i64 [ 0, %b221 ], [ %v2620, %b236 ]
  %v2529 = icmp slt i64 %v2528, %v2527
  br i1 %v2529, label %b224, label %b225
b224:
  %v2530 = mul i64 %v2524, %v2528
  %v2531 = sdiv i64 %v2530, %v2527
  %v2532 = add i64 %v2517, %v2531
  %v2533 = add i64 %v2528, 1
  %v2534 = mul i64 %v2524, %v2533
  %v2535 = sdiv i64 %v2534, %v2527
  %v2536 = add i64 %v2517, %v2535
  %v2537 = mul i64 %v2522, 288
  %v2538 = getelementptr inbounds float, ptr %v2267, i64 %v2537
  %v2539 = sub i64 %v2536, %v2532
  %v2540 = mul i64 %v2532, 2
  %v2541 = getelementptr inbounds float, ptr %v126, i64 %v2540
  %v2542 = getelementptr inbounds float, ptr %v2541, i64 0
  %v2543 = sub i64 %v2539, 1
  %v2544 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_0, i64 %v2543
  %v2545 = load ptr, ptr %v2544, align 4
  %v2546 = icmp sgt i64 %v2539, 0
  br i1 %v2546, label %b226, label %b227
b226:
  call void %v2545(ptr %v2542, i64 2, ptr %v2538, i64 2, ptr %v2503)
  br label %b227
b227:
  %v2547 = add i64 %v2537, 16
  %v2548 = getelementptr inbounds float, ptr %v2267, i64 %v2547
  %v2549 = sub i64 %v2536, %v2532
  %v2550 = mul i64 %v2532, 2
  %v2551 = getelementptr inbounds float, ptr %v128, i64 %v2550
  %v2552 = getelementptr inbounds float, ptr %v2551, i64 0
  %v2553 = sub i64 %v2549, 1
  %v2554 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_0_more, i64 %v2553
  %v2555 = load ptr, ptr %v2554, align 4
  %v2556 = icmp sgt i64 %v2549, 0
  br i1 %v2556, label %b228, label %b229
b228:
  call void %v2555(ptr %v2552, i64 2, ptr %v2548, i64 2, ptr %v2503)
  br label %b229
b229:
  %v2557 = add i64 %v2547, 16
  %v2558 = getelementptr inbounds float, ptr %v2267, i64 %v2557
  %v2559 = sub i64 %v2536, %v2532
  %v2560 = mul i64 %v2532, 16
  %v2561 = getelementptr inbounds float, ptr %v100, i64 %v2560
  %v2562 = getelementptr inbounds float, ptr %v2561, i64 0
  %v2563 = sub i64 %v2559, 1
  %v2564 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_1, i64 %v2563
  %v2565 = load ptr, ptr %v2564, align 4
  %v2566 = icmp sgt i64 %v2559, 0
  br i1 %v2566, label %b230, label %b231
b230:
  call void %v2565(ptr %v2562, i64 16, ptr %v2558, i64 16, ptr %v2503)
  br label %b231
b231:
  %v2567 = add i64 %v2557, 128
  %v2568 = getelementptr inbounds float, ptr %v2267, i64 %v2567
  %v2569 = sub i64 %v2536, %v2532
  %v2570 = mul i64 %v2532, 16
  %v2571 = getelementptr inbounds float, ptr %v108, i64 %v2570
  %v2572 = getelementptr inbounds float, ptr %v2571, i64 0
  %v2573 = sub i64 %v2569, 1
  %v2574 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_2, i64 %v2573
  %v2575 = load ptr, ptr %v2574, align 4
  %v2576 = icmp sgt i64 %v2569, 0
  br i1 %v2576, label %b232, label %b233
b232:
  call void %v2575(ptr %v2572, i64 16, ptr %v2568, i64 16, ptr %v2503)
  br label %b233
b233:
  %v2577 = add i64 %v2567, 128
  br label %b234
b234:
  %v2578 = phi i64 [ %v2532, %b233 ], [ %v2619, %b239 ]
  %v2579 = icmp slt i64 %v2578, %v2536
  br i1 %v2579, label %b235, label %b236
b235:
  %v2580 = sub i64 %v2578, %v2532
  %v2581 = mul i64 %v2580, 24
  %v2582 = getelementptr inbounds float, ptr %v2503, i64 %v2581
  %v2583 = mul i64 %v2578, 8
  %v2584 = getelementptr inbounds float, ptr %v110, i64 %v2583
  %v2585 = mul i64 %v2578, 8
  %v2586 = getelementptr inbounds float, ptr %v114, i64 %v2585
  %v2587 = mul i64 %v2578, 8
  %v2588 = getelementptr inbounds float, ptr %v52, i64 %v2587
  br label %b237
b237:
  %v2589 = phi i64 [ 0, %b235 ], [ %v2618, %b238 ]
  %v2590 = icmp slt i64 %v2589, 1
  br i1 %v2590, label %b238, label %b239
b238:
  %v2591 = mul i64 %v2522, 1
  %v2592 = add i64 %v2591, %v2589
  %v2593 = mul i64 %v2592, 8
  %v2594 = add i64 0, %v2589
  %v2595 = mul i64 %v2594, 8
  %v2596 = getelementptr inbounds float, ptr %v2582, i64 %v2595
  %v2597 = load <8 x float>, ptr %v2596, align 4
  %v2598 = add i64 1, %v2589
  %v2599 = mul i64 %v2598, 8
  %v2600 = getelementptr inbounds float, ptr %v2582, i64 %v2599
  %v2601 = load <8 x float>, ptr %v2600, align 4
  %v2602 = add i64 2, %v2589
  %v2603 = mul i64 %v2602, 8
  %v2604 = getelementptr inbounds float, ptr %v2582, i64 %v2603
  %v2605 = load <8 x float>, ptr %v2604, align 4
  %v2606 = add i64 0, %v2593
  %v2607 = getelementptr inbounds float, ptr %v2584, i64 %v2606
  %v2608 = load <8 x float>, ptr %v2607, align 4
  %v2609 = fadd <8 x float> %v2597, %v2608
  %v2610 = fadd <8 x float> %v2609, %v2601
  %v2611 = fadd <8 x float> %v2610, %v2605
  %v2612 = add i64 0, %v2593
  %v2613 = getelementptr inbounds float, ptr %v2586, i64 %v2612
  %v2614 = load <8 x float>, ptr %v2613, align 4
  %v2615 = fadd <8 x float> %v2611, %v2614
  %v2616 = add i64 0, %v2593
  %v2617 = getelementptr inbounds float, ptr %v2588, i64 %v2616
  store <8 x float> %v2615, ptr %v2617, align 4
  %v2618 = add nsw i64 %v2589, 1
  br label %b237
b239:
  %v2619 = add nsw i64 %v2578, 1
  br label %b234
b236:
  %v2620 = add nsw i64 %v2528, 1
  br label %b223
b225:
  %v2621 = add nsw i64 %v2522, 1
  br label %b220
b222:
  %v2622 = add nsw i64 %v2517, 96
  br label %b217
b219:
  %v2623 = icmp sgt i64 %v3, 1
  br i1 %v2623, label %b240, label %b241
b240:
  %v2624 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2625 = atomicrmw add ptr %v2624, i64 1 acq_rel
  %v2626 = mul i64 %v3, 5
  br label %b242
b242:
  %v2627 = load atomic i64, ptr %v2624 acquire, align 8
  %v2628 = icmp slt i64 %v2627, %v2626
  br i1 %v2628, label %b243, label %b244
b243:
  %v2629 = call i32 @sched_yield()
  br label %b242
b244:
  br label %b241
b241:
  %v2630 = mul i64 0, 16
  %v2631 = getelementptr inbounds float, ptr %v112, i64 %v2630
  %v2632 = getelementptr inbounds float, ptr %v2631, i64 0
  %v2633 = mul i64 0, 8
  %v2634 = getelementptr inbounds float, ptr %v10, i64 %v2633
  %v2635 = getelementptr inbounds float, ptr %v2634, i64 0
  %v2636 = getelementptr inbounds float, ptr %v183, i64 12288
  %v2637 = add i64 16, 1
  %v2638 = sdiv i64 %v2637, 2
  %v2639 = add i64 %v2, 1
  %v2640 = mul i64 %v2638, %v2
  %v2641 = sdiv i64 %v2640, %v3
  %v2642 = mul i64 %v2641, 2
  %v2643 = icmp slt i64 %v2642, 16
  %v2644 = select i1 %v2643, i64 %v2642, i64 16
  %v2645 = mul i64 %v2638, %v2639
  %v2646 = sdiv i64 %v2645, %v3
  %v2647 = mul i64 %v2646, 2
  %v2648 = icmp slt i64 %v2647, 16
  %v2649 = select i1 %v2648, i64 %v2647, i64 16
  %v2650 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b245
b245:
  %v2651 = phi i64 [ %v2644, %b241 ], [ %v2659, %b250 ]
  %v2652 = icmp slt i64 %v2651, %v2649
  br i1 %v2652, label %b246, label %b247
b246:
  %v2653 = mul i64 %v2651, 8
  %v2654 = getelementptr inbounds float, ptr %v2650, i64 %v2653
  br label %b248
b248:
  %v2655 = phi i64 [ 0, %b246 ], [ %v2658, %b249 ]
  %v2656 = icmp slt i64 %v2655, 8
  br i1 %v2656, label %b249, label %b250
b249:
  %v2657 = getelementptr inbounds float, ptr %v2654, i64 %v2655
  store float 0x0000000000000000, ptr %v2657, align 4
  %v2658 = add nsw i64 %v2655, 1
  br label %b248
b250:
  %v2659 = add nsw i64 %v2651, 1
  br label %b245
b247:
  %v2660 = mul i64 %v8, 1
  br label %b251
b251:
  %v2661 = phi i64 [ 0, %b247 ], [ %v2765, %b256 ]
  %v2662 = icmp slt i64 %v2661, %v2660
  br i1 %v2662, label %b252, label %b253
b252:
  %v2663 = sub i64 %v2660, %v2661
  %v2664 = icmp slt i64 %v2663, 384
  %v2665 = select i1 %v2664, i64 %v2663, i64 384
  br label %b254
b254:
  %v2666 = phi i64 [ %v2644, %b252 ], [ %v2764, %b280 ]
  %v2667 = icmp slt i64 %v2666, %v2649
  br i1 %v2667, label %b255, label %b256
b255:
  %v2668 = sub i64 %v2649, %v2666
  %v2669 = icmp slt i64 %v2668, 64
  %v2670 = select i1 %v2669, i64 %v2668, i64 64
  %v2671 = sdiv i64 %v2670, 2
  %v2672 = mul i64 %v2671, 2
  %v2673 = sub i64 %v2670, %v2672
  %v2674 = mul i64 %v2661, 16
  %v2675 = add i64 %v2674, %v2666
  %v2676 = getelementptr inbounds float, ptr %v2632, i64 %v2675
  br label %b257
b257:
  %v2677 = phi i64 [ 0, %b255 ], [ %v2703, %b265 ]
  %v2678 = icmp slt i64 %v2677, %v2665
  br i1 %v2678, label %b258, label %b259
b258:
  %v2679 = mul i64 %v2677, 16
  %v2680 = getelementptr inbounds float, ptr %v2676, i64 %v2679
  %v2681 = mul i64 %v2677, 2
  %v2682 = getelementptr inbounds float, ptr %v2636, i64 %v2681
  br label %b260
b260:
  %v2683 = phi i64 [ 0, %b258 ], [ %v2692, %b261 ]
  %v2684 = icmp slt i64 %v2683, %v2671
  br i1 %v2684, label %b261, label %b262
b261:
  %v2685 = mul i64 %v2683, 2
  %v2686 = getelementptr inbounds float, ptr %v2680, i64 %v2685
  %v2687 = mul i64 %v2683, 768
  %v2688 = getelementptr inbounds float, ptr %v2682, i64 %v2687
  %v2689 = getelementptr inbounds float, ptr %v2686, i64 0
  %v2690 = load <2 x float>, ptr %v2689, align 4
  %v2691 = getelementptr inbounds float, ptr %v2688, i64 0
  store <2 x float> %v2690, ptr %v2691, align 4
  %v2692 = add nsw i64 %v2683, 1
  br label %b260
b262:
  %v2693 = mul i64 %v2671, 2
  %v2694 = getelementptr inbounds float, ptr %v2680, i64 %v2693
  %v2695 = mul i64 %v2671, 768
  %v2696 = getelementptr inbounds float, ptr %v2682, i64 %v2695
  br label %b263
b263:
  %v2697 = phi i64 [ 0, %b262 ], [ %v2702, %b264 ]
  %v2698 = icmp slt i64 %v2697, %v2673
  br i1 %v2698, label %b264, label %b265
b264:
  %v2699 = getelementptr inbounds float, ptr %v2694, i64 %v2697
  %v2700 = load float, ptr %v2699, align 4
  %v2701 = getelementptr inbounds float, ptr %v2696, i64 %v2697
  store float %v2700, ptr %v2701, align 4
  %v2702 = add nsw i64 %v2697, 1
  br label %b263, !llvm.loop !0
b265:
  %v2703 = add nsw i64 %v2677, 1
  br label %b257
b259:
  br label %b266
b266:
  %v2704 = phi i64 [ 0, %b259 ], [ %v2739, %b274 ]
  %v2705 = icmp slt i64 %v2704, 0
  br i1 %v2705, label %b267, label %b268
b267:
  %v2706 = mul i64 %v2661, 8
  %v2707 = add i64 %v2706, %v2704
  %v2708 = getelementptr inbounds float, ptr %v2635, i64 %v2707
  br label %b269
b269:
  %v2709 = phi i64 [ 0, %b267 ], [ %v2727, %b270 ]
  %v2710 = icmp slt i64 %v2709, %v2665
  br i1 %v2710, label %b270, label %b271
b270:
  %v2711 = mul i64 %v2709, 8
  %v2712 = getelementptr inbounds float, ptr %v2708, i64 %v2711
  %v2713 = mul i64 %v2709, 32
  %v2714 = getelementptr inbounds float, ptr %v183, i64 %v2713
  %v2715 = getelementptr inbounds float, ptr %v2712, i64 0
  %v2716 = load <8 x float>, ptr %v2715, align 4
  %v2717 = getelementptr inbounds float, ptr %v2714, i64 0
  store <8 x float> %v2716, ptr %v2717, align 4
  %v2718 = getelementptr inbounds float, ptr %v2712, i64 8
  %v2719 = load <8 x float>, ptr %v2718, align 4
  %v2720 = getelementptr inbounds float, ptr %v2714, i64 8
  store <8 x float> %v2719, ptr %v2720, align 4
  %v2721 = getelementptr inbounds float, ptr %v2712, i64 16
  %v2722 = load <8 x float>, ptr %v2721, align 4
  %v2723 = getelementptr inbounds float, ptr %v2714, i64 16
  store <8 x float> %v2722, ptr %v2723, align 4
  %v2724 = getelementptr inbounds float, ptr %v2712, i64 24
  %v2725 = load <8 x float>, ptr %v2724, align 4
  %v2726 = getelementptr inbounds float, ptr %v2714, i64 24
  store <8 x float> %v2725, ptr %v2726, align 4
  %v2727 = add nsw i64 %v2709, 1
  br label %b269
b271:
  %v2728 = sdiv i64 %v2670, 2
  br label %b272
b272:
  %v2729 = phi i64 [ 0, %b271 ], [ %v2738, %b273 ]
  %v2730 = icmp slt i64 %v2729, %v2728
  br i1 %v2730, label %b273, label %b274
b273:
  %v2731 = mul i64 %v2729, 2
  %v2732 = add i64 %v2666, %v2731
  %v2733 = mul i64 %v2729, 768
  %v2734 = getelementptr inbounds float, ptr %v2636, i64 %v2733
  %v2735 = mul i64 %v2732, 8
  %v2736 = add i64 %v2735, %v2704
  %v2737 = getelementptr inbounds float, ptr %v2650, i64 %v2736
  call void @outer_2x32(ptr %v2734, ptr %v183, i64 %v2665, ptr %v2737, i64 8)
  %v2738 = add nsw i64 %v2729, 1
  br label %b272
b274:
  %v2739 = add nsw i64 %v2704, 32
  br label %b266
b268:
  %v2740 = mul i64 %v2661, 8
  %v2741 = add i64 %v2740, 0
  %v2742 = getelementptr inbounds float, ptr %v2635, i64 %v2741
  br label %b275
b275:
  %v2743 = phi i64 [ 0, %b268 ], [ %v2752, %b276 ]
  %v2744 = icmp slt i64 %v2743, %v2665
  br i1 %v2744, label %b276, label %b277
b276:
  %v2745 = mul i64 %v2743, 8
  %v2746 = getelementptr inbounds float, ptr %v2742, i64 %v2745
  %v2747 = mul i64 %v2743, 8
  %v2748 = getelementptr inbounds float, ptr %v183, i64 %v2747
  %v2749 = getelementptr inbounds float, ptr %v2746, i64 0
  %v2750 = load <8 x float>, ptr %v2749, align 4
  %v2751 = getelementptr inbounds float, ptr %v2748, i64 0
  store <8 x float> %v2750, ptr %v2751, align 4
  %v2752 = add nsw i64 %v2743, 1
  br label %b275
b277:
  %v2753 = sdiv i64 %v2670, 2
  br label %b278
b278:
  %v2754 = phi i64 [ 0, %b277 ], [ %v2763, %b279 ]
  %v2755 = icmp slt i64 %v2754, %v2753
  br i1 %v2755, label %b279, label %b280
b279:
  %v2756 = mul i64 %v2754, 2
  %v2757 = add i64 %v2666, %v2756
  %v2758 = mul i64 %v2754, 768
  %v2759 = getelementptr inbounds float, ptr %v2636, i64 %v2758
  %v2760 = mul i64 %v2757, 8
  %v2761 = add i64 %v2760, 0
  %v2762 = getelementptr inbounds float, ptr %v2650, i64 %v2761
  call void @outer_2x8(ptr %v2759, ptr %v183, i64 %v2665, ptr %v2762, i64 8)
  %v2763 = add nsw i64 %v2754, 1
  br label %b278
b280:
  %v2764 = add nsw i64 %v2666, 64
  br label %b254
b256:
  %v2765 = add nsw i64 %v2661, 384
  br label %b251
b253:
  %v2766 = icmp sgt i64 %v3, 1
  br i1 %v2766, label %b281, label %b282
b281:
  %v2767 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2768 = atomicrmw add ptr %v2767, i64 1 acq_rel
  %v2769 = mul i64 %v3, 6
  br label %b283
b283:
  %v2770 = load atomic i64, ptr %v2767 acquire, align 8
  %v2771 = icmp slt i64 %v2770, %v2769
  br i1 %v2771, label %b284, label %b285
b284:
  %v2772 = call i32 @sched_yield()
  br label %b283
b285:
  br label %b282
b282:
  %v2773 = icmp eq i64 %v2, 0
  br i1 %v2773, label %b286, label %b287
b286:
  br label %b288
b288:
  %v2774 = phi i64 [ 0, %b286 ], [ %v2796, %b293 ]
  %v2775 = icmp slt i64 %v2774, 16
  br i1 %v2775, label %b289, label %b290
b289:
  br label %b291
b291:
  %v2776 = phi i64 [ 0, %b289 ], [ %v2793, %b296 ]
  %v2777 = phi <8 x float> [ splat (float 0x0000000000000000), %b289 ], [ %v2792, %b296 ]
  %v2778 = icmp slt i64 %v2776, %v8
  br i1 %v2778, label %b292, label %b293
b292:
  %v2779 = add i64 %v2776, 128
  %v2780 = icmp slt i64 %v2779, %v8
  %v2781 = select i1 %v2780, i64 %v2779, i64 %v8
  br label %b294
b294:
  %v2782 = phi i64 [ %v2776, %b292 ], [ %v2791, %b295 ]
  %v2783 = phi <8 x float> [ splat (float 0x0000000000000000), %b292 ], [ %v2790, %b295 ]
  %v2784 = icmp slt i64 %v2782, %v2781
  br i1 %v2784, label %b295, label %b296
b295:
  %v2785 = mul i64 %v2782, 16
  %v2786 = getelementptr inbounds float, ptr %v112, i64 %v2785
  %v2787 = add i64 0, %v2774
  %v2788 = getelementptr inbounds float, ptr %v2786, i64 %v2787
  %v2789 = load <8 x float>, ptr %v2788, align 4
  %v2790 = fadd <8 x float> %v2783, %v2789
  %v2791 = add nsw i64 %v2782, 1
  br label %b294
b296:
  %v2792 = fadd <8 x float> %v2777, %v2783
  %v2793 = add nsw i64 %v2776, 128
  br label %b291
b293:
  %v2794 = add i64 0, %v2774
  %v2795 = getelementptr inbounds float, ptr %v56, i64 %v2794
  store <8 x float> %v2777, ptr %v2795, align 4
  %v2796 = add nsw i64 %v2774, 8
  br label %b288
b290:
  br label %b287
b287:
  %v2797 = icmp sgt i64 %v3, 1
  br i1 %v2797, label %b297, label %b298
b297:
  %v2798 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2799 = atomicrmw add ptr %v2798, i64 1 acq_rel
  %v2800 = mul i64 %v3, 7
  br label %b299
b299:
  %v2801 = load atomic i64, ptr %v2798 acquire, align 8
  %v2802 = icmp slt i64 %v2801, %v2800
  br i1 %v2802, label %b300, label %b301
b300:
  %v2803 = call i32 @sched_yield()
  br label %b299
b301:
  br label %b298
b298:
  %v2804 = mul i64 0, 16
  %v2805 = getelementptr inbounds float, ptr %v108, i64 %v2804
  %v2806 = getelementptr inbounds float, ptr %v2805, i64 0
  %v2807 = mul i64 0, 8
  %v2808 = getelementptr inbounds float, ptr %v10, i64 %v2807
  %v2809 = getelementptr inbounds float, ptr %v2808, i64 0
  %v2810 = getelementptr inbounds float, ptr %v183, i64 12288
  %v2811 = add i64 16, 1
  %v2812 = sdiv i64 %v2811, 2
  %v2813 = add i64 %v2, 1
  %v2814 = mul i64 %v2812, %v2
  %v2815 = sdiv i64 %v2814, %v3
  %v2816 = mul i64 %v2815, 2
  %v2817 = icmp slt i64 %v2816, 16
  %v2818 = select i1 %v2817, i64 %v2816, i64 16
  %v2819 = mul i64 %v2812, %v2813
  %v2820 = sdiv i64 %v2819, %v3
  %v2821 = mul i64 %v2820, 2
  %v2822 = icmp slt i64 %v2821, 16
  %v2823 = select i1 %v2822, i64 %v2821, i64 16
  %v2824 = getelementptr inbounds float, ptr %v58, i64 0
  br label %b302
b302:
  %v2825 = phi i64 [ %v2818, %b298 ], [ %v2833, %b307 ]
  %v2826 = icmp slt i64 %v2825, %v2823
  br i1 %v2826, label %b303, label %b304
b303:
  %v2827 = mul i64 %v2825, 8
  %v2828 = getelementptr inbounds float, ptr %v2824, i64 %v2827
  br label %b305
b305:
  %v2829 = phi i64 [ 0, %b303 ], [ %v2832, %b306 ]
  %v2830 = icmp slt i64 %v2829, 8
  br i1 %v2830, label %b306, label %b307
b306:
  %v2831 = getelementptr inbounds float, ptr %v2828, i64 %v2829
  store float 0x0000000000000000, ptr %v2831, align 4
  %v2832 = add nsw i64 %v2829, 1
  br label %b305
b307:
  %v2833 = add nsw i64 %v2825, 1
  br label %b302
b304:
  %v2834 = mul i64 %v8, 1
  br label %b308
b308:
  %v2835 = phi i64 [ 0, %b304 ], [ %v2939, %b313 ]
  %v2836 = icmp slt i64 %v2835, %v2834
  br i1 %v2836, label %b309, label %b310
b309:
  %v2837 = sub i64 %v2834, %v2835
  %v2838 = icmp slt i64 %v2837, 384
  %v2839 = select i1 %v2838, i64 %v2837, i64 384
  br label %b311
b311:
  %v2840 = phi i64 [ %v2818, %b309 ], [ %v2938, %b337 ]
  %v2841 = icmp slt i64 %v2840, %v2823
  br i1 %v2841, label %b312, label %b313
b312:
  %v2842 = sub i64 %v2823, %v2840
  %v2843 = icmp slt i64 %v2842, 64
  %v2844 = select i1 %v2843, i64 %v2842, i64 64
  %v2845 = sdiv i64 %v2844, 2
  %v2846 = mul i64 %v2845, 2
  %v2847 = sub i64 %v2844, %v2846
  %v2848 = mul i64 %v2835, 16
  %v2849 = add i64 %v2848, %v2840
  %v2850 = getelementptr inbounds float, ptr %v2806, i64 %v2849
  br label %b314
b314:
  %v2851 = phi i64 [ 0, %b312 ], [ %v2877, %b322 ]
  %v2852 = icmp slt i64 %v2851, %v2839
  br i1 %v2852, label %b315, label %b316
b315:
  %v2853 = mul i64 %v2851, 16
  %v2854 = getelementptr inbounds float, ptr %v2850, i64 %v2853
  %v2855 = mul i64 %v2851, 2
  %v2856 = getelementptr inbounds float, ptr %v2810, i64 %v2855
  br label %b317
b317:
  %v2857 = phi i64 [ 0, %b315 ], [ %v2866, %b318 ]
  %v2858 = icmp slt i64 %v2857, %v2845
  br i1 %v2858, label %b318, label %b319
b318:
  %v2859 = mul i64 %v2857, 2
  %v2860 = getelementptr inbounds float, ptr %v2854, i64 %v2859
  %v2861 = mul i64 %v2857, 768
  %v2862 = getelementptr inbounds float, ptr %v2856, i64 %v2861
  %v2863 = getelementptr inbounds float, ptr %v2860, i64 0
  %v2864 = load <2 x float>, ptr %v2863, align 4
  %v2865 = getelementptr inbounds float, ptr %v2862, i64 0
  store <2 x float> %v2864, ptr %v2865, align 4
  %v2866 = add nsw i64 %v2857, 1
  br label %b317
b319:
  %v2867 = mul i64 %v2845, 2
  %v2868 = getelementptr inbounds float, ptr %v2854, i64 %v2867
  %v2869 = mul i64 %v2845, 768
  %v2870 = getelementptr inbounds float, ptr %v2856, i64 %v2869
  br label %b320
b320:
  %v2871 = phi i64 [ 0, %b319 ], [ %v2876, %b321 ]
  %v2872 = icmp slt i64 %v2871, %v2847
  br i1 %v2872, label %b321, label %b322
b321:
  %v2873 = getelementptr inbounds float, ptr %v2868, i64 %v2871
  %v2874 = load float, ptr %v2873, align 4
  %v2875 = getelementptr inbounds float, ptr %v2870, i64 %v2871
  store float %v2874, ptr %v2875, align 4
  %v2876 = add nsw i64 %v2871, 1
  br label %b320, !llvm.loop !3
b322:
  %v2877 = add nsw i64 %v2851, 1
  br label %b314
b316:
  br label %b323
b323:
  %v2878 = phi i64 [ 0, %b316 ], [ %v2913, %b331 ]
  %v2879 = icmp slt i64 %v2878, 0
  br i1 %v2879, label %b324, label %b325
b324:
  %v2880 = mul i64 %v2835, 8
  %v2881 = add i64 %v2880, %v2878
  %v2882 = getelementptr inbounds float, ptr %v2809, i64 %v2881
  br label %b326
b326:
  %v2883 = phi i64 [ 0, %b324 ], [ %v2901, %b327 ]
  %v2884 = icmp slt i64 %v2883, %v2839
  br i1 %v2884, label %b327, label %b328
b327:
  %v2885 = mul i64 %v2883, 8
  %v2886 = getelementptr inbounds float, ptr %v2882, i64 %v2885
  %v2887 = mul i64 %v2883, 32
  %v2888 = getelementptr inbounds float, ptr %v183, i64 %v2887
  %v2889 = getelementptr inbounds float, ptr %v2886, i64 0
  %v2890 = load <8 x float>, ptr %v2889, align 4
  %v2891 = getelementptr inbounds float, ptr %v2888, i64 0
  store <8 x float> %v2890, ptr %v2891, align 4
  %v2892 = getelementptr inbounds float, ptr %v2886, i64 8
  %v2893 = load <8 x float>, ptr %v2892, align 4
  %v2894 = getelementptr inbounds float, ptr %v2888, i64 8
  store <8 x float> %v2893, ptr %v2894, align 4
  %v2895 = getelementptr inbounds float, ptr %v2886, i64 16
  %v2896 = load <8 x float>, ptr %v2895, align 4
  %v2897 = getelementptr inbounds float, ptr %v2888, i64 16
  store <8 x float> %v2896, ptr %v2897, align 4
  %v2898 = getelementptr inbounds float, ptr %v2886, i64 24
  %v2899 = load <8 x float>, ptr %v2898, align 4
  %v2900 = getelementptr inbounds float, ptr %v2888, i64 24
  store <8 x float> %v2899, ptr %v2900, align 4
  %v2901 = add nsw i64 %v2883, 1
  br label %b326
b328:
  %v2902 = sdiv i64 %v2844, 2
  br label %b329
b329:
  %v2903 = phi i64 [ 0, %b328 ], [ %v2912, %b330 ]
  %v2904 = icmp slt i64 %v2903, %v2902
  br i1 %v2904, label %b330, label %b331
b330:
  %v2905 = mul i64 %v2903, 2
  %v2906 = add i64 %v2840, %v2905
  %v2907 = mul i64 %v2903, 768
  %v2908 = getelementptr inbounds float, ptr %v2810, i64 %v2907
  %v2909 = mul i64 %v2906, 8
  %v2910 = add i64 %v2909, %v2878
  %v2911 = getelementptr inbounds float, ptr %v2824, i64 %v2910
  call void @outer_2x32(ptr %v2908, ptr %v183, i64 %v2839, ptr %v2911, i64 8)
  %v2912 = add nsw i64 %v2903, 1
  br label %b329
b331:
  %v2913 = add nsw i64 %v2878, 32
  br label %b323
b325:
  %v2914 = mul i64 %v2835, 8
  %v2915 = add i64 %v2914, 0
  %v2916 = getelementptr inbounds float, ptr %v2809, i64 %v2915
  br label %b332
b332:
  %v2917 = phi i64 [ 0, %b325 ], [ %v2926, %b333 ]
  %v2918 = icmp slt i64 %v2917, %v2839
  br i1 %v2918, label %b333, label %b334
b333:
  %v2919 = mul i64 %v2917, 8
  %v2920 = getelementptr inbounds float, ptr %v2916, i64 %v2919
  %v2921 = mul i64 %v2917, 8
  %v2922 = getelementptr inbounds float, ptr %v183, i64 %v2921
  %v2923 = getelementptr inbounds float, ptr %v2920, i64 0
  %v2924 = load <8 x float>, ptr %v2923, align 4
  %v2925 = getelementptr inbounds float, ptr %v2922, i64 0
  store <8 x float> %v2924, ptr %v2925, align 4
  %v2926 = add nsw i64 %v2917, 1
  br label %b332
b334:
  %v2927 = sdiv i64 %v2844, 2
  br label %b335
b335:
  %v2928 = phi i64 [ 0, %b334 ], [ %v2937, %b336 ]
  %v2929 = icmp slt i64 %v2928, %v2927
  br i1 %v2929, label %b336, label %b337
b336:
  %v2930 = mul i64 %v2928, 2
  %v2931 = add i64 %v2840, %v2930
  %v2932 = mul i64 %v2928, 768
  %v2933 = getelementptr inbounds float, ptr %v2810, i64 %v2932
  %v2934 = mul i64 %v2931, 8
  %v2935 = add i64 %v2934, 0
  %v2936 = getelementptr inbounds float, ptr %v2824, i64 %v2935
  call void @outer_2x8(ptr %v2933, ptr %v183, i64 %v2839, ptr %v2936, i64 8)
  %v2937 = add nsw i64 %v2928, 1
  br label %b335
b337:
  %v2938 = add nsw i64 %v2840, 64
  br label %b311
b313:
  %v2939 = add nsw i64 %v2835, 384
  br label %b308
b310:
  %v2940 = icmp sgt i64 %v3, 1
  br i1 %v2940, label %b338, label %b339
b338:
  %v2941 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2942 = atomicrmw add ptr %v2941, i64 1 acq_rel
  %v2943 = mul i64 %v3, 8
  br label %b340
b340:
  %v2944 = load atomic i64, ptr %v2941 acquire, align 8
  %v2945 = icmp slt i64 %v2944, %v2943
  br i1 %v2945, label %b341, label %b342
b341:
  %v2946 = call i32 @sched_yield()
  br label %b340
b342:
  br label %b339
b339:
  %v2947 = icmp eq i64 %v2, 0
  br i1 %v2947, label %b343, label %b344
b343:
  br label %b345
b345:
  %v2948 = phi i64 [ 0, %b343 ], [ %v2970, %b350 ]
  %v2949 = icmp slt i64 %v2948, 16
  br i1 %v2949, label %b346, label %b347
b346:
  br label %b348
b348:
  %v2950 = phi i64 [ 0, %b346 ], [ %v2967, %b353 ]
  %v2951 = phi <8 x float> [ splat (float 0x0000000000000000), %b346 ], [ %v2966, %b353 ]
  %v2952 = icmp slt i64 %v2950, %v8
  br i1 %v2952, label %b349, label %b350
b349:
  %v2953 = add i64 %v2950, 128
  %v2954 = icmp slt i64 %v2953, %v8
  %v2955 = select i1 %v2954, i64 %v2953, i64 %v8
  br label %b351
b351:
  %v2956 = phi i64 [ %v2950, %b349 ], [ %v2965, %b352 ]
  %v2957 = phi <8 x float> [ splat (float 0x0000000000000000), %b349 ], [ %v2964, %b352 ]
  %v2958 = icmp slt i64 %v2956, %v2955
  br i1 %v2958, label %b352, label %b353
b352:
  %v2959 = mul i64 %v2956, 16
  %v2960 = getelementptr inbounds float, ptr %v108, i64 %v2959
  %v2961 = add i64 0, %v2948
  %v2962 = getelementptr inbounds float, ptr %v2960, i64 %v2961
  %v2963 = load <8 x float>, ptr %v2962, align 4
  %v2964 = fadd <8 x float> %v2957, %v2963
  %v2965 = add nsw i64 %v2956, 1
  br label %b351
b353:
  %v2966 = fadd <8 x float> %v2951, %v2957
  %v2967 = add nsw i64 %v2950, 128
  br label %b348
b350:
  %v2968 = add i64 0, %v2948
  %v2969 = getelementptr inbounds float, ptr %v60, i64 %v2968
  store <8 x float> %v2951, ptr %v2969, align 4
  %v2970 = add nsw i64 %v2948, 8
  br label %b345
b347:
  br label %b344
b344:
  %v2971 = icmp sgt i64 %v3, 1
  br i1 %v2971, label %b354, label %b355
b354:
  %v2972 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2973 = atomicrmw add ptr %v2972, i64 1 acq_rel
  %v2974 = mul i64 %v3, 9
  br label %b356
b356:
  %v2975 = load atomic i64, ptr %v2972 acquire, align 8
  %v2976 = icmp slt i64 %v2975, %v2974
  br i1 %v2976, label %b357, label %b358
b357:
  %v2977 = call i32 @sched_yield()
  br label %b356
b358:
  br label %b355
b355:
  %v2978 = mul i64 0, 16
  %v2979 = getelementptr inbounds float, ptr %v100, i64 %v2978
  %v2980 = getelementptr inbounds float, ptr %v2979, i64 0
  %v2981 = mul i64 0, 8
  %v2982 = getelementptr inbounds float, ptr %v10, i64 %v2981
  %v2983 = getelementptr inbounds float, ptr %v2982, i64 0
  %v2984 = getelementptr inbounds float, ptr %v183, i64 12288
  %v2985 = add i64 16, 1
  %v2986 = sdiv i64 %v2985, 2
  %v2987 = add i64 %v2, 1
  %v2988 = mul i64 %v2986, %v2
  %v2989 = sdiv i64 %v2988, %v3
  %v2990 = mul i64 %v2989, 2
  %v2991 = icmp slt i64 %v2990, 16
  %v2992 = select i1 %v2991, i64 %v2990, i64 16
  %v2993 = mul i64 %v2986, %v2987
  %v2994 = sdiv i64 %v2993, %v3
  %v2995 = mul i64 %v2994, 2
  %v2996 = icmp slt i64 %v2995, 16
  %v2997 = select i1 %v2996, i64 %v2995, i64 16
  %v2998 = getelementptr inbounds float, ptr %v62, i64 0
  br label %b359
b359:
  %v2999 = phi i64 [ %v2992, %b355 ], [ %v3007, %b364 ]
  %v3000 = icmp slt i64 %v2999, %v2997
  br i1 %v3000, label %b360, label %b361
b360:
  %v3001 = mul i64 %v2999, 8
  %v3002 = getelementptr inbounds float, ptr %v2998, i64 %v3001
  br label %b362
b362:
  %v3003 = phi i64 [ 0, %b360 ], [ %v3006, %b363 ]
  %v3004 = icmp slt i64 %v3003, 8
  br i1 %v3004, label %b363, label %b364
b363:
  %v3005 = getelementptr inbounds float, ptr %v3002, i64 %v3003
  store float 0x0000000000000000, ptr %v3005, align 4
  %v3006 = add nsw i64 %v3003, 1
  br label %b362
b364:
  %v3007 = add nsw i64 %v2999, 1
  br label %b359
b361:
  %v3008 = mul i64 %v8, 1
  br label %b365
b365:
  %v3009 = phi i64 [ 0, %b361 ], [ %v3113, %b370 ]
  %v3010 = icmp slt i64 %v3009, %v3008
  br i1 %v3010, label %b366, label %b367
b366:
  %v3011 = sub i64 %v3008, %v3009
  %v3012 = icmp slt i64 %v3011, 384
  %v3013 = select i1 %v3012, i64 %v3011, i64 384
  br label %b368
b368:
  %v3014 = phi i64 [ %v2992, %b366 ], [ %v3112, %b394 ]
  %v3015 = icmp slt i64 %v3014, %v2997
  br i1 %v3015, label %b369, label %b370
b369:
  %v3016 = sub i64 %v2997, %v3014
  %v3017 = icmp slt i64 %v3016, 64
  %v3018 = select i1 %v3017, i64 %v3016, i64 64
  %v3019 = sdiv i64 %v3018, 2
  %v3020 = mul i64 %v3019, 2
  %v3021 = sub i64 %v3018, %v3020
  %v3022 = mul i64 %v3009, 16
  %v3023 = add i64 %v3022, %v3014
  %v3024 = getelementptr inbounds float, ptr %v2980, i64 %v3023
  br label %b371
b371:
  %v3025 = phi i64 [ 0, %b369 ], [ %v3051, %b379 ]
  %v3026 = icmp slt i64 %v3025, %v3013
  br i1 %v3026, label %b372, label %b373
b372:
  %v3027 = mul i64 %v3025, 16
  %v3028 = getelementptr inbounds float, ptr %v3024, i64 %v3027
  %v3029 = mul i64 %v3025, 2
  %v3030 = getelementptr inbounds float, ptr %v2984, i64 %v3029
  br label %b374
b374:
  %v3031 = phi i64 [ 0, %b372 ], [ %v3040, %b375 ]
  %v3032 = icmp slt i64 %v3031, %v3019
  br i1 %v3032, label %b375, label %b376
b375:
  %v3033 = mul i64 %v3031, 2
  %v3034 = getelementptr inbounds float, ptr %v3028, i64 %v3033
  %v3035 = mul i64 %v3031, 768
  %v3036 = getelementptr inbounds float, ptr %v3030, i64 %v3035
  %v3037 = getelementptr inbounds float, ptr %v3034, i64 0
  %v3038 = load <2 x float>, ptr %v3037, align 4
  %v3039 = getelementptr inbounds float, ptr %v3036, i64 0
  store <2 x float> %v3038, ptr %v3039, align 4
  %v3040 = add nsw i64 %v3031, 1
  br label %b374
b376:
  %v3041 = mul i64 %v3019, 2
  %v3042 = getelementptr inbounds float, ptr %v3028, i64 %v3041
  %v3043 = mul i64 %v3019, 768
  %v3044 = getelementptr inbounds float, ptr %v3030, i64 %v3043
  br label %b377
b377:
  %v3045 = phi i64 [ 0, %b376 ], [ %v3050, %b378 ]
  %v3046 = icmp slt i64 %v3045, %v3021
  br i1 %v3046, label %b378, label %b379
b378:
  %v3047 = getelementptr inbounds float, ptr %v3042, i64 %v3045
  %v3048 = load float, ptr %v3047, align 4
  %v3049 = getelementptr inbounds float, ptr %v3044, i64 %v3045
  store float %v3048, ptr %v3049, align 4
  %v3050 = add nsw i64 %v3045, 1
  br label %b377, !llvm.loop !6
b379:
  %v3051 = add nsw i64 %v3025, 1
  br label %b371
b373:
  br label %b380
b380:
  %v3052 = phi i64 [ 0, %b373 ], [ %v3087, %b388 ]
  %v3053 = icmp slt i64 %v3052, 0
  br i1 %v3053, label %b381, label %b382
b381:
  %v3054 = mul i64 %v3009, 8
  %v3055 = add i64 %v3054, %v3052
  %v3056 = getelementptr inbounds float, ptr %v2983, i64 %v3055
  br label %b383
b383:
  %v3057 = phi i64 [ 0, %b381 ], [ %v3075, %b384 ]
  %v3058 = icmp slt i64 %v3057, %v3013
  br i1 %v3058, label %b384, label %b385
b384:
  %v3059 = mul i64 %v3057, 8
  %v3060 = getelementptr inbounds float, ptr %v3056, i64 %v3059
  %v3061 = mul i64 %v3057, 32
  %v3062 = getelementptr inbounds float, ptr %v183, i64 %v3061
  %v3063 = getelementptr inbounds float, ptr %v3060, i64 0
  %v3064 = load <8 x float>, ptr %v3063, align 4
  %v3065 = getelementptr inbounds float, ptr %v3062, i64 0
  store <8 x float> %v3064, ptr %v3065, align 4
  %v3066 = getelementptr inbounds float, ptr %v3060, i64 8
  %v3067 = load <8 x float>, ptr %v3066, align 4
  %v3068 = getelementptr inbounds float, ptr %v3062, i64 8
  store <8 x float> %v3067, ptr %v3068, align 4
  %v3069 = getelementptr inbounds float, ptr %v3060, i64 16
  %v3070 = load <8 x float>, ptr %v3069, align 4
  %v3071 = getelementptr inbounds float, ptr %v3062, i64 16
  store <8 x float> %v3070, ptr %v3071, align 4
  %v3072 = getelementptr inbounds float, ptr %v3060, i64 24
  %v3073 = load <8 x float>, ptr %v3072, align 4
  %v3074 = getelementptr inbounds float, ptr %v3062, i64 24
  store <8 x float> %v3073, ptr %v3074, align 4
  %v3075 = add nsw i64 %v3057, 1
  br label %b383
b385:
  %v3076 = sdiv i64 %v3018, 2
  br label %b386
b386:
  %v3077 = phi i64 [ 0, %b385 ], [ %v3086, %b387 ]
  %v3078 = icmp slt i64 %v3077, %v3076
  br i1 %v3078, label %b387, label %b388
b387:
  %v3079 = mul i64 %v3077, 2
  %v3080 = add i64 %v3014, %v3079
  %v3081 = mul i64 %v3077, 768
  %v3082 = getelementptr inbounds float, ptr %v2984, i64 %v3081
  %v3083 = mul i64 %v3080, 8
  %v3084 = add i64 %v3083, %v3052
  %v3085 = getelementptr inbounds float, ptr %v2998, i64 %v3084
  call void @outer_2x32(ptr %v3082, ptr %v183, i64 %v3013, ptr %v3085, i64 8)
  %v3086 = add nsw i64 %v3077, 1
  br label %b386
b388:
  %v3087 = add nsw i64 %v3052, 32
  br label %b380
b382:
  %v3088 = mul i64 %v3009, 8
  %v3089 = add i64 %v3088, 0
  %v3090 = getelementptr inbounds float, ptr %v2983, i64 %v3089
  br label %b389
b389:
  %v3091 = phi i64 [ 0, %b382 ], [ %v3100, %b390 ]
  %v3092 = icmp slt i64 %v3091, %v3013
  br i1 %v3092, label %b390, label %b391
b390:
  %v3093 = mul i64 %v3091, 8
  %v3094 = getelementptr inbounds float, ptr %v3090, i64 %v3093
  %v3095 = mul i64 %v3091, 8
  %v3096 = getelementptr inbounds float, ptr %v183, i64 %v3095
  %v3097 = getelementptr inbounds float, ptr %v3094, i64 0
  %v3098 = load <8 x float>, ptr %v3097, align 4
  %v3099 = getelementptr inbounds float, ptr %v3096, i64 0
  store <8 x float> %v3098, ptr %v3099, align 4
  %v3100 = add nsw i64 %v3091, 1
  br label %b389
b391:
  %v3101 = sdiv i64 %v3018, 2
  br label %b392
b392:
  %v3102 = phi i64 [ 0, %b391 ], [ %v3111, %b393 ]
  %v3103 = icmp slt i64 %v3102, %v3101
  br i1 %v3103, label %b393, label %b394
b393:
  %v3104 = mul i64 %v3102, 2
  %v3105 = add i64 %v3014, %v3104
  %v3106 = mul i64 %v3102, 768
  %v3107 = getelementptr inbounds float, ptr %v2984, i64 %v3106
  %v3108 = mul i64 %v3105, 8
  %v3109 = add i64 %v3108, 0
  %v3110 = getelementptr inbounds float, ptr %v2998, i64 %v3109
  call void @outer_2x8(ptr %v3107, ptr %v183, i64 %v3013, ptr %v3110, i64 8)
  %v3111 = add nsw i64 %v3102, 1
  br label %b392
b394:
  %v3112 = add nsw i64 %v3014, 64
  br label %b368
b370:
  %v3113 = add nsw i64 %v3009, 384
  br label %b365
b367:
  %v3114 = icmp sgt i64 %v3, 1
  br i1 %v3114, label %b395, label %b396
b395:
  %v3115 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3116 = atomicrmw add ptr %v3115, i64 1 acq_rel
  %v3117 = mul i64 %v3, 10
  br label %b397
b397:
  %v3118 = load atomic i64, ptr %v3115 acquire, align 8
  %v3119 = icmp slt i64 %v3118, %v3117
  br i1 %v3119, label %b398, label %b399
b398:
  %v3120 = call i32 @sched_yield()
  br label %b397
b399:
  br label %b396
b396:
  %v3121 = icmp eq i64 %v2, 0
  br i1 %v3121, label %b400, label %b401
b400:
  br label %b402
b402:
  %v3122 = phi i64 [ 0, %b400 ], [ %v3144, %b407 ]
  %v3123 = icmp slt i64 %v3122, 16
  br i1 %v3123, label %b403, label %b404
b403:
  br label %b405
b405:
  %v3124 = phi i64 [ 0, %b403 ], [ %v3141, %b410 ]
  %v3125 = phi <8 x float> [ splat (float 0x0000000000000000), %b403 ], [ %v3140, %b410 ]
  %v3126 = icmp slt i64 %v3124, %v8
  br i1 %v3126, label %b406, label %b407
b406:
  %v3127 = add i64 %v3124, 128
  %v3128 = icmp slt i64 %v3127, %v8
  %v3129 = select i1 %v3128, i64 %v3127, i64 %v8
  br label %b408
b408:
  %v3130 = phi i64 [ %v3124, %b406 ], [ %v3139, %b409 ]
  %v3131 = phi <8 x float> [ splat (float 0x0000000000000000), %b406 ], [ %v3138, %b409 ]
  %v3132 = icmp slt i64 %v3130, %v3129
  br i1 %v3132, label %b409, label %b410
b409:
  %v3133 = mul i64 %v3130, 16
  %v3134 = getelementptr inbounds float, ptr %v100, i64 %v3133
  %v3135 = add i64 0, %v3122
  %v3136 = getelementptr inbounds float, ptr %v3134, i64 %v3135
  %v3137 = load <8 x float>, ptr %v3136, align 4
  %v3138 = fadd <8 x float> %v3131, %v3137
  %v3139 = add nsw i64 %v3130, 1
  br label %b408
b410:
  %v3140 = fadd <8 x float> %v3125, %v3131
  %v3141 = add nsw i64 %v3124, 128
  br label %b405
b407:
  %v3142 = add i64 0, %v3122
  %v3143 = getelementptr inbounds float, ptr %v64, i64 %v3142
  store <8 x float> %v3125, ptr %v3143, align 4
  %v3144 = add nsw i64 %v3122, 8
  br label %b402
b404:
  br label %b401
b401:
  %v3145 = icmp sgt i64 %v3, 1
  br i1 %v3145, label %b411, label %b412
b411:
  %v3146 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3147 = atomicrmw add ptr %v3146, i64 1 acq_rel
  %v3148 = mul i64 %v3, 11
  br label %b413
b413:
  %v3149 = load atomic i64, ptr %v3146 acquire, align 8
  %v3150 = icmp slt i64 %v3149, %v3148
  br i1 %v3150, label %b414, label %b415
b414:
  %v3151 = call i32 @sched_yield()
  br label %b413
b415:
  br label %b412
b412:
  %v3152 = mul i64 0, 16
  %v3153 = getelementptr inbounds float, ptr %v102, i64 %v3152
  %v3154 = getelementptr inbounds float, ptr %v3153, i64 0
  %v3155 = mul i64 0, 8
  %v3156 = getelementptr inbounds float, ptr %v10, i64 %v3155
  %v3157 = getelementptr inbounds float, ptr %v3156, i64 0
  %v3158 = getelementptr inbounds float, ptr %v183, i64 12288
  %v3159 = add i64 16, 1
  %v3160 = sdiv i64 %v3159, 2
  %v3161 = add i64 %v2, 1
  %v3162 = mul i64 %v3160, %v2
  %v3163 = sdiv i64 %v3162, %v3
  %v3164 = mul i64 %v3163, 2
  %v3165 = icmp slt i64 %v3164, 16
  %v3166 = select i1 %v3165, i64 %v3164, i64 16
  %v3167 = mul i64 %v3160, %v3161
  %v3168 = sdiv i64 %v3167, %v3
  %v3169 = mul i64 %v3168, 2
  %v3170 = icmp slt i64 %v3169, 16
  %v3171 = select i1 %v3170, i64 %v3169, i64 16
  %v3172 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b416
b416:
  %v3173 = phi i64 [ %v3166, %b412 ], [ %v3181, %b421 ]
  %v3174 = icmp slt i64 %v3173, %v3171
  br i1 %v3174, label %b417, label %b418
b417:
  %v3175 = mul i64 %v3173, 8
  %v3176 = getelementptr inbounds float, ptr %v3172, i64 %v3175
  br label %b419
b419:
  %v3177 = phi i64 [ 0, %b417 ], [ %v3180, %b420 ]
  %v3178 = icmp slt i64 %v3177, 8
  br i1 %v3178, label %b420, label %b421
b420:
  %v3179 = getelementptr inbounds float, ptr %v3176, i64 %v3177
  store float 0x0000000000000000, ptr %v3179, align 4
  %v3180 = add nsw i64 %v3177, 1
  br label %b419
b421:
  %v3181 = add nsw i64 %v3173, 1
  br label %b416
b418:
  %v3182 = mul i64 %v8, 1
  br label %b422
b422:
  %v3183 = phi i64 [ 0, %b418 ], [ %v3287, %b427 ]
  %v3184 = icmp slt i64 %v3183, %v3182
  br i1 %v3184, label %b423, label %b424
b423:
  %v3185 = sub i64 %v3182, %v3183
  %v3186 = icmp slt i64 %v3185, 384
  %v3187 = select i1 %v3186, i64 %v3185, i64 384
  br label %b425
b425:
  %v3188 = phi i64 [ %v3166, %b423 ], [ %v3286, %b451 ]
  %v3189 = icmp slt i64 %v3188, %v3171
  br i1 %v3189, label %b426, label %b427
b426:
  %v3190 = sub i64 %v3171, %v3188
  %v3191 = icmp slt i64 %v3190, 64
  %v3192 = select i1 %v3191, i64 %v3190, i64 64
  %v3193 = sdiv i64 %v3192, 2
  %v3194 = mul i64 %v3193, 2
  %v3195 = sub i64 %v3192, %v3194
  %v3196 = mul i64 %v3183, 16
  %v3197 = add i64 %v3196, %v3188
  %v3198 = getelementptr inbounds float, ptr %v3154, i64 %v3197
  br label %b428
b428:
  %v3199 = phi i64 [ 0, %b426 ], [ %v3225, %b436 ]
  %v3200 = icmp slt i64 %v3199, %v3187
  br i1 %v3200, label %b429, label %b430
b429:
  %v3201 = mul i64 %v3199, 16
  %v3202 = getelementptr inbounds float, ptr %v3198, i64 %v3201
  %v3203 = mul i64 %v3199, 2
  %v3204 = getelementptr inbounds float, ptr %v3158, i64 %v3203
  br label %b431
b431:
  %v3205 = phi i64 [ 0, %b429 ], [ %v3214, %b432 ]
  %v3206 = icmp slt i64 %v3205, %v3193
  br i1 %v3206, label %b432, label %b433
b432:
  %v3207 = mul i64 %v3205, 2
  %v3208 = getelementptr inbounds float, ptr %v3202, i64 %v3207
  %v3209 = mul i64 %v3205, 768
  %v3210 = getelementptr inbounds float, ptr %v3204, i64 %v3209
  %v3211 = getelementptr inbounds float, ptr %v3208, i64 0
  %v3212 = load <2 x float>, ptr %v3211, align 4
  %v3213 = getelementptr inbounds float, ptr %v3210, i64 0
  store <2 x float> %v3212, ptr %v3213, align 4
  %v3214 = add nsw i64 %v3205, 1
  br label %b431
b433:
  %v3215 = mul i64 %v3193, 2
  %v3216 = getelementptr inbounds float, ptr %v3202, i64 %v3215
  %v3217 = mul i64 %v3193, 768
  %v3218 = getelementptr inbounds float, ptr %v3204, i64 %v3217
  br label %b434
b434:
  %v3219 = phi i64 [ 0, %b433 ], [ %v3224, %b435 ]
  %v3220 = icmp slt i64 %v3219, %v3195
  br i1 %v3220, label %b435, label %b436
b435:
  %v3221 = getelementptr inbounds float, ptr %v3216, i64 %v3219
  %v3222 = load float, ptr %v3221, align 4
  %v3223 = getelementptr inbounds float, ptr %v3218, i64 %v3219
  store float %v3222, ptr %v3223, align 4
  %v3224 = add nsw i64 %v3219, 1
  br label %b434, !llvm.loop !9
b436:
  %v3225 = add nsw i64 %v3199, 1
  br label %b428
b430:
  br label %b437
b437:
  %v3226 = phi i64 [ 0, %b430 ], [ %v3261, %b445 ]
  %v3227 = icmp slt i64 %v3226, 0
  br i1 %v3227, label %b438, label %b439
b438:
  %v3228 = mul i64 %v3183, 8
  %v3229 = add i64 %v3228, %v3226
  %v3230 = getelementptr inbounds float, ptr %v3157, i64 %v3229
  br label %b440
b440:
  %v3231 = phi i64 [ 0, %b438 ], [ %v3249, %b441 ]
  %v3232 = icmp slt i64 %v3231, %v3187
  br i1 %v3232, label %b441, label %b442
b441:
  %v3233 = mul i64 %v3231, 8
  %v3234 = getelementptr inbounds float, ptr %v3230, i64 %v3233
  %v3235 = mul i64 %v3231, 32
  %v3236 = getelementptr inbounds float, ptr %v183, i64 %v3235
  %v3237 = getelementptr inbounds float, ptr %v3234, i64 0
  %v3238 = load <8 x float>, ptr %v3237, align 4
  %v3239 = getelementptr inbounds float, ptr %v3236, i64 0
  store <8 x float> %v3238, ptr %v3239, align 4
  %v3240 = getelementptr inbounds float, ptr %v3234, i64 8
  %v3241 = load <8 x float>, ptr %v3240, align 4
  %v3242 = getelementptr inbounds float, ptr %v3236, i64 8
  store <8 x float> %v3241, ptr %v3242, align 4
  %v3243 = getelementptr inbounds float, ptr %v3234, i64 16
  %v3244 = load <8 x float>, ptr %v3243, align 4
  %v3245 = getelementptr inbounds float, ptr %v3236, i64 16
  store <8 x float> %v3244, ptr %v3245, align 4
  %v3246 = getelementptr inbounds float, ptr %v3234, i64 24
  %v3247 = load <8 x float>, ptr %v3246, align 4
  %v3248 = getelementptr inbounds float, ptr %v3236, i64 24
  store <8 x float> %v3247, ptr %v3248, align 4
  %v3249 = add nsw i64 %v3231, 1
  br label %b440
b442:
  %v3250 = sdiv i64 %v3192, 2
  br label %b443
b443:
  %v3251 = phi i64 [ 0, %b442 ], [ %v3260, %b444 ]
  %v3252 = icmp slt i64 %v3251, %v3250
  br i1 %v3252, label %b444, label %b445
b444:
  %v3253 = mul i64 %v3251, 2
  %v3254 = add i64 %v3188, %v3253
  %v3255 = mul i64 %v3251, 768
  %v3256 = getelementptr inbounds float, ptr %v3158, i64 %v3255
  %v3257 = mul i64 %v3254, 8
  %v3258 = add i64 %v3257, %v3226
  %v3259 = getelementptr inbounds float, ptr %v3172, i64 %v3258
  call void @outer_2x32(ptr %v3256, ptr %v183, i64 %v3187, ptr %v3259, i64 8)
  %v3260 = add nsw i64 %v3251, 1
  br label %b443
b445:
  %v3261 = add nsw i64 %v3226, 32
  br label %b437
b439:
  %v3262 = mul i64 %v3183, 8
  %v3263 = add i64 %v3262, 0
  %v3264 = getelementptr inbounds float, ptr %v3157, i64 %v3263
  br label %b446
b446:
  %v3265 = phi i64 [ 0, %b439 ], [ %v3274, %b447 ]
  %v3266 = icmp slt i64 %v3265, %v3187
  br i1 %v3266, label %b447, label %b448
b447:
  %v3267 = mul i64 %v3265, 8
  %v3268 = getelementptr inbounds float, ptr %v3264, i64 %v3267
  %v3269 = mul i64 %v3265, 8
  %v3270 = getelementptr inbounds float, ptr %v183, i64 %v3269
  %v3271 = getelementptr inbounds float, ptr %v3268, i64 0
  %v3272 = load <8 x float>, ptr %v3271, align 4
  %v3273 = getelementptr inbounds float, ptr %v3270, i64 0
  store <8 x float> %v3272, ptr %v3273, align 4
  %v3274 = add nsw i64 %v3265, 1
  br label %b446
b448:
  %v3275 = sdiv i64 %v3192, 2
  br label %b449
b449:
  %v3276 = phi i64 [ 0, %b448 ], [ %v3285, %b450 ]
  %v3277 = icmp slt i64 %v3276, %v3275
  br i1 %v3277, label %b450, label %b451
b450:
  %v3278 = mul i64 %v3276, 2
  %v3279 = add i64 %v3188, %v3278
  %v3280 = mul i64 %v3276, 768
  %v3281 = getelementptr inbounds float, ptr %v3158, i64 %v3280
  %v3282 = mul i64 %v3279, 8
  %v3283 = add i64 %v3282, 0
  %v3284 = getelementptr inbounds float, ptr %v3172, i64 %v3283
  call void @outer_2x8(ptr %v3281, ptr %v183, i64 %v3187, ptr %v3284, i64 8)
  %v3285 = add nsw i64 %v3276, 1
  br label %b449
b451:
  %v3286 = add nsw i64 %v3188, 64
  br label %b425
b427:
  %v3287 = add nsw i64 %v3183, 384
  br label %b422
b424:
  %v3288 = icmp sgt i64 %v3, 1
  br i1 %v3288, label %b452, label %b453
b452:
  %v3289 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3290 = atomicrmw add ptr %v3289, i64 1 acq_rel
  %v3291 = mul i64 %v3, 12
  br label %b454
b454:
  %v3292 = load atomic i64, ptr %v3289 acquire, align 8
  %v3293 = icmp slt i64 %v3292, %v3291
  br i1 %v3293, label %b455, label %b456
b455:
  %v3294 = call i32 @sched_yield()
  br label %b454
b456:
  br label %b453
b453:
  %v3295 = icmp eq i64 %v2, 0
  br i1 %v3295, label %b457, label %b458
b457:
  br label %b459
b459:
  %v3296 = phi i64 [ 0, %b457 ], [ %v3318, %b464 ]
  %v3297 = icmp slt i64 %v3296, 16
  br i1 %v3297, label %b460, label %b461
b460:
  br label %b462
b462:
  %v3298 = phi i64 [ 0, %b460 ], [ %v3315, %b467 ]
  %v3299 = phi <8 x float> [ splat (float 0x0000000000000000), %b460 ], [ %v3314, %b467 ]
  %v3300 = icmp slt i64 %v3298, %v8
  br i1 %v3300, label %b463, label %b464
b463:
  %v3301 = add i64 %v3298, 128
  %v3302 = icmp slt i64 %v3301, %v8
  %v3303 = select i1 %v3302, i64 %v3301, i64 %v8
  br label %b465
b465:
  %v3304 = phi i64 [ %v3298, %b463 ], [ %v3313, %b466 ]
  %v3305 = phi <8 x float> [ splat (float 0x0000000000000000), %b463 ], [ %v3312, %b466 ]
  %v3306 = icmp slt i64 %v3304, %v3303
  br i1 %v3306, label %b466, label %b467
b466:
  %v3307 = mul i64 %v3304, 16
  %v3308 = getelementptr inbounds float, ptr %v102, i64 %v3307
  %v3309 = add i64 0, %v3296
  %v3310 = getelementptr inbounds float, ptr %v3308, i64 %v3309
  %v3311 = load <8 x float>, ptr %v3310, align 4
  %v3312 = fadd <8 x float> %v3305, %v3311
  %v3313 = add nsw i64 %v3304, 1
  br label %b465
b467:
  %v3314 = fadd <8 x float> %v3299, %v3305
  %v3315 = add nsw i64 %v3298, 128
  br label %b462
b464:
  %v3316 = add i64 0, %v3296
  %v3317 = getelementptr inbounds float, ptr %v68, i64 %v3316
  store <8 x float> %v3299, ptr %v3317, align 4
  %v3318 = add nsw i64 %v3296, 8
  br label %b459
b461:
  br label %b458
b458:
  %v3319 = icmp sgt i64 %v3, 1
  br i1 %v3319, label %b468, label %b469
b468:
  %v3320 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3321 = atomicrmw add ptr %v3320, i64 1 acq_rel
  %v3322 = mul i64 %v3, 13
  br label %b470
b470:
  %v3323 = load atomic i64, ptr %v3320 acquire, align 8
  %v3324 = icmp slt i64 %v3323, %v3322
  br i1 %v3324, label %b471, label %b472
b471:
  %v3325 = call i32 @sched_yield()
  br label %b470
b472:
  br label %b469
b469:
  %v3326 = mul i64 0, 2
  %v3327 = getelementptr inbounds float, ptr %v128, i64 %v3326
  %v3328 = getelementptr inbounds float, ptr %v3327, i64 0
  %v3329 = mul i64 0, 8
  %v3330 = getelementptr inbounds float, ptr %v10, i64 %v3329
  %v3331 = getelementptr inbounds float, ptr %v3330, i64 0
  %v3332 = getelementptr inbounds float, ptr %v183, i64 12288
  %v3333 = add i64 2, 1
  %v3334 = sdiv i64 %v3333, 2
  %v3335 = add i64 %v2, 1
  %v3336 = mul i64 %v3334, %v2
  %v3337 = sdiv i64 %v3336, %v3
  %v3338 = mul i64 %v3337, 2
  %v3339 = icmp slt i64 %v3338, 2
  %v3340 = select i1 %v3339, i64 %v3338, i64 2
  %v3341 = mul i64 %v3334, %v3335
  %v3342 = sdiv i64 %v3341, %v3
  %v3343 = mul i64 %v3342, 2
  %v3344 = icmp slt i64 %v3343, 2
  %v3345 = select i1 %v3344, i64 %v3343, i64 2
  %v3346 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b473
b473:
  %v3347 = phi i64 [ %v3340, %b469 ], [ %v3355, %b478 ]
  %v3348 = icmp slt i64 %v3347, %v3345
  br i1 %v3348, label %b474, label %b475
b474:
  %v3349 = mul i64 %v3347, 8
  %v3350 = getelementptr inbounds float, ptr %v3346, i64 %v3349
  br label %b476
b476:
  %v3351 = phi i64 [ 0, %b474 ], [ %v3354, %b477 ]
  %v3352 = icmp slt i64 %v3351, 8
  br i1 %v3352, label %b477, label %b478
b477:
  %v3353 = getelementptr inbounds float, ptr %v3350, i64 %v3351
  store float 0x0000000000000000, ptr %v3353, align 4
  %v3354 = add nsw i64 %v3351, 1
  br label %b476
b478:
  %v3355 = add nsw i64 %v3347, 1
  br label %b473
b475:
  %v3356 = mul i64 %v8, 1
  br label %b479
b479:
  %v3357 = phi i64 [ 0, %b475 ], [ %v3461, %b484 ]
  %v3358 = icmp slt i64 %v3357, %v3356
  br i1 %v3358, label %b480, label %b481
b480:
  %v3359 = sub i64 %v3356, %v3357
  %v3360 = icmp slt i64 %v3359, 384
  %v3361 = select i1 %v3360, i64 %v3359, i64 384
  br label %b482
b482:
  %v3362 = phi i64 [ %v3340, %b480 ], [ %v3460, %b508 ]
  %v3363 = icmp slt i64 %v3362, %v3345
  br i1 %v3363, label %b483, label %b484
b483:
  %v3364 = sub i64 %v3345, %v3362
  %v3365 = icmp slt i64 %v3364, 64
  %v3366 = select i1 %v3365, i64 %v3364, i64 64
  %v3367 = sdiv i64 %v3366, 2
  %v3368 = mul i64 %v3367, 2
  %v3369 = sub i64 %v3366, %v3368
  %v3370 = mul i64 %v3357, 2
  %v3371 = add i64 %v3370, %v3362
  %v3372 = getelementptr inbounds float, ptr %v3328, i64 %v3371
  br label %b485
b485:
  %v3373 = phi i64 [ 0, %b483 ], [ %v3399, %b493 ]
  %v3374 = icmp slt i64 %v3373, %v3361
  br i1 %v3374, label %b486, label %b487
b486:
  %v3375 = mul i64 %v3373, 2
  %v3376 = getelementptr inbounds float, ptr %v3372, i64 %v3375
  %v3377 = mul i64 %v3373, 2
  %v3378 = getelementptr inbounds float, ptr %v3332, i64 %v3377
  br label %b488
b488:
  %v3379 = phi i64 [ 0, %b486 ], [ %v3388, %b489 ]
  %v3380 = icmp slt i64 %v3379, %v3367
  br i1 %v3380, label %b489, label %b490
b489:
  %v3381 = mul i64 %v3379, 2
  %v3382 = getelementptr inbounds float, ptr %v3376, i64 %v3381
  %v3383 = mul i64 %v3379, 768
  %v3384 = getelementptr inbounds float, ptr %v3378, i64 %v3383
  %v3385 = getelementptr inbounds float, ptr %v3382, i64 0
  %v3386 = load <2 x float>, ptr %v3385, align 4
  %v3387 = getelementptr inbounds float, ptr %v3384, i64 0
  store <2 x float> %v3386, ptr %v3387, align 4
  %v3388 = add nsw i64 %v3379, 1
  br label %b488
b490:
  %v3389 = mul i64 %v3367, 2
  %v3390 = getelementptr inbounds float, ptr %v3376, i64 %v3389
  %v3391 = mul i64 %v3367, 768
  %v3392 = getelementptr inbounds float, ptr %v3378, i64 %v3391
  br label %b491
b491:
  %v3393 = phi i64 [ 0, %b490 ], [ %v3398, %b492 ]
  %v3394 = icmp slt i64 %v3393, %v3369
  br i1 %v3394, label %b492, label %b493
b492:
  %v3395 = getelementptr inbounds float, ptr %v3390, i64 %v3393
  %v3396 = load float, ptr %v3395, align 4
  %v3397 = getelementptr inbounds float, ptr %v3392, i64 %v3393
  store float %v3396, ptr %v3397, align 4
  %v3398 = add nsw i64 %v3393, 1
  br label %b491, !llvm.loop !12
b493:
  %v3399 = add nsw i64 %v3373, 1
  br label %b485
b487:
  br label %b494
b494:
  %v3400 = phi i64 [ 0, %b487 ], [ %v3435, %b502 ]
  %v3401 = icmp slt i64 %v3400, 0
  br i1 %v3401, label %b495, label %b496
b495:
  %v3402 = mul i64 %v3357, 8
  %v3403 = add i64 %v3402, %v3400
  %v3404 = getelementptr inbounds float, ptr %v3331, i64 %v3403
  br label %b497
b497:
  %v3405 = phi i64 [ 0, %b495 ], [ %v3423, %b498 ]
  %v3406 = icmp slt i64 %v3405, %v3361
  br i1 %v3406, label %b498, label %b499
b498:
  %v3407 = mul i64 %v3405, 8
  %v3408 = getelementptr inbounds float, ptr %v3404, i64 %v3407
  %v3409 = mul i64 %v3405, 32
  %v3410 = getelementptr inbounds float, ptr %v183, i64 %v3409
  %v3411 = getelementptr inbounds float, ptr %v3408, i64 0
  %v3412 = load <8 x float>, ptr %v3411, align 4
  %v3413 = getelementptr inbounds float, ptr %v3410, i64 0
  store <8 x float> %v3412, ptr %v3413, align 4
  %v3414 = getelementptr inbounds float, ptr %v3408, i64 8
  %v3415 = load <8 x float>, ptr %v3414, align 4
  %v3416 = getelementptr inbounds float, ptr %v3410, i64 8
  store <8 x float> %v3415, ptr %v3416, align 4
  %v3417 = getelementptr inbounds float, ptr %v3408, i64 16
  %v3418 = load <8 x float>, ptr %v3417, align 4
  %v3419 = getelementptr inbounds float, ptr %v3410, i64 16
  store <8 x float> %v3418, ptr %v3419, align 4
  %v3420 = getelementptr inbounds float, ptr %v3408, i64 24
  %v3421 = load <8 x float>, ptr %v3420, align 4
  %v3422 = getelementptr inbounds float, ptr %v3410, i64 24
  store <8 x float> %v3421, ptr %v3422, align 4
  %v3423 = add nsw i64 %v3405, 1
  br label %b497
b499:
  %v3424 = sdiv i64 %v3366, 2
  br label %b500
b500:
  %v3425 = phi i64 [ 0, %b499 ], [ %v3434, %b501 ]
  %v3426 = icmp slt i64 %v3425, %v3424
  br i1 %v3426, label %b501, label %b502
b501:
  %v3427 = mul i64 %v3425, 2
  %v3428 = add i64 %v3362, %v3427
  %v3429 = mul i64 %v3425, 768
  %v3430 = getelementptr inbounds float, ptr %v3332, i64 %v3429
  %v3431 = mul i64 %v3428, 8
  %v3432 = add i64 %v3431, %v3400
  %v3433 = getelementptr inbounds float, ptr %v3346, i64 %v3432
  call void @outer_2x32(ptr %v3430, ptr %v183, i64 %v3361, ptr %v3433, i64 8)
  %v3434 = add nsw i64 %v3425, 1
  br label %b500
b502:
  %v3435 = add nsw i64 %v3400, 32
  br label %b494
b496:
  %v3436 = mul i64 %v3357, 8
  %v3437 = add i64 %v3436, 0
  %v3438 = getelementptr inbounds float, ptr %v3331, i64 %v3437
  br label %b503
b503:
  %v3439 = phi i64 [ 0, %b496 ], [ %v3448, %b504 ]
  %v3440 = icmp slt i64 %v3439, %v3361
  br i1 %v3440, label %b504, label %b505
b504:
  %v3441 = mul i64 %v3439, 8
  %v3442 = getelementptr inbounds float, ptr %v3438, i64 %v3441
  %v3443 = mul i64 %v3439, 8
  %v3444 = getelementptr inbounds float, ptr %v183, i64 %v3443
  %v3445 = getelementptr inbounds float, ptr %v3442, i64 0
  %v3446 = load <8 x float>, ptr %v3445, align 4
  %v3447 = getelementptr inbounds float, ptr %v3444, i64 0
  store <8 x float> %v3446, ptr %v3447, align 4
  %v3448 = add nsw i64 %v3439, 1
  br label %b503
b505:
  %v3449 = sdiv i64 %v3366, 2
  br label %b506
b506:
  %v3450 = phi i64 [ 0, %b505 ], [ %v3459, %b507 ]
  %v3451 = icmp slt i64 %v3450, %v3449
  br i1 %v3451, label %b507, label %b508
b507:
  %v3452 = mul i64 %v3450, 2
  %v3453 = add i64 %v3362, %v3452
  %v3454 = mul i64 %v3450, 768
  %v3455 = getelementptr inbounds float, ptr %v3332, i64 %v3454
  %v3456 = mul i64 %v3453, 8
  %v3457 = add i64 %v3456, 0
  %v3458 = getelementptr inbounds float, ptr %v3346, i64 %v3457
  call void @outer_2x8(ptr %v3455, ptr %v183, i64 %v3361, ptr %v3458, i64 8)
  %v3459 = add nsw i64 %v3450, 1
  br label %b506
b508:
  %v3460 = add nsw i64 %v3362, 64
  br label %b482
b484:
  %v3461 = add nsw i64 %v3357, 384
  br label %b479
b481:
  %v3462 = icmp sgt i64 %v3, 1
  br i1 %v3462, label %b509, label %b510
b509:
  %v3463 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3464 = atomicrmw add ptr %v3463, i64 1 acq_rel
  %v3465 = mul i64 %v3, 14
  br label %b511
b511:
  %v3466 = load atomic i64, ptr %v3463 acquire, align 8
  %v3467 = icmp slt i64 %v3466, %v3465
  br i1 %v3467, label %b512, label %b513
b512:
  %v3468 = call i32 @sched_yield()
  br label %b511
b513:
  br label %b510
b510:
  %v3469 = icmp eq i64 %v2, 0
  br i1 %v3469, label %b514, label %b515
b514:
  %v3470 = icmp ult i64 2, 8
  %v3471 = select i1 %v3470, i64 2, i64 8
  %v3472 = trunc i64 %v3471 to i32
  %v3473 = insertelement <8 x i32> poison, i32 %v3472, i64 0
  %v3474 = shufflevector <8 x i32> %v3473, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3475 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3474
  br label %b516
b516:
  %v3476 = phi i64 [ 0, %b514 ], [ %v3493, %b521 ]
  %v3477 = phi <8 x float> [ splat (float 0x0000000000000000), %b514 ], [ %v3492, %b521 ]
  %v3478 = icmp slt i64 %v3476, %v8
  br i1 %v3478, label %b517, label %b518
b517:
  %v3479 = add i64 %v3476, 128
  %v3480 = icmp slt i64 %v3479, %v8
  %v3481 = select i1 %v3480, i64 %v3479, i64 %v8
  br label %b519
b519:
  %v3482 = phi i64 [ %v3476, %b517 ], [ %v3491, %b520 ]
  %v3483 = phi <8 x float> [ splat (float 0x0000000000000000), %b517 ], [ %v3490, %b520 ]
  %v3484 = icmp slt i64 %v3482, %v3481
  br i1 %v3484, label %b520, label %b521
b520:
  %v3485 = mul i64 %v3482, 2
  %v3486 = getelementptr inbounds float, ptr %v128, i64 %v3485
  %v3487 = add i64 0, 0
  %v3488 = getelementptr inbounds float, ptr %v3486, i64 %v3487
  %v3489 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3488, <8 x i1> %v3475, <8 x float> zeroinitializer)
  %v3490 = fadd <8 x float> %v3483, %v3489
  %v3491 = add nsw i64 %v3482, 1
  br label %b519
b521:
  %v3492 = fadd <8 x float> %v3477, %v3483
  %v3493 = add nsw i64 %v3476, 128
  br label %b516
b518:
  %v3494 = add i64 0, 0
  %v3495 = getelementptr inbounds float, ptr %v72, i64 %v3494
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3477, ptr align 4 %v3495, <8 x i1> %v3475)
  br label %b515
b515:
  %v3496 = icmp sgt i64 %v3, 1
  br i1 %v3496, label %b522, label %b523
b522:
  %v3497 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3498 = atomicrmw add ptr %v3497, i64 1 acq_rel
  %v3499 = mul i64 %v3, 15
  br label %b524
b524:
  %v3500 = load atomic i64, ptr %v3497 acquire, align 8
  %v3501 = icmp slt i64 %v3500, %v3499
  br i1 %v3501, label %b525, label %b526
b525:
  %v3502 = call i32 @sched_yield()
  br label %b524
b526:
  br label %b523
b523:
  %v3503 = mul i64 0, 2
  %v3504 = getelementptr inbounds float, ptr %v126, i64 %v3503
  %v3505 = getelementptr inbounds float, ptr %v3504, i64 0
  %v3506 = mul i64 0, 8
  %v3507 = getelementptr inbounds float, ptr %v10, i64 %v3506
  %v3508 = getelementptr inbounds float, ptr %v3507, i64 0
  %v3509 = getelementptr inbounds float, ptr %v183, i64 12288
  %v3510 = add i64 2, 1
  %v3511 = sdiv i64 %v3510, 2
  %v3512 = add i64 %v2, 1
  %v3513 = mul i64 %v3511, %v2
  %v3514 = sdiv i64 %v3513, %v3
  %v3515 = mul i64 %v3514, 2
  %v3516 = icmp slt i64 %v3515, 2
  %v3517 = select i1 %v3516, i64 %v3515, i64 2
  %v3518 = mul i64 %v3511, %v3512
  %v3519 = sdiv i64 %v3518, %v3
  %v3520 = mul i64 %v3519, 2
  %v3521 = icmp slt i64 %v3520, 2
  %v3522 = select i1 %v3521, i64 %v3520, i64 2
  %v3523 = getelementptr inbounds float, ptr %v74, i64 0
  br label %b527
b527:
  %v3524 = phi i64 [ %v3517, %b523 ], [ %v3532, %b532 ]
  %v3525 = icmp slt i64 %v3524, %v3522
  br i1 %v3525, label %b528, label %b529
b528:
  %v3526 = mul i64 %v3524, 8
  %v3527 = getelementptr inbounds float, ptr %v3523, i64 %v3526
  br label %b530
b530:
  %v3528 = phi i64 [ 0, %b528 ], [ %v3531, %b531 ]
  %v3529 = icmp slt i64 %v3528, 8
  br i1 %v3529, label %b531, label %b532
b531:
  %v3530 = getelementptr inbounds float, ptr %v3527, i64 %v3528
  store float 0x0000000000000000, ptr %v3530, align 4
  %v3531 = add nsw i64 %v3528, 1
  br label %b530
b532:
  %v3532 = add nsw i64 %v3524, 1
  br label %b527
b529:
  %v3533 = mul i64 %v8, 1
  br label %b533
b533:
  %v3534 = phi i64 [ 0, %b529 ], [ %v3638, %b538 ]
  %v3535 = icmp slt i64 %v3534, %v3533
  br i1 %v3535, label %b534, label %b535
b534:
  %v3536 = sub i64 %v3533, %v3534
  %v3537 = icmp slt i64 %v3536, 384
  %v3538 = select i1 %v3537, i64 %v3536, i64 384
  br label %b536
b536:
  %v3539 = phi i64 [ %v3517, %b534 ], [ %v3637, %b562 ]
  %v3540 = icmp slt i64 %v3539, %v3522
  br i1 %v3540, label %b537, label %b538
b537:
  %v3541 = sub i64 %v3522, %v3539
  %v3542 = icmp slt i64 %v3541, 64
  %v3543 = select i1 %v3542, i64 %v3541, i64 64
  %v3544 = sdiv i64 %v3543, 2
  %v3545 = mul i64 %v3544, 2
  %v3546 = sub i64 %v3543, %v3545
  %v3547 = mul i64 %v3534, 2
  %v3548 = add i64 %v3547, %v3539
  %v3549 = getelementptr inbounds float, ptr %v3505, i64 %v3548
  br label %b539
b539:
  %v3550 = phi i64 [ 0, %b537 ], [ %v3576, %b547 ]
  %v3551 = icmp slt i64 %v3550, %v3538
  br i1 %v3551, label %b540, label %b541
b540:
  %v3552 = mul i64 %v3550, 2
  %v3553 = getelementptr inbounds float, ptr %v3549, i64 %v3552
  %v3554 = mul i64 %v3550, 2
  %v3555 = getelementptr inbounds float, ptr %v3509, i64 %v3554
  br label %b542
b542:
  %v3556 = phi i64 [ 0, %b540 ], [ %v3565, %b543 ]
  %v3557 = icmp slt i64 %v3556, %v3544
  br i1 %v3557, label %b543, label %b544
b543:
  %v3558 = mul i64 %v3556, 2
  %v3559 = getelementptr inbounds float, ptr %v3553, i64 %v3558
  %v3560 = mul i64 %v3556, 768
  %v3561 = getelementptr inbounds float, ptr %v3555, i64 %v3560
  %v3562 = getelementptr inbounds float, ptr %v3559, i64 0
  %v3563 = load <2 x float>, ptr %v3562, align 4
  %v3564 = getelementptr inbounds float, ptr %v3561, i64 0
  store <2 x float> %v3563, ptr %v3564, align 4
  %v3565 = add nsw i64 %v3556, 1
  br label %b542
b544:
  %v3566 = mul i64 %v3544, 2
  %v3567 = getelementptr inbounds float, ptr %v3553, i64 %v3566
  %v3568 = mul i64 %v3544, 768
  %v3569 = getelementptr inbounds float, ptr %v3555, i64 %v3568
  br label %b545
b545:
  %v3570 = phi i64 [ 0, %b544 ], [ %v3575, %b546 ]
  %v3571 = icmp slt i64 %v3570, %v3546
  br i1 %v3571, label %b546, label %b547
b546:
  %v3572 = getelementptr inbounds float, ptr %v3567, i64 %v3570
  %v3573 = load float, ptr %v3572, align 4
  %v3574 = getelementptr inbounds float, ptr %v3569, i64 %v3570
  store float %v3573, ptr %v3574, align 4
  %v3575 = add nsw i64 %v3570, 1
  br label %b545, !llvm.loop !15
b547:
  %v3576 = add nsw i64 %v3550, 1
  br label %b539
b541:
  br label %b548
b548:
  %v3577 = phi i64 [ 0, %b541 ], [ %v3612, %b556 ]
  %v3578 = icmp slt i64 %v3577, 0
  br i1 %v3578, label %b549, label %b550
b549:
  %v3579 = mul i64 %v3534, 8
  %v3580 = add i64 %v3579, %v3577
  %v3581 = getelementptr inbounds float, ptr %v3508, i64 %v3580
  br label %b551
b551:
  %v3582 = phi i64 [ 0, %b549 ], [ %v3600, %b552 ]
  %v3583 = icmp slt i64 %v3582, %v3538
  br i1 %v3583, label %b552, label %b553
b552:
  %v3584 = mul i64 %v3582, 8
  %v3585 = getelementptr inbounds float, ptr %v3581, i64 %v3584
  %v3586 = mul i64 %v3582, 32
  %v3587 = getelementptr inbounds float, ptr %v183, i64 %v3586
  %v3588 = getelementptr inbounds float, ptr %v3585, i64 0
  %v3589 = load <8 x float>, ptr %v3588, align 4
  %v3590 = getelementptr inbounds float, ptr %v3587, i64 0
  store <8 x float> %v3589, ptr %v3590, align 4
  %v3591 = getelementptr inbounds float, ptr %v3585, i64 8
  %v3592 = load <8 x float>, ptr %v3591, align 4
  %v3593 = getelementptr inbounds float, ptr %v3587, i64 8
  store <8 x float> %v3592, ptr %v3593, align 4
  %v3594 = getelementptr inbounds float, ptr %v3585, i64 16
  %v3595 = load <8 x float>, ptr %v3594, align 4
  %v3596 = getelementptr inbounds float, ptr %v3587, i64 16
  store <8 x float> %v3595, ptr %v3596, align 4
  %v3597 = getelementptr inbounds float, ptr %v3585, i64 24
  %v3598 = load <8 x float>, ptr %v3597, align 4
  %v3599 = getelementptr inbounds float, ptr %v3587, i64 24
  store <8 x float> %v3598, ptr %v3599, align 4
  %v3600 = add nsw i64 %v3582, 1
  br label %b551
b553:
  %v3601 = sdiv i64 %v3543, 2
  br label %b554
b554:
  %v3602 = phi i64 [ 0, %b553 ], [ %v3611, %b555 ]
  %v3603 = icmp slt i64 %v3602, %v3601
  br i1 %v3603, label %b555, label %b556
b555:
  %v3604 = mul i64 %v3602, 2
  %v3605 = add i64 %v3539, %v3604
  %v3606 = mul i64 %v3602, 768
  %v3607 = getelementptr inbounds float, ptr %v3509, i64 %v3606
  %v3608 = mul i64 %v3605, 8
  %v3609 = add i64 %v3608, %v3577
  %v3610 = getelementptr inbounds float, ptr %v3523, i64 %v3609
  call void @outer_2x32(ptr %v3607, ptr %v183, i64 %v3538, ptr %v3610, i64 8)
  %v3611 = add nsw i64 %v3602, 1
  br label %b554
b556:
  %v3612 = add nsw i64 %v3577, 32
  br label %b548
b550:
  %v3613 = mul i64 %v3534, 8
  %v3614 = add i64 %v3613, 0
  %v3615 = getelementptr inbounds float, ptr %v3508, i64 %v3614
  br label %b557
b557:
  %v3616 = phi i64 [ 0, %b550 ], [ %v3625, %b558 ]
  %v3617 = icmp slt i64 %v3616, %v3538
  br i1 %v3617, label %b558, label %b559
b558:
  %v3618 = mul i64 %v3616, 8
  %v3619 = getelementptr inbounds float, ptr %v3615, i64 %v3618
  %v3620 = mul i64 %v3616, 8
  %v3621 = getelementptr inbounds float, ptr %v183, i64 %v3620
  %v3622 = getelementptr inbounds float, ptr %v3619, i64 0
  %v3623 = load <8 x float>, ptr %v3622, align 4
  %v3624 = getelementptr inbounds float, ptr %v3621, i64 0
  store <8 x float> %v3623, ptr %v3624, align 4
  %v3625 = add nsw i64 %v3616, 1
  br label %b557
b559:
  %v3626 = sdiv i64 %v3543, 2
  br label %b560
b560:
  %v3627 = phi i64 [ 0, %b559 ], [ %v3636, %b561 ]
  %v3628 = icmp slt i64 %v3627, %v3626
  br i1 %v3628, label %b561, label %b562
b561:
  %v3629 = mul i64 %v3627, 2
  %v3630 = add i64 %v3539, %v3629
  %v3631 = mul i64 %v3627, 768
  %v3632 = getelementptr inbounds float, ptr %v3509, i64 %v3631
  %v3633 = mul i64 %v3630, 8
  %v3634 = add i64 %v3633, 0
  %v3635 = getelementptr inbounds float, ptr %v3523, i64 %v3634
  call void @outer_2x8(ptr %v3632, ptr %v183, i64 %v3538, ptr %v3635, i64 8)
  %v3636 = add nsw i64 %v3627, 1
  br label %b560
b562:
  %v3637 = add nsw i64 %v3539, 64
  br label %b536
b538:
  %v3638 = add nsw i64 %v3534, 384
  br label %b533
b535:
  %v3639 = icmp sgt i64 %v3, 1
  br i1 %v3639, label %b563, label %b564
b563:
  %v3640 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3641 = atomicrmw add ptr %v3640, i64 1 acq_rel
  %v3642 = mul i64 %v3, 16
  br label %b565
b565:
  %v3643 = load atomic i64, ptr %v3640 acquire, align 8
  %v3644 = icmp slt i64 %v3643, %v3642
  br i1 %v3644, label %b566, label %b567
b566:
  %v3645 = call i32 @sched_yield()
  br label %b565
b567:
  br label %b564
b564:
  %v3646 = icmp eq i64 %v2, 0
  br i1 %v3646, label %b568, label %b569
b568:
  %v3647 = icmp ult i64 2, 8
  %v3648 = select i1 %v3647, i64 2, i64 8
  %v3649 = trunc i64 %v3648 to i32
  %v3650 = insertelement <8 x i32> poison, i32 %v3649, i64 0
  %v3651 = shufflevector <8 x i32> %v3650, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3652 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3651
  br label %b570
b570:
  %v3653 = phi i64 [ 0, %b568 ], [ %v3670, %b575 ]
  %v3654 = phi <8 x float> [ splat (float 0x0000000000000000), %b568 ], [ %v3669, %b575 ]
  %v3655 = icmp slt i64 %v3653, %v8
  br i1 %v3655, label %b571, label %b572
b571:
  %v3656 = add i64 %v3653, 128
  %v3657 = icmp slt i64 %v3656, %v8
  %v3658 = select i1 %v3657, i64 %v3656, i64 %v8
  br label %b573
b573:
  %v3659 = phi i64 [ %v3653, %b571 ], [ %v3668, %b574 ]
  %v3660 = phi <8 x float> [ splat (float 0x0000000000000000), %b571 ], [ %v3667, %b574 ]
  %v3661 = icmp slt i64 %v3659, %v3658
  br i1 %v3661, label %b574, label %b575
b574:
  %v3662 = mul i64 %v3659, 2
  %v3663 = getelementptr inbounds float, ptr %v126, i64 %v3662
  %v3664 = add i64 0, 0
  %v3665 = getelementptr inbounds float, ptr %v3663, i64 %v3664
  %v3666 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3665, <8 x i1> %v3652, <8 x float> zeroinitializer)
  %v3667 = fadd <8 x float> %v3660, %v3666
  %v3668 = add nsw i64 %v3659, 1
  br label %b573
b575:
  %v3669 = fadd <8 x float> %v3654, %v3660
  %v3670 = add nsw i64 %v3653, 128
  br label %b570
b572:
  %v3671 = add i64 0, 0
  %v3672 = getelementptr inbounds float, ptr %v76, i64 %v3671
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3654, ptr align 4 %v3672, <8 x i1> %v3652)
  br label %b569
b569:
  %v3673 = icmp sgt i64 %v3, 1
  br i1 %v3673, label %b576, label %b577
b576:
  %v3674 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3675 = atomicrmw add ptr %v3674, i64 1 acq_rel
  %v3676 = mul i64 %v3, 17
  br label %b578
b578:
  %v3677 = load atomic i64, ptr %v3674 acquire, align 8
  %v3678 = icmp slt i64 %v3677, %v3676
  br i1 %v3678, label %b579, label %b580
b579:
  %v3679 = call i32 @sched_yield()
  br label %b578
b580:
  br label %b577
b577:
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @tile_1x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 144
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 144
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 168
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @tile_1x1of3_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fadd <8 x float> %v80, %v65
  store <8 x float> %v81, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of3_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fadd <8 x float> %v123, %v100
  store <8 x float> %v124, ptr %v122, align 4
  %v125 = getelementptr inbounds float, ptr %v4, i64 24
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = fadd <8 x float> %v126, %v101
  store <8 x float> %v127, ptr %v125, align 4
  ret void
}
define internal void @tile_3x1of3_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = fadd <8 x float> %v166, %v135
  store <8 x float> %v167, ptr %v165, align 4
  %v168 = getelementptr inbounds float, ptr %v4, i64 24
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fadd <8 x float> %v169, %v136
  store <8 x float> %v170, ptr %v168, align 4
  %v171 = getelementptr inbounds float, ptr %v4, i64 48
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = fadd <8 x float> %v172, %v137
  store <8 x float> %v173, ptr %v171, align 4
  ret void
}
define internal void @tile_4x1of3_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = fadd <8 x float> %v209, %v170
  store <8 x float> %v210, ptr %v208, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v171
  store <8 x float> %v213, ptr %v211, align 4
  %v214 = getelementptr inbounds float, ptr %v4, i64 48
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = fadd <8 x float> %v215, %v172
  store <8 x float> %v216, ptr %v214, align 4
  %v217 = getelementptr inbounds float, ptr %v4, i64 72
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = fadd <8 x float> %v218, %v173
  store <8 x float> %v219, ptr %v217, align 4
  ret void
}
define internal void @tile_5x1of3_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v155
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v156
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v157
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 72
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v158
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 96
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v159
  store <8 x float> %v215, ptr %v213, align 4
  ret void
}
define internal void @tile_6x1of3_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v122
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fadd <8 x float> %v180, %v123
  store <8 x float> %v181, ptr %v179, align 4
  %v182 = getelementptr inbounds float, ptr %v4, i64 48
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v124
  store <8 x float> %v184, ptr %v182, align 4
  %v185 = getelementptr inbounds float, ptr %v4, i64 72
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = fadd <8 x float> %v186, %v125
  store <8 x float> %v187, ptr %v185, align 4
  %v188 = getelementptr inbounds float, ptr %v4, i64 96
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fadd <8 x float> %v189, %v126
  store <8 x float> %v190, ptr %v188, align 4
  %v191 = getelementptr inbounds float, ptr %v4, i64 120
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fadd <8 x float> %v192, %v127
  store <8 x float> %v193, ptr %v191, align 4
  ret void
}
define internal void @tile_7x1of3_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v139
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v140
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v141
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 72
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v142
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 96
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v143
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = getelementptr inbounds float, ptr %v4, i64 120
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = fadd <8 x float> %v217, %v144
  store <8 x float> %v218, ptr %v216, align 4
  %v219 = getelementptr inbounds float, ptr %v4, i64 144
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v145
  store <8 x float> %v221, ptr %v219, align 4
  ret void
}
define internal void @tile_8x1of3_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = fadd <8 x float> %v227, %v156
  store <8 x float> %v228, ptr %v226, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = fadd <8 x float> %v230, %v157
  store <8 x float> %v231, ptr %v229, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = fadd <8 x float> %v233, %v158
  store <8 x float> %v234, ptr %v232, align 4
  %v235 = getelementptr inbounds float, ptr %v4, i64 72
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fadd <8 x float> %v236, %v159
  store <8 x float> %v237, ptr %v235, align 4
  %v238 = getelementptr inbounds float, ptr %v4, i64 96
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = fadd <8 x float> %v239, %v160
  store <8 x float> %v240, ptr %v238, align 4
  %v241 = getelementptr inbounds float, ptr %v4, i64 120
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = fadd <8 x float> %v242, %v161
  store <8 x float> %v243, ptr %v241, align 4
  %v244 = getelementptr inbounds float, ptr %v4, i64 144
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = fadd <8 x float> %v245, %v162
  store <8 x float> %v246, ptr %v244, align 4
  %v247 = getelementptr inbounds float, ptr %v4, i64 168
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fadd <8 x float> %v248, %v163
  store <8 x float> %v249, ptr %v247, align 4
  ret void
}
define internal void @tile_1x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 128
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 128
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 152
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 128
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 152
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 176
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @tile_1x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 136
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 136
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 160
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 136
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 160
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 184
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}

declare i32 @sched_yield() #1
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare float @llvm.fabs.f32(float)
declare float @llvm.fmuladd.f32(float, float, float)
declare float @llvm.sqrt.f32(float)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

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
