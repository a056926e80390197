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
  %v179 = alloca i64, i64 1, align 8
  %v1103 = alloca float, i64 64, align 4
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
  %v129 = getelementptr inbounds i64, ptr %v1, i64 6
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 19
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 20
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 21
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 22
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 26
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 27
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 44
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 45
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 46
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 47
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 48
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 49
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 50
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 51
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 52
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 53
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 54
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 55
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 56
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 57
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 58
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 60
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 64
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 65
  %v178 = load i64, ptr %v177, align 8
  store i64 0, ptr %v179, align 8
  %v180 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v181 = load ptr, ptr %v180, align 4
  %v182 = mul i64 %v2, 0
  %v183 = add i64 %v182, 576
  %v184 = getelementptr inbounds float, ptr %v181, i64 %v183
  %v185 = getelementptr inbounds i64, ptr %v1, i64 4
  %v186 = load i64, ptr %v185, align 8
  %v187 = icmp eq i64 %v186, 0
  br i1 %v187, label %b0, label %b1
b0:
  %v188 = icmp eq i64 %v2, 0
  br i1 %v188, label %b2, label %b3
b2:
  br label %b4
b4:
  %v189 = phi i64 [ 0, %b2 ], [ %v195, %b5 ]
  %v190 = icmp slt i64 %v189, 128
  br i1 %v190, label %b5, label %b6
b5:
  %v191 = add i64 0, %v189
  %v192 = getelementptr inbounds float, ptr %v80, i64 %v191
  %v193 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v194 = shufflevector <8 x float> %v193, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v194, ptr %v192, align 4
  %v195 = add nsw i64 %v189, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v196 = icmp sgt i64 %v3, 1
  br i1 %v196, label %b7, label %b8
b7:
  %v197 = getelementptr inbounds i64, ptr %v1, i64 3
  %v198 = atomicrmw add ptr %v197, i64 1 acq_rel
  %v199 = load i64, ptr %v179, align 8
  %v200 = add i64 %v199, 1
  store i64 %v200, ptr %v179, align 8
  %v201 = mul i64 %v3, %v200
  br label %b9
b9:
  %v202 = load atomic i64, ptr %v197 acquire, align 8
  %v203 = icmp slt i64 %v202, %v201
  br i1 %v203, label %b10, label %b11
b10:
  %v204 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v205 = getelementptr inbounds i64, ptr %v1, i64 4
  %v206 = load i64, ptr %v205, align 8
  %v207 = icmp eq i64 %v206, 0
  br i1 %v207, label %b12, label %b13
b12:
  %v208 = icmp eq i64 %v2, 0
  br i1 %v208, label %b14, label %b15
b14:
  br label %b16
b16:
  %v209 = phi i64 [ 0, %b14 ], [ %v215, %b17 ]
  %v210 = icmp slt i64 %v209, 16
  br i1 %v210, label %b17, label %b18
b17:
  %v211 = add i64 0, %v209
  %v212 = getelementptr inbounds float, ptr %v82, i64 %v211
  %v213 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v214 = shufflevector <8 x float> %v213, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = add nsw i64 %v209, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v216 = icmp sgt i64 %v3, 1
  br i1 %v216, label %b19, label %b20
b19:
  %v217 = getelementptr inbounds i64, ptr %v1, i64 3
  %v218 = atomicrmw add ptr %v217, i64 1 acq_rel
  %v219 = load i64, ptr %v179, align 8
  %v220 = add i64 %v219, 1
  store i64 %v220, ptr %v179, align 8
  %v221 = mul i64 %v3, %v220
  br label %b21
b21:
  %v222 = load atomic i64, ptr %v217 acquire, align 8
  %v223 = icmp slt i64 %v222, %v221
  br i1 %v223, label %b22, label %b23
b22:
  %v224 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v225 = getelementptr inbounds i64, ptr %v1, i64 4
  %v226 = load i64, ptr %v225, align 8
  %v227 = icmp eq i64 %v226, 0
  br i1 %v227, label %b24, label %b25
b24:
  %v228 = icmp eq i64 %v2, 0
  br i1 %v228, label %b26, label %b27
b26:
  %v229 = icmp ult i64 2, 8
  %v230 = select i1 %v229, i64 2, i64 8
  %v231 = trunc i64 %v230 to i32
  %v232 = insertelement <8 x i32> poison, i32 %v231, i64 0
  %v233 = shufflevector <8 x i32> %v232, <8 x i32> poison, <8 x i32> zeroinitializer
  %v234 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v233
  %v235 = add i64 0, 0
  %v236 = getelementptr inbounds float, ptr %v84, i64 %v235
  %v237 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v238 = shufflevector <8 x float> %v237, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v238, ptr align 4 %v236, <8 x i1> %v234)
  br label %b27
b27:
  br label %b25
b25:
  %v239 = icmp sgt i64 %v3, 1
  br i1 %v239, label %b28, label %b29
b28:
  %v240 = getelementptr inbounds i64, ptr %v1, i64 3
  %v241 = atomicrmw add ptr %v240, i64 1 acq_rel
  %v242 = load i64, ptr %v179, align 8
  %v243 = add i64 %v242, 1
  store i64 %v243, ptr %v179, align 8
  %v244 = mul i64 %v3, %v243
  br label %b30
b30:
  %v245 = load atomic i64, ptr %v240 acquire, align 8
  %v246 = icmp slt i64 %v245, %v244
  br i1 %v246, label %b31, label %b32
b31:
  %v247 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v248 = getelementptr inbounds i64, ptr %v1, i64 4
  %v249 = load i64, ptr %v248, align 8
  %v250 = icmp eq i64 %v249, 0
  br i1 %v250, label %b33, label %b34
b33:
  %v251 = icmp eq i64 %v2, 0
  br i1 %v251, label %b35, label %b36
b35:
  br label %b37
b37:
  %v252 = phi i64 [ 0, %b35 ], [ %v259, %b38 ]
  %v253 = icmp slt i64 %v252, 128
  br i1 %v253, label %b38, label %b39
b38:
  %v254 = add i64 0, %v252
  %v255 = getelementptr inbounds float, ptr %v12, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = add i64 0, %v252
  %v258 = getelementptr inbounds float, ptr %v78, i64 %v257
  store <8 x float> %v256, ptr %v258, align 4
  %v259 = add nsw i64 %v252, 8
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v260 = icmp sgt i64 %v3, 1
  br i1 %v260, label %b40, label %b41
b40:
  %v261 = getelementptr inbounds i64, ptr %v1, i64 3
  %v262 = atomicrmw add ptr %v261, i64 1 acq_rel
  %v263 = load i64, ptr %v179, align 8
  %v264 = add i64 %v263, 1
  store i64 %v264, ptr %v179, align 8
  %v265 = mul i64 %v3, %v264
  br label %b42
b42:
  %v266 = load atomic i64, ptr %v261 acquire, align 8
  %v267 = icmp slt i64 %v266, %v265
  br i1 %v267, label %b43, label %b44
b43:
  %v268 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v269 = getelementptr inbounds i64, ptr %v1, i64 4
  %v270 = load i64, ptr %v269, align 8
  %v271 = icmp eq i64 %v270, 0
  br i1 %v271, label %b45, label %b46
b45:
  %v272 = icmp eq i64 %v2, 0
  br i1 %v272, label %b47, label %b48
b47:
  br label %b49
b49:
  %v273 = phi i64 [ 0, %b47 ], [ %v280, %b50 ]
  %v274 = icmp slt i64 %v273, 128
  br i1 %v274, label %b50, label %b51
b50:
  %v275 = add i64 0, %v273
  %v276 = getelementptr inbounds float, ptr %v14, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = add i64 128, %v273
  %v279 = getelementptr inbounds float, ptr %v78, i64 %v278
  store <8 x float> %v277, ptr %v279, align 4
  %v280 = add nsw i64 %v273, 8
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v281 = icmp sgt i64 %v3, 1
  br i1 %v281, label %b52, label %b53
b52:
  %v282 = getelementptr inbounds i64, ptr %v1, i64 3
  %v283 = atomicrmw add ptr %v282, i64 1 acq_rel
  %v284 = load i64, ptr %v179, align 8
  %v285 = add i64 %v284, 1
  store i64 %v285, ptr %v179, align 8
  %v286 = mul i64 %v3, %v285
  br label %b54
b54:
  %v287 = load atomic i64, ptr %v282 acquire, align 8
  %v288 = icmp slt i64 %v287, %v286
  br i1 %v288, label %b55, label %b56
b55:
  %v289 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v290 = getelementptr inbounds i64, ptr %v1, i64 4
  %v291 = load i64, ptr %v290, align 8
  %v292 = icmp eq i64 %v291, 0
  br i1 %v292, label %b57, label %b58
b57:
  %v293 = icmp eq i64 %v2, 0
  br i1 %v293, label %b59, label %b60
b59:
  br label %b61
b61:
  %v294 = phi i64 [ 0, %b59 ], [ %v301, %b62 ]
  %v295 = icmp slt i64 %v294, 128
  br i1 %v295, label %b62, label %b63
b62:
  %v296 = add i64 0, %v294
  %v297 = getelementptr inbounds float, ptr %v16, i64 %v296
  %v298 = load <8 x float>, ptr %v297, align 4
  %v299 = add i64 256, %v294
  %v300 = getelementptr inbounds float, ptr %v78, i64 %v299
  store <8 x float> %v298, ptr %v300, align 4
  %v301 = add nsw i64 %v294, 8
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v302 = icmp sgt i64 %v3, 1
  br i1 %v302, label %b64, label %b65
b64:
  %v303 = getelementptr inbounds i64, ptr %v1, i64 3
  %v304 = atomicrmw add ptr %v303, i64 1 acq_rel
  %v305 = load i64, ptr %v179, align 8
  %v306 = add i64 %v305, 1
  store i64 %v306, ptr %v179, align 8
  %v307 = mul i64 %v3, %v306
  br label %b66
b66:
  %v308 = load atomic i64, ptr %v303 acquire, align 8
  %v309 = icmp slt i64 %v308, %v307
  br i1 %v309, label %b67, label %b68
b67:
  %v310 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v311 = getelementptr inbounds i64, ptr %v1, i64 4
  %v312 = load i64, ptr %v311, align 8
  %v313 = icmp eq i64 %v312, 0
  br i1 %v313, label %b69, label %b70
b69:
  %v314 = icmp eq i64 %v2, 0
  br i1 %v314, label %b71, label %b72
b71:
  br label %b73
b73:
  %v315 = phi i64 [ 0, %b71 ], [ %v322, %b74 ]
  %v316 = icmp slt i64 %v315, 128
  br i1 %v316, label %b74, label %b75
b74:
  %v317 = add i64 0, %v315
  %v318 = getelementptr inbounds float, ptr %v18, i64 %v317
  %v319 = load <8 x float>, ptr %v318, align 4
  %v320 = add i64 384, %v315
  %v321 = getelementptr inbounds float, ptr %v78, i64 %v320
  store <8 x float> %v319, ptr %v321, align 4
  %v322 = add nsw i64 %v315, 8
  br label %b73
b75:
  br label %b72
b72:
  br label %b70
b70:
  %v323 = icmp sgt i64 %v3, 1
  br i1 %v323, label %b76, label %b77
b76:
  %v324 = getelementptr inbounds i64, ptr %v1, i64 3
  %v325 = atomicrmw add ptr %v324, i64 1 acq_rel
  %v326 = load i64, ptr %v179, align 8
  %v327 = add i64 %v326, 1
  store i64 %v327, ptr %v179, align 8
  %v328 = mul i64 %v3, %v327
  br label %b78
b78:
  %v329 = load atomic i64, ptr %v324 acquire, align 8
  %v330 = icmp slt i64 %v329, %v328
  br i1 %v330, label %b79, label %b80
b79:
  %v331 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v332 = getelementptr inbounds i64, ptr %v1, i64 4
  %v333 = load i64, ptr %v332, align 8
  %v334 = icmp eq i64 %v333, 0
  br i1 %v334, label %b81, label %b82
b81:
  %v335 = icmp eq i64 %v2, 0
  br i1 %v335, label %b83, label %b84
b83:
  br label %b85
b85:
  %v336 = phi i64 [ 0, %b83 ], [ %v343, %b86 ]
  %v337 = icmp slt i64 %v336, 16
  br i1 %v337, label %b86, label %b87
b86:
  %v338 = add i64 0, %v336
  %v339 = getelementptr inbounds float, ptr %v20, i64 %v338
  %v340 = load <8 x float>, ptr %v339, align 4
  %v341 = add i64 512, %v336
  %v342 = getelementptr inbounds float, ptr %v78, i64 %v341
  store <8 x float> %v340, ptr %v342, align 4
  %v343 = add nsw i64 %v336, 8
  br label %b85
b87:
  br label %b84
b84:
  br label %b82
b82:
  %v344 = icmp sgt i64 %v3, 1
  br i1 %v344, label %b88, label %b89
b88:
  %v345 = getelementptr inbounds i64, ptr %v1, i64 3
  %v346 = atomicrmw add ptr %v345, i64 1 acq_rel
  %v347 = load i64, ptr %v179, align 8
  %v348 = add i64 %v347, 1
  store i64 %v348, ptr %v179, align 8
  %v349 = mul i64 %v3, %v348
  br label %b90
b90:
  %v350 = load atomic i64, ptr %v345 acquire, align 8
  %v351 = icmp slt i64 %v350, %v349
  br i1 %v351, label %b91, label %b92
b91:
  %v352 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  %v353 = getelementptr inbounds i64, ptr %v1, i64 4
  %v354 = load i64, ptr %v353, align 8
  %v355 = icmp eq i64 %v354, 0
  br i1 %v355, label %b93, label %b94
b93:
  %v356 = icmp eq i64 %v2, 0
  br i1 %v356, label %b95, label %b96
b95:
  br label %b97
b97:
  %v357 = phi i64 [ 0, %b95 ], [ %v364, %b98 ]
  %v358 = icmp slt i64 %v357, 16
  br i1 %v358, label %b98, label %b99
b98:
  %v359 = add i64 0, %v357
  %v360 = getelementptr inbounds float, ptr %v22, i64 %v359
  %v361 = load <8 x float>, ptr %v360, align 4
  %v362 = add i64 528, %v357
  %v363 = getelementptr inbounds float, ptr %v78, i64 %v362
  store <8 x float> %v361, ptr %v363, align 4
  %v364 = add nsw i64 %v357, 8
  br label %b97
b99:
  br label %b96
b96:
  br label %b94
b94:
  %v365 = icmp sgt i64 %v3, 1
  br i1 %v365, label %b100, label %b101
b100:
  %v366 = getelementptr inbounds i64, ptr %v1, i64 3
  %v367 = atomicrmw add ptr %v366, i64 1 acq_rel
  %v368 = load i64, ptr %v179, align 8
  %v369 = add i64 %v368, 1
  store i64 %v369, ptr %v179, align 8
  %v370 = mul i64 %v3, %v369
  br label %b102
b102:
  %v371 = load atomic i64, ptr %v366 acquire, align 8
  %v372 = icmp slt i64 %v371, %v370
  br i1 %v372, label %b103, label %b104
b103:
  %v373 = call i32 @sched_yield()
  br label %b102
b104:
  br label %b101
b101:
  %v374 = getelementptr inbounds i64, ptr %v1, i64 4
  %v375 = load i64, ptr %v374, align 8
  %v376 = icmp eq i64 %v375, 0
  br i1 %v376, label %b105, label %b106
b105:
  %v377 = getelementptr inbounds i64, ptr %v1, i64 66
  %v378 = load i64, ptr %v377, align 8
  %v379 = icmp eq i64 %v378, 0
  br i1 %v379, label %b107, label %b108
b107:
  %v380 = add i64 %v7, 0
  %v381 = sdiv i64 %v380, 1
  %v382 = add i64 %v2, 1
  %v383 = mul i64 %v381, %v2
  %v384 = sdiv i64 %v383, %v3
  %v385 = mul i64 %v384, 1
  %v386 = icmp slt i64 %v385, %v7
  %v387 = select i1 %v386, i64 %v385, i64 %v7
  %v388 = mul i64 %v381, %v382
  %v389 = sdiv i64 %v388, %v3
  %v390 = mul i64 %v389, 1
  %v391 = icmp slt i64 %v390, %v7
  %v392 = select i1 %v391, i64 %v390, i64 %v7
  br label %b109
b109:
  %v393 = phi i64 [ %v387, %b107 ], [ %v407, %b114 ]
  %v394 = icmp slt i64 %v393, %v392
  br i1 %v394, label %b110, label %b111
b110:
  %v395 = and i64 0, %v134
  %v396 = mul i64 %v395, %v7
  %v397 = add i64 %v396, %v393
  %v398 = mul i64 %v397, 128
  %v399 = getelementptr inbounds float, ptr %v38, i64 %v398
  br label %b112
b112:
  %v400 = phi i64 [ 0, %b110 ], [ %v406, %b113 ]
  %v401 = icmp slt i64 %v400, 128
  br i1 %v401, label %b113, label %b114
b113:
  %v402 = add i64 0, %v400
  %v403 = getelementptr inbounds float, ptr %v399, i64 %v402
  %v404 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v405 = shufflevector <8 x float> %v404, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v405, ptr %v403, align 4
  %v406 = add nsw i64 %v400, 8
  br label %b112
b114:
  %v407 = add nsw i64 %v393, 1
  br label %b109
b111:
  br label %b108
b108:
  br label %b106
b106:
  %v408 = icmp sgt i64 %v3, 1
  br i1 %v408, label %b115, label %b116
b115:
  %v409 = getelementptr inbounds i64, ptr %v1, i64 3
  %v410 = atomicrmw add ptr %v409, i64 1 acq_rel
  %v411 = load i64, ptr %v179, align 8
  %v412 = add i64 %v411, 1
  store i64 %v412, ptr %v179, align 8
  %v413 = mul i64 %v3, %v412
  br label %b117
b117:
  %v414 = load atomic i64, ptr %v409 acquire, align 8
  %v415 = icmp slt i64 %v414, %v413
  br i1 %v415, label %b118, label %b119
b118:
  %v416 = call i32 @sched_yield()
  br label %b117
b119:
  br label %b116
b116:
  %v417 = getelementptr inbounds i64, ptr %v1, i64 4
  %v418 = load i64, ptr %v417, align 8
  %v419 = icmp eq i64 %v418, 0
  br i1 %v419, label %b120, label %b121
b120:
  %v420 = getelementptr inbounds i64, ptr %v1, i64 67
  %v421 = load i64, ptr %v420, align 8
  %v422 = icmp eq i64 %v421, 0
  br i1 %v422, label %b122, label %b123
b122:
  %v423 = add i64 %v7, 0
  %v424 = sdiv i64 %v423, 1
  %v425 = add i64 %v2, 1
  %v426 = mul i64 %v424, %v2
  %v427 = sdiv i64 %v426, %v3
  %v428 = mul i64 %v427, 1
  %v429 = icmp slt i64 %v428, %v7
  %v430 = select i1 %v429, i64 %v428, i64 %v7
  %v431 = mul i64 %v424, %v425
  %v432 = sdiv i64 %v431, %v3
  %v433 = mul i64 %v432, 1
  %v434 = icmp slt i64 %v433, %v7
  %v435 = select i1 %v434, i64 %v433, i64 %v7
  br label %b124
b124:
  %v436 = phi i64 [ %v430, %b122 ], [ %v450, %b129 ]
  %v437 = icmp slt i64 %v436, %v435
  br i1 %v437, label %b125, label %b126
b125:
  %v438 = and i64 0, %v136
  %v439 = mul i64 %v438, %v7
  %v440 = add i64 %v439, %v436
  %v441 = mul i64 %v440, 16
  %v442 = getelementptr inbounds float, ptr %v40, i64 %v441
  br label %b127
b127:
  %v443 = phi i64 [ 0, %b125 ], [ %v449, %b128 ]
  %v444 = icmp slt i64 %v443, 16
  br i1 %v444, label %b128, label %b129
b128:
  %v445 = add i64 0, %v443
  %v446 = getelementptr inbounds float, ptr %v442, i64 %v445
  %v447 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v448 = shufflevector <8 x float> %v447, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v448, ptr %v446, align 4
  %v449 = add nsw i64 %v443, 8
  br label %b127
b129:
  %v450 = add nsw i64 %v436, 1
  br label %b124
b126:
  br label %b123
b123:
  br label %b121
b121:
  %v451 = icmp sgt i64 %v3, 1
  br i1 %v451, label %b130, label %b131
b130:
  %v452 = getelementptr inbounds i64, ptr %v1, i64 3
  %v453 = atomicrmw add ptr %v452, i64 1 acq_rel
  %v454 = load i64, ptr %v179, align 8
  %v455 = add i64 %v454, 1
  store i64 %v455, ptr %v179, align 8
  %v456 = mul i64 %v3, %v455
  br label %b132
b132:
  %v457 = load atomic i64, ptr %v452 acquire, align 8
  %v458 = icmp slt i64 %v457, %v456
  br i1 %v458, label %b133, label %b134
b133:
  %v459 = call i32 @sched_yield()
  br label %b132
b134:
  br label %b131
b131:
  %v460 = getelementptr inbounds i64, ptr %v1, i64 4
  %v461 = load i64, ptr %v460, align 8
  %v462 = icmp eq i64 %v461, 0
  br i1 %v462, label %b135, label %b136
b135:
  %v463 = getelementptr inbounds i64, ptr %v1, i64 68
  %v464 = load i64, ptr %v463, align 8
  %v465 = icmp eq i64 %v464, 0
  br i1 %v465, label %b137, label %b138
b137:
  %v466 = add i64 %v7, 0
  %v467 = sdiv i64 %v466, 1
  %v468 = add i64 %v2, 1
  %v469 = mul i64 %v467, %v2
  %v470 = sdiv i64 %v469, %v3
  %v471 = mul i64 %v470, 1
  %v472 = icmp slt i64 %v471, %v7
  %v473 = select i1 %v472, i64 %v471, i64 %v7
  %v474 = mul i64 %v467, %v468
  %v475 = sdiv i64 %v474, %v3
  %v476 = mul i64 %v475, 1
  %v477 = icmp slt i64 %v476, %v7
  %v478 = select i1 %v477, i64 %v476, i64 %v7
  br label %b139
b139:
  %v479 = phi i64 [ %v473, %b137 ], [ %v496, %b140 ]
  %v480 = icmp slt i64 %v479, %v478
  br i1 %v480, label %b140, label %b141
b140:
  %v481 = and i64 0, %v138
  %v482 = mul i64 %v481, %v7
  %v483 = add i64 %v482, %v479
  %v484 = mul i64 %v483, 2
  %v485 = getelementptr inbounds float, ptr %v42, i64 %v484
  %v486 = icmp ult i64 2, 8
  %v487 = select i1 %v486, i64 2, i64 8
  %v488 = trunc i64 %v487 to i32
  %v489 = insertelement <8 x i32> poison, i32 %v488, i64 0
  %v490 = shufflevector <8 x i32> %v489, <8 x i32> poison, <8 x i32> zeroinitializer
  %v491 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v490
  %v492 = add i64 0, 0
  %v493 = getelementptr inbounds float, ptr %v485, i64 %v492
  %v494 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v495 = shufflevector <8 x float> %v494, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v495, ptr align 4 %v493, <8 x i1> %v491)
  %v496 = add nsw i64 %v479, 1
  br label %b139
b141:
  br label %b138
b138:
  br label %b136
b136:
  %v497 = icmp sgt i64 %v3, 1
  br i1 %v497, label %b142, label %b143
b142:
  %v498 = getelementptr inbounds i64, ptr %v1, i64 3
  %v499 = atomicrmw add ptr %v498, i64 1 acq_rel
  %v500 = load i64, ptr %v179, align 8
  %v501 = add i64 %v500, 1
  store i64 %v501, ptr %v179, align 8
  %v502 = mul i64 %v3, %v501
  br label %b144
b144:
  %v503 = load atomic i64, ptr %v498 acquire, align 8
  %v504 = icmp slt i64 %v503, %v502
  br i1 %v504, label %b145, label %b146
b145:
  %v505 = call i32 @sched_yield()
  br label %b144
b146:
  br label %b143
b143:
  %v506 = getelementptr inbounds float, ptr %v181, i64 0
  %v507 = getelementptr inbounds i64, ptr %v1, i64 4
  %v508 = load i64, ptr %v507, align 8
  %v509 = icmp eq i64 %v508, 0
  br i1 %v509, label %b147, label %b148
b147:
  %v510 = add i64 3, 0
  %v511 = sdiv i64 %v510, 1
  %v512 = add i64 %v2, 1
  %v513 = mul i64 %v511, %v2
  %v514 = sdiv i64 %v513, %v3
  %v515 = mul i64 %v514, 1
  %v516 = icmp slt i64 %v515, 3
  %v517 = select i1 %v516, i64 %v515, i64 3
  %v518 = mul i64 %v511, %v512
  %v519 = sdiv i64 %v518, %v3
  %v520 = mul i64 %v519, 1
  %v521 = icmp slt i64 %v520, 3
  %v522 = select i1 %v521, i64 %v520, i64 3
  %v523 = icmp slt i64 %v522, 2
  %v524 = select i1 %v523, i64 %v522, i64 2
  br label %b149
b149:
  %v525 = phi i64 [ %v517, %b147 ], [ %v970, %b200 ]
  %v526 = icmp slt i64 %v525, %v524
  br i1 %v526, label %b150, label %b151
b150:
  %v527 = mul i64 %v525, 256
  %v528 = mul i64 %v525, 32
  %v529 = add i64 %v527, 0
  %v530 = add i64 %v528, 0
  %v531 = getelementptr inbounds float, ptr %v506, i64 %v529
  %v532 = sub i64 68, %v530
  %v533 = icmp slt i64 %v532, 0
  %v534 = select i1 %v533, i64 0, i64 %v532
  %v535 = icmp ult i64 %v534, 8
  %v536 = select i1 %v535, i64 %v534, i64 8
  %v537 = trunc i64 %v536 to i32
  %v538 = insertelement <8 x i32> poison, i32 %v537, i64 0
  %v539 = shufflevector <8 x i32> %v538, <8 x i32> poison, <8 x i32> zeroinitializer
  %v540 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v539
  %v541 = mul i64 %v530, 8
  %v542 = add i64 0, %v541
  %v543 = getelementptr inbounds float, ptr %v78, i64 %v542
  %v544 = icmp sge i64 %v534, 8
  br i1 %v544, label %b152, label %b153
b152:
  br label %b154
b154:
  %v545 = phi i64 [ 0, %b152 ], [ %v619, %b155 ]
  %v546 = icmp slt i64 %v545, 8
  br i1 %v546, label %b155, label %b156
b155:
  %v547 = add i64 %v545, 0
  %v548 = getelementptr inbounds float, ptr %v543, i64 %v547
  %v549 = load <8 x float>, ptr %v548, align 4
  %v550 = add i64 %v545, 8
  %v551 = getelementptr inbounds float, ptr %v543, i64 %v550
  %v552 = load <8 x float>, ptr %v551, align 4
  %v553 = add i64 %v545, 16
  %v554 = getelementptr inbounds float, ptr %v543, i64 %v553
  %v555 = load <8 x float>, ptr %v554, align 4
  %v556 = add i64 %v545, 24
  %v557 = getelementptr inbounds float, ptr %v543, i64 %v556
  %v558 = load <8 x float>, ptr %v557, align 4
  %v559 = add i64 %v545, 32
  %v560 = getelementptr inbounds float, ptr %v543, i64 %v559
  %v561 = load <8 x float>, ptr %v560, align 4
  %v562 = add i64 %v545, 40
  %v563 = getelementptr inbounds float, ptr %v543, i64 %v562
  %v564 = load <8 x float>, ptr %v563, align 4
  %v565 = add i64 %v545, 48
  %v566 = getelementptr inbounds float, ptr %v543, i64 %v565
  %v567 = load <8 x float>, ptr %v566, align 4
  %v568 = add i64 %v545, 56
  %v569 = getelementptr inbounds float, ptr %v543, i64 %v568
  %v570 = load <8 x float>, ptr %v569, align 4
  %v571 = shufflevector <8 x float> %v549, <8 x float> %v561, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v572 = shufflevector <8 x float> %v549, <8 x float> %v561, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v573 = shufflevector <8 x float> %v552, <8 x float> %v564, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v574 = shufflevector <8 x float> %v552, <8 x float> %v564, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v575 = shufflevector <8 x float> %v555, <8 x float> %v567, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v576 = shufflevector <8 x float> %v555, <8 x float> %v567, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v577 = shufflevector <8 x float> %v558, <8 x float> %v570, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v578 = shufflevector <8 x float> %v558, <8 x float> %v570, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v579 = shufflevector <8 x float> %v571, <8 x float> %v575, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v580 = shufflevector <8 x float> %v571, <8 x float> %v575, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v581 = shufflevector <8 x float> %v573, <8 x float> %v577, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v582 = shufflevector <8 x float> %v573, <8 x float> %v577, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v583 = shufflevector <8 x float> %v572, <8 x float> %v576, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v584 = shufflevector <8 x float> %v572, <8 x float> %v576, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v585 = shufflevector <8 x float> %v574, <8 x float> %v578, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v586 = shufflevector <8 x float> %v574, <8 x float> %v578, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v587 = shufflevector <8 x float> %v579, <8 x float> %v581, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v588 = shufflevector <8 x float> %v579, <8 x float> %v581, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v589 = shufflevector <8 x float> %v580, <8 x float> %v582, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v590 = shufflevector <8 x float> %v580, <8 x float> %v582, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v591 = shufflevector <8 x float> %v583, <8 x float> %v585, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v592 = shufflevector <8 x float> %v583, <8 x float> %v585, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v593 = shufflevector <8 x float> %v584, <8 x float> %v586, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v594 = shufflevector <8 x float> %v584, <8 x float> %v586, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v595 = add i64 %v545, 0
  %v596 = mul i64 %v595, 32
  %v597 = getelementptr inbounds float, ptr %v531, i64 %v596
  store <8 x float> %v587, ptr %v597, align 4
  %v598 = add i64 %v545, 1
  %v599 = mul i64 %v598, 32
  %v600 = getelementptr inbounds float, ptr %v531, i64 %v599
  store <8 x float> %v588, ptr %v600, align 4
  %v601 = add i64 %v545, 2
  %v602 = mul i64 %v601, 32
  %v603 = getelementptr inbounds float, ptr %v531, i64 %v602
  store <8 x float> %v589, ptr %v603, align 4
  %v604 = add i64 %v545, 3
  %v605 = mul i64 %v604, 32
  %v606 = getelementptr inbounds float, ptr %v531, i64 %v605
  store <8 x float> %v590, ptr %v606, align 4
  %v607 = add i64 %v545, 4
  %v608 = mul i64 %v607, 32
  %v609 = getelementptr inbounds float, ptr %v531, i64 %v608
  store <8 x float> %v591, ptr %v609, align 4
  %v610 = add i64 %v545, 5
  %v611 = mul i64 %v610, 32
  %v612 = getelementptr inbounds float, ptr %v531, i64 %v611
  store <8 x float> %v592, ptr %v612, align 4
  %v613 = add i64 %v545, 6
  %v614 = mul i64 %v613, 32
  %v615 = getelementptr inbounds float, ptr %v531, i64 %v614
  store <8 x float> %v593, ptr %v615, align 4
  %v616 = add i64 %v545, 7
  %v617 = mul i64 %v616, 32
  %v618 = getelementptr inbounds float, ptr %v531, i64 %v617
  store <8 x float> %v594, ptr %v618, align 4
  %v619 = add nsw i64 %v545, 8
  br label %b154
b156:
  br label %b157
b157:
  %v620 = phi i64 [ 8, %b156 ], [ %v628, %b158 ]
  %v621 = icmp slt i64 %v620, 8
  br i1 %v621, label %b158, label %b159
b158:
  %v622 = mul i64 %v620, 1
  %v623 = getelementptr inbounds float, ptr %v543, i64 %v622
  %v624 = getelementptr float, ptr %v623, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v625 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v624, <8 x i1> %v540, <8 x float> zeroinitializer)
  %v626 = mul i64 %v620, 32
  %v627 = getelementptr inbounds float, ptr %v531, i64 %v626
  store <8 x float> %v625, ptr %v627, align 4
  %v628 = add nsw i64 %v620, 1
  br label %b157
b159:
  br label %b153
b153:
  %v629 = icmp slt i64 %v534, 8
  br i1 %v629, label %b160, label %b161
b160:
  br label %b162
b162:
  %v630 = phi i64 [ 0, %b160 ], [ %v638, %b163 ]
  %v631 = icmp slt i64 %v630, 8
  br i1 %v631, label %b163, label %b164
b163:
  %v632 = mul i64 %v630, 1
  %v633 = getelementptr inbounds float, ptr %v543, i64 %v632
  %v634 = getelementptr float, ptr %v633, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v635 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v634, <8 x i1> %v540, <8 x float> zeroinitializer)
  %v636 = mul i64 %v630, 32
  %v637 = getelementptr inbounds float, ptr %v531, i64 %v636
  store <8 x float> %v635, ptr %v637, align 4
  %v638 = add nsw i64 %v630, 1
  br label %b162
b164:
  br label %b161
b161:
  %v639 = add i64 %v527, 8
  %v640 = add i64 %v528, 8
  %v641 = getelementptr inbounds float, ptr %v506, i64 %v639
  %v642 = sub i64 68, %v640
  %v643 = icmp slt i64 %v642, 0
  %v644 = select i1 %v643, i64 0, i64 %v642
  %v645 = icmp ult i64 %v644, 8
  %v646 = select i1 %v645, i64 %v644, i64 8
  %v647 = trunc i64 %v646 to i32
  %v648 = insertelement <8 x i32> poison, i32 %v647, i64 0
  %v649 = shufflevector <8 x i32> %v648, <8 x i32> poison, <8 x i32> zeroinitializer
  %v650 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v649
  %v651 = mul i64 %v640, 8
  %v652 = add i64 0, %v651
  %v653 = getelementptr inbounds float, ptr %v78, i64 %v652
  %v654 = icmp sge i64 %v644, 8
  br i1 %v654, label %b165, label %b166
b165:
  br label %b167
b167:
  %v655 = phi i64 [ 0, %b165 ], [ %v729, %b168 ]
  %v656 = icmp slt i64 %v655, 8
  br i1 %v656, label %b168, label %b169
b168:
  %v657 = add i64 %v655, 0
  %v658 = getelementptr inbounds float, ptr %v653, i64 %v657
  %v659 = load <8 x float>, ptr %v658, align 4
  %v660 = add i64 %v655, 8
  %v661 = getelementptr inbounds float, ptr %v653, i64 %v660
  %v662 = load <8 x float>, ptr %v661, align 4
  %v663 = add i64 %v655, 16
  %v664 = getelementptr inbounds float, ptr %v653, i64 %v663
  %v665 = load <8 x float>, ptr %v664, align 4
  %v666 = add i64 %v655, 24
  %v667 = getelementptr inbounds float, ptr %v653, i64 %v666
  %v668 = load <8 x float>, ptr %v667, align 4
  %v669 = add i64 %v655, 32
  %v670 = getelementptr inbounds float, ptr %v653, i64 %v669
  %v671 = load <8 x float>, ptr %v670, align 4
  %v672 = add i64 %v655, 40
  %v673 = getelementptr inbounds float, ptr %v653, i64 %v672
  %v674 = load <8 x float>, ptr %v673, align 4
  %v675 = add i64 %v655, 48
  %v676 = getelementptr inbounds float, ptr %v653, i64 %v675
  %v677 = load <8 x float>, ptr %v676, align 4
  %v678 = add i64 %v655, 56
  %v679 = getelementptr inbounds float, ptr %v653, i64 %v678
  %v680 = load <8 x float>, ptr %v679, align 4
  %v681 = shufflevector <8 x float> %v659, <8 x float> %v671, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v682 = shufflevector <8 x float> %v659, <8 x float> %v671, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v683 = shufflevector <8 x float> %v662, <8 x float> %v674, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v684 = shufflevector <8 x float> %v662, <8 x float> %v674, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v685 = shufflevector <8 x float> %v665, <8 x float> %v677, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v686 = shufflevector <8 x float> %v665, <8 x float> %v677, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v687 = shufflevector <8 x float> %v668, <8 x float> %v680, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v688 = shufflevector <8 x float> %v668, <8 x float> %v680, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v689 = shufflevector <8 x float> %v681, <8 x float> %v685, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v690 = shufflevector <8 x float> %v681, <8 x float> %v685, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v691 = shufflevector <8 x float> %v683, <8 x float> %v687, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v692 = shufflevector <8 x float> %v683, <8 x float> %v687, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v693 = shufflevector <8 x float> %v682, <8 x float> %v686, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v694 = shufflevector <8 x float> %v682, <8 x float> %v686, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v695 = shufflevector <8 x float> %v684, <8 x float> %v688, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v696 = shufflevector <8 x float> %v684, <8 x float> %v688, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v697 = shufflevector <8 x float> %v689, <8 x float> %v691, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v698 = shufflevector <8 x float> %v689, <8 x float> %v691, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v699 = shufflevector <8 x float> %v690, <8 x float> %v692, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v700 = shufflevector <8 x float> %v690, <8 x float> %v692, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v701 = shufflevector <8 x float> %v693, <8 x float> %v695, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v702 = shufflevector <8 x float> %v693, <8 x float> %v695, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v703 = shufflevector <8 x float> %v694, <8 x float> %v696, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v704 = shufflevector <8 x float> %v694, <8 x float> %v696, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v705 = add i64 %v655, 0
  %v706 = mul i64 %v705, 32
  %v707 = getelementptr inbounds float, ptr %v641, i64 %v706
  store <8 x float> %v697, ptr %v707, align 4
  %v708 = add i64 %v655, 1
  %v709 = mul i64 %v708, 32
  %v710 = getelementptr inbounds float, ptr %v641, i64 %v709
  store <8 x float> %v698, ptr %v710, align 4
  %v711 = add i64 %v655, 2
  %v712 = mul i64 %v711, 32
  %v713 = getelementptr inbounds float, ptr %v641, i64 %v712
  store <8 x float> %v699, ptr %v713, align 4
  %v714 = add i64 %v655, 3
  %v715 = mul i64 %v714, 32
  %v716 = getelementptr inbounds float, ptr %v641, i64 %v715
  store <8 x float> %v700, ptr %v716, align 4
  %v717 = add i64 %v655, 4
  %v718 = mul i64 %v717, 32
  %v719 = getelementptr inbounds float, ptr %v641, i64 %v718
  store <8 x float> %v701, ptr %v719, align 4
  %v720 = add i64 %v655, 5
  %v721 = mul i64 %v720, 32
  %v722 = getelementptr inbounds float, ptr %v641, i64 %v721
  store <8 x float> %v702, ptr %v722, align 4
  %v723 = add i64 %v655, 6
  %v724 = mul i64 %v723, 32
  %v725 = getelementptr inbounds float, ptr %v641, i64 %v724
  store <8 x float> %v703, ptr %v725, align 4
  %v726 = add i64 %v655, 7
  %v727 = mul i64 %v726, 32
  %v728 = getelementptr inbounds float, ptr %v641, i64 %v727
  store <8 x float> %v704, ptr %v728, align 4
  %v729 = add nsw i64 %v655, 8
  br label %b167
b169:
  br label %b170
b170:
  %v730 = phi i64 [ 8, %b169 ], [ %v738, %b171 ]
  %v731 = icmp slt i64 %v730, 8
  br i1 %v731, label %b171, label %b172
b171:
  %v732 = mul i64 %v730, 1
  %v733 = getelementptr inbounds float, ptr %v653, i64 %v732
  %v734 = getelementptr float, ptr %v733, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v735 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v734, <8 x i1> %v650, <8 x float> zeroinitializer)
  %v736 = mul i64 %v730, 32
  %v737 = getelementptr inbounds float, ptr %v641, i64 %v736
  store <8 x float> %v735, ptr %v737, align 4
  %v738 = add nsw i64 %v730, 1
  br label %b170
b172:
  br label %b166
b166:
  %v739 = icmp slt i64 %v644, 8
  br i1 %v739, label %b173, label %b174
b173:
  br label %b175
b175:
  %v740 = phi i64 [ 0, %b173 ], [ %v748, %b176 ]
  %v741 = icmp slt i64 %v740, 8
  br i1 %v741, label %b176, label %b177
b176:
  %v742 = mul i64 %v740, 1
  %v743 = getelementptr inbounds float, ptr %v653, i64 %v742
  %v744 = getelementptr float, ptr %v743, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v745 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v744, <8 x i1> %v650, <8 x float> zeroinitializer)
  %v746 = mul i64 %v740, 32
  %v747 = getelementptr inbounds float, ptr %v641, i64 %v746
  store <8 x float> %v745, ptr %v747, align 4
  %v748 = add nsw i64 %v740, 1
  br label %b175
b177:
  br label %b174
b174:
  %v749 = add i64 %v527, 16
  %v750 = add i64 %v528, 16
  %v751 = getelementptr inbounds float, ptr %v506, i64 %v749
  %v752 = sub i64 68, %v750
  %v753 = icmp slt i64 %v752, 0
  %v754 = select i1 %v753, i64 0, i64 %v752
  %v755 = icmp ult i64 %v754, 8
  %v756 = select i1 %v755, i64 %v754, i64 8
  %v757 = trunc i64 %v756 to i32
  %v758 = insertelement <8 x i32> poison, i32 %v757, i64 0
  %v759 = shufflevector <8 x i32> %v758, <8 x i32> poison, <8 x i32> zeroinitializer
  %v760 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v759
  %v761 = mul i64 %v750, 8
  %v762 = add i64 0, %v761
  %v763 = getelementptr inbounds float, ptr %v78, i64 %v762
  %v764 = icmp sge i64 %v754, 8
  br i1 %v764, label %b178, label %b179
b178:
  br label %b180
b180:
  %v765 = phi i64 [ 0, %b178 ], [ %v839, %b181 ]
  %v766 = icmp slt i64 %v765, 8
  br i1 %v766, label %b181, label %b182
b181:
  %v767 = add i64 %v765, 0
  %v768 = getelementptr inbounds float, ptr %v763, i64 %v767
  %v769 = load <8 x float>, ptr %v768, align 4
  %v770 = add i64 %v765, 8
  %v771 = getelementptr inbounds float, ptr %v763, i64 %v770
  %v772 = load <8 x float>, ptr %v771, align 4
  %v773 = add i64 %v765, 16
  %v774 = getelementptr inbounds float, ptr %v763, i64 %v773
  %v775 = load <8 x float>, ptr %v774, align 4
  %v776 = add i64 %v765, 24
  %v777 = getelementptr inbounds float, ptr %v763, i64 %v776
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = add i64 %v765, 32
  %v780 = getelementptr inbounds float, ptr %v763, i64 %v779
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = add i64 %v765, 40
  %v783 = getelementptr inbounds float, ptr %v763, i64 %v782
  %v784 = load <8 x float>, ptr %v783, align 4
  %v785 = add i64 %v765, 48
  %v786 = getelementptr inbounds float, ptr %v763, i64 %v785
  %v787 = load <8 x float>, ptr %v786, align 4
  %v788 = add i64 %v765, 56
  %v789 = getelementptr inbounds float, ptr %v763, i64 %v788
  %v790 = load <8 x float>, ptr %v789, align 4
  %v791 = shufflevector <8 x float> %v769, <8 x float> %v781, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v792 = shufflevector <8 x float> %v769, <8 x float> %v781, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v793 = shufflevector <8 x float> %v772, <8 x float> %v784, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v794 = shufflevector <8 x float> %v772, <8 x float> %v784, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v795 = shufflevector <8 x float> %v775, <8 x float> %v787, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v796 = shufflevector <8 x float> %v775, <8 x float> %v787, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v797 = shufflevector <8 x float> %v778, <8 x float> %v790, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v798 = shufflevector <8 x float> %v778, <8 x float> %v790, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v799 = shufflevector <8 x float> %v791, <8 x float> %v795, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v800 = shufflevector <8 x float> %v791, <8 x float> %v795, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v801 = shufflevector <8 x float> %v793, <8 x float> %v797, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v802 = shufflevector <8 x float> %v793, <8 x float> %v797, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v803 = shufflevector <8 x float> %v792, <8 x float> %v796, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v804 = shufflevector <8 x float> %v792, <8 x float> %v796, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v805 = shufflevector <8 x float> %v794, <8 x float> %v798, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v806 = shufflevector <8 x float> %v794, <8 x float> %v798, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v807 = shufflevector <8 x float> %v799, <8 x float> %v801, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v808 = shufflevector <8 x float> %v799, <8 x float> %v801, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v809 = shufflevector <8 x float> %v800, <8 x float> %v802, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v810 = shufflevector <8 x float> %v800, <8 x float> %v802, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v811 = shufflevector <8 x float> %v803, <8 x float> %v805, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v812 = shufflevector <8 x float> %v803, <8 x float> %v805, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v813 = shufflevector <8 x float> %v804, <8 x float> %v806, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v814 = shufflevector <8 x float> %v804, <8 x float> %v806, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v815 = add i64 %v765, 0
  %v816 = mul i64 %v815, 32
  %v817 = getelementptr inbounds float, ptr %v751, i64 %v816
  store <8 x float> %v807, ptr %v817, align 4
  %v818 = add i64 %v765, 1
  %v819 = mul i64 %v818, 32
  %v820 = getelementptr inbounds float, ptr %v751, i64 %v819
  store <8 x float> %v808, ptr %v820, align 4
  %v821 = add i64 %v765, 2
  %v822 = mul i64 %v821, 32
  %v823 = getelementptr inbounds float, ptr %v751, i64 %v822
  store <8 x float> %v809, ptr %v823, align 4
  %v824 = add i64 %v765, 3
  %v825 = mul i64 %v824, 32
  %v826 = getelementptr inbounds float, ptr %v751, i64 %v825
  store <8 x float> %v810, ptr %v826, align 4
  %v827 = add i64 %v765, 4
  %v828 = mul i64 %v827, 32
  %v829 = getelementptr inbounds float, ptr %v751, i64 %v828
  store <8 x float> %v811, ptr %v829, align 4
  %v830 = add i64 %v765, 5
  %v831 = mul i64 %v830, 32
  %v832 = getelementptr inbounds float, ptr %v751, i64 %v831
  store <8 x float> %v812, ptr %v832, align 4
  %v833 = add i64 %v765, 6
  %v834 = mul i64 %v833, 32
  %v835 = getelementptr inbounds float, ptr %v751, i64 %v834
  store <8 x float> %v813, ptr %v835, align 4
  %v836 = add i64 %v765, 7
  %v837 = mul i64 %v836, 32
  %v838 = getelementptr inbounds float, ptr %v751, i64 %v837
  store <8 x float> %v814, ptr %v838, align 4
  %v839 = add nsw i64 %v765, 8
  br label %b180
b182:
  br label %b183
b183:
  %v840 = phi i64 [ 8, %b182 ], [ %v848, %b184 ]
  %v841 = icmp slt i64 %v840, 8
  br i1 %v841, label %b184, label %b185
b184:
  %v842 = mul i64 %v840, 1
  %v843 = getelementptr inbounds float, ptr %v763, i64 %v842
  %v844 = getelementptr float, ptr %v843, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v845 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v844, <8 x i1> %v760, <8 x float> zeroinitializer)
  %v846 = mul i64 %v840, 32
  %v847 = getelementptr inbounds float, ptr %v751, i64 %v846
  store <8 x float> %v845, ptr %v847, align 4
  %v848 = add nsw i64 %v840, 1
  br label %b183
b185:
  br label %b179
b179:
  %v849 = icmp slt i64 %v754, 8
  br i1 %v849, label %b186, label %b187
b186:
  br label %b188
b188:
  %v850 = phi i64 [ 0, %b186 ], [ %v858, %b189 ]
  %v851 = icmp slt i64 %v850, 8
  br i1 %v851, label %b189, label %b190
b189:
  %v852 = mul i64 %v850, 1
  %v853 = getelementptr inbounds float, ptr %v763, i64 %v852
  %v854 = getelementptr float, ptr %v853, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v855 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v854, <8 x i1> %v760, <8 x float> zeroinitializer)
  %v856 = mul i64 %v850, 32
  %v857 = getelementptr inbounds float, ptr %v751, i64 %v856
  store <8 x float> %v855, ptr %v857, align 4
  %v858 = add nsw i64 %v850, 1
  br label %b188
b190:
  br label %b187
b187:
  %v859 = add i64 %v527, 24
  %v860 = add i64 %v528, 24
  %v861 = getelementptr inbounds float, ptr %v506, i64 %v859
  %v862 = sub i64 68, %v860
  %v863 = icmp slt i64 %v862, 0
  %v864 = select i1 %v863, i64 0, i64 %v862
  %v865 = icmp ult i64 %v864, 8
  %v866 = select i1 %v865, i64 %v864, i64 8
  %v867 = trunc i64 %v866 to i32
  %v868 = insertelement <8 x i32> poison, i32 %v867, i64 0
  %v869 = shufflevector <8 x i32> %v868, <8 x i32> poison, <8 x i32> zeroinitializer
  %v870 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v869
  %v871 = mul i64 %v860, 8
  %v872 = add i64 0, %v871
  %v873 = getelementptr inbounds float, ptr %v78, i64 %v872
  %v874 = icmp sge i64 %v864, 8
  br i1 %v874, label %b191, label %b192
b191:
  br label %b193
b193:
  %v875 = phi i64 [ 0, %b191 ], [ %v949, %b194 ]
  %v876 = icmp slt i64 %v875, 8
  br i1 %v876, label %b194, label %b195
b194:
  %v877 = add i64 %v875, 0
  %v878 = getelementptr inbounds float, ptr %v873, i64 %v877
  %v879 = load <8 x float>, ptr %v878, align 4
  %v880 = add i64 %v875, 8
  %v881 = getelementptr inbounds float, ptr %v873, i64 %v880
  %v882 = load <8 x float>, ptr %v881, align 4
  %v883 = add i64 %v875, 16
  %v884 = getelementptr inbounds float, ptr %v873, i64 %v883
  %v885 = load <8 x float>, ptr %v884, align 4
  %v886 = add i64 %v875, 24
  %v887 = getelementptr inbounds float, ptr %v873, i64 %v886
  %v888 = load <8 x float>, ptr %v887, align 4
  %v889 = add i64 %v875, 32
  %v890 = getelementptr inbounds float, ptr %v873, i64 %v889
  %v891 = load <8 x float>, ptr %v890, align 4
  %v892 = add i64 %v875, 40
  %v893 = getelementptr inbounds float, ptr %v873, i64 %v892
  %v894 = load <8 x float>, ptr %v893, align 4
  %v895 = add i64 %v875, 48
  %v896 = getelementptr inbounds float, ptr %v873, i64 %v895
  %v897 = load <8 x float>, ptr %v896, align 4
  %v898 = add i64 %v875, 56
  %v899 = getelementptr inbounds float, ptr %v873, i64 %v898
  %v900 = load <8 x float>, ptr %v899, align 4
  %v901 = shufflevector <8 x float> %v879, <8 x float> %v891, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v902 = shufflevector <8 x float> %v879, <8 x float> %v891, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v903 = shufflevector <8 x float> %v882, <8 x float> %v894, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v904 = shufflevector <8 x float> %v882, <8 x float> %v894, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v905 = shufflevector <8 x float> %v885, <8 x float> %v897, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v906 = shufflevector <8 x float> %v885, <8 x float> %v897, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v907 = shufflevector <8 x float> %v888, <8 x float> %v900, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v908 = shufflevector <8 x float> %v888, <8 x float> %v900, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v909 = shufflevector <8 x float> %v901, <8 x float> %v905, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v910 = shufflevector <8 x float> %v901, <8 x float> %v905, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v911 = shufflevector <8 x float> %v903, <8 x float> %v907, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v912 = shufflevector <8 x float> %v903, <8 x float> %v907, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v913 = shufflevector <8 x float> %v902, <8 x float> %v906, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v914 = shufflevector <8 x float> %v902, <8 x float> %v906, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v915 = shufflevector <8 x float> %v904, <8 x float> %v908, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v916 = shufflevector <8 x float> %v904, <8 x float> %v908, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v917 = shufflevector <8 x float> %v909, <8 x float> %v911, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v918 = shufflevector <8 x float> %v909, <8 x float> %v911, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v919 = shufflevector <8 x float> %v910, <8 x float> %v912, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v920 = shufflevector <8 x float> %v910, <8 x float> %v912, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v921 = shufflevector <8 x float> %v913, <8 x float> %v915, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v922 = shufflevector <8 x float> %v913, <8 x float> %v915, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v923 = shufflevector <8 x float> %v914, <8 x float> %v916, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v924 = shufflevector <8 x float> %v914, <8 x float> %v916, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v925 = add i64 %v875, 0
  %v926 = mul i64 %v925, 32
  %v927 = getelementptr inbounds float, ptr %v861, i64 %v926
  store <8 x float> %v917, ptr %v927, align 4
  %v928 = add i64 %v875, 1
  %v929 = mul i64 %v928, 32
  %v930 = getelementptr inbounds float, ptr %v861, i64 %v929
  store <8 x float> %v918, ptr %v930, align 4
  %v931 = add i64 %v875, 2
  %v932 = mul i64 %v931, 32
  %v933 = getelementptr inbounds float, ptr %v861, i64 %v932
  store <8 x float> %v919, ptr %v933, align 4
  %v934 = add i64 %v875, 3
  %v935 = mul i64 %v934, 32
  %v936 = getelementptr inbounds float, ptr %v861, i64 %v935
  store <8 x float> %v920, ptr %v936, align 4
  %v937 = add i64 %v875, 4
  %v938 = mul i64 %v937, 32
  %v939 = getelementptr inbounds float, ptr %v861, i64 %v938
  store <8 x float> %v921, ptr %v939, align 4
  %v940 = add i64 %v875, 5
  %v941 = mul i64 %v940, 32
  %v942 = getelementptr inbounds float, ptr %v861, i64 %v941
  store <8 x float> %v922, ptr %v942, align 4
  %v943 = add i64 %v875, 6
  %v944 = mul i64 %v943, 32
  %v945 = getelementptr inbounds float, ptr %v861, i64 %v944
  store <8 x float> %v923, ptr %v945, align 4
  %v946 = add i64 %v875, 7
  %v947 = mul i64 %v946, 32
  %v948 = getelementptr inbounds float, ptr %v861, i64 %v947
  store <8 x float> %v924, ptr %v948, align 4
  %v949 = add nsw i64 %v875, 8
  br label %b193
b195:
  br label %b196
b196:
  %v950 = phi i64 [ 8, %b195 ], [ %v958, %b197 ]
  %v951 = icmp slt i64 %v950, 8
  br i1 %v951, label %b197, label %b198
b197:
  %v952 = mul i64 %v950, 1
  %v953 = getelementptr inbounds float, ptr %v873, i64 %v952
  %v954 = getelementptr float, ptr %v953, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v955 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v954, <8 x i1> %v870, <8 x float> zeroinitializer)
  %v956 = mul i64 %v950, 32
  %v957 = getelementptr inbounds float, ptr %v861, i64 %v956
  store <8 x float> %v955, ptr %v957, align 4
  %v958 = add nsw i64 %v950, 1
  br label %b196
b198:
  br label %b192
b192:
  %v959 = icmp slt i64 %v864, 8
  br i1 %v959, label %b199, label %b200
b199:
  br label %b201
b201:
  %v960 = phi i64 [ 0, %b199 ], [ %v968, %b202 ]
  %v961 = icmp slt i64 %v960, 8
  br i1 %v961, label %b202, label %b203
b202:
  %v962 = mul i64 %v960, 1
  %v963 = getelementptr inbounds float, ptr %v873, i64 %v962
  %v964 = getelementptr float, ptr %v963, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v965 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v964, <8 x i1> %v870, <8 x float> zeroinitializer)
  %v966 = mul i64 %v960, 32
  %v967 = getelementptr inbounds float, ptr %v861, i64 %v966
  store <8 x float> %v965, ptr %v967, align 4
  %v968 = add nsw i64 %v960, 1
  br label %b201
b203:
  br label %b200
b200:
  %v969 = add i64 %v527, 256
  %v970 = add nsw i64 %v525, 1
  br label %b149
b151:
  %v971 = icmp eq i64 %v522, 3
  br i1 %v971, label %b204, label %b205
b204:
  %v972 = mul i64 2, 256
  %v973 = mul i64 2, 32
  %v974 = add i64 %v972, 0
  %v975 = add i64 %v973, 0
  %v976 = getelementptr inbounds float, ptr %v506, i64 %v974
  %v977 = sub i64 68, %v975
  %v978 = icmp slt i64 %v977, 0
  %v979 = select i1 %v978, i64 0, i64 %v977
  %v980 = icmp ult i64 %v979, 8
  %v981 = select i1 %v980, i64 %v979, i64 8
  %v982 = trunc i64 %v981 to i32
  %v983 = insertelement <8 x i32> poison, i32 %v982, i64 0
  %v984 = shufflevector <8 x i32> %v983, <8 x i32> poison, <8 x i32> zeroinitializer
  %v985 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v984
  %v986 = mul i64 %v975, 8
  %v987 = add i64 0, %v986
  %v988 = getelementptr inbounds float, ptr %v78, i64 %v987
  %v989 = icmp sge i64 %v979, 8
  br i1 %v989, label %b206, label %b207
b206:
  br label %b208
b208:
  %v990 = phi i64 [ 0, %b206 ], [ %v1064, %b209 ]
  %v991 = icmp slt i64 %v990, 8
  br i1 %v991, label %b209, label %b210
b209:
  %v992 = add i64 %v990, 0
  %v993 = getelementptr inbounds float, ptr %v988, i64 %v992
  %v994 = load <8 x float>, ptr %v993, align 4
  %v995 = add i64 %v990, 8
  %v996 = getelementptr inbounds float, ptr %v988, i64 %v995
  %v997 = load <8 x float>, ptr %v996, align 4
  %v998 = add i64 %v990, 16
  %v999 = getelementptr inbounds float, ptr %v988, i64 %v998
  %v1000 = load <8 x float>, ptr %v999, align 4
  %v1001 = add i64 %v990, 24
  %v1002 = getelementptr inbounds float, ptr %v988, i64 %v1001
  %v1003 = load <8 x float>, ptr %v1002, align 4
  %v1004 = add i64 %v990, 32
  %v1005 = getelementptr inbounds float, ptr %v988, i64 %v1004
  %v1006 = load <8 x float>, ptr %v1005, align 4
  %v1007 = add i64 %v990, 40
  %v1008 = getelementptr inbounds float, ptr %v988, i64 %v1007
  %v1009 = load <8 x float>, ptr %v1008, align 4
  %v1010 = add i64 %v990, 48
  %v1011 = getelementptr inbounds float, ptr %v988, i64 %v1010
  %v1012 = load <8 x float>, ptr %v1011, align 4
  %v1013 = add i64 %v990, 56
  %v1014 = getelementptr inbounds float, ptr %v988, i64 %v1013
  %v1015 = load <8 x float>, ptr %v1014, align 4
  %v1016 = shufflevector <8 x float> %v994, <8 x float> %v1006, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1017 = shufflevector <8 x float> %v994, <8 x float> %v1006, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1018 = shufflevector <8 x float> %v997, <8 x float> %v1009, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1019 = shufflevector <8 x float> %v997, <8 x float> %v1009, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1020 = shufflevector <8 x float> %v1000, <8 x float> %v1012, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1021 = shufflevector <8 x float> %v1000, <8 x float> %v1012, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1022 = shufflevector <8 x float> %v1003, <8 x float> %v1015, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1023 = shufflevector <8 x float> %v1003, <8 x float> %v1015, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1024 = shufflevector <8 x float> %v1016, <8 x float> %v1020, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1025 = shufflevector <8 x float> %v1016, <8 x float> %v1020, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1026 = shufflevector <8 x float> %v1018, <8 x float> %v1022, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1027 = shufflevector <8 x float> %v1018, <8 x float> %v1022, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1028 = shufflevector <8 x float> %v1017, <8 x float> %v1021, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1029 = shufflevector <8 x float> %v1017, <8 x float> %v1021, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1030 = shufflevector <8 x float> %v1019, <8 x float> %v1023, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1031 = shufflevector <8 x float> %v1019, <8 x float> %v1023, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1032 = shufflevector <8 x float> %v1024, <8 x float> %v1026, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1033 = shufflevector <8 x float> %v1024, <8 x float> %v1026, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1034 = shufflevector <8 x float> %v1025, <8 x float> %v1027, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1035 = shufflevector <8 x float> %v1025, <8 x float> %v1027, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1036 = shufflevector <8 x float> %v1028, <8 x float> %v1030, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1037 = shufflevector <8 x float> %v1028, <8 x float> %v1030, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1038 = shufflevector <8 x float> %v1029, <8 x float> %v1031, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1039 = shufflevector <8 x float> %v1029, <8 x float> %v1031, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1040 = add i64 %v990, 0
  %v1041 = mul i64 %v1040, 8
  %v1042 = getelementptr inbounds float, ptr %v976, i64 %v1041
  store <8 x float> %v1032, ptr %v1042, align 4
  %v1043 = add i64 %v990, 1
  %v1044 = mul i64 %v1043, 8
  %v1045 = getelementptr inbounds float, ptr %v976, i64 %v1044
  store <8 x float> %v1033, ptr %v1045, align 4
  %v1046 = add i64 %v990, 2
  %v1047 = mul i64 %v1046, 8
  %v1048 = getelementptr inbounds float, ptr %v976, i64 %v1047
  store <8 x float> %v1034, ptr %v1048, align 4
  %v1049 = add i64 %v990, 3
  %v1050 = mul i64 %v1049, 8
  %v1051 = getelementptr inbounds float, ptr %v976, i64 %v1050
  store <8 x float> %v1035, ptr %v1051, align 4
  %v1052 = add i64 %v990, 4
  %v1053 = mul i64 %v1052, 8
  %v1054 = getelementptr inbounds float, ptr %v976, i64 %v1053
  store <8 x float> %v1036, ptr %v1054, align 4
  %v1055 = add i64 %v990, 5
  %v1056 = mul i64 %v1055, 8
  %v1057 = getelementptr inbounds float, ptr %v976, i64 %v1056
  store <8 x float> %v1037, ptr %v1057, align 4
  %v1058 = add i64 %v990, 6
  %v1059 = mul i64 %v1058, 8
  %v1060 = getelementptr inbounds float, ptr %v976, i64 %v1059
  store <8 x float> %v1038, ptr %v1060, align 4
  %v1061 = add i64 %v990, 7
  %v1062 = mul i64 %v1061, 8
  %v1063 = getelementptr inbounds float, ptr %v976, i64 %v1062
  store <8 x float> %v1039, ptr %v1063, align 4
  %v1064 = add nsw i64 %v990, 8
  br label %b208
b210:
  br label %b211
b211:
  %v1065 = phi i64 [ 8, %b210 ], [ %v1073, %b212 ]
  %v1066 = icmp slt i64 %v1065, 8
  br i1 %v1066, label %b212, label %b213
b212:
  %v1067 = mul i64 %v1065, 1
  %v1068 = getelementptr inbounds float, ptr %v988, i64 %v1067
  %v1069 = getelementptr float, ptr %v1068, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1070 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1069, <8 x i1> %v985, <8 x float> zeroinitializer)
  %v1071 = mul i64 %v1065, 8
  %v1072 = getelementptr inbounds float, ptr %v976, i64 %v1071
  store <8 x float> %v1070, ptr %v1072, align 4
  %v1073 = add nsw i64 %v1065, 1
  br label %b211
b213:
  br label %b207
b207:
  %v1074 = icmp slt i64 %v979, 8
  br i1 %v1074, label %b214, label %b215
b214:
  br label %b216
b216:
  %v1075 = phi i64 [ 0, %b214 ], [ %v1083, %b217 ]
  %v1076 = icmp slt i64 %v1075, 8
  br i1 %v1076, label %b217, label %b218
b217:
  %v1077 = mul i64 %v1075, 1
  %v1078 = getelementptr inbounds float, ptr %v988, i64 %v1077
  %v1079 = getelementptr float, ptr %v1078, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1080 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1079, <8 x i1> %v985, <8 x float> zeroinitializer)
  %v1081 = mul i64 %v1075, 8
  %v1082 = getelementptr inbounds float, ptr %v976, i64 %v1081
  store <8 x float> %v1080, ptr %v1082, align 4
  %v1083 = add nsw i64 %v1075, 1
  br label %b216
b218:
  br label %b215
b215:
  %v1084 = add i64 %v972, 64
  br label %b205
b205:
  br label %b148
b148:
  %v1085 = icmp sgt i64 %v3, 1
  br i1 %v1085, label %b219, label %b220
b219:
  %v1086 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1087 = atomicrmw add ptr %v1086, i64 1 acq_rel
  %v1088 = load i64, ptr %v179, align 8
  %v1089 = add i64 %v1088, 1
  store i64 %v1089, ptr %v179, align 8
  %v1090 = mul i64 %v3, %v1089
  br label %b221
b221:
  %v1091 = load atomic i64, ptr %v1086 acquire, align 8
  %v1092 = icmp slt i64 %v1091, %v1090
  br i1 %v1092, label %b222, label %b223
b222:
  %v1093 = call i32 @sched_yield()
  br label %b221
b223:
  br label %b220
b220:
  %v1094 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1095 = load i64, ptr %v1094, align 8
  br label %b224
b224:
  %v1096 = phi i64 [ 0, %b220 ], [ %v1804, %b281 ]
  %v1097 = icmp slt i64 %v1096, %v5
  br i1 %v1097, label %b225, label %b226
b225:
  %v1098 = add i64 %v1096, %v1095
  %v1099 = icmp slt i64 %v1098, %v5
  %v1100 = select i1 %v1099, i64 %v1098, i64 %v5
  %v1101 = sub i64 %v1100, %v1096
  %v1102 = mul i64 %v1101, %v7
  %v1104 = add i64 %v1102, 0
  %v1105 = sdiv i64 %v1104, 1
  %v1106 = add i64 %v2, 1
  %v1107 = mul i64 %v1105, %v2
  %v1108 = sdiv i64 %v1107, %v3
  %v1109 = mul i64 %v1108, 1
  %v1110 = icmp slt i64 %v1109, %v1102
  %v1111 = select i1 %v1110, i64 %v1109, i64 %v1102
  %v1112 = mul i64 %v1105, %v1106
  %v1113 = sdiv i64 %v1112, %v3
  %v1114 = mul i64 %v1113, 1
  %v1115 = icmp slt i64 %v1114, %v1102
  %v1116 = select i1 %v1115, i64 %v1114, i64 %v1102
  %v1117 = mul i64 %v1096, %v7
  %v1118 = add i64 %v1111, %v1117
  %v1119 = add i64 %v1116, %v1117
  br label %b227
b227:
  %v1120 = phi i64 [ %v1118, %b225 ], [ %v1193, %b232 ]
  %v1121 = icmp slt i64 %v1120, %v1119
  br i1 %v1121, label %b228, label %b229
b228:
  %v1122 = add i64 %v1120, 96
  %v1123 = icmp slt i64 %v1122, %v1119
  %v1124 = select i1 %v1123, i64 %v1122, i64 %v1119
  br label %b230
b230:
  %v1125 = phi i64 [ 0, %b228 ], [ %v1192, %b235 ]
  %v1126 = icmp slt i64 %v1125, 3
  br i1 %v1126, label %b231, label %b232
b231:
  %v1127 = sub i64 %v1124, %v1120
  %v1128 = sub i64 2, 1
  %v1129 = add i64 %v1127, %v1128
  %v1130 = sdiv i64 %v1129, 2
  br label %b233
b233:
  %v1131 = phi i64 [ 0, %b231 ], [ %v1191, %b240 ]
  %v1132 = icmp slt i64 %v1131, %v1130
  br i1 %v1132, label %b234, label %b235
b234:
  %v1133 = mul i64 %v1127, %v1131
  %v1134 = sdiv i64 %v1133, %v1130
  %v1135 = add i64 %v1120, %v1134
  %v1136 = add i64 %v1131, 1
  %v1137 = mul i64 %v1127, %v1136
  %v1138 = sdiv i64 %v1137, %v1130
  %v1139 = add i64 %v1120, %v1138
  %v1140 = mul i64 %v1125, 256
  %v1141 = getelementptr inbounds float, ptr %v506, i64 %v1140
  %v1142 = sub i64 %v1139, %v1135
  %v1143 = mul i64 %v1135, 8
  %v1144 = getelementptr inbounds float, ptr %v10, i64 %v1143
  %v1145 = getelementptr inbounds float, ptr %v1144, i64 0
  %v1146 = icmp eq i64 %v1125, 2
  %v1147 = select i1 %v1146, ptr @table_tile_2x1of4_0, ptr @table_tile_2x4of4_0
  %v1148 = sub i64 %v1142, 1
  %v1149 = getelementptr inbounds ptr, ptr %v1147, i64 %v1148
  %v1150 = load ptr, ptr %v1149, align 4
  %v1151 = icmp sgt i64 %v1142, 0
  br i1 %v1151, label %b236, label %b237
b236:
  call void %v1150(ptr %v1145, i64 8, ptr %v1141, i64 8, ptr %v1103)
  br label %b237
b237:
  %v1152 = icmp eq i64 %v1125, 2
  %v1153 = select i1 %v1152, i64 64, i64 256
  %v1154 = add i64 %v1140, %v1153
  br label %b238
b238:
  %v1155 = phi i64 [ %v1135, %b237 ], [ %v1190, %b243 ]
  %v1156 = icmp slt i64 %v1155, %v1139
  br i1 %v1156, label %b239, label %b240
b239:
  %v1157 = sub i64 %v1155, %v1135
  %v1158 = mul i64 %v1157, 32
  %v1159 = getelementptr inbounds float, ptr %v1103, i64 %v1158
  %v1160 = mul i64 %v1155, 68
  %v1161 = getelementptr inbounds float, ptr %v86, i64 %v1160
  %v1162 = icmp eq i64 %v1125, 2
  %v1163 = select i1 %v1162, i64 1, i64 4
  br label %b241
b241:
  %v1164 = phi i64 [ 0, %b239 ], [ %v1189, %b247 ]
  %v1165 = icmp slt i64 %v1164, %v1163
  br i1 %v1165, label %b242, label %b243
b242:
  %v1166 = mul i64 %v1125, 4
  %v1167 = add i64 %v1166, %v1164
  %v1168 = mul i64 %v1167, 8
  %v1169 = icmp slt i64 %v1168, 64
  br i1 %v1169, label %b244, label %b245
b244:
  %v1170 = add i64 0, %v1164
  %v1171 = mul i64 %v1170, 8
  %v1172 = getelementptr inbounds float, ptr %v1159, i64 %v1171
  %v1173 = load <8 x float>, ptr %v1172, align 4
  %v1174 = add i64 0, %v1168
  %v1175 = getelementptr inbounds float, ptr %v1161, i64 %v1174
  store <8 x float> %v1173, ptr %v1175, align 4
  br label %b245
b245:
  %v1176 = icmp eq i64 %v1168, 64
  br i1 %v1176, label %b246, label %b247
b246:
  %v1177 = icmp ult i64 4, 8
  %v1178 = select i1 %v1177, i64 4, i64 8
  %v1179 = trunc i64 %v1178 to i32
  %v1180 = insertelement <8 x i32> poison, i32 %v1179, i64 0
  %v1181 = shufflevector <8 x i32> %v1180, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1182 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1181
  %v1183 = add i64 0, %v1164
  %v1184 = mul i64 %v1183, 8
  %v1185 = getelementptr inbounds float, ptr %v1159, i64 %v1184
  %v1186 = load <8 x float>, ptr %v1185, align 4
  %v1187 = add i64 0, %v1168
  %v1188 = getelementptr inbounds float, ptr %v1161, i64 %v1187
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1186, ptr align 4 %v1188, <8 x i1> %v1182)
  br label %b247
b247:
  %v1189 = add nsw i64 %v1164, 1
  br label %b241
b243:
  %v1190 = add nsw i64 %v1155, 1
  br label %b238
b240:
  %v1191 = add nsw i64 %v1131, 1
  br label %b233
b235:
  %v1192 = add nsw i64 %v1125, 1
  br label %b230
b232:
  %v1193 = add nsw i64 %v1120, 96
  br label %b227
b229:
  %v1194 = add i64 %v1102, 0
  %v1195 = sdiv i64 %v1194, 1
  %v1196 = add i64 %v2, 1
  %v1197 = mul i64 %v1195, %v2
  %v1198 = sdiv i64 %v1197, %v3
  %v1199 = mul i64 %v1198, 1
  %v1200 = icmp slt i64 %v1199, %v1102
  %v1201 = select i1 %v1200, i64 %v1199, i64 %v1102
  %v1202 = mul i64 %v1195, %v1196
  %v1203 = sdiv i64 %v1202, %v3
  %v1204 = mul i64 %v1203, 1
  %v1205 = icmp slt i64 %v1204, %v1102
  %v1206 = select i1 %v1205, i64 %v1204, i64 %v1102
  %v1207 = mul i64 %v1096, %v7
  %v1208 = add i64 %v1201, %v1207
  %v1209 = add i64 %v1206, %v1207
  br label %b248
b248:
  %v1210 = phi i64 [ %v1208, %b229 ], [ %v1250, %b253 ]
  %v1211 = icmp slt i64 %v1210, %v1209
  br i1 %v1211, label %b249, label %b250
b249:
  %v1212 = mul i64 %v1210, 68
  %v1213 = getelementptr inbounds float, ptr %v86, i64 %v1212
  %v1214 = mul i64 %v1210, 16
  %v1215 = getelementptr inbounds float, ptr %v88, i64 %v1214
  %v1216 = mul i64 %v1210, 16
  %v1217 = getelementptr inbounds float, ptr %v90, i64 %v1216
  %v1218 = mul i64 %v1210, 16
  %v1219 = getelementptr inbounds float, ptr %v92, i64 %v1218
  br label %b251
b251:
  %v1220 = phi i64 [ 0, %b249 ], [ %v1249, %b252 ]
  %v1221 = icmp slt i64 %v1220, 16
  br i1 %v1221, label %b252, label %b253
b252:
  %v1222 = add i64 0, %v1220
  %v1223 = getelementptr inbounds float, ptr %v1213, i64 %v1222
  %v1224 = load <8 x float>, ptr %v1223, align 4
  %v1225 = add i64 0, %v1220
  %v1226 = getelementptr inbounds float, ptr %v24, i64 %v1225
  %v1227 = load <8 x float>, ptr %v1226, align 4
  %v1228 = fadd <8 x float> %v1224, %v1227
  %v1229 = add i64 16, %v1220
  %v1230 = getelementptr inbounds float, ptr %v1213, i64 %v1229
  %v1231 = load <8 x float>, ptr %v1230, align 4
  %v1232 = add i64 0, %v1220
  %v1233 = getelementptr inbounds float, ptr %v26, i64 %v1232
  %v1234 = load <8 x float>, ptr %v1233, align 4
  %v1235 = fadd <8 x float> %v1231, %v1234
  %v1236 = add i64 32, %v1220
  %v1237 = getelementptr inbounds float, ptr %v1213, i64 %v1236
  %v1238 = load <8 x float>, ptr %v1237, align 4
  %v1239 = add i64 0, %v1220
  %v1240 = getelementptr inbounds float, ptr %v28, i64 %v1239
  %v1241 = load <8 x float>, ptr %v1240, align 4
  %v1242 = fadd <8 x float> %v1238, %v1241
  %v1243 = add i64 0, %v1220
  %v1244 = getelementptr inbounds float, ptr %v1215, i64 %v1243
  store <8 x float> %v1228, ptr %v1244, align 4
  %v1245 = add i64 0, %v1220
  %v1246 = getelementptr inbounds float, ptr %v1217, i64 %v1245
  store <8 x float> %v1235, ptr %v1246, align 4
  %v1247 = add i64 0, %v1220
  %v1248 = getelementptr inbounds float, ptr %v1219, i64 %v1247
  store <8 x float> %v1242, ptr %v1248, align 4
  %v1249 = add nsw i64 %v1220, 8
  br label %b251
b253:
  %v1250 = add nsw i64 %v1210, 1
  br label %b248
b250:
  %v1251 = icmp sgt i64 %v3, 1
  br i1 %v1251, label %b254, label %b255
b254:
  %v1252 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1253 = atomicrmw add ptr %v1252, i64 1 acq_rel
  %v1254 = load i64, ptr %v179, align 8
  %v1255 = add i64 %v1254, 1
  store i64 %v1255, ptr %v179, align 8
  %v1256 = mul i64 %v3, %v1255
  br label %b256
b256:
  %v1257 = load atomic i64, ptr %v1252 acquire, align 8
  %v1258 = icmp slt i64 %v1257, %v1256
  br i1 %v1258, label %b257, label %b258
b257:
  %v1259 = call i32 @sched_yield()
  br label %b256
b258:
  br label %b255
b255:
  br label %b259
b259:
  %v1260 = phi i64 [ %v1096, %b255 ], [ %v1794, %b276 ]
  %v1261 = icmp slt i64 %v1260, %v1100
  br i1 %v1261, label %b260, label %b261
b260:
  %v1262 = add i64 %v7, 0
  %v1263 = sdiv i64 %v1262, 1
  %v1264 = add i64 %v2, 1
  %v1265 = mul i64 %v1263, %v2
  %v1266 = sdiv i64 %v1265, %v3
  %v1267 = mul i64 %v1266, 1
  %v1268 = icmp slt i64 %v1267, %v7
  %v1269 = select i1 %v1268, i64 %v1267, i64 %v7
  %v1270 = mul i64 %v1263, %v1264
  %v1271 = sdiv i64 %v1270, %v3
  %v1272 = mul i64 %v1271, 1
  %v1273 = icmp slt i64 %v1272, %v7
  %v1274 = select i1 %v1273, i64 %v1272, i64 %v7
  br label %b262
b262:
  %v1275 = phi i64 [ %v1269, %b260 ], [ %v1372, %b263 ]
  %v1276 = icmp slt i64 %v1275, %v1274
  br i1 %v1276, label %b263, label %b264
b263:
  %v1277 = add i64 %v1260, 0
  %v1278 = and i64 %v1277, %v138
  %v1279 = mul i64 %v1278, %v7
  %v1280 = add i64 %v1279, %v1275
  %v1281 = mul i64 %v1280, 2
  %v1282 = getelementptr inbounds float, ptr %v42, i64 %v1281
  %v1283 = add i64 %v1260, 0
  %v1284 = and i64 %v1283, %v144
  %v1285 = mul i64 %v1284, %v7
  %v1286 = add i64 %v1285, %v1275
  %v1287 = mul i64 %v1286, 68
  %v1288 = getelementptr inbounds float, ptr %v86, i64 %v1287
  %v1289 = add i64 %v1260, 1
  %v1290 = and i64 %v1289, %v138
  %v1291 = mul i64 %v1290, %v7
  %v1292 = add i64 %v1291, %v1275
  %v1293 = mul i64 %v1292, 2
  %v1294 = getelementptr inbounds float, ptr %v42, i64 %v1293
  %v1295 = icmp ult i64 2, 8
  %v1296 = select i1 %v1295, i64 2, i64 8
  %v1297 = trunc i64 %v1296 to i32
  %v1298 = insertelement <8 x i32> poison, i32 %v1297, i64 0
  %v1299 = shufflevector <8 x i32> %v1298, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1300 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1299
  %v1301 = add i64 0, 0
  %v1302 = getelementptr inbounds float, ptr %v1282, i64 %v1301
  %v1303 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1302, <8 x i1> %v1300, <8 x float> zeroinitializer)
  %v1304 = add i64 66, 0
  %v1305 = getelementptr inbounds float, ptr %v1288, i64 %v1304
  %v1306 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1305, <8 x i1> %v1300, <8 x float> zeroinitializer)
  %v1307 = add i64 0, 0
  %v1308 = getelementptr inbounds float, ptr %v34, i64 %v1307
  %v1309 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1308, <8 x i1> %v1300, <8 x float> zeroinitializer)
  %v1310 = fadd <8 x float> %v1306, %v1309
  %v1311 = fneg <8 x float> %v1310
  %v1312 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1311)
  %v1313 = fneg <8 x float> %v1312
  %v1314 = fcmp olt <8 x float> %v1313, splat (float 0xC05A400000000000)
  %v1315 = select <8 x i1> %v1314, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1313
  %v1316 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1315, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1317 = fsub <8 x float> %v1316, splat (float 0x4168000000000000)
  %v1318 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1317, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1315)
  %v1319 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1317, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1318)
  %v1320 = bitcast <8 x float> %v1316 to <8 x i32>
  %v1321 = fmul <8 x float> %v1319, %v1319
  %v1322 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1319, <8 x float> splat (float 0x3F81227F40000000))
  %v1323 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1322, <8 x float> %v1319, <8 x float> splat (float 0x3FA5556740000000))
  %v1324 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1323, <8 x float> %v1319, <8 x float> splat (float 0x3FC5554B00000000))
  %v1325 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1324, <8 x float> %v1319, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1326 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1321, <8 x float> %v1325, <8 x float> %v1319)
  %v1327 = sub <8 x i32> %v1320, splat (i32 1262485250)
  %v1328 = lshr <8 x i32> %v1327, splat (i32 1)
  %v1329 = sub <8 x i32> %v1327, %v1328
  %v1330 = shl <8 x i32> %v1328, splat (i32 23)
  %v1331 = bitcast <8 x i32> %v1330 to <8 x float>
  %v1332 = shl <8 x i32> %v1329, splat (i32 23)
  %v1333 = bitcast <8 x i32> %v1332 to <8 x float>
  %v1334 = fadd <8 x float> %v1326, splat (float 0x3FF0000000000000)
  %v1335 = fmul <8 x float> %v1334, %v1331
  %v1336 = fmul <8 x float> %v1335, %v1333
  %v1337 = fcmp ogt <8 x float> %v1336, splat (float 0x3FDA8279A0000000)
  %v1338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1336, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v1339 = select <8 x i1> %v1337, <8 x float> %v1338, <8 x float> %v1336
  %v1340 = select <8 x i1> %v1337, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v1341 = select <8 x i1> %v1337, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v1342 = fmul <8 x float> %v1339, %v1339
  %v1343 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v1342, <8 x float> splat (float 0xBFC0DA7220000000))
  %v1344 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1343, <8 x float> %v1342, <8 x float> splat (float 0xBFC546EF00000000))
  %v1345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1344, <8 x float> %v1342, <8 x float> splat (float 0xBFD0002320000000))
  %v1346 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v1342, <8 x float> splat (float 0x3FC22D90A0000000))
  %v1347 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1346, <8 x float> %v1342, <8 x float> splat (float 0x3FC999FF60000000))
  %v1348 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1347, <8 x float> %v1342, <8 x float> splat (float 0x3FD5555540000000))
  %v1349 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1339, <8 x float> %v1345, <8 x float> %v1348)
  %v1350 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1339, <8 x float> %v1349, <8 x float> splat (float 0xBFE0000000000000))
  %v1351 = fmul <8 x float> %v1339, %v1339
  %v1352 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1351, <8 x float> %v1350, <8 x float> %v1341)
  %v1353 = fadd <8 x float> %v1352, %v1339
  %v1354 = fadd <8 x float> %v1353, %v1340
  %v1355 = fcmp ogt <8 x float> %v1311, splat (float 0x0000000000000000)
  %v1356 = select <8 x i1> %v1355, <8 x float> %v1311, <8 x float> splat (float 0x0000000000000000)
  %v1357 = fadd <8 x float> %v1356, %v1354
  %v1358 = fsub <8 x float> %v1303, %v1357
  %v1359 = add i64 64, 0
  %v1360 = getelementptr inbounds float, ptr %v1288, i64 %v1359
  %v1361 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1360, <8 x i1> %v1300, <8 x float> zeroinitializer)
  %v1362 = add i64 0, 0
  %v1363 = getelementptr inbounds float, ptr %v32, i64 %v1362
  %v1364 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1363, <8 x i1> %v1300, <8 x float> zeroinitializer)
  %v1365 = fadd <8 x float> %v1361, %v1364
  %v1366 = fcmp uno <8 x float> %v1358, %v1358
  %v1367 = fcmp ogt <8 x float> %v1358, %v1365
  %v1368 = select <8 x i1> %v1367, <8 x float> %v1358, <8 x float> %v1365
  %v1369 = select <8 x i1> %v1366, <8 x float> %v1358, <8 x float> %v1368
  %v1370 = add i64 0, 0
  %v1371 = getelementptr inbounds float, ptr %v1294, i64 %v1370
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1369, ptr align 4 %v1371, <8 x i1> %v1300)
  %v1372 = add nsw i64 %v1275, 1
  br label %b262
b264:
  %v1373 = add i64 %v7, 0
  %v1374 = sdiv i64 %v1373, 1
  %v1375 = add i64 %v2, 1
  %v1376 = mul i64 %v1374, %v2
  %v1377 = sdiv i64 %v1376, %v3
  %v1378 = mul i64 %v1377, 1
  %v1379 = icmp slt i64 %v1378, %v7
  %v1380 = select i1 %v1379, i64 %v1378, i64 %v7
  %v1381 = mul i64 %v1374, %v1375
  %v1382 = sdiv i64 %v1381, %v3
  %v1383 = mul i64 %v1382, 1
  %v1384 = icmp slt i64 %v1383, %v7
  %v1385 = select i1 %v1384, i64 %v1383, i64 %v7
  br label %b265
b265:
  %v1386 = phi i64 [ %v1380, %b264 ], [ %v1593, %b270 ]
  %v1387 = icmp slt i64 %v1386, %v1385
  br i1 %v1387, label %b266, label %b267
b266:
  br label %b268
b268:
  %v1388 = phi i64 [ 0, %b266 ], [ %v1592, %b273 ]
  %v1389 = icmp slt i64 %v1388, 2
  br i1 %v1389, label %b269, label %b270
b269:
  br label %b271
b271:
  %v1390 = phi i64 [ 0, %b269 ], [ %v1591, %b272 ]
  %v1391 = icmp slt i64 %v1390, 8
  br i1 %v1391, label %b272, label %b273
b272:
  %v1392 = add i64 %v1260, 0
  %v1393 = and i64 %v1392, %v138
  %v1394 = mul i64 %v1393, %v7
  %v1395 = add i64 %v1394, %v1386
  %v1396 = mul i64 %v1395, 2
  %v1397 = getelementptr inbounds float, ptr %v42, i64 %v1396
  %v1398 = add i64 0, %v1388
  %v1399 = getelementptr inbounds float, ptr %v1397, i64 %v1398
  %v1400 = load float, ptr %v1399, align 4
  %v1401 = add i64 %v1260, 0
  %v1402 = and i64 %v1401, %v144
  %v1403 = mul i64 %v1402, %v7
  %v1404 = add i64 %v1403, %v1386
  %v1405 = mul i64 %v1404, 68
  %v1406 = getelementptr inbounds float, ptr %v86, i64 %v1405
  %v1407 = add i64 66, %v1388
  %v1408 = getelementptr inbounds float, ptr %v1406, i64 %v1407
  %v1409 = load float, ptr %v1408, align 4
  %v1410 = add i64 0, %v1388
  %v1411 = getelementptr inbounds float, ptr %v34, i64 %v1410
  %v1412 = load float, ptr %v1411, align 4
  %v1413 = fadd float %v1409, %v1412
  %v1414 = fneg float %v1413
  %v1415 = call float @llvm.fabs.f32(float %v1414)
  %v1416 = fneg float %v1415
  %v1417 = fcmp olt float %v1416, 0xC05A400000000000
  %v1418 = select i1 %v1417, float 0xC05A400000000000, float %v1416
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
  %v1440 = fcmp ogt float %v1439, 0x3FDA8279A0000000
  %v1441 = call float @llvm.fmuladd.f32(float %v1439, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1442 = select i1 %v1440, float %v1441, float %v1439
  %v1443 = select i1 %v1440, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1444 = select i1 %v1440, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1445 = fmul float %v1442, %v1442
  %v1446 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1445, float 0xBFC0DA7220000000)
  %v1447 = call float @llvm.fmuladd.f32(float %v1446, float %v1445, float 0xBFC546EF00000000)
  %v1448 = call float @llvm.fmuladd.f32(float %v1447, float %v1445, float 0xBFD0002320000000)
  %v1449 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1445, float 0x3FC22D90A0000000)
  %v1450 = call float @llvm.fmuladd.f32(float %v1449, float %v1445, float 0x3FC999FF60000000)
  %v1451 = call float @llvm.fmuladd.f32(float %v1450, float %v1445, float 0x3FD5555540000000)
  %v1452 = call float @llvm.fmuladd.f32(float %v1442, float %v1448, float %v1451)
  %v1453 = call float @llvm.fmuladd.f32(float %v1442, float %v1452, float 0xBFE0000000000000)
  %v1454 = fmul float %v1442, %v1442
  %v1455 = call float @llvm.fmuladd.f32(float %v1454, float %v1453, float %v1444)
  %v1456 = fadd float %v1455, %v1442
  %v1457 = fadd float %v1456, %v1443
  %v1458 = fcmp ogt float %v1414, 0x0000000000000000
  %v1459 = select i1 %v1458, float %v1414, float 0x0000000000000000
  %v1460 = fadd float %v1459, %v1457
  %v1461 = fsub float %v1400, %v1460
  %v1462 = add i64 %v1260, 1
  %v1463 = and i64 %v1462, %v138
  %v1464 = mul i64 %v1463, %v7
  %v1465 = add i64 %v1464, %v1386
  %v1466 = mul i64 %v1465, 2
  %v1467 = getelementptr inbounds float, ptr %v42, i64 %v1466
  %v1468 = add i64 0, %v1388
  %v1469 = getelementptr inbounds float, ptr %v1467, i64 %v1468
  %v1470 = load float, ptr %v1469, align 4
  %v1471 = fsub float %v1461, %v1470
  %v1472 = fcmp olt float %v1471, 0xC05A400000000000
  %v1473 = select i1 %v1472, float 0xC05A400000000000, float %v1471
  %v1474 = fcmp ogt float %v1473, 0x4056400000000000
  %v1475 = select i1 %v1474, float 0x4056400000000000, float %v1473
  %v1476 = call float @llvm.fmuladd.f32(float %v1475, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1477 = fsub float %v1476, 0x4168000000000000
  %v1478 = call float @llvm.fmuladd.f32(float %v1477, float 0xBFE62E4000000000, float %v1475)
  %v1479 = call float @llvm.fmuladd.f32(float %v1477, float 0xBEB7F7D1C0000000, float %v1478)
  %v1480 = bitcast float %v1476 to i32
  %v1481 = fmul float %v1479, %v1479
  %v1482 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1479, float 0x3F81227F40000000)
  %v1483 = call float @llvm.fmuladd.f32(float %v1482, float %v1479, float 0x3FA5556740000000)
  %v1484 = call float @llvm.fmuladd.f32(float %v1483, float %v1479, float 0x3FC5554B00000000)
  %v1485 = call float @llvm.fmuladd.f32(float %v1484, float %v1479, float 0x3FDFFFFFE0000000)
  %v1486 = call float @llvm.fmuladd.f32(float %v1481, float %v1485, float %v1479)
  %v1487 = sub i32 %v1480, 1262485250
  %v1488 = lshr i32 %v1487, 1
  %v1489 = sub i32 %v1487, %v1488
  %v1490 = shl i32 %v1488, 23
  %v1491 = bitcast i32 %v1490 to float
  %v1492 = shl i32 %v1489, 23
  %v1493 = bitcast i32 %v1492 to float
  %v1494 = fadd float %v1486, 0x3FF0000000000000
  %v1495 = fmul float %v1494, %v1491
  %v1496 = fmul float %v1495, %v1493
  %v1497 = add i64 %v1260, 0
  %v1498 = and i64 %v1497, %v134
  %v1499 = mul i64 %v1498, %v7
  %v1500 = add i64 %v1499, %v1386
  %v1501 = mul i64 %v1500, 128
  %v1502 = getelementptr inbounds float, ptr %v38, i64 %v1501
  %v1503 = add i64 %v1260, 0
  %v1504 = and i64 %v1503, %v150
  %v1505 = mul i64 %v1504, %v7
  %v1506 = add i64 %v1505, %v1386
  %v1507 = mul i64 %v1506, 16
  %v1508 = getelementptr inbounds float, ptr %v92, i64 %v1507
  %v1509 = mul i64 %v1388, 8
  %v1510 = add i64 0, %v1509
  %v1511 = add i64 %v1510, %v1390
  %v1512 = getelementptr inbounds float, ptr %v1508, i64 %v1511
  %v1513 = load float, ptr %v1512, align 4
  %v1514 = add i64 64, %v1388
  %v1515 = getelementptr inbounds float, ptr %v1406, i64 %v1514
  %v1516 = load float, ptr %v1515, align 4
  %v1517 = add i64 0, %v1388
  %v1518 = getelementptr inbounds float, ptr %v32, i64 %v1517
  %v1519 = load float, ptr %v1518, align 4
  %v1520 = fadd float %v1516, %v1519
  %v1521 = fsub float %v1520, %v1470
  %v1522 = fcmp olt float %v1521, 0xC05A400000000000
  %v1523 = select i1 %v1522, float 0xC05A400000000000, float %v1521
  %v1524 = fcmp ogt float %v1523, 0x4056400000000000
  %v1525 = select i1 %v1524, float 0x4056400000000000, float %v1523
  %v1526 = call float @llvm.fmuladd.f32(float %v1525, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1527 = fsub float %v1526, 0x4168000000000000
  %v1528 = call float @llvm.fmuladd.f32(float %v1527, float 0xBFE62E4000000000, float %v1525)
  %v1529 = call float @llvm.fmuladd.f32(float %v1527, float 0xBEB7F7D1C0000000, float %v1528)
  %v1530 = bitcast float %v1526 to i32
  %v1531 = fmul float %v1529, %v1529
  %v1532 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1529, float 0x3F81227F40000000)
  %v1533 = call float @llvm.fmuladd.f32(float %v1532, float %v1529, float 0x3FA5556740000000)
  %v1534 = call float @llvm.fmuladd.f32(float %v1533, float %v1529, float 0x3FC5554B00000000)
  %v1535 = call float @llvm.fmuladd.f32(float %v1534, float %v1529, float 0x3FDFFFFFE0000000)
  %v1536 = call float @llvm.fmuladd.f32(float %v1531, float %v1535, float %v1529)
  %v1537 = sub i32 %v1530, 1262485250
  %v1538 = lshr i32 %v1537, 1
  %v1539 = sub i32 %v1537, %v1538
  %v1540 = shl i32 %v1538, 23
  %v1541 = bitcast i32 %v1540 to float
  %v1542 = shl i32 %v1539, 23
  %v1543 = bitcast i32 %v1542 to float
  %v1544 = fadd float %v1536, 0x3FF0000000000000
  %v1545 = fmul float %v1544, %v1541
  %v1546 = fmul float %v1545, %v1543
  %v1547 = add i64 %v1260, 0
  %v1548 = and i64 %v1547, %v148
  %v1549 = mul i64 %v1548, %v7
  %v1550 = add i64 %v1549, %v1386
  %v1551 = mul i64 %v1550, 16
  %v1552 = getelementptr inbounds float, ptr %v90, i64 %v1551
  %v1553 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v1554 = add i64 %v1260, 1
  %v1555 = and i64 %v1554, %v134
  %v1556 = mul i64 %v1555, %v7
  %v1557 = add i64 %v1556, %v1386
  %v1558 = mul i64 %v1557, 128
  %v1559 = getelementptr inbounds float, ptr %v38, i64 %v1558
  %v1560 = mul i64 %v1388, 64
  %v1561 = add i64 0, %v1560
  %v1562 = mul i64 %v1390, 8
  %v1563 = add i64 %v1561, %v1562
  %v1564 = add i64 %v1563, 0
  %v1565 = getelementptr inbounds float, ptr %v1502, i64 %v1564
  %v1566 = load <8 x float>, ptr %v1565, align 4
  %v1567 = insertelement <8 x float> poison, float %v1496, i64 0
  %v1568 = shufflevector <8 x float> %v1567, <8 x float> poison, <8 x i32> zeroinitializer
  %v1569 = fmul <8 x float> %v1568, %v1566
  %v1570 = mul i64 %v1388, 8
  %v1571 = add i64 0, %v1570
  %v1572 = add i64 %v1571, 0
  %v1573 = getelementptr inbounds float, ptr %v1552, i64 %v1572
  %v1574 = load <8 x float>, ptr %v1573, align 4
  %v1575 = insertelement <8 x float> poison, float %v1553, i64 0
  %v1576 = shufflevector <8 x float> %v1575, <8 x float> poison, <8 x i32> zeroinitializer
  %v1577 = fdiv <8 x float> %v1574, %v1576
  %v1578 = insertelement <8 x float> poison, float %v1546, i64 0
  %v1579 = shufflevector <8 x float> %v1578, <8 x float> poison, <8 x i32> zeroinitializer
  %v1580 = fmul <8 x float> %v1579, %v1577
  %v1581 = insertelement <8 x float> poison, float %v1513, i64 0
  %v1582 = shufflevector <8 x float> %v1581, <8 x float> poison, <8 x i32> zeroinitializer
  %v1583 = fmul <8 x float> %v1582, %v1580
  %v1584 = fadd <8 x float> %v1569, %v1583
  %v1585 = mul i64 %v1388, 64
  %v1586 = add i64 0, %v1585
  %v1587 = mul i64 %v1390, 8
  %v1588 = add i64 %v1586, %v1587
  %v1589 = add i64 %v1588, 0
  %v1590 = getelementptr inbounds float, ptr %v1559, i64 %v1589
  store <8 x float> %v1584, ptr %v1590, align 4
  %v1591 = add nsw i64 %v1390, 1
  br label %b271
b273:
  %v1592 = add nsw i64 %v1388, 1
  br label %b268
b270:
  %v1593 = add nsw i64 %v1386, 1
  br label %b265
b267:
  %v1594 = add i64 %v7, 0
  %v1595 = sdiv i64 %v1594, 1
  %v1596 = add i64 %v2, 1
  %v1597 = mul i64 %v1595, %v2
  %v1598 = sdiv i64 %v1597, %v3
  %v1599 = mul i64 %v1598, 1
  %v1600 = icmp slt i64 %v1599, %v7
  %v1601 = select i1 %v1600, i64 %v1599, i64 %v7
  %v1602 = mul i64 %v1595, %v1596
  %v1603 = sdiv i64 %v1602, %v3
  %v1604 = mul i64 %v1603, 1
  %v1605 = icmp slt i64 %v1604, %v7
  %v1606 = select i1 %v1605, i64 %v1604, i64 %v7
  br label %b274
b274:
  %v1607 = phi i64 [ %v1601, %b267 ], [ %v1793, %b279 ]
  %v1608 = icmp slt i64 %v1607, %v1606
  br i1 %v1608, label %b275, label %b276
b275:
  br label %b277
b277:
  %v1609 = phi i64 [ 0, %b275 ], [ %v1792, %b278 ]
  %v1610 = icmp slt i64 %v1609, 2
  br i1 %v1610, label %b278, label %b279
b278:
  %v1611 = add i64 %v1260, 0
  %v1612 = and i64 %v1611, %v138
  %v1613 = mul i64 %v1612, %v7
  %v1614 = add i64 %v1613, %v1607
  %v1615 = mul i64 %v1614, 2
  %v1616 = getelementptr inbounds float, ptr %v42, i64 %v1615
  %v1617 = add i64 0, %v1609
  %v1618 = getelementptr inbounds float, ptr %v1616, i64 %v1617
  %v1619 = load float, ptr %v1618, align 4
  %v1620 = add i64 %v1260, 0
  %v1621 = and i64 %v1620, %v144
  %v1622 = mul i64 %v1621, %v7
  %v1623 = add i64 %v1622, %v1607
  %v1624 = mul i64 %v1623, 68
  %v1625 = getelementptr inbounds float, ptr %v86, i64 %v1624
  %v1626 = add i64 66, %v1609
  %v1627 = getelementptr inbounds float, ptr %v1625, i64 %v1626
  %v1628 = load float, ptr %v1627, align 4
  %v1629 = add i64 0, %v1609
  %v1630 = getelementptr inbounds float, ptr %v34, i64 %v1629
  %v1631 = load float, ptr %v1630, align 4
  %v1632 = fadd float %v1628, %v1631
  %v1633 = fneg float %v1632
  %v1634 = call float @llvm.fabs.f32(float %v1633)
  %v1635 = fneg float %v1634
  %v1636 = fcmp olt float %v1635, 0xC05A400000000000
  %v1637 = select i1 %v1636, float 0xC05A400000000000, float %v1635
  %v1638 = call float @llvm.fmuladd.f32(float %v1637, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1639 = fsub float %v1638, 0x4168000000000000
  %v1640 = call float @llvm.fmuladd.f32(float %v1639, float 0xBFE62E4000000000, float %v1637)
  %v1641 = call float @llvm.fmuladd.f32(float %v1639, float 0xBEB7F7D1C0000000, float %v1640)
  %v1642 = bitcast float %v1638 to i32
  %v1643 = fmul float %v1641, %v1641
  %v1644 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1641, float 0x3F81227F40000000)
  %v1645 = call float @llvm.fmuladd.f32(float %v1644, float %v1641, float 0x3FA5556740000000)
  %v1646 = call float @llvm.fmuladd.f32(float %v1645, float %v1641, float 0x3FC5554B00000000)
  %v1647 = call float @llvm.fmuladd.f32(float %v1646, float %v1641, float 0x3FDFFFFFE0000000)
  %v1648 = call float @llvm.fmuladd.f32(float %v1643, float %v1647, float %v1641)
  %v1649 = sub i32 %v1642, 1262485250
  %v1650 = lshr i32 %v1649, 1
  %v1651 = sub i32 %v1649, %v1650
  %v1652 = shl i32 %v1650, 23
  %v1653 = bitcast i32 %v1652 to float
  %v1654 = shl i32 %v1651, 23
  %v1655 = bitcast i32 %v1654 to float
  %v1656 = fadd float %v1648, 0x3FF0000000000000
  %v1657 = fmul float %v1656, %v1653
  %v1658 = fmul float %v1657, %v1655
  %v1659 = fcmp ogt float %v1658, 0x3FDA8279A0000000
  %v1660 = call float @llvm.fmuladd.f32(float %v1658, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1661 = select i1 %v1659, float %v1660, float %v1658
  %v1662 = select i1 %v1659, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1663 = select i1 %v1659, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1664 = fmul float %v1661, %v1661
  %v1665 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1664, float 0xBFC0DA7220000000)
  %v1666 = call float @llvm.fmuladd.f32(float %v1665, float %v1664, float 0xBFC546EF00000000)
  %v1667 = call float @llvm.fmuladd.f32(float %v1666, float %v1664, float 0xBFD0002320000000)
  %v1668 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1664, float 0x3FC22D90A0000000)
  %v1669 = call float @llvm.fmuladd.f32(float %v1668, float %v1664, float 0x3FC999FF60000000)
  %v1670 = call float @llvm.fmuladd.f32(float %v1669, float %v1664, float 0x3FD5555540000000)
  %v1671 = call float @llvm.fmuladd.f32(float %v1661, float %v1667, float %v1670)
  %v1672 = call float @llvm.fmuladd.f32(float %v1661, float %v1671, float 0xBFE0000000000000)
  %v1673 = fmul float %v1661, %v1661
  %v1674 = call float @llvm.fmuladd.f32(float %v1673, float %v1672, float %v1663)
  %v1675 = fadd float %v1674, %v1661
  %v1676 = fadd float %v1675, %v1662
  %v1677 = fcmp ogt float %v1633, 0x0000000000000000
  %v1678 = select i1 %v1677, float %v1633, float 0x0000000000000000
  %v1679 = fadd float %v1678, %v1676
  %v1680 = fsub float %v1619, %v1679
  %v1681 = add i64 %v1260, 1
  %v1682 = and i64 %v1681, %v138
  %v1683 = mul i64 %v1682, %v7
  %v1684 = add i64 %v1683, %v1607
  %v1685 = mul i64 %v1684, 2
  %v1686 = getelementptr inbounds float, ptr %v42, i64 %v1685
  %v1687 = add i64 0, %v1609
  %v1688 = getelementptr inbounds float, ptr %v1686, i64 %v1687
  %v1689 = load float, ptr %v1688, align 4
  %v1690 = fsub float %v1680, %v1689
  %v1691 = fcmp olt float %v1690, 0xC05A400000000000
  %v1692 = select i1 %v1691, float 0xC05A400000000000, float %v1690
  %v1693 = fcmp ogt float %v1692, 0x4056400000000000
  %v1694 = select i1 %v1693, float 0x4056400000000000, float %v1692
  %v1695 = call float @llvm.fmuladd.f32(float %v1694, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1696 = fsub float %v1695, 0x4168000000000000
  %v1697 = call float @llvm.fmuladd.f32(float %v1696, float 0xBFE62E4000000000, float %v1694)
  %v1698 = call float @llvm.fmuladd.f32(float %v1696, float 0xBEB7F7D1C0000000, float %v1697)
  %v1699 = bitcast float %v1695 to i32
  %v1700 = fmul float %v1698, %v1698
  %v1701 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1698, float 0x3F81227F40000000)
  %v1702 = call float @llvm.fmuladd.f32(float %v1701, float %v1698, float 0x3FA5556740000000)
  %v1703 = call float @llvm.fmuladd.f32(float %v1702, float %v1698, float 0x3FC5554B00000000)
  %v1704 = call float @llvm.fmuladd.f32(float %v1703, float %v1698, float 0x3FDFFFFFE0000000)
  %v1705 = call float @llvm.fmuladd.f32(float %v1700, float %v1704, float %v1698)
  %v1706 = sub i32 %v1699, 1262485250
  %v1707 = lshr i32 %v1706, 1
  %v1708 = sub i32 %v1706, %v1707
  %v1709 = shl i32 %v1707, 23
  %v1710 = bitcast i32 %v1709 to float
  %v1711 = shl i32 %v1708, 23
  %v1712 = bitcast i32 %v1711 to float
  %v1713 = fadd float %v1705, 0x3FF0000000000000
  %v1714 = fmul float %v1713, %v1710
  %v1715 = fmul float %v1714, %v1712
  %v1716 = add i64 %v1260, 0
  %v1717 = and i64 %v1716, %v136
  %v1718 = mul i64 %v1717, %v7
  %v1719 = add i64 %v1718, %v1607
  %v1720 = mul i64 %v1719, 16
  %v1721 = getelementptr inbounds float, ptr %v40, i64 %v1720
  %v1722 = add i64 64, %v1609
  %v1723 = getelementptr inbounds float, ptr %v1625, i64 %v1722
  %v1724 = load float, ptr %v1723, align 4
  %v1725 = add i64 0, %v1609
  %v1726 = getelementptr inbounds float, ptr %v32, i64 %v1725
  %v1727 = load float, ptr %v1726, align 4
  %v1728 = fadd float %v1724, %v1727
  %v1729 = fsub float %v1728, %v1689
  %v1730 = fcmp olt float %v1729, 0xC05A400000000000
  %v1731 = select i1 %v1730, float 0xC05A400000000000, float %v1729
  %v1732 = fcmp ogt float %v1731, 0x4056400000000000
  %v1733 = select i1 %v1732, float 0x4056400000000000, float %v1731
  %v1734 = call float @llvm.fmuladd.f32(float %v1733, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1735 = fsub float %v1734, 0x4168000000000000
  %v1736 = call float @llvm.fmuladd.f32(float %v1735, float 0xBFE62E4000000000, float %v1733)
  %v1737 = call float @llvm.fmuladd.f32(float %v1735, float 0xBEB7F7D1C0000000, float %v1736)
  %v1738 = bitcast float %v1734 to i32
  %v1739 = fmul float %v1737, %v1737
  %v1740 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1737, float 0x3F81227F40000000)
  %v1741 = call float @llvm.fmuladd.f32(float %v1740, float %v1737, float 0x3FA5556740000000)
  %v1742 = call float @llvm.fmuladd.f32(float %v1741, float %v1737, float 0x3FC5554B00000000)
  %v1743 = call float @llvm.fmuladd.f32(float %v1742, float %v1737, float 0x3FDFFFFFE0000000)
  %v1744 = call float @llvm.fmuladd.f32(float %v1739, float %v1743, float %v1737)
  %v1745 = sub i32 %v1738, 1262485250
  %v1746 = lshr i32 %v1745, 1
  %v1747 = sub i32 %v1745, %v1746
  %v1748 = shl i32 %v1746, 23
  %v1749 = bitcast i32 %v1748 to float
  %v1750 = shl i32 %v1747, 23
  %v1751 = bitcast i32 %v1750 to float
  %v1752 = fadd float %v1744, 0x3FF0000000000000
  %v1753 = fmul float %v1752, %v1749
  %v1754 = fmul float %v1753, %v1751
  %v1755 = add i64 %v1260, 0
  %v1756 = and i64 %v1755, %v148
  %v1757 = mul i64 %v1756, %v7
  %v1758 = add i64 %v1757, %v1607
  %v1759 = mul i64 %v1758, 16
  %v1760 = getelementptr inbounds float, ptr %v90, i64 %v1759
  %v1761 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v1762 = add i64 %v1260, 1
  %v1763 = and i64 %v1762, %v136
  %v1764 = mul i64 %v1763, %v7
  %v1765 = add i64 %v1764, %v1607
  %v1766 = mul i64 %v1765, 16
  %v1767 = getelementptr inbounds float, ptr %v40, i64 %v1766
  %v1768 = mul i64 %v1609, 8
  %v1769 = add i64 0, %v1768
  %v1770 = add i64 %v1769, 0
  %v1771 = getelementptr inbounds float, ptr %v1721, i64 %v1770
  %v1772 = load <8 x float>, ptr %v1771, align 4
  %v1773 = insertelement <8 x float> poison, float %v1715, i64 0
  %v1774 = shufflevector <8 x float> %v1773, <8 x float> poison, <8 x i32> zeroinitializer
  %v1775 = fmul <8 x float> %v1774, %v1772
  %v1776 = mul i64 %v1609, 8
  %v1777 = add i64 0, %v1776
  %v1778 = add i64 %v1777, 0
  %v1779 = getelementptr inbounds float, ptr %v1760, i64 %v1778
  %v1780 = load <8 x float>, ptr %v1779, align 4
  %v1781 = insertelement <8 x float> poison, float %v1761, i64 0
  %v1782 = shufflevector <8 x float> %v1781, <8 x float> poison, <8 x i32> zeroinitializer
  %v1783 = fdiv <8 x float> %v1780, %v1782
  %v1784 = insertelement <8 x float> poison, float %v1754, i64 0
  %v1785 = shufflevector <8 x float> %v1784, <8 x float> poison, <8 x i32> zeroinitializer
  %v1786 = fmul <8 x float> %v1785, %v1783
  %v1787 = fadd <8 x float> %v1775, %v1786
  %v1788 = mul i64 %v1609, 8
  %v1789 = add i64 0, %v1788
  %v1790 = add i64 %v1789, 0
  %v1791 = getelementptr inbounds float, ptr %v1767, i64 %v1790
  store <8 x float> %v1787, ptr %v1791, align 4
  %v1792 = add nsw i64 %v1609, 1
  br label %b277
b279:
  %v1793 = add nsw i64 %v1607, 1
  br label %b274
b276:
  %v1794 = add nsw i64 %v1260, 1
  br label %b259
b261:
  %v1795 = icmp sgt i64 %v3, 1
  br i1 %v1795, label %b280, label %b281
b280:
  %v1796 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1797 = atomicrmw add ptr %v1796, i64 1 acq_rel
  %v1798 = load i64, ptr %v179, align 8
  %v1799 = add i64 %v1798, 1
  store i64 %v1799, ptr %v179, align 8
  %v1800 = mul i64 %v3, %v1799
  br label %b282
b282:
  %v1801 = load atomic i64, ptr %v1796 acquire, align 8
  %v1802 = icmp slt i64 %v1801, %v1800
  br i1 %v1802, label %b283, label %b284
b283:
  %v1803 = call i32 @sched_yield()
  br label %b282
b284:
  br label %b281
b281:
  %v1804 = add nsw i64 %v1096, %v1095
  br label %b224
b226:
  %v1805 = add i64 %v8, 0
  %v1806 = sdiv i64 %v1805, 1
  %v1807 = add i64 %v2, 1
  %v1808 = mul i64 %v1806, %v2
  %v1809 = sdiv i64 %v1808, %v3
  %v1810 = mul i64 %v1809, 1
  %v1811 = icmp slt i64 %v1810, %v8
  %v1812 = select i1 %v1811, i64 %v1810, i64 %v8
  %v1813 = mul i64 %v1806, %v1807
  %v1814 = sdiv i64 %v1813, %v3
  %v1815 = mul i64 %v1814, 1
  %v1816 = icmp slt i64 %v1815, %v8
  %v1817 = select i1 %v1816, i64 %v1815, i64 %v8
  br label %b285
b285:
  %v1818 = phi i64 [ %v1812, %b226 ], [ %v1859, %b290 ]
  %v1819 = icmp slt i64 %v1818, %v1817
  br i1 %v1819, label %b286, label %b287
b286:
  br label %b288
b288:
  %v1820 = phi i64 [ 0, %b286 ], [ %v1858, %b293 ]
  %v1821 = icmp slt i64 %v1820, 2
  br i1 %v1821, label %b289, label %b290
b289:
  br label %b291
b291:
  %v1822 = phi i64 [ 0, %b289 ], [ %v1843, %b292 ]
  %v1823 = phi <8 x float> [ splat (float 0x0000000000000000), %b289 ], [ %v1842, %b292 ]
  %v1824 = icmp slt i64 %v1822, 8
  br i1 %v1824, label %b292, label %b293
b292:
  %v1825 = mul i64 1, %v7
  %v1826 = add i64 %v1818, %v1825
  %v1827 = mul i64 %v1826, 16
  %v1828 = getelementptr inbounds float, ptr %v40, i64 %v1827
  %v1829 = mul i64 %v1818, 16
  %v1830 = getelementptr inbounds float, ptr %v88, i64 %v1829
  %v1831 = mul i64 %v1820, 8
  %v1832 = add i64 0, %v1831
  %v1833 = add i64 %v1832, %v1822
  %v1834 = getelementptr inbounds float, ptr %v1828, i64 %v1833
  %v1835 = load <8 x float>, ptr %v1834, align 4
  %v1836 = mul i64 %v1820, 8
  %v1837 = add i64 0, %v1836
  %v1838 = add i64 %v1837, %v1822
  %v1839 = getelementptr inbounds float, ptr %v1830, i64 %v1838
  %v1840 = load <8 x float>, ptr %v1839, align 4
  %v1841 = fmul <8 x float> %v1835, %v1840
  %v1842 = fadd <8 x float> %v1823, %v1841
  %v1843 = add nsw i64 %v1822, 8
  br label %b291
b293:
  %v1844 = shufflevector <8 x float> %v1823, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1845 = shufflevector <8 x float> %v1823, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1846 = fadd <4 x float> %v1844, %v1845
  %v1847 = shufflevector <4 x float> %v1846, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1848 = shufflevector <4 x float> %v1846, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1849 = fadd <2 x float> %v1847, %v1848
  %v1850 = extractelement <2 x float> %v1849, i64 0
  %v1851 = extractelement <2 x float> %v1849, i64 1
  %v1852 = fadd float %v1850, %v1851
  %v1853 = fadd float %v1852, 0x0000000000000000
  %v1854 = mul i64 %v1818, 2
  %v1855 = getelementptr inbounds float, ptr %v94, i64 %v1854
  %v1856 = add i64 0, %v1820
  %v1857 = getelementptr inbounds float, ptr %v1855, i64 %v1856
  store float %v1853, ptr %v1857, align 4
  %v1858 = add nsw i64 %v1820, 1
  br label %b288
b290:
  %v1859 = add nsw i64 %v1818, 1
  br label %b285
b287:
  %v1860 = add i64 %v8, 0
  %v1861 = sdiv i64 %v1860, 1
  %v1862 = add i64 %v2, 1
  %v1863 = mul i64 %v1861, %v2
  %v1864 = sdiv i64 %v1863, %v3
  %v1865 = mul i64 %v1864, 1
  %v1866 = icmp slt i64 %v1865, %v8
  %v1867 = select i1 %v1866, i64 %v1865, i64 %v8
  %v1868 = mul i64 %v1861, %v1862
  %v1869 = sdiv i64 %v1868, %v3
  %v1870 = mul i64 %v1869, 1
  %v1871 = icmp slt i64 %v1870, %v8
  %v1872 = select i1 %v1871, i64 %v1870, i64 %v8
  br label %b294
b294:
  %v1873 = phi i64 [ %v1867, %b287 ], [ %v1922, %b299 ]
  %v1874 = icmp slt i64 %v1873, %v1872
  br i1 %v1874, label %b295, label %b296
b295:
  br label %b297
b297:
  %v1875 = phi i64 [ 0, %b295 ], [ %v1921, %b302 ]
  %v1876 = icmp slt i64 %v1875, 2
  br i1 %v1876, label %b298, label %b299
b298:
  br label %b300
b300:
  %v1877 = phi i64 [ 0, %b298 ], [ %v1920, %b305 ]
  %v1878 = icmp slt i64 %v1877, 8
  br i1 %v1878, label %b301, label %b302
b301:
  br label %b303
b303:
  %v1879 = phi i64 [ 0, %b301 ], [ %v1902, %b304 ]
  %v1880 = phi <8 x float> [ splat (float 0x0000000000000000), %b301 ], [ %v1901, %b304 ]
  %v1881 = icmp slt i64 %v1879, 8
  br i1 %v1881, label %b304, label %b305
b304:
  %v1882 = mul i64 1, %v7
  %v1883 = add i64 %v1873, %v1882
  %v1884 = mul i64 %v1883, 128
  %v1885 = getelementptr inbounds float, ptr %v38, i64 %v1884
  %v1886 = mul i64 %v1873, 16
  %v1887 = getelementptr inbounds float, ptr %v88, i64 %v1886
  %v1888 = mul i64 %v1875, 64
  %v1889 = add i64 0, %v1888
  %v1890 = mul i64 %v1877, 8
  %v1891 = add i64 %v1889, %v1890
  %v1892 = add i64 %v1891, %v1879
  %v1893 = getelementptr inbounds float, ptr %v1885, i64 %v1892
  %v1894 = load <8 x float>, ptr %v1893, align 4
  %v1895 = mul i64 %v1875, 8
  %v1896 = add i64 0, %v1895
  %v1897 = add i64 %v1896, %v1879
  %v1898 = getelementptr inbounds float, ptr %v1887, i64 %v1897
  %v1899 = load <8 x float>, ptr %v1898, align 4
  %v1900 = fmul <8 x float> %v1894, %v1899
  %v1901 = fadd <8 x float> %v1880, %v1900
  %v1902 = add nsw i64 %v1879, 8
  br label %b303
b305:
  %v1903 = shufflevector <8 x float> %v1880, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1904 = shufflevector <8 x float> %v1880, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1905 = fadd <4 x float> %v1903, %v1904
  %v1906 = shufflevector <4 x float> %v1905, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1907 = shufflevector <4 x float> %v1905, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1908 = fadd <2 x float> %v1906, %v1907
  %v1909 = extractelement <2 x float> %v1908, i64 0
  %v1910 = extractelement <2 x float> %v1908, i64 1
  %v1911 = fadd float %v1909, %v1910
  %v1912 = fadd float %v1911, 0x0000000000000000
  %v1913 = mul i64 %v1873, 16
  %v1914 = getelementptr inbounds float, ptr %v96, i64 %v1913
  %v1915 = mul i64 %v1875, 8
  %v1916 = add i64 0, %v1915
  %v1917 = add i64 %v1916, %v1877
  %v1918 = add i64 %v1917, 0
  %v1919 = getelementptr inbounds float, ptr %v1914, i64 %v1918
  store float %v1912, ptr %v1919, align 4
  %v1920 = add nsw i64 %v1877, 1
  br label %b300
b302:
  %v1921 = add nsw i64 %v1875, 1
  br label %b297
b299:
  %v1922 = add nsw i64 %v1873, 1
  br label %b294
b296:
  %v1923 = add i64 %v8, 0
  %v1924 = sdiv i64 %v1923, 1
  %v1925 = add i64 %v2, 1
  %v1926 = mul i64 %v1924, %v2
  %v1927 = sdiv i64 %v1926, %v3
  %v1928 = mul i64 %v1927, 1
  %v1929 = icmp slt i64 %v1928, %v8
  %v1930 = select i1 %v1929, i64 %v1928, i64 %v8
  %v1931 = mul i64 %v1924, %v1925
  %v1932 = sdiv i64 %v1931, %v3
  %v1933 = mul i64 %v1932, 1
  %v1934 = icmp slt i64 %v1933, %v8
  %v1935 = select i1 %v1934, i64 %v1933, i64 %v8
  br label %b306
b306:
  %v1936 = phi i64 [ %v1930, %b296 ], [ %v2000, %b311 ]
  %v1937 = icmp slt i64 %v1936, %v1935
  br i1 %v1937, label %b307, label %b308
b307:
  br label %b309
b309:
  %v1938 = phi i64 [ 0, %b307 ], [ %v1999, %b310 ]
  %v1939 = icmp slt i64 %v1938, 2
  br i1 %v1939, label %b310, label %b311
b310:
  %v1940 = mul i64 %v1936, 16
  %v1941 = getelementptr inbounds float, ptr %v96, i64 %v1940
  %v1942 = mul i64 %v1936, 2
  %v1943 = getelementptr inbounds float, ptr %v94, i64 %v1942
  %v1944 = add i64 0, %v1938
  %v1945 = getelementptr inbounds float, ptr %v1943, i64 %v1944
  %v1946 = load float, ptr %v1945, align 4
  %v1947 = call float @llvm.fabs.f32(float %v1946)
  %v1948 = mul i64 1, %v7
  %v1949 = add i64 %v1936, %v1948
  %v1950 = mul i64 %v1949, 2
  %v1951 = getelementptr inbounds float, ptr %v42, i64 %v1950
  %v1952 = add i64 0, %v1938
  %v1953 = getelementptr inbounds float, ptr %v1951, i64 %v1952
  %v1954 = load float, ptr %v1953, align 4
  %v1955 = fneg float %v1954
  %v1956 = fcmp olt float %v1955, 0xC05A400000000000
  %v1957 = select i1 %v1956, float 0xC05A400000000000, float %v1955
  %v1958 = fcmp ogt float %v1957, 0x4056400000000000
  %v1959 = select i1 %v1958, float 0x4056400000000000, float %v1957
  %v1960 = call float @llvm.fmuladd.f32(float %v1959, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1961 = fsub float %v1960, 0x4168000000000000
  %v1962 = call float @llvm.fmuladd.f32(float %v1961, float 0xBFE62E4000000000, float %v1959)
  %v1963 = call float @llvm.fmuladd.f32(float %v1961, float 0xBEB7F7D1C0000000, float %v1962)
  %v1964 = bitcast float %v1960 to i32
  %v1965 = fmul float %v1963, %v1963
  %v1966 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1963, float 0x3F81227F40000000)
  %v1967 = call float @llvm.fmuladd.f32(float %v1966, float %v1963, float 0x3FA5556740000000)
  %v1968 = call float @llvm.fmuladd.f32(float %v1967, float %v1963, float 0x3FC5554B00000000)
  %v1969 = call float @llvm.fmuladd.f32(float %v1968, float %v1963, float 0x3FDFFFFFE0000000)
  %v1970 = call float @llvm.fmuladd.f32(float %v1965, float %v1969, float %v1963)
  %v1971 = sub i32 %v1964, 1262485250
  %v1972 = lshr i32 %v1971, 1
  %v1973 = sub i32 %v1971, %v1972
  %v1974 = shl i32 %v1972, 23
  %v1975 = bitcast i32 %v1974 to float
  %v1976 = shl i32 %v1973, 23
  %v1977 = bitcast i32 %v1976 to float
  %v1978 = fadd float %v1970, 0x3FF0000000000000
  %v1979 = fmul float %v1978, %v1975
  %v1980 = fmul float %v1979, %v1977
  %v1981 = fcmp uno float %v1947, %v1947
  %v1982 = fcmp ogt float %v1947, %v1980
  %v1983 = select i1 %v1982, float %v1947, float %v1980
  %v1984 = select i1 %v1981, float %v1947, float %v1983
  %v1985 = mul i64 %v1936, 16
  %v1986 = getelementptr inbounds float, ptr %v98, i64 %v1985
  %v1987 = mul i64 %v1938, 8
  %v1988 = add i64 0, %v1987
  %v1989 = add i64 %v1988, 0
  %v1990 = getelementptr inbounds float, ptr %v1941, i64 %v1989
  %v1991 = load <8 x float>, ptr %v1990, align 4
  %v1992 = insertelement <8 x float> poison, float %v1984, i64 0
  %v1993 = shufflevector <8 x float> %v1992, <8 x float> poison, <8 x i32> zeroinitializer
  %v1994 = fdiv <8 x float> %v1991, %v1993
  %v1995 = mul i64 %v1938, 8
  %v1996 = add i64 0, %v1995
  %v1997 = add i64 %v1996, 0
  %v1998 = getelementptr inbounds float, ptr %v1986, i64 %v1997
  store <8 x float> %v1994, ptr %v1998, align 4
  %v1999 = add nsw i64 %v1938, 1
  br label %b309
b311:
  %v2000 = add nsw i64 %v1936, 1
  br label %b306
b308:
  %v2001 = add i64 %v8, 0
  %v2002 = sdiv i64 %v2001, 1
  %v2003 = add i64 %v2, 1
  %v2004 = mul i64 %v2002, %v2
  %v2005 = sdiv i64 %v2004, %v3
  %v2006 = mul i64 %v2005, 1
  %v2007 = icmp slt i64 %v2006, %v8
  %v2008 = select i1 %v2007, i64 %v2006, i64 %v8
  %v2009 = mul i64 %v2002, %v2003
  %v2010 = sdiv i64 %v2009, %v3
  %v2011 = mul i64 %v2010, 1
  %v2012 = icmp slt i64 %v2011, %v8
  %v2013 = select i1 %v2012, i64 %v2011, i64 %v8
  br label %b312
b312:
  %v2014 = phi i64 [ %v2008, %b308 ], [ %v2067, %b317 ]
  %v2015 = icmp slt i64 %v2014, %v2013
  br i1 %v2015, label %b313, label %b314
b313:
  %v2016 = mul i64 %v2014, 68
  %v2017 = getelementptr inbounds float, ptr %v86, i64 %v2016
  %v2018 = mul i64 %v2014, 16
  %v2019 = getelementptr inbounds float, ptr %v98, i64 %v2018
  %v2020 = mul i64 %v2014, 16
  %v2021 = getelementptr inbounds float, ptr %v50, i64 %v2020
  br label %b315
b315:
  %v2022 = phi i64 [ 0, %b313 ], [ %v2066, %b316 ]
  %v2023 = icmp slt i64 %v2022, 16
  br i1 %v2023, label %b316, label %b317
b316:
  %v2024 = add i64 48, %v2022
  %v2025 = getelementptr inbounds float, ptr %v2017, i64 %v2024
  %v2026 = load <8 x float>, ptr %v2025, align 4
  %v2027 = add i64 0, %v2022
  %v2028 = getelementptr inbounds float, ptr %v30, i64 %v2027
  %v2029 = load <8 x float>, ptr %v2028, align 4
  %v2030 = fadd <8 x float> %v2026, %v2029
  %v2031 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2030)
  %v2032 = fneg <8 x float> %v2031
  %v2033 = fcmp olt <8 x float> %v2032, splat (float 0xC05A400000000000)
  %v2034 = select <8 x i1> %v2033, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2032
  %v2035 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2034, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2036 = fsub <8 x float> %v2035, splat (float 0x4168000000000000)
  %v2037 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2036, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2034)
  %v2038 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2036, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2037)
  %v2039 = bitcast <8 x float> %v2035 to <8 x i32>
  %v2040 = fmul <8 x float> %v2038, %v2038
  %v2041 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2038, <8 x float> splat (float 0x3F81227F40000000))
  %v2042 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2041, <8 x float> %v2038, <8 x float> splat (float 0x3FA5556740000000))
  %v2043 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2042, <8 x float> %v2038, <8 x float> splat (float 0x3FC5554B00000000))
  %v2044 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2043, <8 x float> %v2038, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2045 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2040, <8 x float> %v2044, <8 x float> %v2038)
  %v2046 = sub <8 x i32> %v2039, splat (i32 1262485250)
  %v2047 = lshr <8 x i32> %v2046, splat (i32 1)
  %v2048 = sub <8 x i32> %v2046, %v2047
  %v2049 = shl <8 x i32> %v2047, splat (i32 23)
  %v2050 = bitcast <8 x i32> %v2049 to <8 x float>
  %v2051 = shl <8 x i32> %v2048, splat (i32 23)
  %v2052 = bitcast <8 x i32> %v2051 to <8 x float>
  %v2053 = fadd <8 x float> %v2045, splat (float 0x3FF0000000000000)
  %v2054 = fmul <8 x float> %v2053, %v2050
  %v2055 = fmul <8 x float> %v2054, %v2052
  %v2056 = fcmp olt <8 x float> %v2030, splat (float 0x0000000000000000)
  %v2057 = select <8 x i1> %v2056, <8 x float> %v2055, <8 x float> splat (float 0x3FF0000000000000)
  %v2058 = fadd <8 x float> %v2055, splat (float 0x3FF0000000000000)
  %v2059 = fdiv <8 x float> %v2057, %v2058
  %v2060 = add i64 0, %v2022
  %v2061 = getelementptr inbounds float, ptr %v2019, i64 %v2060
  %v2062 = load <8 x float>, ptr %v2061, align 4
  %v2063 = fmul <8 x float> %v2059, %v2062
  %v2064 = add i64 0, %v2022
  %v2065 = getelementptr inbounds float, ptr %v2021, i64 %v2064
  store <8 x float> %v2063, ptr %v2065, align 4
  %v2066 = add nsw i64 %v2022, 8
  br label %b315
b317:
  %v2067 = add nsw i64 %v2014, 1
  br label %b312
b314:
  %v2068 = icmp sgt i64 %v3, 1
  br i1 %v2068, label %b318, label %b319
b318:
  %v2069 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2070 = atomicrmw add ptr %v2069, i64 1 acq_rel
  %v2071 = load i64, ptr %v179, align 8
  %v2072 = add i64 %v2071, 1
  store i64 %v2072, ptr %v179, align 8
  %v2073 = mul i64 %v3, %v2072
  br label %b320
b320:
  %v2074 = load atomic i64, ptr %v2069 acquire, align 8
  %v2075 = icmp slt i64 %v2074, %v2073
  br i1 %v2075, label %b321, label %b322
b321:
  %v2076 = call i32 @sched_yield()
  br label %b320
b322:
  br label %b319
b319:
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
  %v179 = alloca i64, i64 1, align 8
  %v664 = alloca float, i64 64, align 4
  %v862 = alloca float, i64 64, align 4
  %v2512 = alloca float, i64 192, align 4
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
  %v129 = getelementptr inbounds i64, ptr %v1, i64 6
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 19
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 20
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 21
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 22
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 26
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 27
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 44
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 45
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 46
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 47
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 48
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 49
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 50
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 51
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 52
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 53
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 54
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 55
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 56
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 57
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 58
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 60
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 64
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 65
  %v178 = load i64, ptr %v177, align 8
  store i64 0, ptr %v179, align 8
  %v180 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v181 = load ptr, ptr %v180, align 4
  %v182 = mul i64 %v2, 18432
  %v183 = add i64 %v182, 544
  %v184 = getelementptr inbounds float, ptr %v181, i64 %v183
  %v185 = getelementptr inbounds float, ptr %v181, i64 0
  %v186 = getelementptr inbounds float, ptr %v181, i64 128
  %v187 = getelementptr inbounds i64, ptr %v1, i64 4
  %v188 = load i64, ptr %v187, align 8
  %v189 = icmp eq i64 %v188, 0
  br i1 %v189, label %b0, label %b1
b0:
  %v190 = add i64 1, 0
  %v191 = sdiv i64 %v190, 1
  %v192 = add i64 %v2, 1
  %v193 = mul i64 %v191, %v2
  %v194 = sdiv i64 %v193, %v3
  %v195 = mul i64 %v194, 1
  %v196 = icmp slt i64 %v195, 1
  %v197 = select i1 %v196, i64 %v195, i64 1
  %v198 = mul i64 %v191, %v192
  %v199 = sdiv i64 %v198, %v3
  %v200 = mul i64 %v199, 1
  %v201 = icmp slt i64 %v200, 1
  %v202 = select i1 %v201, i64 %v200, i64 1
  %v203 = icmp slt i64 %v202, 1
  %v204 = select i1 %v203, i64 %v202, i64 1
  br label %b2
b2:
  %v205 = phi i64 [ %v197, %b0 ], [ %v233, %b7 ]
  %v206 = icmp slt i64 %v205, %v204
  br i1 %v206, label %b3, label %b4
b3:
  %v207 = mul i64 %v205, 128
  %v208 = mul i64 %v205, 8
  %v209 = add i64 %v207, 0
  %v210 = add i64 %v208, 0
  %v211 = getelementptr inbounds float, ptr %v185, i64 %v209
  %v212 = sub i64 8, %v210
  %v213 = icmp slt i64 %v212, 0
  %v214 = select i1 %v213, i64 0, i64 %v212
  %v215 = icmp ult i64 %v214, 8
  %v216 = select i1 %v215, i64 %v214, i64 8
  %v217 = trunc i64 %v216 to i32
  %v218 = insertelement <8 x i32> poison, i32 %v217, i64 0
  %v219 = shufflevector <8 x i32> %v218, <8 x i32> poison, <8 x i32> zeroinitializer
  %v220 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v219
  %v221 = mul i64 %v210, 1
  %v222 = add i64 0, %v221
  %v223 = getelementptr inbounds float, ptr %v18, i64 %v222
  br label %b5
b5:
  %v224 = phi i64 [ 0, %b3 ], [ %v231, %b6 ]
  %v225 = icmp slt i64 %v224, 16
  br i1 %v225, label %b6, label %b7
b6:
  %v226 = mul i64 %v224, 8
  %v227 = getelementptr inbounds float, ptr %v223, i64 %v226
  %v228 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v227, <8 x i1> %v220, <8 x float> zeroinitializer)
  %v229 = mul i64 %v224, 8
  %v230 = getelementptr inbounds float, ptr %v211, i64 %v229
  store <8 x float> %v228, ptr %v230, align 4
  %v231 = add nsw i64 %v224, 1
  br label %b5
b7:
  %v232 = add i64 %v207, 128
  %v233 = add nsw i64 %v205, 1
  br label %b2
b4:
  %v234 = add i64 1, 0
  %v235 = sdiv i64 %v234, 1
  %v236 = add i64 %v2, 1
  %v237 = mul i64 %v235, %v2
  %v238 = sdiv i64 %v237, %v3
  %v239 = mul i64 %v238, 1
  %v240 = icmp slt i64 %v239, 1
  %v241 = select i1 %v240, i64 %v239, i64 1
  %v242 = mul i64 %v235, %v236
  %v243 = sdiv i64 %v242, %v3
  %v244 = mul i64 %v243, 1
  %v245 = icmp slt i64 %v244, 1
  %v246 = select i1 %v245, i64 %v244, i64 1
  %v247 = icmp slt i64 %v246, 1
  %v248 = select i1 %v247, i64 %v246, i64 1
  br label %b8
b8:
  %v249 = phi i64 [ %v241, %b4 ], [ %v277, %b13 ]
  %v250 = icmp slt i64 %v249, %v248
  br i1 %v250, label %b9, label %b10
b9:
  %v251 = mul i64 %v249, 128
  %v252 = mul i64 %v249, 8
  %v253 = add i64 %v251, 0
  %v254 = add i64 %v252, 0
  %v255 = getelementptr inbounds float, ptr %v186, i64 %v253
  %v256 = sub i64 8, %v254
  %v257 = icmp slt i64 %v256, 0
  %v258 = select i1 %v257, i64 0, i64 %v256
  %v259 = icmp ult i64 %v258, 8
  %v260 = select i1 %v259, i64 %v258, i64 8
  %v261 = trunc i64 %v260 to i32
  %v262 = insertelement <8 x i32> poison, i32 %v261, i64 0
  %v263 = shufflevector <8 x i32> %v262, <8 x i32> poison, <8 x i32> zeroinitializer
  %v264 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v263
  %v265 = mul i64 %v254, 1
  %v266 = add i64 0, %v265
  %v267 = getelementptr inbounds float, ptr %v12, i64 %v266
  br label %b11
b11:
  %v268 = phi i64 [ 0, %b9 ], [ %v275, %b12 ]
  %v269 = icmp slt i64 %v268, 16
  br i1 %v269, label %b12, label %b13
b12:
  %v270 = mul i64 %v268, 8
  %v271 = getelementptr inbounds float, ptr %v267, i64 %v270
  %v272 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v271, <8 x i1> %v264, <8 x float> zeroinitializer)
  %v273 = mul i64 %v268, 8
  %v274 = getelementptr inbounds float, ptr %v255, i64 %v273
  store <8 x float> %v272, ptr %v274, align 4
  %v275 = add nsw i64 %v268, 1
  br label %b11
b13:
  %v276 = add i64 %v251, 128
  %v277 = add nsw i64 %v249, 1
  br label %b8
b10:
  br label %b1
b1:
  %v278 = icmp sgt i64 %v3, 1
  br i1 %v278, label %b14, label %b15
b14:
  %v279 = getelementptr inbounds i64, ptr %v1, i64 3
  %v280 = atomicrmw add ptr %v279, i64 1 acq_rel
  %v281 = load i64, ptr %v179, align 8
  %v282 = add i64 %v281, 1
  store i64 %v282, ptr %v179, align 8
  %v283 = mul i64 %v3, %v282
  br label %b16
b16:
  %v284 = load atomic i64, ptr %v279 acquire, align 8
  %v285 = icmp slt i64 %v284, %v283
  br i1 %v285, label %b17, label %b18
b17:
  %v286 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  %v287 = add i64 %v8, 0
  %v288 = sdiv i64 %v287, 1
  %v289 = add i64 %v2, 1
  %v290 = mul i64 %v288, %v2
  %v291 = sdiv i64 %v290, %v3
  %v292 = mul i64 %v291, 1
  %v293 = icmp slt i64 %v292, %v8
  %v294 = select i1 %v293, i64 %v292, i64 %v8
  %v295 = mul i64 %v288, %v289
  %v296 = sdiv i64 %v295, %v3
  %v297 = mul i64 %v296, 1
  %v298 = icmp slt i64 %v297, %v8
  %v299 = select i1 %v298, i64 %v297, i64 %v8
  br label %b19
b19:
  %v300 = phi i64 [ %v294, %b15 ], [ %v368, %b24 ]
  %v301 = icmp slt i64 %v300, %v299
  br i1 %v301, label %b20, label %b21
b20:
  %v302 = mul i64 %v300, 16
  %v303 = getelementptr inbounds float, ptr %v36, i64 %v302
  %v304 = mul i64 %v300, 68
  %v305 = getelementptr inbounds float, ptr %v86, i64 %v304
  %v306 = mul i64 %v300, 16
  %v307 = getelementptr inbounds float, ptr %v98, i64 %v306
  %v308 = mul i64 %v300, 16
  %v309 = getelementptr inbounds float, ptr %v100, i64 %v308
  %v310 = mul i64 %v300, 16
  %v311 = getelementptr inbounds float, ptr %v102, i64 %v310
  br label %b22
b22:
  %v312 = phi i64 [ 0, %b20 ], [ %v367, %b23 ]
  %v313 = icmp slt i64 %v312, 16
  br i1 %v313, label %b23, label %b24
b23:
  %v314 = add i64 0, %v312
  %v315 = getelementptr inbounds float, ptr %v303, i64 %v314
  %v316 = load <8 x float>, ptr %v315, align 4
  %v317 = add i64 48, %v312
  %v318 = getelementptr inbounds float, ptr %v305, i64 %v317
  %v319 = load <8 x float>, ptr %v318, align 4
  %v320 = add i64 0, %v312
  %v321 = getelementptr inbounds float, ptr %v30, i64 %v320
  %v322 = load <8 x float>, ptr %v321, align 4
  %v323 = fadd <8 x float> %v319, %v322
  %v324 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v323)
  %v325 = fneg <8 x float> %v324
  %v326 = fcmp olt <8 x float> %v325, splat (float 0xC05A400000000000)
  %v327 = select <8 x i1> %v326, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v325
  %v328 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v327, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v329 = fsub <8 x float> %v328, splat (float 0x4168000000000000)
  %v330 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v329, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v327)
  %v331 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v329, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v330)
  %v332 = bitcast <8 x float> %v328 to <8 x i32>
  %v333 = fmul <8 x float> %v331, %v331
  %v334 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v331, <8 x float> splat (float 0x3F81227F40000000))
  %v335 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v334, <8 x float> %v331, <8 x float> splat (float 0x3FA5556740000000))
  %v336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v335, <8 x float> %v331, <8 x float> splat (float 0x3FC5554B00000000))
  %v337 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v336, <8 x float> %v331, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v333, <8 x float> %v337, <8 x float> %v331)
  %v339 = sub <8 x i32> %v332, splat (i32 1262485250)
  %v340 = lshr <8 x i32> %v339, splat (i32 1)
  %v341 = sub <8 x i32> %v339, %v340
  %v342 = shl <8 x i32> %v340, splat (i32 23)
  %v343 = bitcast <8 x i32> %v342 to <8 x float>
  %v344 = shl <8 x i32> %v341, splat (i32 23)
  %v345 = bitcast <8 x i32> %v344 to <8 x float>
  %v346 = fadd <8 x float> %v338, splat (float 0x3FF0000000000000)
  %v347 = fmul <8 x float> %v346, %v343
  %v348 = fmul <8 x float> %v347, %v345
  %v349 = fcmp olt <8 x float> %v323, splat (float 0x0000000000000000)
  %v350 = select <8 x i1> %v349, <8 x float> %v348, <8 x float> splat (float 0x3FF0000000000000)
  %v351 = fadd <8 x float> %v348, splat (float 0x3FF0000000000000)
  %v352 = fdiv <8 x float> %v350, %v351
  %v353 = fmul <8 x float> %v316, %v352
  %v354 = add i64 0, %v312
  %v355 = getelementptr inbounds float, ptr %v307, i64 %v354
  %v356 = load <8 x float>, ptr %v355, align 4
  %v357 = fmul <8 x float> %v316, %v356
  %v358 = fmul <8 x float> %v357, %v352
  %v359 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v360 = shufflevector <8 x float> %v359, <8 x float> poison, <8 x i32> zeroinitializer
  %v361 = fsub <8 x float> %v360, %v352
  %v362 = fmul <8 x float> %v358, %v361
  %v363 = add i64 0, %v312
  %v364 = getelementptr inbounds float, ptr %v309, i64 %v363
  store <8 x float> %v353, ptr %v364, align 4
  %v365 = add i64 0, %v312
  %v366 = getelementptr inbounds float, ptr %v311, i64 %v365
  store <8 x float> %v362, ptr %v366, align 4
  %v367 = add nsw i64 %v312, 8
  br label %b22
b24:
  %v368 = add nsw i64 %v300, 1
  br label %b19
b21:
  %v369 = add i64 %v8, 0
  %v370 = sdiv i64 %v369, 1
  %v371 = add i64 %v2, 1
  %v372 = mul i64 %v370, %v2
  %v373 = sdiv i64 %v372, %v3
  %v374 = mul i64 %v373, 1
  %v375 = icmp slt i64 %v374, %v8
  %v376 = select i1 %v375, i64 %v374, i64 %v8
  %v377 = mul i64 %v370, %v371
  %v378 = sdiv i64 %v377, %v3
  %v379 = mul i64 %v378, 1
  %v380 = icmp slt i64 %v379, %v8
  %v381 = select i1 %v380, i64 %v379, i64 %v8
  br label %b25
b25:
  %v382 = phi i64 [ %v376, %b21 ], [ %v468, %b30 ]
  %v383 = icmp slt i64 %v382, %v381
  br i1 %v383, label %b26, label %b27
b26:
  br label %b28
b28:
  %v384 = phi i64 [ 0, %b26 ], [ %v467, %b33 ]
  %v385 = icmp slt i64 %v384, 2
  br i1 %v385, label %b29, label %b30
b29:
  br label %b31
b31:
  %v386 = phi i64 [ 0, %b29 ], [ %v452, %b32 ]
  %v387 = phi <8 x float> [ splat (float 0x0000000000000000), %b29 ], [ %v451, %b32 ]
  %v388 = icmp slt i64 %v386, 8
  br i1 %v388, label %b32, label %b33
b32:
  %v389 = mul i64 %v382, 16
  %v390 = getelementptr inbounds float, ptr %v100, i64 %v389
  %v391 = mul i64 %v382, 16
  %v392 = getelementptr inbounds float, ptr %v98, i64 %v391
  %v393 = mul i64 %v382, 2
  %v394 = getelementptr inbounds float, ptr %v94, i64 %v393
  %v395 = add i64 0, %v384
  %v396 = getelementptr inbounds float, ptr %v394, i64 %v395
  %v397 = load float, ptr %v396, align 4
  %v398 = call float @llvm.fabs.f32(float %v397)
  %v399 = mul i64 1, %v7
  %v400 = add i64 %v382, %v399
  %v401 = mul i64 %v400, 2
  %v402 = getelementptr inbounds float, ptr %v42, i64 %v401
  %v403 = add i64 0, %v384
  %v404 = getelementptr inbounds float, ptr %v402, i64 %v403
  %v405 = load float, ptr %v404, align 4
  %v406 = fneg float %v405
  %v407 = fcmp olt float %v406, 0xC05A400000000000
  %v408 = select i1 %v407, float 0xC05A400000000000, float %v406
  %v409 = fcmp ogt float %v408, 0x4056400000000000
  %v410 = select i1 %v409, float 0x4056400000000000, float %v408
  %v411 = call float @llvm.fmuladd.f32(float %v410, float 0x3FF7154760000000, float 0x4168000000000000)
  %v412 = fsub float %v411, 0x4168000000000000
  %v413 = call float @llvm.fmuladd.f32(float %v412, float 0xBFE62E4000000000, float %v410)
  %v414 = call float @llvm.fmuladd.f32(float %v412, float 0xBEB7F7D1C0000000, float %v413)
  %v415 = bitcast float %v411 to i32
  %v416 = fmul float %v414, %v414
  %v417 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v414, float 0x3F81227F40000000)
  %v418 = call float @llvm.fmuladd.f32(float %v417, float %v414, float 0x3FA5556740000000)
  %v419 = call float @llvm.fmuladd.f32(float %v418, float %v414, float 0x3FC5554B00000000)
  %v420 = call float @llvm.fmuladd.f32(float %v419, float %v414, float 0x3FDFFFFFE0000000)
  %v421 = call float @llvm.fmuladd.f32(float %v416, float %v420, float %v414)
  %v422 = sub i32 %v415, 1262485250
  %v423 = lshr i32 %v422, 1
  %v424 = sub i32 %v422, %v423
  %v425 = shl i32 %v423, 23
  %v426 = bitcast i32 %v425 to float
  %v427 = shl i32 %v424, 23
  %v428 = bitcast i32 %v427 to float
  %v429 = fadd float %v421, 0x3FF0000000000000
  %v430 = fmul float %v429, %v426
  %v431 = fmul float %v430, %v428
  %v432 = fcmp uno float %v398, %v398
  %v433 = fcmp ogt float %v398, %v431
  %v434 = select i1 %v433, float %v398, float %v431
  %v435 = select i1 %v432, float %v398, float %v434
  %v436 = mul i64 %v384, 8
  %v437 = add i64 0, %v436
  %v438 = add i64 %v437, %v386
  %v439 = getelementptr inbounds float, ptr %v390, i64 %v438
  %v440 = load <8 x float>, ptr %v439, align 4
  %v441 = mul i64 %v384, 8
  %v442 = add i64 0, %v441
  %v443 = add i64 %v442, %v386
  %v444 = getelementptr inbounds float, ptr %v392, i64 %v443
  %v445 = load <8 x float>, ptr %v444, align 4
  %v446 = fmul <8 x float> %v440, %v445
  %v447 = insertelement <8 x float> poison, float %v435, i64 0
  %v448 = shufflevector <8 x float> %v447, <8 x float> poison, <8 x i32> zeroinitializer
  %v449 = fdiv <8 x float> %v446, %v448
  %v450 = fneg <8 x float> %v449
  %v451 = fadd <8 x float> %v387, %v450
  %v452 = add nsw i64 %v386, 8
  br label %b31
b33:
  %v453 = shufflevector <8 x float> %v387, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v454 = shufflevector <8 x float> %v387, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v455 = fadd <4 x float> %v453, %v454
  %v456 = shufflevector <4 x float> %v455, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v457 = shufflevector <4 x float> %v455, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v458 = fadd <2 x float> %v456, %v457
  %v459 = extractelement <2 x float> %v458, i64 0
  %v460 = extractelement <2 x float> %v458, i64 1
  %v461 = fadd float %v459, %v460
  %v462 = fadd float %v461, 0x0000000000000000
  %v463 = mul i64 %v382, 2
  %v464 = getelementptr inbounds float, ptr %v104, i64 %v463
  %v465 = add i64 0, %v384
  %v466 = getelementptr inbounds float, ptr %v464, i64 %v465
  store float %v462, ptr %v466, align 4
  %v467 = add nsw i64 %v384, 1
  br label %b28
b30:
  %v468 = add nsw i64 %v382, 1
  br label %b25
b27:
  %v469 = add i64 %v8, 0
  %v470 = sdiv i64 %v469, 1
  %v471 = add i64 %v2, 1
  %v472 = mul i64 %v470, %v2
  %v473 = sdiv i64 %v472, %v3
  %v474 = mul i64 %v473, 1
  %v475 = icmp slt i64 %v474, %v8
  %v476 = select i1 %v475, i64 %v474, i64 %v8
  %v477 = mul i64 %v470, %v471
  %v478 = sdiv i64 %v477, %v3
  %v479 = mul i64 %v478, 1
  %v480 = icmp slt i64 %v479, %v8
  %v481 = select i1 %v480, i64 %v479, i64 %v8
  br label %b34
b34:
  %v482 = phi i64 [ %v476, %b27 ], [ %v566, %b39 ]
  %v483 = icmp slt i64 %v482, %v481
  br i1 %v483, label %b35, label %b36
b35:
  br label %b37
b37:
  %v484 = phi i64 [ 0, %b35 ], [ %v565, %b42 ]
  %v485 = icmp slt i64 %v484, 2
  br i1 %v485, label %b38, label %b39
b38:
  br label %b40
b40:
  %v486 = phi i64 [ 0, %b38 ], [ %v564, %b45 ]
  %v487 = icmp slt i64 %v486, 8
  br i1 %v487, label %b41, label %b42
b41:
  br label %b43
b43:
  %v488 = phi i64 [ 0, %b41 ], [ %v563, %b48 ]
  %v489 = icmp slt i64 %v488, 8
  br i1 %v489, label %b44, label %b45
b44:
  br label %b46
b46:
  %v490 = phi i64 [ 0, %b44 ], [ %v553, %b47 ]
  %v491 = phi float [ 0x0000000000000000, %b44 ], [ %v552, %b47 ]
  %v492 = icmp slt i64 %v490, 1
  br i1 %v492, label %b47, label %b48
b47:
  %v493 = mul i64 %v482, 16
  %v494 = getelementptr inbounds float, ptr %v100, i64 %v493
  %v495 = mul i64 %v484, 8
  %v496 = add i64 0, %v495
  %v497 = add i64 %v496, %v486
  %v498 = getelementptr inbounds float, ptr %v494, i64 %v497
  %v499 = load float, ptr %v498, align 4
  %v500 = mul i64 %v482, 2
  %v501 = getelementptr inbounds float, ptr %v94, i64 %v500
  %v502 = add i64 0, %v484
  %v503 = getelementptr inbounds float, ptr %v501, i64 %v502
  %v504 = load float, ptr %v503, align 4
  %v505 = call float @llvm.fabs.f32(float %v504)
  %v506 = mul i64 1, %v7
  %v507 = add i64 %v482, %v506
  %v508 = mul i64 %v507, 2
  %v509 = getelementptr inbounds float, ptr %v42, i64 %v508
  %v510 = add i64 0, %v484
  %v511 = getelementptr inbounds float, ptr %v509, i64 %v510
  %v512 = load float, ptr %v511, align 4
  %v513 = fneg float %v512
  %v514 = fcmp olt float %v513, 0xC05A400000000000
  %v515 = select i1 %v514, float 0xC05A400000000000, float %v513
  %v516 = fcmp ogt float %v515, 0x4056400000000000
  %v517 = select i1 %v516, float 0x4056400000000000, float %v515
  %v518 = call float @llvm.fmuladd.f32(float %v517, float 0x3FF7154760000000, float 0x4168000000000000)
  %v519 = fsub float %v518, 0x4168000000000000
  %v520 = call float @llvm.fmuladd.f32(float %v519, float 0xBFE62E4000000000, float %v517)
  %v521 = call float @llvm.fmuladd.f32(float %v519, float 0xBEB7F7D1C0000000, float %v520)
  %v522 = bitcast float %v518 to i32
  %v523 = fmul float %v521, %v521
  %v524 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v521, float 0x3F81227F40000000)
  %v525 = call float @llvm.fmuladd.f32(float %v524, float %v521, float 0x3FA5556740000000)
  %v526 = call float @llvm.fmuladd.f32(float %v525, float %v521, float 0x3FC5554B00000000)
  %v527 = call float @llvm.fmuladd.f32(float %v526, float %v521, float 0x3FDFFFFFE0000000)
  %v528 = call float @llvm.fmuladd.f32(float %v523, float %v527, float %v521)
  %v529 = sub i32 %v522, 1262485250
  %v530 = lshr i32 %v529, 1
  %v531 = sub i32 %v529, %v530
  %v532 = shl i32 %v530, 23
  %v533 = bitcast i32 %v532 to float
  %v534 = shl i32 %v531, 23
  %v535 = bitcast i32 %v534 to float
  %v536 = fadd float %v528, 0x3FF0000000000000
  %v537 = fmul float %v536, %v533
  %v538 = fmul float %v537, %v535
  %v539 = fcmp uno float %v505, %v505
  %v540 = fcmp ogt float %v505, %v538
  %v541 = select i1 %v540, float %v505, float %v538
  %v542 = select i1 %v539, float %v505, float %v541
  %v543 = fdiv float %v499, %v542
  %v544 = mul i64 %v482, 16
  %v545 = getelementptr inbounds float, ptr %v88, i64 %v544
  %v546 = mul i64 %v484, 8
  %v547 = add i64 0, %v546
  %v548 = add i64 %v547, %v488
  %v549 = getelementptr inbounds float, ptr %v545, i64 %v548
  %v550 = load float, ptr %v549, align 4
  %v551 = fmul float %v543, %v550
  %v552 = fadd float %v491, %v551
  %v553 = add nsw i64 %v490, 1
  br label %b46
b48:
  %v554 = fadd float %v491, 0x0000000000000000
  %v555 = mul i64 %v482, 128
  %v556 = getelementptr inbounds float, ptr %v106, i64 %v555
  %v557 = mul i64 %v484, 64
  %v558 = add i64 0, %v557
  %v559 = mul i64 %v486, 8
  %v560 = add i64 %v558, %v559
  %v561 = add i64 %v560, %v488
  %v562 = getelementptr inbounds float, ptr %v556, i64 %v561
  store float %v554, ptr %v562, align 4
  %v563 = add nsw i64 %v488, 1
  br label %b43
b45:
  %v564 = add nsw i64 %v486, 1
  br label %b40
b42:
  %v565 = add nsw i64 %v484, 1
  br label %b37
b39:
  %v566 = add nsw i64 %v482, 1
  br label %b34
b36:
  %v567 = add i64 %v8, 0
  %v568 = sdiv i64 %v567, 1
  %v569 = add i64 %v2, 1
  %v570 = mul i64 %v568, %v2
  %v571 = sdiv i64 %v570, %v3
  %v572 = mul i64 %v571, 1
  %v573 = icmp slt i64 %v572, %v8
  %v574 = select i1 %v573, i64 %v572, i64 %v8
  %v575 = mul i64 %v568, %v569
  %v576 = sdiv i64 %v575, %v3
  %v577 = mul i64 %v576, 1
  %v578 = icmp slt i64 %v577, %v8
  %v579 = select i1 %v578, i64 %v577, i64 %v8
  br label %b49
b49:
  %v580 = phi i64 [ %v574, %b36 ], [ %v663, %b54 ]
  %v581 = icmp slt i64 %v580, %v579
  br i1 %v581, label %b50, label %b51
b50:
  br label %b52
b52:
  %v582 = phi i64 [ 0, %b50 ], [ %v662, %b57 ]
  %v583 = icmp slt i64 %v582, 2
  br i1 %v583, label %b53, label %b54
b53:
  br label %b55
b55:
  %v584 = phi i64 [ 0, %b53 ], [ %v661, %b60 ]
  %v585 = icmp slt i64 %v584, 8
  br i1 %v585, label %b56, label %b57
b56:
  br label %b58
b58:
  %v586 = phi i64 [ 0, %b56 ], [ %v653, %b59 ]
  %v587 = phi float [ 0x0000000000000000, %b56 ], [ %v652, %b59 ]
  %v588 = icmp slt i64 %v586, 8
  br i1 %v588, label %b59, label %b60
b59:
  %v589 = mul i64 %v580, 16
  %v590 = getelementptr inbounds float, ptr %v100, i64 %v589
  %v591 = mul i64 %v582, 8
  %v592 = add i64 0, %v591
  %v593 = add i64 %v592, %v586
  %v594 = getelementptr inbounds float, ptr %v590, i64 %v593
  %v595 = load float, ptr %v594, align 4
  %v596 = mul i64 %v580, 2
  %v597 = getelementptr inbounds float, ptr %v94, i64 %v596
  %v598 = add i64 0, %v582
  %v599 = getelementptr inbounds float, ptr %v597, i64 %v598
  %v600 = load float, ptr %v599, align 4
  %v601 = call float @llvm.fabs.f32(float %v600)
  %v602 = mul i64 1, %v7
  %v603 = add i64 %v580, %v602
  %v604 = mul i64 %v603, 2
  %v605 = getelementptr inbounds float, ptr %v42, i64 %v604
  %v606 = add i64 0, %v582
  %v607 = getelementptr inbounds float, ptr %v605, i64 %v606
  %v608 = load float, ptr %v607, align 4
  %v609 = fneg float %v608
  %v610 = fcmp olt float %v609, 0xC05A400000000000
  %v611 = select i1 %v610, float 0xC05A400000000000, float %v609
  %v612 = fcmp ogt float %v611, 0x4056400000000000
  %v613 = select i1 %v612, float 0x4056400000000000, float %v611
  %v614 = call float @llvm.fmuladd.f32(float %v613, float 0x3FF7154760000000, float 0x4168000000000000)
  %v615 = fsub float %v614, 0x4168000000000000
  %v616 = call float @llvm.fmuladd.f32(float %v615, float 0xBFE62E4000000000, float %v613)
  %v617 = call float @llvm.fmuladd.f32(float %v615, float 0xBEB7F7D1C0000000, float %v616)
  %v618 = bitcast float %v614 to i32
  %v619 = fmul float %v617, %v617
  %v620 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v617, float 0x3F81227F40000000)
  %v621 = call float @llvm.fmuladd.f32(float %v620, float %v617, float 0x3FA5556740000000)
  %v622 = call float @llvm.fmuladd.f32(float %v621, float %v617, float 0x3FC5554B00000000)
  %v623 = call float @llvm.fmuladd.f32(float %v622, float %v617, float 0x3FDFFFFFE0000000)
  %v624 = call float @llvm.fmuladd.f32(float %v619, float %v623, float %v617)
  %v625 = sub i32 %v618, 1262485250
  %v626 = lshr i32 %v625, 1
  %v627 = sub i32 %v625, %v626
  %v628 = shl i32 %v626, 23
  %v629 = bitcast i32 %v628 to float
  %v630 = shl i32 %v627, 23
  %v631 = bitcast i32 %v630 to float
  %v632 = fadd float %v624, 0x3FF0000000000000
  %v633 = fmul float %v632, %v629
  %v634 = fmul float %v633, %v631
  %v635 = fcmp uno float %v601, %v601
  %v636 = fcmp ogt float %v601, %v634
  %v637 = select i1 %v636, float %v601, float %v634
  %v638 = select i1 %v635, float %v601, float %v637
  %v639 = fdiv float %v595, %v638
  %v640 = mul i64 1, %v7
  %v641 = add i64 %v580, %v640
  %v642 = mul i64 %v641, 128
  %v643 = getelementptr inbounds float, ptr %v38, i64 %v642
  %v644 = mul i64 %v582, 64
  %v645 = add i64 0, %v644
  %v646 = add i64 %v645, %v584
  %v647 = mul i64 %v586, 8
  %v648 = add i64 %v646, %v647
  %v649 = getelementptr inbounds float, ptr %v643, i64 %v648
  %v650 = load float, ptr %v649, align 4
  %v651 = fmul float %v639, %v650
  %v652 = fadd float %v587, %v651
  %v653 = add nsw i64 %v586, 1
  br label %b58
b60:
  %v654 = mul i64 %v580, 16
  %v655 = getelementptr inbounds float, ptr %v108, i64 %v654
  %v656 = mul i64 %v582, 8
  %v657 = add i64 0, %v656
  %v658 = add i64 %v657, %v584
  %v659 = add i64 %v658, 0
  %v660 = getelementptr inbounds float, ptr %v655, i64 %v659
  store float %v587, ptr %v660, align 4
  %v661 = add nsw i64 %v584, 1
  br label %b55
b57:
  %v662 = add nsw i64 %v582, 1
  br label %b52
b54:
  %v663 = add nsw i64 %v580, 1
  br label %b49
b51:
  %v665 = add i64 %v8, 0
  %v666 = sdiv i64 %v665, 1
  %v667 = add i64 %v2, 1
  %v668 = mul i64 %v666, %v2
  %v669 = sdiv i64 %v668, %v3
  %v670 = mul i64 %v669, 1
  %v671 = icmp slt i64 %v670, %v8
  %v672 = select i1 %v671, i64 %v670, i64 %v8
  %v673 = mul i64 %v666, %v667
  %v674 = sdiv i64 %v673, %v3
  %v675 = mul i64 %v674, 1
  %v676 = icmp slt i64 %v675, %v8
  %v677 = select i1 %v676, i64 %v675, i64 %v8
  br label %b61
b61:
  %v678 = phi i64 [ %v672, %b51 ], [ %v731, %b66 ]
  %v679 = icmp slt i64 %v678, %v677
  br i1 %v679, label %b62, label %b63
b62:
  %v680 = add i64 %v678, 96
  %v681 = icmp slt i64 %v680, %v677
  %v682 = select i1 %v681, i64 %v680, i64 %v677
  br label %b64
b64:
  %v683 = phi i64 [ 0, %b62 ], [ %v730, %b69 ]
  %v684 = icmp slt i64 %v683, 1
  br i1 %v684, label %b65, label %b66
b65:
  %v685 = sub i64 %v682, %v678
  %v686 = sub i64 8, 1
  %v687 = add i64 %v685, %v686
  %v688 = sdiv i64 %v687, 8
  br label %b67
b67:
  %v689 = phi i64 [ 0, %b65 ], [ %v729, %b74 ]
  %v690 = icmp slt i64 %v689, %v688
  br i1 %v690, label %b68, label %b69
b68:
  %v691 = mul i64 %v685, %v689
  %v692 = sdiv i64 %v691, %v688
  %v693 = add i64 %v678, %v692
  %v694 = add i64 %v689, 1
  %v695 = mul i64 %v685, %v694
  %v696 = sdiv i64 %v695, %v688
  %v697 = add i64 %v678, %v696
  %v698 = mul i64 %v683, 128
  %v699 = getelementptr inbounds float, ptr %v185, i64 %v698
  %v700 = sub i64 %v697, %v693
  %v701 = mul i64 %v693, 16
  %v702 = getelementptr inbounds float, ptr %v102, i64 %v701
  %v703 = getelementptr inbounds float, ptr %v702, i64 0
  %v704 = sub i64 %v700, 1
  %v705 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v704
  %v706 = load ptr, ptr %v705, align 4
  %v707 = icmp sgt i64 %v700, 0
  br i1 %v707, label %b70, label %b71
b70:
  call void %v706(ptr %v703, i64 16, ptr %v699, i64 16, ptr %v664)
  br label %b71
b71:
  %v708 = add i64 %v698, 128
  br label %b72
b72:
  %v709 = phi i64 [ %v693, %b71 ], [ %v728, %b77 ]
  %v710 = icmp slt i64 %v709, %v697
  br i1 %v710, label %b73, label %b74
b73:
  %v711 = sub i64 %v709, %v693
  %v712 = mul i64 %v711, 8
  %v713 = getelementptr inbounds float, ptr %v664, i64 %v712
  %v714 = mul i64 %v709, 8
  %v715 = getelementptr inbounds float, ptr %v110, i64 %v714
  br label %b75
b75:
  %v716 = phi i64 [ 0, %b73 ], [ %v727, %b76 ]
  %v717 = icmp slt i64 %v716, 1
  br i1 %v717, label %b76, label %b77
b76:
  %v718 = mul i64 %v683, 1
  %v719 = add i64 %v718, %v716
  %v720 = mul i64 %v719, 8
  %v721 = add i64 0, %v716
  %v722 = mul i64 %v721, 8
  %v723 = getelementptr inbounds float, ptr %v713, i64 %v722
  %v724 = load <8 x float>, ptr %v723, align 4
  %v725 = add i64 0, %v720
  %v726 = getelementptr inbounds float, ptr %v715, i64 %v725
  store <8 x float> %v724, ptr %v726, align 4
  %v727 = add nsw i64 %v716, 1
  br label %b75
b77:
  %v728 = add nsw i64 %v709, 1
  br label %b72
b74:
  %v729 = add nsw i64 %v689, 1
  br label %b67
b69:
  %v730 = add nsw i64 %v683, 1
  br label %b64
b66:
  %v731 = add nsw i64 %v678, 96
  br label %b61
b63:
  %v732 = add i64 %v8, 0
  %v733 = sdiv i64 %v732, 1
  %v734 = add i64 %v2, 1
  %v735 = mul i64 %v733, %v2
  %v736 = sdiv i64 %v735, %v3
  %v737 = mul i64 %v736, 1
  %v738 = icmp slt i64 %v737, %v8
  %v739 = select i1 %v738, i64 %v737, i64 %v8
  %v740 = mul i64 %v733, %v734
  %v741 = sdiv i64 %v740, %v3
  %v742 = mul i64 %v741, 1
  %v743 = icmp slt i64 %v742, %v8
  %v744 = select i1 %v743, i64 %v742, i64 %v8
  br label %b78
b78:
  %v745 = phi i64 [ %v739, %b63 ], [ %v827, %b83 ]
  %v746 = icmp slt i64 %v745, %v744
  br i1 %v746, label %b79, label %b80
b79:
  br label %b81
b81:
  %v747 = phi i64 [ 0, %b79 ], [ %v826, %b82 ]
  %v748 = icmp slt i64 %v747, 2
  br i1 %v748, label %b82, label %b83
b82:
  %v749 = mul i64 %v745, 2
  %v750 = getelementptr inbounds float, ptr %v94, i64 %v749
  %v751 = add i64 0, %v747
  %v752 = getelementptr inbounds float, ptr %v750, i64 %v751
  %v753 = load float, ptr %v752, align 4
  %v754 = call float @llvm.fabs.f32(float %v753)
  %v755 = mul i64 1, %v7
  %v756 = add i64 %v745, %v755
  %v757 = mul i64 %v756, 2
  %v758 = getelementptr inbounds float, ptr %v42, i64 %v757
  %v759 = add i64 0, %v747
  %v760 = getelementptr inbounds float, ptr %v758, i64 %v759
  %v761 = load float, ptr %v760, align 4
  %v762 = fneg float %v761
  %v763 = fcmp olt float %v762, 0xC05A400000000000
  %v764 = select i1 %v763, float 0xC05A400000000000, float %v762
  %v765 = fcmp ogt float %v764, 0x4056400000000000
  %v766 = select i1 %v765, float 0x4056400000000000, float %v764
  %v767 = call float @llvm.fmuladd.f32(float %v766, float 0x3FF7154760000000, float 0x4168000000000000)
  %v768 = fsub float %v767, 0x4168000000000000
  %v769 = call float @llvm.fmuladd.f32(float %v768, float 0xBFE62E4000000000, float %v766)
  %v770 = call float @llvm.fmuladd.f32(float %v768, float 0xBEB7F7D1C0000000, float %v769)
  %v771 = bitcast float %v767 to i32
  %v772 = fmul float %v770, %v770
  %v773 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v770, float 0x3F81227F40000000)
  %v774 = call float @llvm.fmuladd.f32(float %v773, float %v770, float 0x3FA5556740000000)
  %v775 = call float @llvm.fmuladd.f32(float %v774, float %v770, float 0x3FC5554B00000000)
  %v776 = call float @llvm.fmuladd.f32(float %v775, float %v770, float 0x3FDFFFFFE0000000)
  %v777 = call float @llvm.fmuladd.f32(float %v772, float %v776, float %v770)
  %v778 = sub i32 %v771, 1262485250
  %v779 = lshr i32 %v778, 1
  %v780 = sub i32 %v778, %v779
  %v781 = shl i32 %v779, 23
  %v782 = bitcast i32 %v781 to float
  %v783 = shl i32 %v780, 23
  %v784 = bitcast i32 %v783 to float
  %v785 = fadd float %v777, 0x3FF0000000000000
  %v786 = fmul float %v785, %v782
  %v787 = fmul float %v786, %v784
  %v788 = fcmp ogt float %v754, %v787
  %v789 = select i1 %v788, float 0x3FF0000000000000, float 0x0000000000000000
  %v790 = mul i64 %v745, 2
  %v791 = getelementptr inbounds float, ptr %v104, i64 %v790
  %v792 = add i64 0, %v747
  %v793 = getelementptr inbounds float, ptr %v791, i64 %v792
  %v794 = load float, ptr %v793, align 4
  %v795 = fcmp oeq float %v754, %v787
  %v796 = select i1 %v795, float 0x3FF0000000000000, float 0x0000000000000000
  %v797 = fmul float 0x3FE0000000000000, %v794
  %v798 = fcmp une float %v796, 0x0000000000000000
  %v799 = select i1 %v798, float %v797, float 0x0000000000000000
  %v800 = fcmp une float %v789, 0x0000000000000000
  %v801 = select i1 %v800, float %v794, float %v799
  %v802 = fcmp ogt float %v753, 0x0000000000000000
  %v803 = fcmp olt float %v753, 0x0000000000000000
  %v804 = fadd float %v753, 0x0000000000000000
  %v805 = select i1 %v803, float 0xBFF0000000000000, float %v804
  %v806 = select i1 %v802, float 0x3FF0000000000000, float %v805
  %v807 = fmul float %v801, %v806
  %v808 = mul i64 1, %v7
  %v809 = add i64 %v745, %v808
  %v810 = mul i64 %v809, 16
  %v811 = getelementptr inbounds float, ptr %v40, i64 %v810
  %v812 = mul i64 %v745, 16
  %v813 = getelementptr inbounds float, ptr %v100, i64 %v812
  %v814 = mul i64 %v747, 8
  %v815 = add i64 0, %v814
  %v816 = add i64 %v815, 0
  %v817 = getelementptr inbounds float, ptr %v811, i64 %v816
  %v818 = load <8 x float>, ptr %v817, align 4
  %v819 = insertelement <8 x float> poison, float %v807, i64 0
  %v820 = shufflevector <8 x float> %v819, <8 x float> poison, <8 x i32> zeroinitializer
  %v821 = fmul <8 x float> %v820, %v818
  %v822 = mul i64 %v747, 8
  %v823 = add i64 0, %v822
  %v824 = add i64 %v823, 0
  %v825 = getelementptr inbounds float, ptr %v813, i64 %v824
  store <8 x float> %v821, ptr %v825, align 4
  %v826 = add nsw i64 %v747, 1
  br label %b81
b83:
  %v827 = add nsw i64 %v745, 1
  br label %b78
b80:
  %v828 = add i64 %v8, 0
  %v829 = sdiv i64 %v828, 1
  %v830 = add i64 %v2, 1
  %v831 = mul i64 %v829, %v2
  %v832 = sdiv i64 %v831, %v3
  %v833 = mul i64 %v832, 1
  %v834 = icmp slt i64 %v833, %v8
  %v835 = select i1 %v834, i64 %v833, i64 %v8
  %v836 = mul i64 %v829, %v830
  %v837 = sdiv i64 %v836, %v3
  %v838 = mul i64 %v837, 1
  %v839 = icmp slt i64 %v838, %v8
  %v840 = select i1 %v839, i64 %v838, i64 %v8
  br label %b84
b84:
  %v841 = phi i64 [ %v835, %b80 ], [ %v861, %b89 ]
  %v842 = icmp slt i64 %v841, %v840
  br i1 %v842, label %b85, label %b86
b85:
  %v843 = mul i64 %v841, 16
  %v844 = getelementptr inbounds float, ptr %v100, i64 %v843
  %v845 = mul i64 %v841, 16
  %v846 = getelementptr inbounds float, ptr %v108, i64 %v845
  %v847 = mul i64 %v841, 16
  %v848 = getelementptr inbounds float, ptr %v112, i64 %v847
  br label %b87
b87:
  %v849 = phi i64 [ 0, %b85 ], [ %v860, %b88 ]
  %v850 = icmp slt i64 %v849, 16
  br i1 %v850, label %b88, label %b89
b88:
  %v851 = add i64 0, %v849
  %v852 = getelementptr inbounds float, ptr %v844, i64 %v851
  %v853 = load <8 x float>, ptr %v852, align 4
  %v854 = add i64 0, %v849
  %v855 = getelementptr inbounds float, ptr %v846, i64 %v854
  %v856 = load <8 x float>, ptr %v855, align 4
  %v857 = fadd <8 x float> %v853, %v856
  %v858 = add i64 0, %v849
  %v859 = getelementptr inbounds float, ptr %v848, i64 %v858
  store <8 x float> %v857, ptr %v859, align 4
  %v860 = add nsw i64 %v849, 8
  br label %b87
b89:
  %v861 = add nsw i64 %v841, 1
  br label %b84
b86:
  %v863 = add i64 %v8, 0
  %v864 = sdiv i64 %v863, 1
  %v865 = add i64 %v2, 1
  %v866 = mul i64 %v864, %v2
  %v867 = sdiv i64 %v866, %v3
  %v868 = mul i64 %v867, 1
  %v869 = icmp slt i64 %v868, %v8
  %v870 = select i1 %v869, i64 %v868, i64 %v8
  %v871 = mul i64 %v864, %v865
  %v872 = sdiv i64 %v871, %v3
  %v873 = mul i64 %v872, 1
  %v874 = icmp slt i64 %v873, %v8
  %v875 = select i1 %v874, i64 %v873, i64 %v8
  br label %b90
b90:
  %v876 = phi i64 [ %v870, %b86 ], [ %v929, %b95 ]
  %v877 = icmp slt i64 %v876, %v875
  br i1 %v877, label %b91, label %b92
b91:
  %v878 = add i64 %v876, 96
  %v879 = icmp slt i64 %v878, %v875
  %v880 = select i1 %v879, i64 %v878, i64 %v875
  br label %b93
b93:
  %v881 = phi i64 [ 0, %b91 ], [ %v928, %b98 ]
  %v882 = icmp slt i64 %v881, 1
  br i1 %v882, label %b94, label %b95
b94:
  %v883 = sub i64 %v880, %v876
  %v884 = sub i64 8, 1
  %v885 = add i64 %v883, %v884
  %v886 = sdiv i64 %v885, 8
  br label %b96
b96:
  %v887 = phi i64 [ 0, %b94 ], [ %v927, %b103 ]
  %v888 = icmp slt i64 %v887, %v886
  br i1 %v888, label %b97, label %b98
b97:
  %v889 = mul i64 %v883, %v887
  %v890 = sdiv i64 %v889, %v886
  %v891 = add i64 %v876, %v890
  %v892 = add i64 %v887, 1
  %v893 = mul i64 %v883, %v892
  %v894 = sdiv i64 %v893, %v886
  %v895 = add i64 %v876, %v894
  %v896 = mul i64 %v881, 128
  %v897 = getelementptr inbounds float, ptr %v186, i64 %v896
  %v898 = sub i64 %v895, %v891
  %v899 = mul i64 %v891, 16
  %v900 = getelementptr inbounds float, ptr %v112, i64 %v899
  %v901 = getelementptr inbounds float, ptr %v900, i64 0
  %v902 = sub i64 %v898, 1
  %v903 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v902
  %v904 = load ptr, ptr %v903, align 4
  %v905 = icmp sgt i64 %v898, 0
  br i1 %v905, label %b99, label %b100
b99:
  call void %v904(ptr %v901, i64 16, ptr %v897, i64 16, ptr %v862)
  br label %b100
b100:
  %v906 = add i64 %v896, 128
  br label %b101
b101:
  %v907 = phi i64 [ %v891, %b100 ], [ %v926, %b106 ]
  %v908 = icmp slt i64 %v907, %v895
  br i1 %v908, label %b102, label %b103
b102:
  %v909 = sub i64 %v907, %v891
  %v910 = mul i64 %v909, 8
  %v911 = getelementptr inbounds float, ptr %v862, i64 %v910
  %v912 = mul i64 %v907, 8
  %v913 = getelementptr inbounds float, ptr %v114, i64 %v912
  br label %b104
b104:
  %v914 = phi i64 [ 0, %b102 ], [ %v925, %b105 ]
  %v915 = icmp slt i64 %v914, 1
  br i1 %v915, label %b105, label %b106
b105:
  %v916 = mul i64 %v881, 1
  %v917 = add i64 %v916, %v914
  %v918 = mul i64 %v917, 8
  %v919 = add i64 0, %v914
  %v920 = mul i64 %v919, 8
  %v921 = getelementptr inbounds float, ptr %v911, i64 %v920
  %v922 = load <8 x float>, ptr %v921, align 4
  %v923 = add i64 0, %v918
  %v924 = getelementptr inbounds float, ptr %v913, i64 %v923
  store <8 x float> %v922, ptr %v924, align 4
  %v925 = add nsw i64 %v914, 1
  br label %b104
b106:
  %v926 = add nsw i64 %v907, 1
  br label %b101
b103:
  %v927 = add nsw i64 %v887, 1
  br label %b96
b98:
  %v928 = add nsw i64 %v881, 1
  br label %b93
b95:
  %v929 = add nsw i64 %v876, 96
  br label %b90
b92:
  %v930 = icmp sgt i64 %v3, 1
  br i1 %v930, label %b107, label %b108
b107:
  %v931 = getelementptr inbounds i64, ptr %v1, i64 3
  %v932 = atomicrmw add ptr %v931, i64 1 acq_rel
  %v933 = load i64, ptr %v179, align 8
  %v934 = add i64 %v933, 1
  store i64 %v934, ptr %v179, align 8
  %v935 = mul i64 %v3, %v934
  br label %b109
b109:
  %v936 = load atomic i64, ptr %v931 acquire, align 8
  %v937 = icmp slt i64 %v936, %v935
  br i1 %v937, label %b110, label %b111
b110:
  %v938 = call i32 @sched_yield()
  br label %b109
b111:
  br label %b108
b108:
  br label %b112
b112:
  %v939 = phi i64 [ 0, %b108 ], [ %v2264, %b177 ]
  %v940 = icmp slt i64 %v939, %v5
  br i1 %v940, label %b113, label %b114
b113:
  %v941 = sub i64 %v5, 1
  %v942 = sub i64 %v941, %v939
  %v943 = add i64 %v7, 0
  %v944 = sdiv i64 %v943, 1
  %v945 = add i64 %v2, 1
  %v946 = mul i64 %v944, %v2
  %v947 = sdiv i64 %v946, %v3
  %v948 = mul i64 %v947, 1
  %v949 = icmp slt i64 %v948, %v7
  %v950 = select i1 %v949, i64 %v948, i64 %v7
  %v951 = mul i64 %v944, %v945
  %v952 = sdiv i64 %v951, %v3
  %v953 = mul i64 %v952, 1
  %v954 = icmp slt i64 %v953, %v7
  %v955 = select i1 %v954, i64 %v953, i64 %v7
  br label %b115
b115:
  %v956 = phi i64 [ %v950, %b113 ], [ %v1087, %b120 ]
  %v957 = icmp slt i64 %v956, %v955
  br i1 %v957, label %b116, label %b117
b116:
  br label %b118
b118:
  %v958 = phi i64 [ 0, %b116 ], [ %v1086, %b123 ]
  %v959 = icmp slt i64 %v958, 2
  br i1 %v959, label %b119, label %b120
b119:
  br label %b121
b121:
  %v960 = phi i64 [ 0, %b119 ], [ %v1071, %b122 ]
  %v961 = phi <8 x float> [ splat (float 0x0000000000000000), %b119 ], [ %v1070, %b122 ]
  %v962 = icmp slt i64 %v960, 8
  br i1 %v962, label %b122, label %b123
b122:
  %v963 = add i64 %v942, 1
  %v964 = and i64 %v963, 1
  %v965 = mul i64 %v964, %v7
  %v966 = add i64 %v965, %v956
  %v967 = mul i64 %v966, 16
  %v968 = getelementptr inbounds float, ptr %v46, i64 %v967
  %v969 = add i64 %v942, 0
  %v970 = and i64 %v969, %v152
  %v971 = mul i64 %v970, %v7
  %v972 = add i64 %v971, %v956
  %v973 = mul i64 %v972, 2
  %v974 = getelementptr inbounds float, ptr %v94, i64 %v973
  %v975 = add i64 0, %v958
  %v976 = getelementptr inbounds float, ptr %v974, i64 %v975
  %v977 = load float, ptr %v976, align 4
  %v978 = call float @llvm.fabs.f32(float %v977)
  %v979 = add i64 %v942, 1
  %v980 = and i64 %v979, %v138
  %v981 = mul i64 %v980, %v7
  %v982 = add i64 %v981, %v956
  %v983 = mul i64 %v982, 2
  %v984 = getelementptr inbounds float, ptr %v42, i64 %v983
  %v985 = add i64 0, %v958
  %v986 = getelementptr inbounds float, ptr %v984, i64 %v985
  %v987 = load float, ptr %v986, align 4
  %v988 = fneg float %v987
  %v989 = fcmp olt float %v988, 0xC05A400000000000
  %v990 = select i1 %v989, float 0xC05A400000000000, float %v988
  %v991 = fcmp ogt float %v990, 0x4056400000000000
  %v992 = select i1 %v991, float 0x4056400000000000, float %v990
  %v993 = call float @llvm.fmuladd.f32(float %v992, float 0x3FF7154760000000, float 0x4168000000000000)
  %v994 = fsub float %v993, 0x4168000000000000
  %v995 = call float @llvm.fmuladd.f32(float %v994, float 0xBFE62E4000000000, float %v992)
  %v996 = call float @llvm.fmuladd.f32(float %v994, float 0xBEB7F7D1C0000000, float %v995)
  %v997 = bitcast float %v993 to i32
  %v998 = fmul float %v996, %v996
  %v999 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v996, float 0x3F81227F40000000)
  %v1000 = call float @llvm.fmuladd.f32(float %v999, float %v996, float 0x3FA5556740000000)
  %v1001 = call float @llvm.fmuladd.f32(float %v1000, float %v996, float 0x3FC5554B00000000)
  %v1002 = call float @llvm.fmuladd.f32(float %v1001, float %v996, float 0x3FDFFFFFE0000000)
  %v1003 = call float @llvm.fmuladd.f32(float %v998, float %v1002, float %v996)
  %v1004 = sub i32 %v997, 1262485250
  %v1005 = lshr i32 %v1004, 1
  %v1006 = sub i32 %v1004, %v1005
  %v1007 = shl i32 %v1005, 23
  %v1008 = bitcast i32 %v1007 to float
  %v1009 = shl i32 %v1006, 23
  %v1010 = bitcast i32 %v1009 to float
  %v1011 = fadd float %v1003, 0x3FF0000000000000
  %v1012 = fmul float %v1011, %v1008
  %v1013 = fmul float %v1012, %v1010
  %v1014 = fcmp ogt float %v978, %v1013
  %v1015 = select i1 %v1014, float 0x3FF0000000000000, float 0x0000000000000000
  %v1016 = add i64 %v942, 0
  %v1017 = and i64 %v1016, %v162
  %v1018 = mul i64 %v1017, %v7
  %v1019 = add i64 %v1018, %v956
  %v1020 = mul i64 %v1019, 2
  %v1021 = getelementptr inbounds float, ptr %v104, i64 %v1020
  %v1022 = add i64 0, %v958
  %v1023 = getelementptr inbounds float, ptr %v1021, i64 %v1022
  %v1024 = load float, ptr %v1023, align 4
  %v1025 = fcmp oeq float %v978, %v1013
  %v1026 = select i1 %v1025, float 0x3FF0000000000000, float 0x0000000000000000
  %v1027 = fmul float 0x3FE0000000000000, %v1024
  %v1028 = fcmp une float %v1026, 0x0000000000000000
  %v1029 = select i1 %v1028, float %v1027, float 0x0000000000000000
  %v1030 = fcmp une float %v1015, 0x0000000000000000
  %v1031 = select i1 %v1030, float %v1024, float %v1029
  %v1032 = fcmp ogt float %v977, 0x0000000000000000
  %v1033 = fcmp olt float %v977, 0x0000000000000000
  %v1034 = fadd float %v977, 0x0000000000000000
  %v1035 = select i1 %v1033, float 0xBFF0000000000000, float %v1034
  %v1036 = select i1 %v1032, float 0x3FF0000000000000, float %v1035
  %v1037 = fmul float %v1031, %v1036
  %v1038 = add i64 %v942, 0
  %v1039 = and i64 %v1038, %v146
  %v1040 = mul i64 %v1039, %v7
  %v1041 = add i64 %v1040, %v956
  %v1042 = mul i64 %v1041, 16
  %v1043 = getelementptr inbounds float, ptr %v88, i64 %v1042
  %v1044 = add i64 %v942, 0
  %v1045 = and i64 %v1044, %v136
  %v1046 = mul i64 %v1045, %v7
  %v1047 = add i64 %v1046, %v956
  %v1048 = mul i64 %v1047, 16
  %v1049 = getelementptr inbounds float, ptr %v40, i64 %v1048
  %v1050 = mul i64 %v958, 8
  %v1051 = add i64 0, %v1050
  %v1052 = add i64 %v1051, %v960
  %v1053 = getelementptr inbounds float, ptr %v968, i64 %v1052
  %v1054 = load <8 x float>, ptr %v1053, align 4
  %v1055 = mul i64 %v958, 8
  %v1056 = add i64 0, %v1055
  %v1057 = add i64 %v1056, %v960
  %v1058 = getelementptr inbounds float, ptr %v1043, i64 %v1057
  %v1059 = load <8 x float>, ptr %v1058, align 4
  %v1060 = insertelement <8 x float> poison, float %v1037, i64 0
  %v1061 = shufflevector <8 x float> %v1060, <8 x float> poison, <8 x i32> zeroinitializer
  %v1062 = fmul <8 x float> %v1061, %v1059
  %v1063 = fadd <8 x float> %v1054, %v1062
  %v1064 = mul i64 %v958, 8
  %v1065 = add i64 0, %v1064
  %v1066 = add i64 %v1065, %v960
  %v1067 = getelementptr inbounds float, ptr %v1049, i64 %v1066
  %v1068 = load <8 x float>, ptr %v1067, align 4
  %v1069 = fmul <8 x float> %v1063, %v1068
  %v1070 = fadd <8 x float> %v961, %v1069
  %v1071 = add nsw i64 %v960, 8
  br label %b121
b123:
  %v1072 = shufflevector <8 x float> %v961, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1073 = shufflevector <8 x float> %v961, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1074 = fadd <4 x float> %v1072, %v1073
  %v1075 = shufflevector <4 x float> %v1074, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1076 = shufflevector <4 x float> %v1074, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1077 = fadd <2 x float> %v1075, %v1076
  %v1078 = extractelement <2 x float> %v1077, i64 0
  %v1079 = extractelement <2 x float> %v1077, i64 1
  %v1080 = fadd float %v1078, %v1079
  %v1081 = fadd float %v1080, 0x0000000000000000
  %v1082 = mul i64 %v956, 2
  %v1083 = getelementptr inbounds float, ptr %v116, i64 %v1082
  %v1084 = add i64 0, %v958
  %v1085 = getelementptr inbounds float, ptr %v1083, i64 %v1084
  store float %v1081, ptr %v1085, align 4
  %v1086 = add nsw i64 %v958, 1
  br label %b118
b120:
  %v1087 = add nsw i64 %v956, 1
  br label %b115
b117:
  %v1088 = add i64 %v7, 0
  %v1089 = sdiv i64 %v1088, 1
  %v1090 = add i64 %v2, 1
  %v1091 = mul i64 %v1089, %v2
  %v1092 = sdiv i64 %v1091, %v3
  %v1093 = mul i64 %v1092, 1
  %v1094 = icmp slt i64 %v1093, %v7
  %v1095 = select i1 %v1094, i64 %v1093, i64 %v7
  %v1096 = mul i64 %v1089, %v1090
  %v1097 = sdiv i64 %v1096, %v3
  %v1098 = mul i64 %v1097, 1
  %v1099 = icmp slt i64 %v1098, %v7
  %v1100 = select i1 %v1099, i64 %v1098, i64 %v7
  br label %b124
b124:
  %v1101 = phi i64 [ %v1095, %b117 ], [ %v1310, %b129 ]
  %v1102 = icmp slt i64 %v1101, %v1100
  br i1 %v1102, label %b125, label %b126
b125:
  br label %b127
b127:
  %v1103 = phi i64 [ 0, %b125 ], [ %v1309, %b128 ]
  %v1104 = icmp slt i64 %v1103, 2
  br i1 %v1104, label %b128, label %b129
b128:
  %v1105 = add i64 %v942, 1
  %v1106 = and i64 %v1105, 1
  %v1107 = mul i64 %v1106, %v7
  %v1108 = add i64 %v1107, %v1101
  %v1109 = mul i64 %v1108, 16
  %v1110 = getelementptr inbounds float, ptr %v46, i64 %v1109
  %v1111 = add i64 %v942, 0
  %v1112 = and i64 %v1111, %v152
  %v1113 = mul i64 %v1112, %v7
  %v1114 = add i64 %v1113, %v1101
  %v1115 = mul i64 %v1114, 2
  %v1116 = getelementptr inbounds float, ptr %v94, i64 %v1115
  %v1117 = add i64 0, %v1103
  %v1118 = getelementptr inbounds float, ptr %v1116, i64 %v1117
  %v1119 = load float, ptr %v1118, align 4
  %v1120 = call float @llvm.fabs.f32(float %v1119)
  %v1121 = add i64 %v942, 1
  %v1122 = and i64 %v1121, %v138
  %v1123 = mul i64 %v1122, %v7
  %v1124 = add i64 %v1123, %v1101
  %v1125 = mul i64 %v1124, 2
  %v1126 = getelementptr inbounds float, ptr %v42, i64 %v1125
  %v1127 = add i64 0, %v1103
  %v1128 = getelementptr inbounds float, ptr %v1126, i64 %v1127
  %v1129 = load float, ptr %v1128, align 4
  %v1130 = fneg float %v1129
  %v1131 = fcmp olt float %v1130, 0xC05A400000000000
  %v1132 = select i1 %v1131, float 0xC05A400000000000, float %v1130
  %v1133 = fcmp ogt float %v1132, 0x4056400000000000
  %v1134 = select i1 %v1133, float 0x4056400000000000, float %v1132
  %v1135 = call float @llvm.fmuladd.f32(float %v1134, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1136 = fsub float %v1135, 0x4168000000000000
  %v1137 = call float @llvm.fmuladd.f32(float %v1136, float 0xBFE62E4000000000, float %v1134)
  %v1138 = call float @llvm.fmuladd.f32(float %v1136, float 0xBEB7F7D1C0000000, float %v1137)
  %v1139 = bitcast float %v1135 to i32
  %v1140 = fmul float %v1138, %v1138
  %v1141 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1138, float 0x3F81227F40000000)
  %v1142 = call float @llvm.fmuladd.f32(float %v1141, float %v1138, float 0x3FA5556740000000)
  %v1143 = call float @llvm.fmuladd.f32(float %v1142, float %v1138, float 0x3FC5554B00000000)
  %v1144 = call float @llvm.fmuladd.f32(float %v1143, float %v1138, float 0x3FDFFFFFE0000000)
  %v1145 = call float @llvm.fmuladd.f32(float %v1140, float %v1144, float %v1138)
  %v1146 = sub i32 %v1139, 1262485250
  %v1147 = lshr i32 %v1146, 1
  %v1148 = sub i32 %v1146, %v1147
  %v1149 = shl i32 %v1147, 23
  %v1150 = bitcast i32 %v1149 to float
  %v1151 = shl i32 %v1148, 23
  %v1152 = bitcast i32 %v1151 to float
  %v1153 = fadd float %v1145, 0x3FF0000000000000
  %v1154 = fmul float %v1153, %v1150
  %v1155 = fmul float %v1154, %v1152
  %v1156 = fcmp ogt float %v1120, %v1155
  %v1157 = select i1 %v1156, float 0x3FF0000000000000, float 0x0000000000000000
  %v1158 = add i64 %v942, 0
  %v1159 = and i64 %v1158, %v162
  %v1160 = mul i64 %v1159, %v7
  %v1161 = add i64 %v1160, %v1101
  %v1162 = mul i64 %v1161, 2
  %v1163 = getelementptr inbounds float, ptr %v104, i64 %v1162
  %v1164 = add i64 0, %v1103
  %v1165 = getelementptr inbounds float, ptr %v1163, i64 %v1164
  %v1166 = load float, ptr %v1165, align 4
  %v1167 = fcmp oeq float %v1120, %v1155
  %v1168 = select i1 %v1167, float 0x3FF0000000000000, float 0x0000000000000000
  %v1169 = fmul float 0x3FE0000000000000, %v1166
  %v1170 = fcmp une float %v1168, 0x0000000000000000
  %v1171 = select i1 %v1170, float %v1169, float 0x0000000000000000
  %v1172 = fcmp une float %v1157, 0x0000000000000000
  %v1173 = select i1 %v1172, float %v1166, float %v1171
  %v1174 = fcmp ogt float %v1119, 0x0000000000000000
  %v1175 = fcmp olt float %v1119, 0x0000000000000000
  %v1176 = fadd float %v1119, 0x0000000000000000
  %v1177 = select i1 %v1175, float 0xBFF0000000000000, float %v1176
  %v1178 = select i1 %v1174, float 0x3FF0000000000000, float %v1177
  %v1179 = fmul float %v1173, %v1178
  %v1180 = add i64 %v942, 0
  %v1181 = and i64 %v1180, %v146
  %v1182 = mul i64 %v1181, %v7
  %v1183 = add i64 %v1182, %v1101
  %v1184 = mul i64 %v1183, 16
  %v1185 = getelementptr inbounds float, ptr %v88, i64 %v1184
  %v1186 = add i64 %v942, 0
  %v1187 = and i64 %v1186, %v138
  %v1188 = mul i64 %v1187, %v7
  %v1189 = add i64 %v1188, %v1101
  %v1190 = mul i64 %v1189, 2
  %v1191 = getelementptr inbounds float, ptr %v42, i64 %v1190
  %v1192 = add i64 0, %v1103
  %v1193 = getelementptr inbounds float, ptr %v1191, i64 %v1192
  %v1194 = load float, ptr %v1193, align 4
  %v1195 = add i64 %v942, 0
  %v1196 = and i64 %v1195, %v144
  %v1197 = mul i64 %v1196, %v7
  %v1198 = add i64 %v1197, %v1101
  %v1199 = mul i64 %v1198, 68
  %v1200 = getelementptr inbounds float, ptr %v86, i64 %v1199
  %v1201 = add i64 66, %v1103
  %v1202 = getelementptr inbounds float, ptr %v1200, i64 %v1201
  %v1203 = load float, ptr %v1202, align 4
  %v1204 = add i64 0, %v1103
  %v1205 = getelementptr inbounds float, ptr %v34, i64 %v1204
  %v1206 = load float, ptr %v1205, align 4
  %v1207 = fadd float %v1203, %v1206
  %v1208 = fneg float %v1207
  %v1209 = call float @llvm.fabs.f32(float %v1208)
  %v1210 = fneg float %v1209
  %v1211 = fcmp olt float %v1210, 0xC05A400000000000
  %v1212 = select i1 %v1211, float 0xC05A400000000000, float %v1210
  %v1213 = call float @llvm.fmuladd.f32(float %v1212, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1214 = fsub float %v1213, 0x4168000000000000
  %v1215 = call float @llvm.fmuladd.f32(float %v1214, float 0xBFE62E4000000000, float %v1212)
  %v1216 = call float @llvm.fmuladd.f32(float %v1214, float 0xBEB7F7D1C0000000, float %v1215)
  %v1217 = bitcast float %v1213 to i32
  %v1218 = fmul float %v1216, %v1216
  %v1219 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1216, float 0x3F81227F40000000)
  %v1220 = call float @llvm.fmuladd.f32(float %v1219, float %v1216, float 0x3FA5556740000000)
  %v1221 = call float @llvm.fmuladd.f32(float %v1220, float %v1216, float 0x3FC5554B00000000)
  %v1222 = call float @llvm.fmuladd.f32(float %v1221, float %v1216, float 0x3FDFFFFFE0000000)
  %v1223 = call float @llvm.fmuladd.f32(float %v1218, float %v1222, float %v1216)
  %v1224 = sub i32 %v1217, 1262485250
  %v1225 = lshr i32 %v1224, 1
  %v1226 = sub i32 %v1224, %v1225
  %v1227 = shl i32 %v1225, 23
  %v1228 = bitcast i32 %v1227 to float
  %v1229 = shl i32 %v1226, 23
  %v1230 = bitcast i32 %v1229 to float
  %v1231 = fadd float %v1223, 0x3FF0000000000000
  %v1232 = fmul float %v1231, %v1228
  %v1233 = fmul float %v1232, %v1230
  %v1234 = fcmp ogt float %v1233, 0x3FDA8279A0000000
  %v1235 = call float @llvm.fmuladd.f32(float %v1233, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1236 = select i1 %v1234, float %v1235, float %v1233
  %v1237 = select i1 %v1234, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1238 = select i1 %v1234, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1239 = fmul float %v1236, %v1236
  %v1240 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1239, float 0xBFC0DA7220000000)
  %v1241 = call float @llvm.fmuladd.f32(float %v1240, float %v1239, float 0xBFC546EF00000000)
  %v1242 = call float @llvm.fmuladd.f32(float %v1241, float %v1239, float 0xBFD0002320000000)
  %v1243 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1239, float 0x3FC22D90A0000000)
  %v1244 = call float @llvm.fmuladd.f32(float %v1243, float %v1239, float 0x3FC999FF60000000)
  %v1245 = call float @llvm.fmuladd.f32(float %v1244, float %v1239, float 0x3FD5555540000000)
  %v1246 = call float @llvm.fmuladd.f32(float %v1236, float %v1242, float %v1245)
  %v1247 = call float @llvm.fmuladd.f32(float %v1236, float %v1246, float 0xBFE0000000000000)
  %v1248 = fmul float %v1236, %v1236
  %v1249 = call float @llvm.fmuladd.f32(float %v1248, float %v1247, float %v1238)
  %v1250 = fadd float %v1249, %v1236
  %v1251 = fadd float %v1250, %v1237
  %v1252 = fcmp ogt float %v1208, 0x0000000000000000
  %v1253 = select i1 %v1252, float %v1208, float 0x0000000000000000
  %v1254 = fadd float %v1253, %v1251
  %v1255 = fsub float %v1194, %v1254
  %v1256 = fsub float %v1255, %v1129
  %v1257 = fcmp olt float %v1256, 0xC05A400000000000
  %v1258 = select i1 %v1257, float 0xC05A400000000000, float %v1256
  %v1259 = fcmp ogt float %v1258, 0x4056400000000000
  %v1260 = select i1 %v1259, float 0x4056400000000000, float %v1258
  %v1261 = call float @llvm.fmuladd.f32(float %v1260, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1262 = fsub float %v1261, 0x4168000000000000
  %v1263 = call float @llvm.fmuladd.f32(float %v1262, float 0xBFE62E4000000000, float %v1260)
  %v1264 = call float @llvm.fmuladd.f32(float %v1262, float 0xBEB7F7D1C0000000, float %v1263)
  %v1265 = bitcast float %v1261 to i32
  %v1266 = fmul float %v1264, %v1264
  %v1267 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1264, float 0x3F81227F40000000)
  %v1268 = call float @llvm.fmuladd.f32(float %v1267, float %v1264, float 0x3FA5556740000000)
  %v1269 = call float @llvm.fmuladd.f32(float %v1268, float %v1264, float 0x3FC5554B00000000)
  %v1270 = call float @llvm.fmuladd.f32(float %v1269, float %v1264, float 0x3FDFFFFFE0000000)
  %v1271 = call float @llvm.fmuladd.f32(float %v1266, float %v1270, float %v1264)
  %v1272 = sub i32 %v1265, 1262485250
  %v1273 = lshr i32 %v1272, 1
  %v1274 = sub i32 %v1272, %v1273
  %v1275 = shl i32 %v1273, 23
  %v1276 = bitcast i32 %v1275 to float
  %v1277 = shl i32 %v1274, 23
  %v1278 = bitcast i32 %v1277 to float
  %v1279 = fadd float %v1271, 0x3FF0000000000000
  %v1280 = fmul float %v1279, %v1276
  %v1281 = fmul float %v1280, %v1278
  %v1282 = add i64 %v942, 0
  %v1283 = and i64 %v1282, 1
  %v1284 = mul i64 %v1283, %v7
  %v1285 = add i64 %v1284, %v1101
  %v1286 = mul i64 %v1285, 16
  %v1287 = getelementptr inbounds float, ptr %v46, i64 %v1286
  %v1288 = mul i64 %v1103, 8
  %v1289 = add i64 0, %v1288
  %v1290 = add i64 %v1289, 0
  %v1291 = getelementptr inbounds float, ptr %v1110, i64 %v1290
  %v1292 = load <8 x float>, ptr %v1291, align 4
  %v1293 = mul i64 %v1103, 8
  %v1294 = add i64 0, %v1293
  %v1295 = add i64 %v1294, 0
  %v1296 = getelementptr inbounds float, ptr %v1185, i64 %v1295
  %v1297 = load <8 x float>, ptr %v1296, align 4
  %v1298 = insertelement <8 x float> poison, float %v1179, i64 0
  %v1299 = shufflevector <8 x float> %v1298, <8 x float> poison, <8 x i32> zeroinitializer
  %v1300 = fmul <8 x float> %v1299, %v1297
  %v1301 = fadd <8 x float> %v1292, %v1300
  %v1302 = insertelement <8 x float> poison, float %v1281, i64 0
  %v1303 = shufflevector <8 x float> %v1302, <8 x float> poison, <8 x i32> zeroinitializer
  %v1304 = fmul <8 x float> %v1301, %v1303
  %v1305 = mul i64 %v1103, 8
  %v1306 = add i64 0, %v1305
  %v1307 = add i64 %v1306, 0
  %v1308 = getelementptr inbounds float, ptr %v1287, i64 %v1307
  store <8 x float> %v1304, ptr %v1308, align 4
  %v1309 = add nsw i64 %v1103, 1
  br label %b127
b129:
  %v1310 = add nsw i64 %v1101, 1
  br label %b124
b126:
  %v1311 = add i64 %v7, 0
  %v1312 = sdiv i64 %v1311, 1
  %v1313 = add i64 %v2, 1
  %v1314 = mul i64 %v1312, %v2
  %v1315 = sdiv i64 %v1314, %v3
  %v1316 = mul i64 %v1315, 1
  %v1317 = icmp slt i64 %v1316, %v7
  %v1318 = select i1 %v1317, i64 %v1316, i64 %v7
  %v1319 = mul i64 %v1312, %v1313
  %v1320 = sdiv i64 %v1319, %v3
  %v1321 = mul i64 %v1320, 1
  %v1322 = icmp slt i64 %v1321, %v7
  %v1323 = select i1 %v1322, i64 %v1321, i64 %v7
  br label %b130
b130:
  %v1324 = phi i64 [ %v1318, %b126 ], [ %v1483, %b135 ]
  %v1325 = icmp slt i64 %v1324, %v1323
  br i1 %v1325, label %b131, label %b132
b131:
  br label %b133
b133:
  %v1326 = phi i64 [ 0, %b131 ], [ %v1482, %b138 ]
  %v1327 = icmp slt i64 %v1326, 2
  br i1 %v1327, label %b134, label %b135
b134:
  %v1328 = add i64 %v942, 1
  %v1329 = and i64 %v1328, 1
  %v1330 = mul i64 %v1329, %v7
  %v1331 = add i64 %v1330, %v1324
  %v1332 = mul i64 %v1331, 128
  %v1333 = getelementptr inbounds float, ptr %v44, i64 %v1332
  %v1334 = add i64 %v942, 0
  %v1335 = and i64 %v1334, %v164
  %v1336 = mul i64 %v1335, %v7
  %v1337 = add i64 %v1336, %v1324
  %v1338 = mul i64 %v1337, 128
  %v1339 = getelementptr inbounds float, ptr %v106, i64 %v1338
  %v1340 = add i64 %v942, 0
  %v1341 = and i64 %v1340, %v138
  %v1342 = mul i64 %v1341, %v7
  %v1343 = add i64 %v1342, %v1324
  %v1344 = mul i64 %v1343, 2
  %v1345 = getelementptr inbounds float, ptr %v42, i64 %v1344
  %v1346 = add i64 0, %v1326
  %v1347 = getelementptr inbounds float, ptr %v1345, i64 %v1346
  %v1348 = load float, ptr %v1347, align 4
  %v1349 = add i64 %v942, 0
  %v1350 = and i64 %v1349, %v144
  %v1351 = mul i64 %v1350, %v7
  %v1352 = add i64 %v1351, %v1324
  %v1353 = mul i64 %v1352, 68
  %v1354 = getelementptr inbounds float, ptr %v86, i64 %v1353
  %v1355 = add i64 66, %v1326
  %v1356 = getelementptr inbounds float, ptr %v1354, i64 %v1355
  %v1357 = load float, ptr %v1356, align 4
  %v1358 = add i64 0, %v1326
  %v1359 = getelementptr inbounds float, ptr %v34, i64 %v1358
  %v1360 = load float, ptr %v1359, align 4
  %v1361 = fadd float %v1357, %v1360
  %v1362 = fneg float %v1361
  %v1363 = call float @llvm.fabs.f32(float %v1362)
  %v1364 = fneg float %v1363
  %v1365 = fcmp olt float %v1364, 0xC05A400000000000
  %v1366 = select i1 %v1365, float 0xC05A400000000000, float %v1364
  %v1367 = call float @llvm.fmuladd.f32(float %v1366, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1368 = fsub float %v1367, 0x4168000000000000
  %v1369 = call float @llvm.fmuladd.f32(float %v1368, float 0xBFE62E4000000000, float %v1366)
  %v1370 = call float @llvm.fmuladd.f32(float %v1368, float 0xBEB7F7D1C0000000, float %v1369)
  %v1371 = bitcast float %v1367 to i32
  %v1372 = fmul float %v1370, %v1370
  %v1373 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1370, float 0x3F81227F40000000)
  %v1374 = call float @llvm.fmuladd.f32(float %v1373, float %v1370, float 0x3FA5556740000000)
  %v1375 = call float @llvm.fmuladd.f32(float %v1374, float %v1370, float 0x3FC5554B00000000)
  %v1376 = call float @llvm.fmuladd.f32(float %v1375, float %v1370, float 0x3FDFFFFFE0000000)
  %v1377 = call float @llvm.fmuladd.f32(float %v1372, float %v1376, float %v1370)
  %v1378 = sub i32 %v1371, 1262485250
  %v1379 = lshr i32 %v1378, 1
  %v1380 = sub i32 %v1378, %v1379
  %v1381 = shl i32 %v1379, 23
  %v1382 = bitcast i32 %v1381 to float
  %v1383 = shl i32 %v1380, 23
  %v1384 = bitcast i32 %v1383 to float
  %v1385 = fadd float %v1377, 0x3FF0000000000000
  %v1386 = fmul float %v1385, %v1382
  %v1387 = fmul float %v1386, %v1384
  %v1388 = fcmp ogt float %v1387, 0x3FDA8279A0000000
  %v1389 = call float @llvm.fmuladd.f32(float %v1387, float 0x3FE0000000000000, float 0xBFE0000000000000)
  %v1390 = select i1 %v1388, float %v1389, float %v1387
  %v1391 = select i1 %v1388, float 0x3FE62E4000000000, float 0x0000000000000000
  %v1392 = select i1 %v1388, float 0x3EB7F7D1C0000000, float 0x0000000000000000
  %v1393 = fmul float %v1390, %v1390
  %v1394 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1393, float 0xBFC0DA7220000000)
  %v1395 = call float @llvm.fmuladd.f32(float %v1394, float %v1393, float 0xBFC546EF00000000)
  %v1396 = call float @llvm.fmuladd.f32(float %v1395, float %v1393, float 0xBFD0002320000000)
  %v1397 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1393, float 0x3FC22D90A0000000)
  %v1398 = call float @llvm.fmuladd.f32(float %v1397, float %v1393, float 0x3FC999FF60000000)
  %v1399 = call float @llvm.fmuladd.f32(float %v1398, float %v1393, float 0x3FD5555540000000)
  %v1400 = call float @llvm.fmuladd.f32(float %v1390, float %v1396, float %v1399)
  %v1401 = call float @llvm.fmuladd.f32(float %v1390, float %v1400, float 0xBFE0000000000000)
  %v1402 = fmul float %v1390, %v1390
  %v1403 = call float @llvm.fmuladd.f32(float %v1402, float %v1401, float %v1392)
  %v1404 = fadd float %v1403, %v1390
  %v1405 = fadd float %v1404, %v1391
  %v1406 = fcmp ogt float %v1362, 0x0000000000000000
  %v1407 = select i1 %v1406, float %v1362, float 0x0000000000000000
  %v1408 = fadd float %v1407, %v1405
  %v1409 = fsub float %v1348, %v1408
  %v1410 = add i64 %v942, 1
  %v1411 = and i64 %v1410, %v138
  %v1412 = mul i64 %v1411, %v7
  %v1413 = add i64 %v1412, %v1324
  %v1414 = mul i64 %v1413, 2
  %v1415 = getelementptr inbounds float, ptr %v42, i64 %v1414
  %v1416 = add i64 0, %v1326
  %v1417 = getelementptr inbounds float, ptr %v1415, i64 %v1416
  %v1418 = load float, ptr %v1417, align 4
  %v1419 = fsub float %v1409, %v1418
  %v1420 = fcmp olt float %v1419, 0xC05A400000000000
  %v1421 = select i1 %v1420, float 0xC05A400000000000, float %v1419
  %v1422 = fcmp ogt float %v1421, 0x4056400000000000
  %v1423 = select i1 %v1422, float 0x4056400000000000, float %v1421
  %v1424 = call float @llvm.fmuladd.f32(float %v1423, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1425 = fsub float %v1424, 0x4168000000000000
  %v1426 = call float @llvm.fmuladd.f32(float %v1425, float 0xBFE62E4000000000, float %v1423)
  %v1427 = call float @llvm.fmuladd.f32(float %v1425, float 0xBEB7F7D1C0000000, float %v1426)
  %v1428 = bitcast float %v1424 to i32
  %v1429 = fmul float %v1427, %v1427
  %v1430 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1427, float 0x3F81227F40000000)
  %v1431 = call float @llvm.fmuladd.f32(float %v1430, float %v1427, float 0x3FA5556740000000)
  %v1432 = call float @llvm.fmuladd.f32(float %v1431, float %v1427, float 0x3FC5554B00000000)
  %v1433 = call float @llvm.fmuladd.f32(float %v1432, float %v1427, float 0x3FDFFFFFE0000000)
  %v1434 = call float @llvm.fmuladd.f32(float %v1429, float %v1433, float %v1427)
  %v1435 = sub i32 %v1428, 1262485250
  %v1436 = lshr i32 %v1435, 1
  %v1437 = sub i32 %v1435, %v1436
  %v1438 = shl i32 %v1436, 23
  %v1439 = bitcast i32 %v1438 to float
  %v1440 = shl i32 %v1437, 23
  %v1441 = bitcast i32 %v1440 to float
  %v1442 = fadd float %v1434, 0x3FF0000000000000
  %v1443 = fmul float %v1442, %v1439
  %v1444 = fmul float %v1443, %v1441
  %v1445 = add i64 %v942, 0
  %v1446 = and i64 %v1445, %v174
  %v1447 = mul i64 %v1446, %v7
  %v1448 = add i64 %v1447, %v1324
  %v1449 = mul i64 %v1448, 128
  %v1450 = getelementptr inbounds float, ptr %v118, i64 %v1449
  %v1451 = add i64 %v942, 0
  %v1452 = and i64 %v1451, 1
  %v1453 = mul i64 %v1452, %v7
  %v1454 = add i64 %v1453, %v1324
  %v1455 = mul i64 %v1454, 128
  %v1456 = getelementptr inbounds float, ptr %v44, i64 %v1455
  br label %b136
b136:
  %v1457 = phi i64 [ 0, %b134 ], [ %v1481, %b137 ]
  %v1458 = icmp slt i64 %v1457, 64
  br i1 %v1458, label %b137, label %b138
b137:
  %v1459 = mul i64 %v1326, 64
  %v1460 = add i64 0, %v1459
  %v1461 = add i64 %v1460, %v1457
  %v1462 = getelementptr inbounds float, ptr %v1333, i64 %v1461
  %v1463 = load <8 x float>, ptr %v1462, align 4
  %v1464 = mul i64 %v1326, 64
  %v1465 = add i64 0, %v1464
  %v1466 = add i64 %v1465, %v1457
  %v1467 = getelementptr inbounds float, ptr %v1339, i64 %v1466
  %v1468 = load <8 x float>, ptr %v1467, align 4
  %v1469 = fadd <8 x float> %v1463, %v1468
  %v1470 = insertelement <8 x float> poison, float %v1444, i64 0
  %v1471 = shufflevector <8 x float> %v1470, <8 x float> poison, <8 x i32> zeroinitializer
  %v1472 = fmul <8 x float> %v1469, %v1471
  %v1473 = mul i64 %v1326, 64
  %v1474 = add i64 0, %v1473
  %v1475 = add i64 %v1474, %v1457
  %v1476 = getelementptr inbounds float, ptr %v1450, i64 %v1475
  store <8 x float> %v1469, ptr %v1476, align 4
  %v1477 = mul i64 %v1326, 64
  %v1478 = add i64 0, %v1477
  %v1479 = add i64 %v1478, %v1457
  %v1480 = getelementptr inbounds float, ptr %v1456, i64 %v1479
  store <8 x float> %v1472, ptr %v1480, align 4
  %v1481 = add nsw i64 %v1457, 8
  br label %b136
b138:
  %v1482 = add nsw i64 %v1326, 1
  br label %b133
b135:
  %v1483 = add nsw i64 %v1324, 1
  br label %b130
b132:
  %v1484 = add i64 %v7, 0
  %v1485 = sdiv i64 %v1484, 1
  %v1486 = add i64 %v2, 1
  %v1487 = mul i64 %v1485, %v2
  %v1488 = sdiv i64 %v1487, %v3
  %v1489 = mul i64 %v1488, 1
  %v1490 = icmp slt i64 %v1489, %v7
  %v1491 = select i1 %v1490, i64 %v1489, i64 %v7
  %v1492 = mul i64 %v1485, %v1486
  %v1493 = sdiv i64 %v1492, %v3
  %v1494 = mul i64 %v1493, 1
  %v1495 = icmp slt i64 %v1494, %v7
  %v1496 = select i1 %v1495, i64 %v1494, i64 %v7
  br label %b139
b139:
  %v1497 = phi i64 [ %v1491, %b132 ], [ %v1540, %b144 ]
  %v1498 = icmp slt i64 %v1497, %v1496
  br i1 %v1498, label %b140, label %b141
b140:
  br label %b142
b142:
  %v1499 = phi i64 [ 0, %b140 ], [ %v1539, %b147 ]
  %v1500 = icmp slt i64 %v1499, 2
  br i1 %v1500, label %b143, label %b144
b143:
  br label %b145
b145:
  %v1501 = phi i64 [ 0, %b143 ], [ %v1532, %b146 ]
  %v1502 = phi <8 x float> [ splat (float 0x0000000000000000), %b143 ], [ %v1531, %b146 ]
  %v1503 = icmp slt i64 %v1501, 8
  br i1 %v1503, label %b146, label %b147
b146:
  %v1504 = add i64 %v942, 0
  %v1505 = and i64 %v1504, %v174
  %v1506 = mul i64 %v1505, %v7
  %v1507 = add i64 %v1506, %v1497
  %v1508 = mul i64 %v1507, 128
  %v1509 = getelementptr inbounds float, ptr %v118, i64 %v1508
  %v1510 = add i64 %v942, 0
  %v1511 = and i64 %v1510, %v150
  %v1512 = mul i64 %v1511, %v7
  %v1513 = add i64 %v1512, %v1497
  %v1514 = mul i64 %v1513, 16
  %v1515 = getelementptr inbounds float, ptr %v92, i64 %v1514
  %v1516 = mul i64 %v1499, 8
  %v1517 = add i64 0, %v1516
  %v1518 = add i64 %v1517, %v1501
  %v1519 = getelementptr inbounds float, ptr %v1515, i64 %v1518
  %v1520 = load float, ptr %v1519, align 4
  %v1521 = mul i64 %v1499, 64
  %v1522 = add i64 0, %v1521
  %v1523 = add i64 %v1522, 0
  %v1524 = mul i64 %v1501, 8
  %v1525 = add i64 %v1523, %v1524
  %v1526 = getelementptr inbounds float, ptr %v1509, i64 %v1525
  %v1527 = load <8 x float>, ptr %v1526, align 4
  %v1528 = insertelement <8 x float> poison, float %v1520, i64 0
  %v1529 = shufflevector <8 x float> %v1528, <8 x float> poison, <8 x i32> zeroinitializer
  %v1530 = fmul <8 x float> %v1527, %v1529
  %v1531 = fadd <8 x float> %v1502, %v1530
  %v1532 = add nsw i64 %v1501, 1
  br label %b145
b147:
  %v1533 = mul i64 %v1497, 16
  %v1534 = getelementptr inbounds float, ptr %v120, i64 %v1533
  %v1535 = mul i64 %v1499, 8
  %v1536 = add i64 0, %v1535
  %v1537 = add i64 %v1536, 0
  %v1538 = getelementptr inbounds float, ptr %v1534, i64 %v1537
  store <8 x float> %v1502, ptr %v1538, align 4
  %v1539 = add nsw i64 %v1499, 1
  br label %b142
b144:
  %v1540 = add nsw i64 %v1497, 1
  br label %b139
b141:
  %v1541 = add i64 %v7, 0
  %v1542 = sdiv i64 %v1541, 1
  %v1543 = add i64 %v2, 1
  %v1544 = mul i64 %v1542, %v2
  %v1545 = sdiv i64 %v1544, %v3
  %v1546 = mul i64 %v1545, 1
  %v1547 = icmp slt i64 %v1546, %v7
  %v1548 = select i1 %v1547, i64 %v1546, i64 %v7
  %v1549 = mul i64 %v1542, %v1543
  %v1550 = sdiv i64 %v1549, %v3
  %v1551 = mul i64 %v1550, 1
  %v1552 = icmp slt i64 %v1551, %v7
  %v1553 = select i1 %v1552, i64 %v1551, i64 %v7
  br label %b148
b148:
  %v1554 = phi i64 [ %v1548, %b141 ], [ %v1610, %b153 ]
  %v1555 = icmp slt i64 %v1554, %v1553
  br i1 %v1555, label %b149, label %b150
b149:
  br label %b151
b151:
  %v1556 = phi i64 [ 0, %b149 ], [ %v1609, %b156 ]
  %v1557 = icmp slt i64 %v1556, 2
  br i1 %v1557, label %b152, label %b153
b152:
  br label %b154
b154:
  %v1558 = phi i64 [ 0, %b152 ], [ %v1594, %b159 ]
  %v1559 = phi <8 x float> [ splat (float 0x0000000000000000), %b152 ], [ %v1563, %b159 ]
  %v1560 = phi float [ 0x0000000000000000, %b152 ], [ %v1560, %b159 ]
  %v1561 = icmp slt i64 %v1558, 8
  br i1 %v1561, label %b155, label %b156
b155:
  br label %b157
b157:
  %v1562 = phi i64 [ 0, %b155 ], [ %v1593, %b158 ]
  %v1563 = phi <8 x float> [ %v1559, %b155 ], [ %v1592, %b158 ]
  %v1564 = icmp slt i64 %v1562, 8
  br i1 %v1564, label %b158, label %b159
b158:
  %v1565 = add i64 %v942, 0
  %v1566 = and i64 %v1565, %v174
  %v1567 = mul i64 %v1566, %v7
  %v1568 = add i64 %v1567, %v1554
  %v1569 = mul i64 %v1568, 128
  %v1570 = getelementptr inbounds float, ptr %v118, i64 %v1569
  %v1571 = add i64 %v942, 0
  %v1572 = and i64 %v1571, %v134
  %v1573 = mul i64 %v1572, %v7
  %v1574 = add i64 %v1573, %v1554
  %v1575 = mul i64 %v1574, 128
  %v1576 = getelementptr inbounds float, ptr %v38, i64 %v1575
  %v1577 = mul i64 %v1556, 64
  %v1578 = add i64 0, %v1577
  %v1579 = mul i64 %v1558, 8
  %v1580 = add i64 %v1578, %v1579
  %v1581 = add i64 %v1580, %v1562
  %v1582 = getelementptr inbounds float, ptr %v1570, i64 %v1581
  %v1583 = load <8 x float>, ptr %v1582, align 4
  %v1584 = mul i64 %v1556, 64
  %v1585 = add i64 0, %v1584
  %v1586 = mul i64 %v1558, 8
  %v1587 = add i64 %v1585, %v1586
  %v1588 = add i64 %v1587, %v1562
  %v1589 = getelementptr inbounds float, ptr %v1576, i64 %v1588
  %v1590 = load <8 x float>, ptr %v1589, align 4
  %v1591 = fmul <8 x float> %v1583, %v1590
  %v1592 = fadd <8 x float> %v1563, %v1591
  %v1593 = add nsw i64 %v1562, 8
  br label %b157
b159:
  %v1594 = add nsw i64 %v1558, 1
  br label %b154
b156:
  %v1595 = shufflevector <8 x float> %v1559, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1596 = shufflevector <8 x float> %v1559, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1597 = fadd <4 x float> %v1595, %v1596
  %v1598 = shufflevector <4 x float> %v1597, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1599 = shufflevector <4 x float> %v1597, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1600 = fadd <2 x float> %v1598, %v1599
  %v1601 = extractelement <2 x float> %v1600, i64 0
  %v1602 = extractelement <2 x float> %v1600, i64 1
  %v1603 = fadd float %v1601, %v1602
  %v1604 = fadd float %v1603, %v1560
  %v1605 = mul i64 %v1554, 2
  %v1606 = getelementptr inbounds float, ptr %v122, i64 %v1605
  %v1607 = add i64 0, %v1556
  %v1608 = getelementptr inbounds float, ptr %v1606, i64 %v1607
  store float %v1604, ptr %v1608, align 4
  %v1609 = add nsw i64 %v1556, 1
  br label %b151
b153:
  %v1610 = add nsw i64 %v1554, 1
  br label %b148
b150:
  %v1611 = add i64 %v7, 0
  %v1612 = sdiv i64 %v1611, 1
  %v1613 = add i64 %v2, 1
  %v1614 = mul i64 %v1612, %v2
  %v1615 = sdiv i64 %v1614, %v3
  %v1616 = mul i64 %v1615, 1
  %v1617 = icmp slt i64 %v1616, %v7
  %v1618 = select i1 %v1617, i64 %v1616, i64 %v7
  %v1619 = mul i64 %v1612, %v1613
  %v1620 = sdiv i64 %v1619, %v3
  %v1621 = mul i64 %v1620, 1
  %v1622 = icmp slt i64 %v1621, %v7
  %v1623 = select i1 %v1622, i64 %v1621, i64 %v7
  br label %b160
b160:
  %v1624 = phi i64 [ %v1618, %b150 ], [ %v1767, %b165 ]
  %v1625 = icmp slt i64 %v1624, %v1623
  br i1 %v1625, label %b161, label %b162
b161:
  br label %b163
b163:
  %v1626 = phi i64 [ 0, %b161 ], [ %v1766, %b168 ]
  %v1627 = icmp slt i64 %v1626, 2
  br i1 %v1627, label %b164, label %b165
b164:
  br label %b166
b166:
  %v1628 = phi i64 [ 0, %b164 ], [ %v1751, %b167 ]
  %v1629 = phi <8 x float> [ splat (float 0x0000000000000000), %b164 ], [ %v1750, %b167 ]
  %v1630 = icmp slt i64 %v1628, 8
  br i1 %v1630, label %b167, label %b168
b167:
  %v1631 = add i64 %v942, 1
  %v1632 = and i64 %v1631, 1
  %v1633 = mul i64 %v1632, %v7
  %v1634 = add i64 %v1633, %v1624
  %v1635 = mul i64 %v1634, 16
  %v1636 = getelementptr inbounds float, ptr %v46, i64 %v1635
  %v1637 = add i64 %v942, 0
  %v1638 = and i64 %v1637, %v152
  %v1639 = mul i64 %v1638, %v7
  %v1640 = add i64 %v1639, %v1624
  %v1641 = mul i64 %v1640, 2
  %v1642 = getelementptr inbounds float, ptr %v94, i64 %v1641
  %v1643 = add i64 0, %v1626
  %v1644 = getelementptr inbounds float, ptr %v1642, i64 %v1643
  %v1645 = load float, ptr %v1644, align 4
  %v1646 = call float @llvm.fabs.f32(float %v1645)
  %v1647 = add i64 %v942, 1
  %v1648 = and i64 %v1647, %v138
  %v1649 = mul i64 %v1648, %v7
  %v1650 = add i64 %v1649, %v1624
  %v1651 = mul i64 %v1650, 2
  %v1652 = getelementptr inbounds float, ptr %v42, i64 %v1651
  %v1653 = add i64 0, %v1626
  %v1654 = getelementptr inbounds float, ptr %v1652, i64 %v1653
  %v1655 = load float, ptr %v1654, align 4
  %v1656 = fneg float %v1655
  %v1657 = fcmp olt float %v1656, 0xC05A400000000000
  %v1658 = select i1 %v1657, float 0xC05A400000000000, float %v1656
  %v1659 = fcmp ogt float %v1658, 0x4056400000000000
  %v1660 = select i1 %v1659, float 0x4056400000000000, float %v1658
  %v1661 = call float @llvm.fmuladd.f32(float %v1660, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1662 = fsub float %v1661, 0x4168000000000000
  %v1663 = call float @llvm.fmuladd.f32(float %v1662, float 0xBFE62E4000000000, float %v1660)
  %v1664 = call float @llvm.fmuladd.f32(float %v1662, float 0xBEB7F7D1C0000000, float %v1663)
  %v1665 = bitcast float %v1661 to i32
  %v1666 = fmul float %v1664, %v1664
  %v1667 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1664, float 0x3F81227F40000000)
  %v1668 = call float @llvm.fmuladd.f32(float %v1667, float %v1664, float 0x3FA5556740000000)
  %v1669 = call float @llvm.fmuladd.f32(float %v1668, float %v1664, float 0x3FC5554B00000000)
  %v1670 = call float @llvm.fmuladd.f32(float %v1669, float %v1664, float 0x3FDFFFFFE0000000)
  %v1671 = call float @llvm.fmuladd.f32(float %v1666, float %v1670, float %v1664)
  %v1672 = sub i32 %v1665, 1262485250
  %v1673 = lshr i32 %v1672, 1
  %v1674 = sub i32 %v1672, %v1673
  %v1675 = shl i32 %v1673, 23
  %v1676 = bitcast i32 %v1675 to float
  %v1677 = shl i32 %v1674, 23
  %v1678 = bitcast i32 %v1677 to float
  %v1679 = fadd float %v1671, 0x3FF0000000000000
  %v1680 = fmul float %v1679, %v1676
  %v1681 = fmul float %v1680, %v1678
  %v1682 = fcmp ogt float %v1646, %v1681
  %v1683 = select i1 %v1682, float 0x3FF0000000000000, float 0x0000000000000000
  %v1684 = add i64 %v942, 0
  %v1685 = and i64 %v1684, %v162
  %v1686 = mul i64 %v1685, %v7
  %v1687 = add i64 %v1686, %v1624
  %v1688 = mul i64 %v1687, 2
  %v1689 = getelementptr inbounds float, ptr %v104, i64 %v1688
  %v1690 = add i64 0, %v1626
  %v1691 = getelementptr inbounds float, ptr %v1689, i64 %v1690
  %v1692 = load float, ptr %v1691, align 4
  %v1693 = fcmp oeq float %v1646, %v1681
  %v1694 = select i1 %v1693, float 0x3FF0000000000000, float 0x0000000000000000
  %v1695 = fmul float 0x3FE0000000000000, %v1692
  %v1696 = fcmp une float %v1694, 0x0000000000000000
  %v1697 = select i1 %v1696, float %v1695, float 0x0000000000000000
  %v1698 = fcmp une float %v1683, 0x0000000000000000
  %v1699 = select i1 %v1698, float %v1692, float %v1697
  %v1700 = fcmp ogt float %v1645, 0x0000000000000000
  %v1701 = fcmp olt float %v1645, 0x0000000000000000
  %v1702 = fadd float %v1645, 0x0000000000000000
  %v1703 = select i1 %v1701, float 0xBFF0000000000000, float %v1702
  %v1704 = select i1 %v1700, float 0x3FF0000000000000, float %v1703
  %v1705 = fmul float %v1699, %v1704
  %v1706 = add i64 %v942, 0
  %v1707 = and i64 %v1706, %v146
  %v1708 = mul i64 %v1707, %v7
  %v1709 = add i64 %v1708, %v1624
  %v1710 = mul i64 %v1709, 16
  %v1711 = getelementptr inbounds float, ptr %v88, i64 %v1710
  %v1712 = mul i64 %v1624, 16
  %v1713 = getelementptr inbounds float, ptr %v120, i64 %v1712
  %v1714 = add i64 %v942, 0
  %v1715 = and i64 %v1714, %v148
  %v1716 = mul i64 %v1715, %v7
  %v1717 = add i64 %v1716, %v1624
  %v1718 = mul i64 %v1717, 16
  %v1719 = getelementptr inbounds float, ptr %v90, i64 %v1718
  %v1720 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v1721 = mul i64 %v1626, 8
  %v1722 = add i64 0, %v1721
  %v1723 = add i64 %v1722, %v1628
  %v1724 = getelementptr inbounds float, ptr %v1636, i64 %v1723
  %v1725 = load <8 x float>, ptr %v1724, align 4
  %v1726 = mul i64 %v1626, 8
  %v1727 = add i64 0, %v1726
  %v1728 = add i64 %v1727, %v1628
  %v1729 = getelementptr inbounds float, ptr %v1711, i64 %v1728
  %v1730 = load <8 x float>, ptr %v1729, align 4
  %v1731 = insertelement <8 x float> poison, float %v1705, i64 0
  %v1732 = shufflevector <8 x float> %v1731, <8 x float> poison, <8 x i32> zeroinitializer
  %v1733 = fmul <8 x float> %v1732, %v1730
  %v1734 = fadd <8 x float> %v1725, %v1733
  %v1735 = mul i64 %v1626, 8
  %v1736 = add i64 0, %v1735
  %v1737 = add i64 %v1736, %v1628
  %v1738 = getelementptr inbounds float, ptr %v1713, i64 %v1737
  %v1739 = load <8 x float>, ptr %v1738, align 4
  %v1740 = fadd <8 x float> %v1734, %v1739
  %v1741 = mul i64 %v1626, 8
  %v1742 = add i64 0, %v1741
  %v1743 = add i64 %v1742, %v1628
  %v1744 = getelementptr inbounds float, ptr %v1719, i64 %v1743
  %v1745 = load <8 x float>, ptr %v1744, align 4
  %v1746 = insertelement <8 x float> poison, float %v1720, i64 0
  %v1747 = shufflevector <8 x float> %v1746, <8 x float> poison, <8 x i32> zeroinitializer
  %v1748 = fdiv <8 x float> %v1745, %v1747
  %v1749 = fmul <8 x float> %v1740, %v1748
  %v1750 = fadd <8 x float> %v1629, %v1749
  %v1751 = add nsw i64 %v1628, 8
  br label %b166
b168:
  %v1752 = shufflevector <8 x float> %v1629, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1753 = shufflevector <8 x float> %v1629, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1754 = fadd <4 x float> %v1752, %v1753
  %v1755 = shufflevector <4 x float> %v1754, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1756 = shufflevector <4 x float> %v1754, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1757 = fadd <2 x float> %v1755, %v1756
  %v1758 = extractelement <2 x float> %v1757, i64 0
  %v1759 = extractelement <2 x float> %v1757, i64 1
  %v1760 = fadd float %v1758, %v1759
  %v1761 = fadd float %v1760, 0x0000000000000000
  %v1762 = mul i64 %v1624, 2
  %v1763 = getelementptr inbounds float, ptr %v124, i64 %v1762
  %v1764 = add i64 0, %v1626
  %v1765 = getelementptr inbounds float, ptr %v1763, i64 %v1764
  store float %v1761, ptr %v1765, align 4
  %v1766 = add nsw i64 %v1626, 1
  br label %b163
b165:
  %v1767 = add nsw i64 %v1624, 1
  br label %b160
b162:
  %v1768 = add i64 %v7, 0
  %v1769 = sdiv i64 %v1768, 1
  %v1770 = add i64 %v2, 1
  %v1771 = mul i64 %v1769, %v2
  %v1772 = sdiv i64 %v1771, %v3
  %v1773 = mul i64 %v1772, 1
  %v1774 = icmp slt i64 %v1773, %v7
  %v1775 = select i1 %v1774, i64 %v1773, i64 %v7
  %v1776 = mul i64 %v1769, %v1770
  %v1777 = sdiv i64 %v1776, %v3
  %v1778 = mul i64 %v1777, 1
  %v1779 = icmp slt i64 %v1778, %v7
  %v1780 = select i1 %v1779, i64 %v1778, i64 %v7
  br label %b169
b169:
  %v1781 = phi i64 [ %v1775, %b162 ], [ %v1945, %b174 ]
  %v1782 = icmp slt i64 %v1781, %v1780
  br i1 %v1782, label %b170, label %b171
b170:
  br label %b172
b172:
  %v1783 = phi i64 [ 0, %b170 ], [ %v1944, %b173 ]
  %v1784 = icmp slt i64 %v1783, 2
  br i1 %v1784, label %b173, label %b174
b173:
  %v1785 = add i64 %v942, 1
  %v1786 = and i64 %v1785, 1
  %v1787 = mul i64 %v1786, %v7
  %v1788 = add i64 %v1787, %v1781
  %v1789 = mul i64 %v1788, 16
  %v1790 = getelementptr inbounds float, ptr %v46, i64 %v1789
  %v1791 = add i64 %v942, 0
  %v1792 = and i64 %v1791, %v152
  %v1793 = mul i64 %v1792, %v7
  %v1794 = add i64 %v1793, %v1781
  %v1795 = mul i64 %v1794, 2
  %v1796 = getelementptr inbounds float, ptr %v94, i64 %v1795
  %v1797 = add i64 0, %v1783
  %v1798 = getelementptr inbounds float, ptr %v1796, i64 %v1797
  %v1799 = load float, ptr %v1798, align 4
  %v1800 = call float @llvm.fabs.f32(float %v1799)
  %v1801 = add i64 %v942, 1
  %v1802 = and i64 %v1801, %v138
  %v1803 = mul i64 %v1802, %v7
  %v1804 = add i64 %v1803, %v1781
  %v1805 = mul i64 %v1804, 2
  %v1806 = getelementptr inbounds float, ptr %v42, i64 %v1805
  %v1807 = add i64 0, %v1783
  %v1808 = getelementptr inbounds float, ptr %v1806, i64 %v1807
  %v1809 = load float, ptr %v1808, align 4
  %v1810 = fneg float %v1809
  %v1811 = fcmp olt float %v1810, 0xC05A400000000000
  %v1812 = select i1 %v1811, float 0xC05A400000000000, float %v1810
  %v1813 = fcmp ogt float %v1812, 0x4056400000000000
  %v1814 = select i1 %v1813, float 0x4056400000000000, float %v1812
  %v1815 = call float @llvm.fmuladd.f32(float %v1814, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1816 = fsub float %v1815, 0x4168000000000000
  %v1817 = call float @llvm.fmuladd.f32(float %v1816, float 0xBFE62E4000000000, float %v1814)
  %v1818 = call float @llvm.fmuladd.f32(float %v1816, float 0xBEB7F7D1C0000000, float %v1817)
  %v1819 = bitcast float %v1815 to i32
  %v1820 = fmul float %v1818, %v1818
  %v1821 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1818, float 0x3F81227F40000000)
  %v1822 = call float @llvm.fmuladd.f32(float %v1821, float %v1818, float 0x3FA5556740000000)
  %v1823 = call float @llvm.fmuladd.f32(float %v1822, float %v1818, float 0x3FC5554B00000000)
  %v1824 = call float @llvm.fmuladd.f32(float %v1823, float %v1818, float 0x3FDFFFFFE0000000)
  %v1825 = call float @llvm.fmuladd.f32(float %v1820, float %v1824, float %v1818)
  %v1826 = sub i32 %v1819, 1262485250
  %v1827 = lshr i32 %v1826, 1
  %v1828 = sub i32 %v1826, %v1827
  %v1829 = shl i32 %v1827, 23
  %v1830 = bitcast i32 %v1829 to float
  %v1831 = shl i32 %v1828, 23
  %v1832 = bitcast i32 %v1831 to float
  %v1833 = fadd float %v1825, 0x3FF0000000000000
  %v1834 = fmul float %v1833, %v1830
  %v1835 = fmul float %v1834, %v1832
  %v1836 = fcmp ogt float %v1800, %v1835
  %v1837 = select i1 %v1836, float 0x3FF0000000000000, float 0x0000000000000000
  %v1838 = add i64 %v942, 0
  %v1839 = and i64 %v1838, %v162
  %v1840 = mul i64 %v1839, %v7
  %v1841 = add i64 %v1840, %v1781
  %v1842 = mul i64 %v1841, 2
  %v1843 = getelementptr inbounds float, ptr %v104, i64 %v1842
  %v1844 = add i64 0, %v1783
  %v1845 = getelementptr inbounds float, ptr %v1843, i64 %v1844
  %v1846 = load float, ptr %v1845, align 4
  %v1847 = fcmp oeq float %v1800, %v1835
  %v1848 = select i1 %v1847, float 0x3FF0000000000000, float 0x0000000000000000
  %v1849 = fmul float 0x3FE0000000000000, %v1846
  %v1850 = fcmp une float %v1848, 0x0000000000000000
  %v1851 = select i1 %v1850, float %v1849, float 0x0000000000000000
  %v1852 = fcmp une float %v1837, 0x0000000000000000
  %v1853 = select i1 %v1852, float %v1846, float %v1851
  %v1854 = fcmp ogt float %v1799, 0x0000000000000000
  %v1855 = fcmp olt float %v1799, 0x0000000000000000
  %v1856 = fadd float %v1799, 0x0000000000000000
  %v1857 = select i1 %v1855, float 0xBFF0000000000000, float %v1856
  %v1858 = select i1 %v1854, float 0x3FF0000000000000, float %v1857
  %v1859 = fmul float %v1853, %v1858
  %v1860 = add i64 %v942, 0
  %v1861 = and i64 %v1860, %v146
  %v1862 = mul i64 %v1861, %v7
  %v1863 = add i64 %v1862, %v1781
  %v1864 = mul i64 %v1863, 16
  %v1865 = getelementptr inbounds float, ptr %v88, i64 %v1864
  %v1866 = mul i64 %v1781, 16
  %v1867 = getelementptr inbounds float, ptr %v120, i64 %v1866
  %v1868 = add i64 %v942, 0
  %v1869 = and i64 %v1868, %v144
  %v1870 = mul i64 %v1869, %v7
  %v1871 = add i64 %v1870, %v1781
  %v1872 = mul i64 %v1871, 68
  %v1873 = getelementptr inbounds float, ptr %v86, i64 %v1872
  %v1874 = add i64 64, %v1783
  %v1875 = getelementptr inbounds float, ptr %v1873, i64 %v1874
  %v1876 = load float, ptr %v1875, align 4
  %v1877 = add i64 0, %v1783
  %v1878 = getelementptr inbounds float, ptr %v32, i64 %v1877
  %v1879 = load float, ptr %v1878, align 4
  %v1880 = fadd float %v1876, %v1879
  %v1881 = fsub float %v1880, %v1809
  %v1882 = fcmp olt float %v1881, 0xC05A400000000000
  %v1883 = select i1 %v1882, float 0xC05A400000000000, float %v1881
  %v1884 = fcmp ogt float %v1883, 0x4056400000000000
  %v1885 = select i1 %v1884, float 0x4056400000000000, float %v1883
  %v1886 = call float @llvm.fmuladd.f32(float %v1885, float 0x3FF7154760000000, float 0x4168000000000000)
  %v1887 = fsub float %v1886, 0x4168000000000000
  %v1888 = call float @llvm.fmuladd.f32(float %v1887, float 0xBFE62E4000000000, float %v1885)
  %v1889 = call float @llvm.fmuladd.f32(float %v1887, float 0xBEB7F7D1C0000000, float %v1888)
  %v1890 = bitcast float %v1886 to i32
  %v1891 = fmul float %v1889, %v1889
  %v1892 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v1889, float 0x3F81227F40000000)
  %v1893 = call float @llvm.fmuladd.f32(float %v1892, float %v1889, float 0x3FA5556740000000)
  %v1894 = call float @llvm.fmuladd.f32(float %v1893, float %v1889, float 0x3FC5554B00000000)
  %v1895 = call float @llvm.fmuladd.f32(float %v1894, float %v1889, float 0x3FDFFFFFE0000000)
  %v1896 = call float @llvm.fmuladd.f32(float %v1891, float %v1895, float %v1889)
  %v1897 = sub i32 %v1890, 1262485250
  %v1898 = lshr i32 %v1897, 1
  %v1899 = sub i32 %v1897, %v1898
  %v1900 = shl i32 %v1898, 23
  %v1901 = bitcast i32 %v1900 to float
  %v1902 = shl i32 %v1899, 23
  %v1903 = bitcast i32 %v1902 to float
  %v1904 = fadd float %v1896, 0x3FF0000000000000
  %v1905 = fmul float %v1904, %v1901
  %v1906 = fmul float %v1905, %v1903
  %v1907 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v1908 = add i64 %v942, 0
  %v1909 = and i64 %v1908, %v166
  %v1910 = mul i64 %v1909, %v7
  %v1911 = add i64 %v1910, %v1781
  %v1912 = mul i64 %v1911, 16
  %v1913 = getelementptr inbounds float, ptr %v108, i64 %v1912
  %v1914 = mul i64 %v1783, 8
  %v1915 = add i64 0, %v1914
  %v1916 = add i64 %v1915, 0
  %v1917 = getelementptr inbounds float, ptr %v1790, i64 %v1916
  %v1918 = load <8 x float>, ptr %v1917, align 4
  %v1919 = mul i64 %v1783, 8
  %v1920 = add i64 0, %v1919
  %v1921 = add i64 %v1920, 0
  %v1922 = getelementptr inbounds float, ptr %v1865, i64 %v1921
  %v1923 = load <8 x float>, ptr %v1922, align 4
  %v1924 = insertelement <8 x float> poison, float %v1859, i64 0
  %v1925 = shufflevector <8 x float> %v1924, <8 x float> poison, <8 x i32> zeroinitializer
  %v1926 = fmul <8 x float> %v1925, %v1923
  %v1927 = fadd <8 x float> %v1918, %v1926
  %v1928 = mul i64 %v1783, 8
  %v1929 = add i64 0, %v1928
  %v1930 = add i64 %v1929, 0
  %v1931 = getelementptr inbounds float, ptr %v1867, i64 %v1930
  %v1932 = load <8 x float>, ptr %v1931, align 4
  %v1933 = fadd <8 x float> %v1927, %v1932
  %v1934 = insertelement <8 x float> poison, float %v1906, i64 0
  %v1935 = shufflevector <8 x float> %v1934, <8 x float> poison, <8 x i32> zeroinitializer
  %v1936 = fmul <8 x float> %v1933, %v1935
  %v1937 = insertelement <8 x float> poison, float %v1907, i64 0
  %v1938 = shufflevector <8 x float> %v1937, <8 x float> poison, <8 x i32> zeroinitializer
  %v1939 = fdiv <8 x float> %v1936, %v1938
  %v1940 = mul i64 %v1783, 8
  %v1941 = add i64 0, %v1940
  %v1942 = add i64 %v1941, 0
  %v1943 = getelementptr inbounds float, ptr %v1913, i64 %v1942
  store <8 x float> %v1939, ptr %v1943, align 4
  %v1944 = add nsw i64 %v1783, 1
  br label %b172
b174:
  %v1945 = add nsw i64 %v1781, 1
  br label %b169
b171:
  %v1946 = add i64 %v7, 0
  %v1947 = sdiv i64 %v1946, 1
  %v1948 = add i64 %v2, 1
  %v1949 = mul i64 %v1947, %v2
  %v1950 = sdiv i64 %v1949, %v3
  %v1951 = mul i64 %v1950, 1
  %v1952 = icmp slt i64 %v1951, %v7
  %v1953 = select i1 %v1952, i64 %v1951, i64 %v7
  %v1954 = mul i64 %v1947, %v1948
  %v1955 = sdiv i64 %v1954, %v3
  %v1956 = mul i64 %v1955, 1
  %v1957 = icmp slt i64 %v1956, %v7
  %v1958 = select i1 %v1957, i64 %v1956, i64 %v7
  br label %b175
b175:
  %v1959 = phi i64 [ %v1953, %b171 ], [ %v2263, %b176 ]
  %v1960 = icmp slt i64 %v1959, %v1958
  br i1 %v1960, label %b176, label %b177
b176:
  %v1961 = mul i64 %v1959, 2
  %v1962 = getelementptr inbounds float, ptr %v122, i64 %v1961
  %v1963 = mul i64 %v1959, 2
  %v1964 = getelementptr inbounds float, ptr %v116, i64 %v1963
  %v1965 = add i64 %v942, 0
  %v1966 = and i64 %v1965, %v138
  %v1967 = mul i64 %v1966, %v7
  %v1968 = add i64 %v1967, %v1959
  %v1969 = mul i64 %v1968, 2
  %v1970 = getelementptr inbounds float, ptr %v42, i64 %v1969
  %v1971 = add i64 %v942, 0
  %v1972 = and i64 %v1971, %v144
  %v1973 = mul i64 %v1972, %v7
  %v1974 = add i64 %v1973, %v1959
  %v1975 = mul i64 %v1974, 68
  %v1976 = getelementptr inbounds float, ptr %v86, i64 %v1975
  %v1977 = add i64 %v942, 1
  %v1978 = and i64 %v1977, %v138
  %v1979 = mul i64 %v1978, %v7
  %v1980 = add i64 %v1979, %v1959
  %v1981 = mul i64 %v1980, 2
  %v1982 = getelementptr inbounds float, ptr %v42, i64 %v1981
  %v1983 = add i64 %v942, 1
  %v1984 = and i64 %v1983, 1
  %v1985 = mul i64 %v1984, %v7
  %v1986 = add i64 %v1985, %v1959
  %v1987 = mul i64 %v1986, 2
  %v1988 = getelementptr inbounds float, ptr %v48, i64 %v1987
  %v1989 = add i64 %v942, 0
  %v1990 = and i64 %v1989, %v152
  %v1991 = mul i64 %v1990, %v7
  %v1992 = add i64 %v1991, %v1959
  %v1993 = mul i64 %v1992, 2
  %v1994 = getelementptr inbounds float, ptr %v94, i64 %v1993
  %v1995 = add i64 %v942, 0
  %v1996 = and i64 %v1995, %v162
  %v1997 = mul i64 %v1996, %v7
  %v1998 = add i64 %v1997, %v1959
  %v1999 = mul i64 %v1998, 2
  %v2000 = getelementptr inbounds float, ptr %v104, i64 %v1999
  %v2001 = mul i64 %v1959, 2
  %v2002 = getelementptr inbounds float, ptr %v124, i64 %v2001
  %v2003 = add i64 %v942, 0
  %v2004 = and i64 %v2003, 1
  %v2005 = mul i64 %v2004, %v7
  %v2006 = add i64 %v2005, %v1959
  %v2007 = mul i64 %v2006, 2
  %v2008 = getelementptr inbounds float, ptr %v48, i64 %v2007
  %v2009 = add i64 %v942, 0
  %v2010 = and i64 %v2009, %v176
  %v2011 = mul i64 %v2010, %v7
  %v2012 = add i64 %v2011, %v1959
  %v2013 = mul i64 %v2012, 2
  %v2014 = getelementptr inbounds float, ptr %v126, i64 %v2013
  %v2015 = add i64 %v942, 0
  %v2016 = and i64 %v2015, %v178
  %v2017 = mul i64 %v2016, %v7
  %v2018 = add i64 %v2017, %v1959
  %v2019 = mul i64 %v2018, 2
  %v2020 = getelementptr inbounds float, ptr %v128, i64 %v2019
  %v2021 = icmp ult i64 2, 8
  %v2022 = select i1 %v2021, i64 2, i64 8
  %v2023 = trunc i64 %v2022 to i32
  %v2024 = insertelement <8 x i32> poison, i32 %v2023, i64 0
  %v2025 = shufflevector <8 x i32> %v2024, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2026 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2025
  %v2027 = add i64 0, 0
  %v2028 = getelementptr inbounds float, ptr %v1962, i64 %v2027
  %v2029 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2028, <8 x i1> %v2026, <8 x float> zeroinitializer)
  %v2030 = add i64 0, 0
  %v2031 = getelementptr inbounds float, ptr %v1964, i64 %v2030
  %v2032 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2031, <8 x i1> %v2026, <8 x float> zeroinitializer)
  %v2033 = fadd <8 x float> %v2029, %v2032
  %v2034 = add i64 0, 0
  %v2035 = getelementptr inbounds float, ptr %v1970, i64 %v2034
  %v2036 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2035, <8 x i1> %v2026, <8 x float> zeroinitializer)
  %v2037 = add i64 66, 0
  %v2038 = getelementptr inbounds float, ptr %v1976, i64 %v2037
  %v2039 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2038, <8 x i1> %v2026, <8 x float> zeroinitializer)
  %v2040 = add i64 0, 0
  %v2041 = getelementptr inbounds float, ptr %v34, i64 %v2040
  %v2042 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2041, <8 x i1> %v2026, <8 x float> zeroinitializer)
  %v2043 = fadd <8 x float> %v2039, %v2042
  %v2044 = fneg <8 x float> %v2043
  %v2045 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2044)
  %v2046 = fneg <8 x float> %v2045
  %v2047 = fcmp olt <8 x float> %v2046, splat (float 0xC05A400000000000)
  %v2048 = select <8 x i1> %v2047, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2046
  %v2049 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2048, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2050 = fsub <8 x float> %v2049, splat (float 0x4168000000000000)
  %v2051 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2050, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2048)
  %v2052 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2050, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2051)
  %v2053 = bitcast <8 x float> %v2049 to <8 x i32>
  %v2054 = fmul <8 x float> %v2052, %v2052
  %v2055 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2052, <8 x float> splat (float 0x3F81227F40000000))
  %v2056 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2055, <8 x float> %v2052, <8 x float> splat (float 0x3FA5556740000000))
  %v2057 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2056, <8 x float> %v2052, <8 x float> splat (float 0x3FC5554B00000000))
  %v2058 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2057, <8 x float> %v2052, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2059 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2054, <8 x float> %v2058, <8 x float> %v2052)
  %v2060 = sub <8 x i32> %v2053, splat (i32 1262485250)
  %v2061 = lshr <8 x i32> %v2060, splat (i32 1)
  %v2062 = sub <8 x i32> %v2060, %v2061
  %v2063 = shl <8 x i32> %v2061, splat (i32 23)
  %v2064 = bitcast <8 x i32> %v2063 to <8 x float>
  %v2065 = shl <8 x i32> %v2062, splat (i32 23)
  %v2066 = bitcast <8 x i32> %v2065 to <8 x float>
  %v2067 = fadd <8 x float> %v2059, splat (float 0x3FF0000000000000)
  %v2068 = fmul <8 x float> %v2067, %v2064
  %v2069 = fmul <8 x float> %v2068, %v2066
  %v2070 = fcmp ogt <8 x float> %v2069, splat (float 0x3FDA8279A0000000)
  %v2071 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2069, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v2072 = select <8 x i1> %v2070, <8 x float> %v2071, <8 x float> %v2069
  %v2073 = select <8 x i1> %v2070, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v2074 = select <8 x i1> %v2070, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v2075 = fmul <8 x float> %v2072, %v2072
  %v2076 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v2075, <8 x float> splat (float 0xBFC0DA7220000000))
  %v2077 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2076, <8 x float> %v2075, <8 x float> splat (float 0xBFC546EF00000000))
  %v2078 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2077, <8 x float> %v2075, <8 x float> splat (float 0xBFD0002320000000))
  %v2079 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v2075, <8 x float> splat (float 0x3FC22D90A0000000))
  %v2080 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2079, <8 x float> %v2075, <8 x float> splat (float 0x3FC999FF60000000))
  %v2081 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2080, <8 x float> %v2075, <8 x float> splat (float 0x3FD5555540000000))
  %v2082 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2072, <8 x float> %v2078, <8 x float> %v2081)
  %v2083 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2072, <8 x float> %v2082, <8 x float> splat (float 0xBFE0000000000000))
  %v2084 = fmul <8 x float> %v2072, %v2072
  %v2085 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2084, <8 x float> %v2083, <8 x float> %v2074)
  %v2086 = fadd <8 x float> %v2085, %v2072
  %v2087 = fadd <8 x float> %v2086, %v2073
  %v2088 = fcmp ogt <8 x float> %v2044, splat (float 0x0000000000000000)
  %v2089 = select <8 x i1> %v2088, <8 x float> %v2044, <8 x float> splat (float 0x0000000000000000)
  %v2090 = fadd <8 x float> %v2089, %v2087
  %v2091 = fsub <8 x float> %v2036, %v2090
  %v2092 = add i64 0, 0
  %v2093 = getelementptr inbounds float, ptr %v1982, i64 %v2092
  %v2094 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2093, <8 x i1> %v2026, <8 x float> zeroinitializer)
  %v2095 = fsub <8 x float> %v2091, %v2094
  %v2096 = fcmp olt <8 x float> %v2095, splat (float 0xC05A400000000000)
  %v2097 = select <8 x i1> %v2096, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2095
  %v2098 = fcmp ogt <8 x float> %v2097, splat (float 0x4056400000000000)
  %v2099 = select <8 x i1> %v2098, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2097
  %v2100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2099, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2101 = fsub <8 x float> %v2100, splat (float 0x4168000000000000)
  %v2102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2101, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2099)
  %v2103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2101, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2102)
  %v2104 = bitcast <8 x float> %v2100 to <8 x i32>
  %v2105 = fmul <8 x float> %v2103, %v2103
  %v2106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2103, <8 x float> splat (float 0x3F81227F40000000))
  %v2107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2106, <8 x float> %v2103, <8 x float> splat (float 0x3FA5556740000000))
  %v2108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2107, <8 x float> %v2103, <8 x float> splat (float 0x3FC5554B00000000))
  %v2109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2108, <8 x float> %v2103, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2105, <8 x float> %v2109, <8 x float> %v2103)
  %v2111 = sub <8 x i32> %v2104, splat (i32 1262485250)
  %v2112 = lshr <8 x i32> %v2111, splat (i32 1)
  %v2113 = sub <8 x i32> %v2111, %v2112
  %v2114 = shl <8 x i32> %v2112, splat (i32 23)
  %v2115 = bitcast <8 x i32> %v2114 to <8 x float>
  %v2116 = shl <8 x i32> %v2113, splat (i32 23)
  %v2117 = bitcast <8 x i32> %v2116 to <8 x float>
  %v2118 = fadd <8 x float> %v2110, splat (float 0x3FF0000000000000)
  %v2119 = fmul <8 x float> %v2118, %v2115
  %v2120 = fmul <8 x float> %v2119, %v2117
  %v2121 = fmul <8 x float> %v2033, %v2120
  %v2122 = add i64 64, 0
  %v2123 = getelementptr inbounds float, ptr %v1976, i64 %v2122
  %v2124 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2123, <8 x i1> %v2026, <8 x float> zeroinitializer)
  %v2125 = add i64 0, 0
  %v2126 = getelementptr inbounds float, ptr %v32, i64 %v2125
  %v2127 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2126, <8 x i1> %v2026, <8 x float> zeroinitializer)
  %v2128 = fadd <8 x float> %v2124, %v2127
  %v2129 = fcmp ogt <8 x float> %v2091, %v2128
  %v2130 = select <8 x i1> %v2129, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2131 = add i64 0, 0
  %v2132 = getelementptr inbounds float, ptr %v1988, i64 %v2131
  %v2133 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2132, <8 x i1> %v2026, <8 x float> zeroinitializer)
  %v2134 = fneg <8 x float> %v2094
  %v2135 = fcmp olt <8 x float> %v2134, splat (float 0xC05A400000000000)
  %v2136 = select <8 x i1> %v2135, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2134
  %v2137 = fcmp ogt <8 x float> %v2136, splat (float 0x4056400000000000)
  %v2138 = select <8 x i1> %v2137, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2136
  %v2139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2138, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2140 = fsub <8 x float> %v2139, splat (float 0x4168000000000000)
  %v2141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2140, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2138)
  %v2142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2140, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2141)
  %v2143 = bitcast <8 x float> %v2139 to <8 x i32>
  %v2144 = fmul <8 x float> %v2142, %v2142
  %v2145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2142, <8 x float> splat (float 0x3F81227F40000000))
  %v2146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2145, <8 x float> %v2142, <8 x float> splat (float 0x3FA5556740000000))
  %v2147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2146, <8 x float> %v2142, <8 x float> splat (float 0x3FC5554B00000000))
  %v2148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2147, <8 x float> %v2142, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2144, <8 x float> %v2148, <8 x float> %v2142)
  %v2150 = sub <8 x i32> %v2143, splat (i32 1262485250)
  %v2151 = lshr <8 x i32> %v2150, splat (i32 1)
  %v2152 = sub <8 x i32> %v2150, %v2151
  %v2153 = shl <8 x i32> %v2151, splat (i32 23)
  %v2154 = bitcast <8 x i32> %v2153 to <8 x float>
  %v2155 = shl <8 x i32> %v2152, splat (i32 23)
  %v2156 = bitcast <8 x i32> %v2155 to <8 x float>
  %v2157 = fadd <8 x float> %v2149, splat (float 0x3FF0000000000000)
  %v2158 = fmul <8 x float> %v2157, %v2154
  %v2159 = fmul <8 x float> %v2158, %v2156
  %v2160 = add i64 0, 0
  %v2161 = getelementptr inbounds float, ptr %v1994, i64 %v2160
  %v2162 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2161, <8 x i1> %v2026, <8 x float> zeroinitializer)
  %v2163 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2162)
  %v2164 = fcmp ogt <8 x float> %v2159, %v2163
  %v2165 = select <8 x i1> %v2164, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2166 = add i64 0, 0
  %v2167 = getelementptr inbounds float, ptr %v2000, i64 %v2166
  %v2168 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2167, <8 x i1> %v2026, <8 x float> zeroinitializer)
  %v2169 = fcmp oeq <8 x float> %v2163, %v2159
  %v2170 = select <8 x i1> %v2169, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2171 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v2172 = shufflevector <8 x float> %v2171, <8 x float> poison, <8 x i32> zeroinitializer
  %v2173 = fmul <8 x float> %v2172, %v2168
  %v2174 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2175 = shufflevector <8 x float> %v2174, <8 x float> poison, <8 x i32> zeroinitializer
  %v2176 = fcmp une <8 x float> %v2170, splat (float 0x0000000000000000)
  %v2177 = select <8 x i1> %v2176, <8 x float> %v2173, <8 x float> %v2175
  %v2178 = fcmp une <8 x float> %v2165, splat (float 0x0000000000000000)
  %v2179 = select <8 x i1> %v2178, <8 x float> %v2168, <8 x float> %v2177
  %v2180 = fmul <8 x float> %v2179, %v2159
  %v2181 = fsub <8 x float> %v2133, %v2180
  %v2182 = fsub <8 x float> %v2181, %v2121
  %v2183 = add i64 0, 0
  %v2184 = getelementptr inbounds float, ptr %v2002, i64 %v2183
  %v2185 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2184, <8 x i1> %v2026, <8 x float> zeroinitializer)
  %v2186 = fsub <8 x float> %v2128, %v2094
  %v2187 = fcmp olt <8 x float> %v2186, splat (float 0xC05A400000000000)
  %v2188 = select <8 x i1> %v2187, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2186
  %v2189 = fcmp ogt <8 x float> %v2188, splat (float 0x4056400000000000)
  %v2190 = select <8 x i1> %v2189, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2188
  %v2191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2190, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2192 = fsub <8 x float> %v2191, splat (float 0x4168000000000000)
  %v2193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2192, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2190)
  %v2194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2192, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2193)
  %v2195 = bitcast <8 x float> %v2191 to <8 x i32>
  %v2196 = fmul <8 x float> %v2194, %v2194
  %v2197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2194, <8 x float> splat (float 0x3F81227F40000000))
  %v2198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2197, <8 x float> %v2194, <8 x float> splat (float 0x3FA5556740000000))
  %v2199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2198, <8 x float> %v2194, <8 x float> splat (float 0x3FC5554B00000000))
  %v2200 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2199, <8 x float> %v2194, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2196, <8 x float> %v2200, <8 x float> %v2194)
  %v2202 = sub <8 x i32> %v2195, splat (i32 1262485250)
  %v2203 = lshr <8 x i32> %v2202, splat (i32 1)
  %v2204 = sub <8 x i32> %v2202, %v2203
  %v2205 = shl <8 x i32> %v2203, splat (i32 23)
  %v2206 = bitcast <8 x i32> %v2205 to <8 x float>
  %v2207 = shl <8 x i32> %v2204, splat (i32 23)
  %v2208 = bitcast <8 x i32> %v2207 to <8 x float>
  %v2209 = fadd <8 x float> %v2201, splat (float 0x3FF0000000000000)
  %v2210 = fmul <8 x float> %v2209, %v2206
  %v2211 = fmul <8 x float> %v2210, %v2208
  %v2212 = fmul <8 x float> %v2185, %v2211
  %v2213 = fsub <8 x float> %v2182, %v2212
  %v2214 = fcmp oeq <8 x float> %v2091, %v2128
  %v2215 = select <8 x i1> %v2214, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2216 = fmul <8 x float> %v2172, %v2213
  %v2217 = fcmp une <8 x float> %v2215, splat (float 0x0000000000000000)
  %v2218 = select <8 x i1> %v2217, <8 x float> %v2216, <8 x float> %v2175
  %v2219 = fcmp une <8 x float> %v2130, splat (float 0x0000000000000000)
  %v2220 = select <8 x i1> %v2219, <8 x float> %v2213, <8 x float> %v2218
  %v2221 = fadd <8 x float> %v2121, %v2220
  %v2222 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2044)
  %v2223 = fneg <8 x float> %v2222
  %v2224 = fcmp olt <8 x float> %v2223, splat (float 0xC05A400000000000)
  %v2225 = select <8 x i1> %v2224, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2223
  %v2226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2225, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2227 = fsub <8 x float> %v2226, splat (float 0x4168000000000000)
  %v2228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2227, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2225)
  %v2229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2227, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2228)
  %v2230 = bitcast <8 x float> %v2226 to <8 x i32>
  %v2231 = fmul <8 x float> %v2229, %v2229
  %v2232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2229, <8 x float> splat (float 0x3F81227F40000000))
  %v2233 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2232, <8 x float> %v2229, <8 x float> splat (float 0x3FA5556740000000))
  %v2234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2233, <8 x float> %v2229, <8 x float> splat (float 0x3FC5554B00000000))
  %v2235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2234, <8 x float> %v2229, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2231, <8 x float> %v2235, <8 x float> %v2229)
  %v2237 = sub <8 x i32> %v2230, splat (i32 1262485250)
  %v2238 = lshr <8 x i32> %v2237, splat (i32 1)
  %v2239 = sub <8 x i32> %v2237, %v2238
  %v2240 = shl <8 x i32> %v2238, splat (i32 23)
  %v2241 = bitcast <8 x i32> %v2240 to <8 x float>
  %v2242 = shl <8 x i32> %v2239, splat (i32 23)
  %v2243 = bitcast <8 x i32> %v2242 to <8 x float>
  %v2244 = fadd <8 x float> %v2236, splat (float 0x3FF0000000000000)
  %v2245 = fmul <8 x float> %v2244, %v2241
  %v2246 = fmul <8 x float> %v2245, %v2243
  %v2247 = fcmp olt <8 x float> %v2044, splat (float 0x0000000000000000)
  %v2248 = select <8 x i1> %v2247, <8 x float> %v2246, <8 x float> splat (float 0x3FF0000000000000)
  %v2249 = fadd <8 x float> %v2246, splat (float 0x3FF0000000000000)
  %v2250 = fdiv <8 x float> %v2248, %v2249
  %v2251 = fmul <8 x float> %v2221, %v2250
  %v2252 = fcmp ogt <8 x float> %v2128, %v2091
  %v2253 = select <8 x i1> %v2252, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2254 = fcmp une <8 x float> %v2253, splat (float 0x0000000000000000)
  %v2255 = select <8 x i1> %v2254, <8 x float> %v2213, <8 x float> %v2218
  %v2256 = fadd <8 x float> %v2212, %v2255
  %v2257 = add i64 0, 0
  %v2258 = getelementptr inbounds float, ptr %v2008, i64 %v2257
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2221, ptr align 4 %v2258, <8 x i1> %v2026)
  %v2259 = add i64 0, 0
  %v2260 = getelementptr inbounds float, ptr %v2014, i64 %v2259
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2251, ptr align 4 %v2260, <8 x i1> %v2026)
  %v2261 = add i64 0, 0
  %v2262 = getelementptr inbounds float, ptr %v2020, i64 %v2261
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2256, ptr align 4 %v2262, <8 x i1> %v2026)
  %v2263 = add nsw i64 %v1959, 1
  br label %b175
b177:
  %v2264 = add nsw i64 %v939, 1
  br label %b112
b114:
  %v2265 = icmp sgt i64 %v3, 1
  br i1 %v2265, label %b178, label %b179
b178:
  %v2266 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2267 = atomicrmw add ptr %v2266, i64 1 acq_rel
  %v2268 = load i64, ptr %v179, align 8
  %v2269 = add i64 %v2268, 1
  store i64 %v2269, ptr %v179, align 8
  %v2270 = mul i64 %v3, %v2269
  br label %b180
b180:
  %v2271 = load atomic i64, ptr %v2266 acquire, align 8
  %v2272 = icmp slt i64 %v2271, %v2270
  br i1 %v2272, label %b181, label %b182
b181:
  %v2273 = call i32 @sched_yield()
  br label %b180
b182:
  br label %b179
b179:
  %v2274 = getelementptr inbounds float, ptr %v181, i64 256
  %v2275 = getelementptr inbounds i64, ptr %v1, i64 4
  %v2276 = load i64, ptr %v2275, align 8
  %v2277 = icmp eq i64 %v2276, 0
  br i1 %v2277, label %b183, label %b184
b183:
  %v2278 = add i64 1, 0
  %v2279 = sdiv i64 %v2278, 1
  %v2280 = add i64 %v2, 1
  %v2281 = mul i64 %v2279, %v2
  %v2282 = sdiv i64 %v2281, %v3
  %v2283 = mul i64 %v2282, 1
  %v2284 = icmp slt i64 %v2283, 1
  %v2285 = select i1 %v2284, i64 %v2283, i64 1
  %v2286 = mul i64 %v2279, %v2280
  %v2287 = sdiv i64 %v2286, %v3
  %v2288 = mul i64 %v2287, 1
  %v2289 = icmp slt i64 %v2288, 1
  %v2290 = select i1 %v2289, i64 %v2288, i64 1
  %v2291 = icmp slt i64 %v2290, 1
  %v2292 = select i1 %v2291, i64 %v2290, i64 1
  br label %b185
b185:
  %v2293 = phi i64 [ %v2285, %b183 ], [ %v2393, %b199 ]
  %v2294 = icmp slt i64 %v2293, %v2292
  br i1 %v2294, label %b186, label %b187
b186:
  %v2295 = mul i64 %v2293, 288
  %v2296 = mul i64 %v2293, 8
  %v2297 = add i64 %v2295, 0
  %v2298 = add i64 %v2296, 0
  %v2299 = getelementptr inbounds float, ptr %v2274, i64 %v2297
  %v2300 = sub i64 8, %v2298
  %v2301 = icmp slt i64 %v2300, 0
  %v2302 = select i1 %v2301, i64 0, i64 %v2300
  %v2303 = icmp ult i64 %v2302, 8
  %v2304 = select i1 %v2303, i64 %v2302, i64 8
  %v2305 = trunc i64 %v2304 to i32
  %v2306 = insertelement <8 x i32> poison, i32 %v2305, i64 0
  %v2307 = shufflevector <8 x i32> %v2306, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2308 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2307
  %v2309 = mul i64 %v2298, 1
  %v2310 = add i64 0, %v2309
  %v2311 = getelementptr inbounds float, ptr %v22, i64 %v2310
  br label %b188
b188:
  %v2312 = phi i64 [ 0, %b186 ], [ %v2319, %b189 ]
  %v2313 = icmp slt i64 %v2312, 2
  br i1 %v2313, label %b189, label %b190
b189:
  %v2314 = mul i64 %v2312, 8
  %v2315 = getelementptr inbounds float, ptr %v2311, i64 %v2314
  %v2316 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2315, <8 x i1> %v2308, <8 x float> zeroinitializer)
  %v2317 = mul i64 %v2312, 8
  %v2318 = getelementptr inbounds float, ptr %v2299, i64 %v2317
  store <8 x float> %v2316, ptr %v2318, align 4
  %v2319 = add nsw i64 %v2312, 1
  br label %b188
b190:
  %v2320 = add i64 %v2295, 16
  %v2321 = add i64 %v2320, 0
  %v2322 = add i64 %v2296, 0
  %v2323 = getelementptr inbounds float, ptr %v2274, i64 %v2321
  %v2324 = sub i64 8, %v2322
  %v2325 = icmp slt i64 %v2324, 0
  %v2326 = select i1 %v2325, i64 0, i64 %v2324
  %v2327 = icmp ult i64 %v2326, 8
  %v2328 = select i1 %v2327, i64 %v2326, i64 8
  %v2329 = trunc i64 %v2328 to i32
  %v2330 = insertelement <8 x i32> poison, i32 %v2329, i64 0
  %v2331 = shufflevector <8 x i32> %v2330, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2332 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2331
  %v2333 = mul i64 %v2322, 1
  %v2334 = add i64 0, %v2333
  %v2335 = getelementptr inbounds float, ptr %v20, i64 %v2334
  br label %b191
b191:
  %v2336 = phi i64 [ 0, %b190 ], [ %v2343, %b192 ]
  %v2337 = icmp slt i64 %v2336, 2
  br i1 %v2337, label %b192, label %b193
b192:
  %v2338 = mul i64 %v2336, 8
  %v2339 = getelementptr inbounds float, ptr %v2335, i64 %v2338
  %v2340 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2339, <8 x i1> %v2332, <8 x float> zeroinitializer)
  %v2341 = mul i64 %v2336, 8
  %v2342 = getelementptr inbounds float, ptr %v2323, i64 %v2341
  store <8 x float> %v2340, ptr %v2342, align 4
  %v2343 = add nsw i64 %v2336, 1
  br label %b191
b193:
  %v2344 = add i64 %v2320, 16
  %v2345 = add i64 %v2344, 0
  %v2346 = add i64 %v2296, 0
  %v2347 = getelementptr inbounds float, ptr %v2274, i64 %v2345
  %v2348 = sub i64 8, %v2346
  %v2349 = icmp slt i64 %v2348, 0
  %v2350 = select i1 %v2349, i64 0, i64 %v2348
  %v2351 = icmp ult i64 %v2350, 8
  %v2352 = select i1 %v2351, i64 %v2350, i64 8
  %v2353 = trunc i64 %v2352 to i32
  %v2354 = insertelement <8 x i32> poison, i32 %v2353, i64 0
  %v2355 = shufflevector <8 x i32> %v2354, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2356 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2355
  %v2357 = mul i64 %v2346, 1
  %v2358 = add i64 0, %v2357
  %v2359 = getelementptr inbounds float, ptr %v16, i64 %v2358
  br label %b194
b194:
  %v2360 = phi i64 [ 0, %b193 ], [ %v2367, %b195 ]
  %v2361 = icmp slt i64 %v2360, 16
  br i1 %v2361, label %b195, label %b196
b195:
  %v2362 = mul i64 %v2360, 8
  %v2363 = getelementptr inbounds float, ptr %v2359, i64 %v2362
  %v2364 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2363, <8 x i1> %v2356, <8 x float> zeroinitializer)
  %v2365 = mul i64 %v2360, 8
  %v2366 = getelementptr inbounds float, ptr %v2347, i64 %v2365
  store <8 x float> %v2364, ptr %v2366, align 4
  %v2367 = add nsw i64 %v2360, 1
  br label %b194
b196:
  %v2368 = add i64 %v2344, 128
  %v2369 = add i64 %v2368, 0
  %v2370 = add i64 %v2296, 0
  %v2371 = getelementptr inbounds float, ptr %v2274, i64 %v2369
  %v2372 = sub i64 8, %v2370
  %v2373 = icmp slt i64 %v2372, 0
  %v2374 = select i1 %v2373, i64 0, i64 %v2372
  %v2375 = icmp ult i64 %v2374, 8
  %v2376 = select i1 %v2375, i64 %v2374, i64 8
  %v2377 = trunc i64 %v2376 to i32
  %v2378 = insertelement <8 x i32> poison, i32 %v2377, i64 0
  %v2379 = shufflevector <8 x i32> %v2378, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2380 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2379
  %v2381 = mul i64 %v2370, 1
  %v2382 = add i64 0, %v2381
  %v2383 = getelementptr inbounds float, ptr %v14, i64 %v2382
  br label %b197
b197:
  %v2384 = phi i64 [ 0, %b196 ], [ %v2391, %b198 ]
  %v2385 = icmp slt i64 %v2384, 16
  br i1 %v2385, label %b198, label %b199
b198:
  %v2386 = mul i64 %v2384, 8
  %v2387 = getelementptr inbounds float, ptr %v2383, i64 %v2386
  %v2388 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2387, <8 x i1> %v2380, <8 x float> zeroinitializer)
  %v2389 = mul i64 %v2384, 8
  %v2390 = getelementptr inbounds float, ptr %v2371, i64 %v2389
  store <8 x float> %v2388, ptr %v2390, align 4
  %v2391 = add nsw i64 %v2384, 1
  br label %b197
b199:
  %v2392 = add i64 %v2368, 128
  %v2393 = add nsw i64 %v2293, 1
  br label %b185
b187:
  br label %b184
b184:
  %v2394 = icmp sgt i64 %v3, 1
  br i1 %v2394, label %b200, label %b201
b200:
  %v2395 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2396 = atomicrmw add ptr %v2395, i64 1 acq_rel
  %v2397 = load i64, ptr %v179, align 8
  %v2398 = add i64 %v2397, 1
  store i64 %v2398, ptr %v179, align 8
  %v2399 = mul i64 %v3, %v2398
  br label %b202
b202:
  %v2400 = load atomic i64, ptr %v2395 acquire, align 8
  %v2401 = icmp slt i64 %v2400, %v2399
  br i1 %v2401, label %b203, label %b204
b203:
  %v2402 = call i32 @sched_yield()
  br label %b202
b204:
  br label %b201
b201:
  %v2403 = add i64 %v8, 0
  %v2404 = sdiv i64 %v2403, 1
  %v2405 = add i64 %v2, 1
  %v2406 = mul i64 %v2404, %v2
  %v2407 = sdiv i64 %v2406, %v3
  %v2408 = mul i64 %v2407, 1
  %v2409 = icmp slt i64 %v2408, %v8
  %v2410 = select i1 %v2409, i64 %v2408, i64 %v8
  %v2411 = mul i64 %v2404, %v2405
  %v2412 = sdiv i64 %v2411, %v3
  %v2413 = mul i64 %v2412, 1
  %v2414 = icmp slt i64 %v2413, %v8
  %v2415 = select i1 %v2414, i64 %v2413, i64 %v8
  br label %b205
b205:
  %v2416 = phi i64 [ %v2410, %b201 ], [ %v2511, %b210 ]
  %v2417 = icmp slt i64 %v2416, %v2415
  br i1 %v2417, label %b206, label %b207
b206:
  br label %b208
b208:
  %v2418 = phi i64 [ 0, %b206 ], [ %v2510, %b213 ]
  %v2419 = icmp slt i64 %v2418, 2
  br i1 %v2419, label %b209, label %b210
b209:
  br label %b211
b211:
  %v2420 = phi i64 [ 0, %b209 ], [ %v2509, %b216 ]
  %v2421 = icmp slt i64 %v2420, 8
  br i1 %v2421, label %b212, label %b213
b212:
  br label %b214
b214:
  %v2422 = phi i64 [ 0, %b212 ], [ %v2492, %b215 ]
  %v2423 = phi <8 x float> [ splat (float 0x0000000000000000), %b212 ], [ %v2491, %b215 ]
  %v2424 = icmp slt i64 %v2422, 8
  br i1 %v2424, label %b215, label %b216
b215:
  %v2425 = mul i64 %v2416, 128
  %v2426 = getelementptr inbounds float, ptr %v118, i64 %v2425
  %v2427 = mul i64 %v2416, 68
  %v2428 = getelementptr inbounds float, ptr %v86, i64 %v2427
  %v2429 = add i64 64, %v2418
  %v2430 = getelementptr inbounds float, ptr %v2428, i64 %v2429
  %v2431 = load float, ptr %v2430, align 4
  %v2432 = add i64 0, %v2418
  %v2433 = getelementptr inbounds float, ptr %v32, i64 %v2432
  %v2434 = load float, ptr %v2433, align 4
  %v2435 = fadd float %v2431, %v2434
  %v2436 = mul i64 1, %v7
  %v2437 = add i64 %v2416, %v2436
  %v2438 = mul i64 %v2437, 2
  %v2439 = getelementptr inbounds float, ptr %v42, i64 %v2438
  %v2440 = add i64 0, %v2418
  %v2441 = getelementptr inbounds float, ptr %v2439, i64 %v2440
  %v2442 = load float, ptr %v2441, align 4
  %v2443 = fsub float %v2435, %v2442
  %v2444 = fcmp olt float %v2443, 0xC05A400000000000
  %v2445 = select i1 %v2444, float 0xC05A400000000000, float %v2443
  %v2446 = fcmp ogt float %v2445, 0x4056400000000000
  %v2447 = select i1 %v2446, float 0x4056400000000000, float %v2445
  %v2448 = call float @llvm.fmuladd.f32(float %v2447, float 0x3FF7154760000000, float 0x4168000000000000)
  %v2449 = fsub float %v2448, 0x4168000000000000
  %v2450 = call float @llvm.fmuladd.f32(float %v2449, float 0xBFE62E4000000000, float %v2447)
  %v2451 = call float @llvm.fmuladd.f32(float %v2449, float 0xBEB7F7D1C0000000, float %v2450)
  %v2452 = bitcast float %v2448 to i32
  %v2453 = fmul float %v2451, %v2451
  %v2454 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v2451, float 0x3F81227F40000000)
  %v2455 = call float @llvm.fmuladd.f32(float %v2454, float %v2451, float 0x3FA5556740000000)
  %v2456 = call float @llvm.fmuladd.f32(float %v2455, float %v2451, float 0x3FC5554B00000000)
  %v2457 = call float @llvm.fmuladd.f32(float %v2456, float %v2451, float 0x3FDFFFFFE0000000)
  %v2458 = call float @llvm.fmuladd.f32(float %v2453, float %v2457, float %v2451)
  %v2459 = sub i32 %v2452, 1262485250
  %v2460 = lshr i32 %v2459, 1
  %v2461 = sub i32 %v2459, %v2460
  %v2462 = shl i32 %v2460, 23
  %v2463 = bitcast i32 %v2462 to float
  %v2464 = shl i32 %v2461, 23
  %v2465 = bitcast i32 %v2464 to float
  %v2466 = fadd float %v2458, 0x3FF0000000000000
  %v2467 = fmul float %v2466, %v2463
  %v2468 = fmul float %v2467, %v2465
  %v2469 = mul i64 %v2416, 16
  %v2470 = getelementptr inbounds float, ptr %v90, i64 %v2469
  %v2471 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v2472 = mul i64 %v2418, 64
  %v2473 = add i64 0, %v2472
  %v2474 = mul i64 %v2420, 8
  %v2475 = add i64 %v2473, %v2474
  %v2476 = add i64 %v2475, %v2422
  %v2477 = getelementptr inbounds float, ptr %v2426, i64 %v2476
  %v2478 = load <8 x float>, ptr %v2477, align 4
  %v2479 = mul i64 %v2418, 8
  %v2480 = add i64 0, %v2479
  %v2481 = add i64 %v2480, %v2422
  %v2482 = getelementptr inbounds float, ptr %v2470, i64 %v2481
  %v2483 = load <8 x float>, ptr %v2482, align 4
  %v2484 = insertelement <8 x float> poison, float %v2471, i64 0
  %v2485 = shufflevector <8 x float> %v2484, <8 x float> poison, <8 x i32> zeroinitializer
  %v2486 = fdiv <8 x float> %v2483, %v2485
  %v2487 = insertelement <8 x float> poison, float %v2468, i64 0
  %v2488 = shufflevector <8 x float> %v2487, <8 x float> poison, <8 x i32> zeroinitializer
  %v2489 = fmul <8 x float> %v2488, %v2486
  %v2490 = fmul <8 x float> %v2478, %v2489
  %v2491 = fadd <8 x float> %v2423, %v2490
  %v2492 = add nsw i64 %v2422, 8
  br label %b214
b216:
  %v2493 = shufflevector <8 x float> %v2423, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2494 = shufflevector <8 x float> %v2423, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2495 = fadd <4 x float> %v2493, %v2494
  %v2496 = shufflevector <4 x float> %v2495, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2497 = shufflevector <4 x float> %v2495, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2498 = fadd <2 x float> %v2496, %v2497
  %v2499 = extractelement <2 x float> %v2498, i64 0
  %v2500 = extractelement <2 x float> %v2498, i64 1
  %v2501 = fadd float %v2499, %v2500
  %v2502 = fadd float %v2501, 0x0000000000000000
  %v2503 = mul i64 %v2416, 16
  %v2504 = getelementptr inbounds float, ptr %v100, i64 %v2503
  %v2505 = mul i64 %v2418, 8
  %v2506 = add i64 0, %v2505
  %v2507 = add i64 %v2506, %v2420
  %v2508 = getelementptr inbounds float, ptr %v2504, i64 %v2507
  store float %v2502, ptr %v2508, align 4
  %v2509 = add nsw i64 %v2420, 1
  br label %b211
b213:
  %v2510 = add nsw i64 %v2418, 1
  br label %b208
b210:
  %v2511 = add nsw i64 %v2416, 1
  br label %b205
b207:
  %v2513 = add i64 %v8, 0
  %v2514 = sdiv i64 %v2513, 1
  %v2515 = add i64 %v2, 1
  %v2516 = mul i64 %v2514, %v2
  %v2517 = sdiv i64 %v2516, %v3
  %v2518 = mul i64 %v2517, 1
  %v2519 = icmp slt i64 %v2518, %v8
  %v2520 = select i1 %v2519, i64 %v2518, i64 %v8
  %v2521 = mul i64 %v2514, %v2515
  %v2522 = sdiv i64 %v2521, %v3
  %v2523 = mul i64 %v2522, 1
  %v2524 = icmp slt i64 %v2523, %v8
  %v2525 = select i1 %v2524, i64 %v2523, i64 %v8
  br label %b217
b217:
  %v2526 = phi i64 [ %v2520, %b207 ], [ %v2631, %b222 ]
  %v2527 = icmp slt i64 %v2526, %v2525
  br i1 %v2527, label %b218, label %b219
b218:
  %v2528 = add i64 %v2526, 96
  %v2529 = icmp slt i64 %v2528, %v2525
  %v2530 = select i1 %v2529, i64 %v2528, i64 %v2525
  br label %b220
b220:
  %v2531 = phi i64 [ 0, %b218 ], [ %v2630, %b225 ]
  %v2532 = icmp slt i64 %v2531, 1
  br i1 %v2532, label %b221, label %b222
b221:
  %v2533 = sub i64 %v2530, %v2526
  %v2534 = sub i64 8, 1
  %v2535 = add i64 %v2533, %v2534
  %v2536 = sdiv i64 %v2535, 8
  br label %b223
b223:
  %v2537 = phi i64 [ 0, %b221 ], [ %v2629, %b236 ]
  %v2538 = icmp slt i64 %v2537, %v2536
  br i1 %v2538, label %b224, label %b225
b224:
  %v2539 = mul i64 %v2533, %v2537
  %v2540 = sdiv i64 %v2539, %v2536
  %v2541 = add i64 %v2526, %v2540
  %v2542 = add i64 %v2537, 1
  %v2543 = mul i64 %v2533, %v2542
  %v2544 = sdiv i64 %v2543, %v2536
  %v2545 = add i64 %v2526, %v2544
  %v2546 = mul i64 %v2531, 288
  %v2547 = getelementptr inbounds float, ptr %v2274, i64 %v2546
  %v2548 = sub i64 %v2545, %v2541
  %v2549 = mul i64 %v2541, 2
  %v2550 = getelementptr inbounds float, ptr %v126, i64 %v2549
  %v2551 = getelementptr inbounds float, ptr %v2550, i64 0
  %v2552 = sub i64 %v2548, 1
  %v2553 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_0, i64 %v2552
  %v2554 = load ptr, ptr %v2553, align 4
  %v2555 = icmp sgt i64 %v2548, 0
  br i1 %v2555, label %b226, label %b227
b226:
  call void %v2554(ptr %v2551, i64 2, ptr %v2547, i64 2, ptr %v2512)
  br label %b227
b227:
  %v2556 = add i64 %v2546, 16
  %v2557 = getelementptr inbounds float, ptr %v2274, i64 %v2556
  %v2558 = sub i64 %v2545, %v2541
  %v2559 = mul i64 %v2541, 2
  %v2560 = getelementptr inbounds float, ptr %v128, i64 %v2559
  %v2561 = getelementptr inbounds float, ptr %v2560, i64 0
  %v2562 = sub i64 %v2558, 1
  %v2563 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_0_more, i64 %v2562
  %v2564 = load ptr, ptr %v2563, align 4
  %v2565 = icmp sgt i64 %v2558, 0
  br i1 %v2565, label %b228, label %b229
b228:
  call void %v2564(ptr %v2561, i64 2, ptr %v2557, i64 2, ptr %v2512)
  br label %b229
b229:
  %v2566 = add i64 %v2556, 16
  %v2567 = getelementptr inbounds float, ptr %v2274, i64 %v2566
  %v2568 = sub i64 %v2545, %v2541
  %v2569 = mul i64 %v2541, 16
  %v2570 = getelementptr inbounds float, ptr %v100, i64 %v2569
  %v2571 = getelementptr inbounds float, ptr %v2570, i64 0
  %v2572 = sub i64 %v2568, 1
  %v2573 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_1, i64 %v2572
  %v2574 = load ptr, ptr %v2573, align 4
  %v2575 = icmp sgt i64 %v2568, 0
  br i1 %v2575, label %b230, label %b231
b230:
  call void %v2574(ptr %v2571, i64 16, ptr %v2567, i64 16, ptr %v2512)
  br label %b231
b231:
  %v2576 = add i64 %v2566, 128
  %v2577 = getelementptr inbounds float, ptr %v2274, i64 %v2576
  %v2578 = sub i64 %v2545, %v2541
  %v2579 = mul i64 %v2541, 16
  %v2580 = getelementptr inbounds float, ptr %v108, i64 %v2579
  %v2581 = getelementptr inbounds float, ptr %v2580, i64 0
  %v2582 = sub i64 %v2578, 1
  %v2583 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_2, i64 %v2582
  %v2584 = load ptr, ptr %v2583, align 4
  %v2585 = icmp sgt i64 %v2578, 0
  br i1 %v2585, label %b232, label %b233
b232:
  call void %v2584(ptr %v2581, i64 16, ptr %v2577, i64 16, ptr %v2512)
  br label %b233
b233:
  %v2586 = add i64 %v2576, 128
  br label %b234
b234:
  %v2587 = phi i64 [ %v2541, %b233 ], [ %v2628, %b239 ]
  %v2588 = icmp slt i64 %v2587, %v2545
  br i1 %v2588, label %b235, label %b236
b235:
  %v2589 = sub i64 %v2587, %v2541
  %v2590 = mul i64 %v2589, 24
  %v2591 = getelementptr inbounds float, ptr %v2512, i64 %v2590
  %v2592 = mul i64 %v2587, 8
  %v2593 = getelementptr inbounds float, ptr %v110, i64 %v2592
  %v2594 = mul i64 %v2587, 8
  %v2595 = getelementptr inbounds float, ptr %v114, i64 %v2594
  %v2596 = mul i64 %v2587, 8
  %v2597 = getelementptr inbounds float, ptr %v52, i64 %v2596
  br label %b237
b237:
  %v2598 = phi i64 [ 0, %b235 ], [ %v2627, %b238 ]
  %v2599 = icmp slt i64 %v2598, 1
  br i1 %v2599, label %b238, label %b239
b238:
  %v2600 = mul i64 %v2531, 1
  %v2601 = add i64 %v2600, %v2598
  %v2602 = mul i64 %v2601, 8
  %v2603 = add i64 0, %v2598
  %v2604 = mul i64 %v2603, 8
  %v2605 = getelementptr inbounds float, ptr %v2591, i64 %v2604
  %v2606 = load <8 x float>, ptr %v2605, align 4
  %v2607 = add i64 1, %v2598
  %v2608 = mul i64 %v2607, 8
  %v2609 = getelementptr inbounds float, ptr %v2591, i64 %v2608
  %v2610 = load <8 x float>, ptr %v2609, align 4
  %v2611 = add i64 2, %v2598
  %v2612 = mul i64 %v2611, 8
  %v2613 = getelementptr inbounds float, ptr %v2591, i64 %v2612
  %v2614 = load <8 x float>, ptr %v2613, align 4
  %v2615 = add i64 0, %v2602
  %v2616 = getelementptr inbounds float, ptr %v2593, i64 %v2615
  %v2617 = load <8 x float>, ptr %v2616, align 4
  %v2618 = fadd <8 x float> %v2606, %v2617
  %v2619 = fadd <8 x float> %v2618, %v2610
  %v2620 = fadd <8 x float> %v2619, %v2614
  %v2621 = add i64 0, %v2602
  %v2622 = getelementptr inbounds float, ptr %v2595, i64 %v2621
  %v2623 = load <8 x float>, ptr %v2622, align 4
  %v2624 = fadd <8 x float> %v2620, %v2623
  %v2625 = add i64 0, %v2602
  %v2626 = getelementptr inbounds float, ptr %v2597, i64 %v2625
  store <8 x float> %v2624, ptr %v2626, align 4
  %v2627 = add nsw i64 %v2598, 1
  br label %b237
b239:
  %v2628 = add nsw i64 %v2587, 1
  br label %b234
b236:
  %v2629 = add nsw i64 %v2537, 1
  br label %b223
b225:
  %v2630 = add nsw i64 %v2531, 1
  br label %b220
b222:
  %v2631 = add nsw i64 %v2526, 96
  br label %b217
b219:
  %v2632 = icmp sgt i64 %v3, 1
  br i1 %v2632, label %b240, label %b241
b240:
  %v2633 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2634 = atomicrmw add ptr %v2633, i64 1 acq_rel
  %v2635 = load i64, ptr %v179, align 8
  %v2636 = add i64 %v2635, 1
  store i64 %v2636, ptr %v179, align 8
  %v2637 = mul i64 %v3, %v2636
  br label %b242
b242:
  %v2638 = load atomic i64, ptr %v2633 acquire, align 8
  %v2639 = icmp slt i64 %v2638, %v2637
  br i1 %v2639, label %b243, label %b244
b243:
  %v2640 = call i32 @sched_yield()
  br label %b242
b244:
  br label %b241
b241:
  %v2641 = mul i64 0, 16
  %v2642 = getelementptr inbounds float, ptr %v112, i64 %v2641
  %v2643 = getelementptr inbounds float, ptr %v2642, i64 0
  %v2644 = mul i64 0, 8
  %v2645 = getelementptr inbounds float, ptr %v10, i64 %v2644
  %v2646 = getelementptr inbounds float, ptr %v2645, i64 0
  %v2647 = getelementptr inbounds float, ptr %v184, i64 12288
  %v2648 = add i64 16, 1
  %v2649 = sdiv i64 %v2648, 2
  %v2650 = add i64 %v2, 1
  %v2651 = mul i64 %v2649, %v2
  %v2652 = sdiv i64 %v2651, %v3
  %v2653 = mul i64 %v2652, 2
  %v2654 = icmp slt i64 %v2653, 16
  %v2655 = select i1 %v2654, i64 %v2653, i64 16
  %v2656 = mul i64 %v2649, %v2650
  %v2657 = sdiv i64 %v2656, %v3
  %v2658 = mul i64 %v2657, 2
  %v2659 = icmp slt i64 %v2658, 16
  %v2660 = select i1 %v2659, i64 %v2658, i64 16
  %v2661 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b245
b245:
  %v2662 = phi i64 [ %v2655, %b241 ], [ %v2670, %b250 ]
  %v2663 = icmp slt i64 %v2662, %v2660
  br i1 %v2663, label %b246, label %b247
b246:
  %v2664 = mul i64 %v2662, 8
  %v2665 = getelementptr inbounds float, ptr %v2661, i64 %v2664
  br label %b248
b248:
  %v2666 = phi i64 [ 0, %b246 ], [ %v2669, %b249 ]
  %v2667 = icmp slt i64 %v2666, 8
  br i1 %v2667, label %b249, label %b250
b249:
  %v2668 = getelementptr inbounds float, ptr %v2665, i64 %v2666
  store float 0x0000000000000000, ptr %v2668, align 4
  %v2669 = add nsw i64 %v2666, 1
  br label %b248
b250:
  %v2670 = add nsw i64 %v2662, 1
  br label %b245
b247:
  %v2671 = mul i64 %v8, 1
  br label %b251
b251:
  %v2672 = phi i64 [ 0, %b247 ], [ %v2776, %b256 ]
  %v2673 = icmp slt i64 %v2672, %v2671
  br i1 %v2673, label %b252, label %b253
b252:
  %v2674 = sub i64 %v2671, %v2672
  %v2675 = icmp slt i64 %v2674, 384
  %v2676 = select i1 %v2675, i64 %v2674, i64 384
  br label %b254
b254:
  %v2677 = phi i64 [ %v2655, %b252 ], [ %v2775, %b280 ]
  %v2678 = icmp slt i64 %v2677, %v2660
  br i1 %v2678, label %b255, label %b256
b255:
  %v2679 = sub i64 %v2660, %v2677
  %v2680 = icmp slt i64 %v2679, 64
  %v2681 = select i1 %v2680, i64 %v2679, i64 64
  %v2682 = sdiv i64 %v2681, 2
  %v2683 = mul i64 %v2682, 2
  %v2684 = sub i64 %v2681, %v2683
  %v2685 = mul i64 %v2672, 16
  %v2686 = add i64 %v2685, %v2677
  %v2687 = getelementptr inbounds float, ptr %v2643, i64 %v2686
  br label %b257
b257:
  %v2688 = phi i64 [ 0, %b255 ], [ %v2714, %b265 ]
  %v2689 = icmp slt i64 %v2688, %v2676
  br i1 %v2689, label %b258, label %b259
b258:
  %v2690 = mul i64 %v2688, 16
  %v2691 = getelementptr inbounds float, ptr %v2687, i64 %v2690
  %v2692 = mul i64 %v2688, 2
  %v2693 = getelementptr inbounds float, ptr %v2647, i64 %v2692
  br label %b260
b260:
  %v2694 = phi i64 [ 0, %b258 ], [ %v2703, %b261 ]
  %v2695 = icmp slt i64 %v2694, %v2682
  br i1 %v2695, label %b261, label %b262
b261:
  %v2696 = mul i64 %v2694, 2
  %v2697 = getelementptr inbounds float, ptr %v2691, i64 %v2696
  %v2698 = mul i64 %v2694, 768
  %v2699 = getelementptr inbounds float, ptr %v2693, i64 %v2698
  %v2700 = getelementptr inbounds float, ptr %v2697, i64 0
  %v2701 = load <2 x float>, ptr %v2700, align 4
  %v2702 = getelementptr inbounds float, ptr %v2699, i64 0
  store <2 x float> %v2701, ptr %v2702, align 4
  %v2703 = add nsw i64 %v2694, 1
  br label %b260
b262:
  %v2704 = mul i64 %v2682, 2
  %v2705 = getelementptr inbounds float, ptr %v2691, i64 %v2704
  %v2706 = mul i64 %v2682, 768
  %v2707 = getelementptr inbounds float, ptr %v2693, i64 %v2706
  br label %b263
b263:
  %v2708 = phi i64 [ 0, %b262 ], [ %v2713, %b264 ]
  %v2709 = icmp slt i64 %v2708, %v2684
  br i1 %v2709, label %b264, label %b265
b264:
  %v2710 = getelementptr inbounds float, ptr %v2705, i64 %v2708
  %v2711 = load float, ptr %v2710, align 4
  %v2712 = getelementptr inbounds float, ptr %v2707, i64 %v2708
  store float %v2711, ptr %v2712, align 4
  %v2713 = add nsw i64 %v2708, 1
  br label %b263, !llvm.loop !0
b265:
  %v2714 = add nsw i64 %v2688, 1
  br label %b257
b259:
  br label %b266
b266:
  %v2715 = phi i64 [ 0, %b259 ], [ %v2750, %b274 ]
  %v2716 = icmp slt i64 %v2715, 0
  br i1 %v2716, label %b267, label %b268
b267:
  %v2717 = mul i64 %v2672, 8
  %v2718 = add i64 %v2717, %v2715
  %v2719 = getelementptr inbounds float, ptr %v2646, i64 %v2718
  br label %b269
b269:
  %v2720 = phi i64 [ 0, %b267 ], [ %v2738, %b270 ]
  %v2721 = icmp slt i64 %v2720, %v2676
  br i1 %v2721, label %b270, label %b271
b270:
  %v2722 = mul i64 %v2720, 8
  %v2723 = getelementptr inbounds float, ptr %v2719, i64 %v2722
  %v2724 = mul i64 %v2720, 32
  %v2725 = getelementptr inbounds float, ptr %v184, i64 %v2724
  %v2726 = getelementptr inbounds float, ptr %v2723, i64 0
  %v2727 = load <8 x float>, ptr %v2726, align 4
  %v2728 = getelementptr inbounds float, ptr %v2725, i64 0
  store <8 x float> %v2727, ptr %v2728, align 4
  %v2729 = getelementptr inbounds float, ptr %v2723, i64 8
  %v2730 = load <8 x float>, ptr %v2729, align 4
  %v2731 = getelementptr inbounds float, ptr %v2725, i64 8
  store <8 x float> %v2730, ptr %v2731, align 4
  %v2732 = getelementptr inbounds float, ptr %v2723, i64 16
  %v2733 = load <8 x float>, ptr %v2732, align 4
  %v2734 = getelementptr inbounds float, ptr %v2725, i64 16
  store <8 x float> %v2733, ptr %v2734, align 4
  %v2735 = getelementptr inbounds float, ptr %v2723, i64 24
  %v2736 = load <8 x float>, ptr %v2735, align 4
  %v2737 = getelementptr inbounds float, ptr %v2725, i64 24
  store <8 x float> %v2736, ptr %v2737, align 4
  %v2738 = add nsw i64 %v2720, 1
  br label %b269
b271:
  %v2739 = sdiv i64 %v2681, 2
  br label %b272
b272:
  %v2740 = phi i64 [ 0, %b271 ], [ %v2749, %b273 ]
  %v2741 = icmp slt i64 %v2740, %v2739
  br i1 %v2741, label %b273, label %b274
b273:
  %v2742 = mul i64 %v2740, 2
  %v2743 = add i64 %v2677, %v2742
  %v2744 = mul i64 %v2740, 768
  %v2745 = getelementptr inbounds float, ptr %v2647, i64 %v2744
  %v2746 = mul i64 %v2743, 8
  %v2747 = add i64 %v2746, %v2715
  %v2748 = getelementptr inbounds float, ptr %v2661, i64 %v2747
  call void @outer_2x32(ptr %v2745, ptr %v184, i64 %v2676, ptr %v2748, i64 8)
  %v2749 = add nsw i64 %v2740, 1
  br label %b272
b274:
  %v2750 = add nsw i64 %v2715, 32
  br label %b266
b268:
  %v2751 = mul i64 %v2672, 8
  %v2752 = add i64 %v2751, 0
  %v2753 = getelementptr inbounds float, ptr %v2646, i64 %v2752
  br label %b275
b275:
  %v2754 = phi i64 [ 0, %b268 ], [ %v2763, %b276 ]
  %v2755 = icmp slt i64 %v2754, %v2676
  br i1 %v2755, label %b276, label %b277
b276:
  %v2756 = mul i64 %v2754, 8
  %v2757 = getelementptr inbounds float, ptr %v2753, i64 %v2756
  %v2758 = mul i64 %v2754, 8
  %v2759 = getelementptr inbounds float, ptr %v184, i64 %v2758
  %v2760 = getelementptr inbounds float, ptr %v2757, i64 0
  %v2761 = load <8 x float>, ptr %v2760, align 4
  %v2762 = getelementptr inbounds float, ptr %v2759, i64 0
  store <8 x float> %v2761, ptr %v2762, align 4
  %v2763 = add nsw i64 %v2754, 1
  br label %b275
b277:
  %v2764 = sdiv i64 %v2681, 2
  br label %b278
b278:
  %v2765 = phi i64 [ 0, %b277 ], [ %v2774, %b279 ]
  %v2766 = icmp slt i64 %v2765, %v2764
  br i1 %v2766, label %b279, label %b280
b279:
  %v2767 = mul i64 %v2765, 2
  %v2768 = add i64 %v2677, %v2767
  %v2769 = mul i64 %v2765, 768
  %v2770 = getelementptr inbounds float, ptr %v2647, i64 %v2769
  %v2771 = mul i64 %v2768, 8
  %v2772 = add i64 %v2771, 0
  %v2773 = getelementptr inbounds float, ptr %v2661, i64 %v2772
  call void @outer_2x8(ptr %v2770, ptr %v184, i64 %v2676, ptr %v2773, i64 8)
  %v2774 = add nsw i64 %v2765, 1
  br label %b278
b280:
  %v2775 = add nsw i64 %v2677, 64
  br label %b254
b256:
  %v2776 = add nsw i64 %v2672, 384
  br label %b251
b253:
  %v2777 = icmp sgt i64 %v3, 1
  br i1 %v2777, label %b281, label %b282
b281:
  %v2778 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2779 = atomicrmw add ptr %v2778, i64 1 acq_rel
  %v2780 = load i64, ptr %v179, align 8
  %v2781 = add i64 %v2780, 1
  store i64 %v2781, ptr %v179, align 8
  %v2782 = mul i64 %v3, %v2781
  br label %b283
b283:
  %v2783 = load atomic i64, ptr %v2778 acquire, align 8
  %v2784 = icmp slt i64 %v2783, %v2782
  br i1 %v2784, label %b284, label %b285
b284:
  %v2785 = call i32 @sched_yield()
  br label %b283
b285:
  br label %b282
b282:
  %v2786 = icmp eq i64 %v2, 0
  br i1 %v2786, label %b286, label %b287
b286:
  br label %b288
b288:
  %v2787 = phi i64 [ 0, %b286 ], [ %v2809, %b293 ]
  %v2788 = icmp slt i64 %v2787, 16
  br i1 %v2788, label %b289, label %b290
b289:
  br label %b291
b291:
  %v2789 = phi i64 [ 0, %b289 ], [ %v2806, %b296 ]
  %v2790 = phi <8 x float> [ splat (float 0x0000000000000000), %b289 ], [ %v2805, %b296 ]
  %v2791 = icmp slt i64 %v2789, %v8
  br i1 %v2791, label %b292, label %b293
b292:
  %v2792 = add i64 %v2789, 128
  %v2793 = icmp slt i64 %v2792, %v8
  %v2794 = select i1 %v2793, i64 %v2792, i64 %v8
  br label %b294
b294:
  %v2795 = phi i64 [ %v2789, %b292 ], [ %v2804, %b295 ]
  %v2796 = phi <8 x float> [ splat (float 0x0000000000000000), %b292 ], [ %v2803, %b295 ]
  %v2797 = icmp slt i64 %v2795, %v2794
  br i1 %v2797, label %b295, label %b296
b295:
  %v2798 = mul i64 %v2795, 16
  %v2799 = getelementptr inbounds float, ptr %v112, i64 %v2798
  %v2800 = add i64 0, %v2787
  %v2801 = getelementptr inbounds float, ptr %v2799, i64 %v2800
  %v2802 = load <8 x float>, ptr %v2801, align 4
  %v2803 = fadd <8 x float> %v2796, %v2802
  %v2804 = add nsw i64 %v2795, 1
  br label %b294
b296:
  %v2805 = fadd <8 x float> %v2790, %v2796
  %v2806 = add nsw i64 %v2789, 128
  br label %b291
b293:
  %v2807 = add i64 0, %v2787
  %v2808 = getelementptr inbounds float, ptr %v56, i64 %v2807
  store <8 x float> %v2790, ptr %v2808, align 4
  %v2809 = add nsw i64 %v2787, 8
  br label %b288
b290:
  br label %b287
b287:
  %v2810 = icmp sgt i64 %v3, 1
  br i1 %v2810, label %b297, label %b298
b297:
  %v2811 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2812 = atomicrmw add ptr %v2811, i64 1 acq_rel
  %v2813 = load i64, ptr %v179, align 8
  %v2814 = add i64 %v2813, 1
  store i64 %v2814, ptr %v179, align 8
  %v2815 = mul i64 %v3, %v2814
  br label %b299
b299:
  %v2816 = load atomic i64, ptr %v2811 acquire, align 8
  %v2817 = icmp slt i64 %v2816, %v2815
  br i1 %v2817, label %b300, label %b301
b300:
  %v2818 = call i32 @sched_yield()
  br label %b299
b301:
  br label %b298
b298:
  %v2819 = mul i64 0, 16
  %v2820 = getelementptr inbounds float, ptr %v108, i64 %v2819
  %v2821 = getelementptr inbounds float, ptr %v2820, i64 0
  %v2822 = mul i64 0, 8
  %v2823 = getelementptr inbounds float, ptr %v10, i64 %v2822
  %v2824 = getelementptr inbounds float, ptr %v2823, i64 0
  %v2825 = getelementptr inbounds float, ptr %v184, i64 12288
  %v2826 = add i64 16, 1
  %v2827 = sdiv i64 %v2826, 2
  %v2828 = add i64 %v2, 1
  %v2829 = mul i64 %v2827, %v2
  %v2830 = sdiv i64 %v2829, %v3
  %v2831 = mul i64 %v2830, 2
  %v2832 = icmp slt i64 %v2831, 16
  %v2833 = select i1 %v2832, i64 %v2831, i64 16
  %v2834 = mul i64 %v2827, %v2828
  %v2835 = sdiv i64 %v2834, %v3
  %v2836 = mul i64 %v2835, 2
  %v2837 = icmp slt i64 %v2836, 16
  %v2838 = select i1 %v2837, i64 %v2836, i64 16
  %v2839 = getelementptr inbounds float, ptr %v58, i64 0
  br label %b302
b302:
  %v2840 = phi i64 [ %v2833, %b298 ], [ %v2848, %b307 ]
  %v2841 = icmp slt i64 %v2840, %v2838
  br i1 %v2841, label %b303, label %b304
b303:
  %v2842 = mul i64 %v2840, 8
  %v2843 = getelementptr inbounds float, ptr %v2839, i64 %v2842
  br label %b305
b305:
  %v2844 = phi i64 [ 0, %b303 ], [ %v2847, %b306 ]
  %v2845 = icmp slt i64 %v2844, 8
  br i1 %v2845, label %b306, label %b307
b306:
  %v2846 = getelementptr inbounds float, ptr %v2843, i64 %v2844
  store float 0x0000000000000000, ptr %v2846, align 4
  %v2847 = add nsw i64 %v2844, 1
  br label %b305
b307:
  %v2848 = add nsw i64 %v2840, 1
  br label %b302
b304:
  %v2849 = mul i64 %v8, 1
  br label %b308
b308:
  %v2850 = phi i64 [ 0, %b304 ], [ %v2954, %b313 ]
  %v2851 = icmp slt i64 %v2850, %v2849
  br i1 %v2851, label %b309, label %b310
b309:
  %v2852 = sub i64 %v2849, %v2850
  %v2853 = icmp slt i64 %v2852, 384
  %v2854 = select i1 %v2853, i64 %v2852, i64 384
  br label %b311
b311:
  %v2855 = phi i64 [ %v2833, %b309 ], [ %v2953, %b337 ]
  %v2856 = icmp slt i64 %v2855, %v2838
  br i1 %v2856, label %b312, label %b313
b312:
  %v2857 = sub i64 %v2838, %v2855
  %v2858 = icmp slt i64 %v2857, 64
  %v2859 = select i1 %v2858, i64 %v2857, i64 64
  %v2860 = sdiv i64 %v2859, 2
  %v2861 = mul i64 %v2860, 2
  %v2862 = sub i64 %v2859, %v2861
  %v2863 = mul i64 %v2850, 16
  %v2864 = add i64 %v2863, %v2855
  %v2865 = getelementptr inbounds float, ptr %v2821, i64 %v2864
  br label %b314
b314:
  %v2866 = phi i64 [ 0, %b312 ], [ %v2892, %b322 ]
  %v2867 = icmp slt i64 %v2866, %v2854
  br i1 %v2867, label %b315, label %b316
b315:
  %v2868 = mul i64 %v2866, 16
  %v2869 = getelementptr inbounds float, ptr %v2865, i64 %v2868
  %v2870 = mul i64 %v2866, 2
  %v2871 = getelementptr inbounds float, ptr %v2825, i64 %v2870
  br label %b317
b317:
  %v2872 = phi i64 [ 0, %b315 ], [ %v2881, %b318 ]
  %v2873 = icmp slt i64 %v2872, %v2860
  br i1 %v2873, label %b318, label %b319
b318:
  %v2874 = mul i64 %v2872, 2
  %v2875 = getelementptr inbounds float, ptr %v2869, i64 %v2874
  %v2876 = mul i64 %v2872, 768
  %v2877 = getelementptr inbounds float, ptr %v2871, i64 %v2876
  %v2878 = getelementptr inbounds float, ptr %v2875, i64 0
  %v2879 = load <2 x float>, ptr %v2878, align 4
  %v2880 = getelementptr inbounds float, ptr %v2877, i64 0
  store <2 x float> %v2879, ptr %v2880, align 4
  %v2881 = add nsw i64 %v2872, 1
  br label %b317
b319:
  %v2882 = mul i64 %v2860, 2
  %v2883 = getelementptr inbounds float, ptr %v2869, i64 %v2882
  %v2884 = mul i64 %v2860, 768
  %v2885 = getelementptr inbounds float, ptr %v2871, i64 %v2884
  br label %b320
b320:
  %v2886 = phi i64 [ 0, %b319 ], [ %v2891, %b321 ]
  %v2887 = icmp slt i64 %v2886, %v2862
  br i1 %v2887, label %b321, label %b322
b321:
  %v2888 = getelementptr inbounds float, ptr %v2883, i64 %v2886
  %v2889 = load float, ptr %v2888, align 4
  %v2890 = getelementptr inbounds float, ptr %v2885, i64 %v2886
  store float %v2889, ptr %v2890, align 4
  %v2891 = add nsw i64 %v2886, 1
  br label %b320, !llvm.loop !3
b322:
  %v2892 = add nsw i64 %v2866, 1
  br label %b314
b316:
  br label %b323
b323:
  %v2893 = phi i64 [ 0, %b316 ], [ %v2928, %b331 ]
  %v2894 = icmp slt i64 %v2893, 0
  br i1 %v2894, label %b324, label %b325
b324:
  %v2895 = mul i64 %v2850, 8
  %v2896 = add i64 %v2895, %v2893
  %v2897 = getelementptr inbounds float, ptr %v2824, i64 %v2896
  br label %b326
b326:
  %v2898 = phi i64 [ 0, %b324 ], [ %v2916, %b327 ]
  %v2899 = icmp slt i64 %v2898, %v2854
  br i1 %v2899, label %b327, label %b328
b327:
  %v2900 = mul i64 %v2898, 8
  %v2901 = getelementptr inbounds float, ptr %v2897, i64 %v2900
  %v2902 = mul i64 %v2898, 32
  %v2903 = getelementptr inbounds float, ptr %v184, i64 %v2902
  %v2904 = getelementptr inbounds float, ptr %v2901, i64 0
  %v2905 = load <8 x float>, ptr %v2904, align 4
  %v2906 = getelementptr inbounds float, ptr %v2903, i64 0
  store <8 x float> %v2905, ptr %v2906, align 4
  %v2907 = getelementptr inbounds float, ptr %v2901, i64 8
  %v2908 = load <8 x float>, ptr %v2907, align 4
  %v2909 = getelementptr inbounds float, ptr %v2903, i64 8
  store <8 x float> %v2908, ptr %v2909, align 4
  %v2910 = getelementptr inbounds float, ptr %v2901, i64 16
  %v2911 = load <8 x float>, ptr %v2910, align 4
  %v2912 = getelementptr inbounds float, ptr %v2903, i64 16
  store <8 x float> %v2911, ptr %v2912, align 4
  %v2913 = getelementptr inbounds float, ptr %v2901, i64 24
  %v2914 = load <8 x float>, ptr %v2913, align 4
  %v2915 = getelementptr inbounds float, ptr %v2903, i64 24
  store <8 x float> %v2914, ptr %v2915, align 4
  %v2916 = add nsw i64 %v2898, 1
  br label %b326
b328:
  %v2917 = sdiv i64 %v2859, 2
  br label %b329
b329:
  %v2918 = phi i64 [ 0, %b328 ], [ %v2927, %b330 ]
  %v2919 = icmp slt i64 %v2918, %v2917
  br i1 %v2919, label %b330, label %b331
b330:
  %v2920 = mul i64 %v2918, 2
  %v2921 = add i64 %v2855, %v2920
  %v2922 = mul i64 %v2918, 768
  %v2923 = getelementptr inbounds float, ptr %v2825, i64 %v2922
  %v2924 = mul i64 %v2921, 8
  %v2925 = add i64 %v2924, %v2893
  %v2926 = getelementptr inbounds float, ptr %v2839, i64 %v2925
  call void @outer_2x32(ptr %v2923, ptr %v184, i64 %v2854, ptr %v2926, i64 8)
  %v2927 = add nsw i64 %v2918, 1
  br label %b329
b331:
  %v2928 = add nsw i64 %v2893, 32
  br label %b323
b325:
  %v2929 = mul i64 %v2850, 8
  %v2930 = add i64 %v2929, 0
  %v2931 = getelementptr inbounds float, ptr %v2824, i64 %v2930
  br label %b332
b332:
  %v2932 = phi i64 [ 0, %b325 ], [ %v2941, %b333 ]
  %v2933 = icmp slt i64 %v2932, %v2854
  br i1 %v2933, label %b333, label %b334
b333:
  %v2934 = mul i64 %v2932, 8
  %v2935 = getelementptr inbounds float, ptr %v2931, i64 %v2934
  %v2936 = mul i64 %v2932, 8
  %v2937 = getelementptr inbounds float, ptr %v184, i64 %v2936
  %v2938 = getelementptr inbounds float, ptr %v2935, i64 0
  %v2939 = load <8 x float>, ptr %v2938, align 4
  %v2940 = getelementptr inbounds float, ptr %v2937, i64 0
  store <8 x float> %v2939, ptr %v2940, align 4
  %v2941 = add nsw i64 %v2932, 1
  br label %b332
b334:
  %v2942 = sdiv i64 %v2859, 2
  br label %b335
b335:
  %v2943 = phi i64 [ 0, %b334 ], [ %v2952, %b336 ]
  %v2944 = icmp slt i64 %v2943, %v2942
  br i1 %v2944, label %b336, label %b337
b336:
  %v2945 = mul i64 %v2943, 2
  %v2946 = add i64 %v2855, %v2945
  %v2947 = mul i64 %v2943, 768
  %v2948 = getelementptr inbounds float, ptr %v2825, i64 %v2947
  %v2949 = mul i64 %v2946, 8
  %v2950 = add i64 %v2949, 0
  %v2951 = getelementptr inbounds float, ptr %v2839, i64 %v2950
  call void @outer_2x8(ptr %v2948, ptr %v184, i64 %v2854, ptr %v2951, i64 8)
  %v2952 = add nsw i64 %v2943, 1
  br label %b335
b337:
  %v2953 = add nsw i64 %v2855, 64
  br label %b311
b313:
  %v2954 = add nsw i64 %v2850, 384
  br label %b308
b310:
  %v2955 = icmp sgt i64 %v3, 1
  br i1 %v2955, label %b338, label %b339
b338:
  %v2956 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2957 = atomicrmw add ptr %v2956, i64 1 acq_rel
  %v2958 = load i64, ptr %v179, align 8
  %v2959 = add i64 %v2958, 1
  store i64 %v2959, ptr %v179, align 8
  %v2960 = mul i64 %v3, %v2959
  br label %b340
b340:
  %v2961 = load atomic i64, ptr %v2956 acquire, align 8
  %v2962 = icmp slt i64 %v2961, %v2960
  br i1 %v2962, label %b341, label %b342
b341:
  %v2963 = call i32 @sched_yield()
  br label %b340
b342:
  br label %b339
b339:
  %v2964 = icmp eq i64 %v2, 0
  br i1 %v2964, label %b343, label %b344
b343:
  br label %b345
b345:
  %v2965 = phi i64 [ 0, %b343 ], [ %v2987, %b350 ]
  %v2966 = icmp slt i64 %v2965, 16
  br i1 %v2966, label %b346, label %b347
b346:
  br label %b348
b348:
  %v2967 = phi i64 [ 0, %b346 ], [ %v2984, %b353 ]
  %v2968 = phi <8 x float> [ splat (float 0x0000000000000000), %b346 ], [ %v2983, %b353 ]
  %v2969 = icmp slt i64 %v2967, %v8
  br i1 %v2969, label %b349, label %b350
b349:
  %v2970 = add i64 %v2967, 128
  %v2971 = icmp slt i64 %v2970, %v8
  %v2972 = select i1 %v2971, i64 %v2970, i64 %v8
  br label %b351
b351:
  %v2973 = phi i64 [ %v2967, %b349 ], [ %v2982, %b352 ]
  %v2974 = phi <8 x float> [ splat (float 0x0000000000000000), %b349 ], [ %v2981, %b352 ]
  %v2975 = icmp slt i64 %v2973, %v2972
  br i1 %v2975, label %b352, label %b353
b352:
  %v2976 = mul i64 %v2973, 16
  %v2977 = getelementptr inbounds float, ptr %v108, i64 %v2976
  %v2978 = add i64 0, %v2965
  %v2979 = getelementptr inbounds float, ptr %v2977, i64 %v2978
  %v2980 = load <8 x float>, ptr %v2979, align 4
  %v2981 = fadd <8 x float> %v2974, %v2980
  %v2982 = add nsw i64 %v2973, 1
  br label %b351
b353:
  %v2983 = fadd <8 x float> %v2968, %v2974
  %v2984 = add nsw i64 %v2967, 128
  br label %b348
b350:
  %v2985 = add i64 0, %v2965
  %v2986 = getelementptr inbounds float, ptr %v60, i64 %v2985
  store <8 x float> %v2968, ptr %v2986, align 4
  %v2987 = add nsw i64 %v2965, 8
  br label %b345
b347:
  br label %b344
b344:
  %v2988 = icmp sgt i64 %v3, 1
  br i1 %v2988, label %b354, label %b355
b354:
  %v2989 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2990 = atomicrmw add ptr %v2989, i64 1 acq_rel
  %v2991 = load i64, ptr %v179, align 8
  %v2992 = add i64 %v2991, 1
  store i64 %v2992, ptr %v179, align 8
  %v2993 = mul i64 %v3, %v2992
  br label %b356
b356:
  %v2994 = load atomic i64, ptr %v2989 acquire, align 8
  %v2995 = icmp slt i64 %v2994, %v2993
  br i1 %v2995, label %b357, label %b358
b357:
  %v2996 = call i32 @sched_yield()
  br label %b356
b358:
  br label %b355
b355:
  %v2997 = mul i64 0, 16
  %v2998 = getelementptr inbounds float, ptr %v100, i64 %v2997
  %v2999 = getelementptr inbounds float, ptr %v2998, i64 0
  %v3000 = mul i64 0, 8
  %v3001 = getelementptr inbounds float, ptr %v10, i64 %v3000
  %v3002 = getelementptr inbounds float, ptr %v3001, i64 0
  %v3003 = getelementptr inbounds float, ptr %v184, i64 12288
  %v3004 = add i64 16, 1
  %v3005 = sdiv i64 %v3004, 2
  %v3006 = add i64 %v2, 1
  %v3007 = mul i64 %v3005, %v2
  %v3008 = sdiv i64 %v3007, %v3
  %v3009 = mul i64 %v3008, 2
  %v3010 = icmp slt i64 %v3009, 16
  %v3011 = select i1 %v3010, i64 %v3009, i64 16
  %v3012 = mul i64 %v3005, %v3006
  %v3013 = sdiv i64 %v3012, %v3
  %v3014 = mul i64 %v3013, 2
  %v3015 = icmp slt i64 %v3014, 16
  %v3016 = select i1 %v3015, i64 %v3014, i64 16
  %v3017 = getelementptr inbounds float, ptr %v62, i64 0
  br label %b359
b359:
  %v3018 = phi i64 [ %v3011, %b355 ], [ %v3026, %b364 ]
  %v3019 = icmp slt i64 %v3018, %v3016
  br i1 %v3019, label %b360, label %b361
b360:
  %v3020 = mul i64 %v3018, 8
  %v3021 = getelementptr inbounds float, ptr %v3017, i64 %v3020
  br label %b362
b362:
  %v3022 = phi i64 [ 0, %b360 ], [ %v3025, %b363 ]
  %v3023 = icmp slt i64 %v3022, 8
  br i1 %v3023, label %b363, label %b364
b363:
  %v3024 = getelementptr inbounds float, ptr %v3021, i64 %v3022
  store float 0x0000000000000000, ptr %v3024, align 4
  %v3025 = add nsw i64 %v3022, 1
  br label %b362
b364:
  %v3026 = add nsw i64 %v3018, 1
  br label %b359
b361:
  %v3027 = mul i64 %v8, 1
  br label %b365
b365:
  %v3028 = phi i64 [ 0, %b361 ], [ %v3132, %b370 ]
  %v3029 = icmp slt i64 %v3028, %v3027
  br i1 %v3029, label %b366, label %b367
b366:
  %v3030 = sub i64 %v3027, %v3028
  %v3031 = icmp slt i64 %v3030, 384
  %v3032 = select i1 %v3031, i64 %v3030, i64 384
  br label %b368
b368:
  %v3033 = phi i64 [ %v3011, %b366 ], [ %v3131, %b394 ]
  %v3034 = icmp slt i64 %v3033, %v3016
  br i1 %v3034, label %b369, label %b370
b369:
  %v3035 = sub i64 %v3016, %v3033
  %v3036 = icmp slt i64 %v3035, 64
  %v3037 = select i1 %v3036, i64 %v3035, i64 64
  %v3038 = sdiv i64 %v3037, 2
  %v3039 = mul i64 %v3038, 2
  %v3040 = sub i64 %v3037, %v3039
  %v3041 = mul i64 %v3028, 16
  %v3042 = add i64 %v3041, %v3033
  %v3043 = getelementptr inbounds float, ptr %v2999, i64 %v3042
  br label %b371
b371:
  %v3044 = phi i64 [ 0, %b369 ], [ %v3070, %b379 ]
  %v3045 = icmp slt i64 %v3044, %v3032
  br i1 %v3045, label %b372, label %b373
b372:
  %v3046 = mul i64 %v3044, 16
  %v3047 = getelementptr inbounds float, ptr %v3043, i64 %v3046
  %v3048 = mul i64 %v3044, 2
  %v3049 = getelementptr inbounds float, ptr %v3003, i64 %v3048
  br label %b374
b374:
  %v3050 = phi i64 [ 0, %b372 ], [ %v3059, %b375 ]
  %v3051 = icmp slt i64 %v3050, %v3038
  br i1 %v3051, label %b375, label %b376
b375:
  %v3052 = mul i64 %v3050, 2
  %v3053 = getelementptr inbounds float, ptr %v3047, i64 %v3052
  %v3054 = mul i64 %v3050, 768
  %v3055 = getelementptr inbounds float, ptr %v3049, i64 %v3054
  %v3056 = getelementptr inbounds float, ptr %v3053, i64 0
  %v3057 = load <2 x float>, ptr %v3056, align 4
  %v3058 = getelementptr inbounds float, ptr %v3055, i64 0
  store <2 x float> %v3057, ptr %v3058, align 4
  %v3059 = add nsw i64 %v3050, 1
  br label %b374
b376:
  %v3060 = mul i64 %v3038, 2
  %v3061 = getelementptr inbounds float, ptr %v3047, i64 %v3060
  %v3062 = mul i64 %v3038, 768
  %v3063 = getelementptr inbounds float, ptr %v3049, i64 %v3062
  br label %b377
b377:
  %v3064 = phi i64 [ 0, %b376 ], [ %v3069, %b378 ]
  %v3065 = icmp slt i64 %v3064, %v3040
  br i1 %v3065, label %b378, label %b379
b378:
  %v3066 = getelementptr inbounds float, ptr %v3061, i64 %v3064
  %v3067 = load float, ptr %v3066, align 4
  %v3068 = getelementptr inbounds float, ptr %v3063, i64 %v3064
  store float %v3067, ptr %v3068, align 4
  %v3069 = add nsw i64 %v3064, 1
  br label %b377, !llvm.loop !6
b379:
  %v3070 = add nsw i64 %v3044, 1
  br label %b371
b373:
  br label %b380
b380:
  %v3071 = phi i64 [ 0, %b373 ], [ %v3106, %b388 ]
  %v3072 = icmp slt i64 %v3071, 0
  br i1 %v3072, label %b381, label %b382
b381:
  %v3073 = mul i64 %v3028, 8
  %v3074 = add i64 %v3073, %v3071
  %v3075 = getelementptr inbounds float, ptr %v3002, i64 %v3074
  br label %b383
b383:
  %v3076 = phi i64 [ 0, %b381 ], [ %v3094, %b384 ]
  %v3077 = icmp slt i64 %v3076, %v3032
  br i1 %v3077, label %b384, label %b385
b384:
  %v3078 = mul i64 %v3076, 8
  %v3079 = getelementptr inbounds float, ptr %v3075, i64 %v3078
  %v3080 = mul i64 %v3076, 32
  %v3081 = getelementptr inbounds float, ptr %v184, i64 %v3080
  %v3082 = getelementptr inbounds float, ptr %v3079, i64 0
  %v3083 = load <8 x float>, ptr %v3082, align 4
  %v3084 = getelementptr inbounds float, ptr %v3081, i64 0
  store <8 x float> %v3083, ptr %v3084, align 4
  %v3085 = getelementptr inbounds float, ptr %v3079, i64 8
  %v3086 = load <8 x float>, ptr %v3085, align 4
  %v3087 = getelementptr inbounds float, ptr %v3081, i64 8
  store <8 x float> %v3086, ptr %v3087, align 4
  %v3088 = getelementptr inbounds float, ptr %v3079, i64 16
  %v3089 = load <8 x float>, ptr %v3088, align 4
  %v3090 = getelementptr inbounds float, ptr %v3081, i64 16
  store <8 x float> %v3089, ptr %v3090, align 4
  %v3091 = getelementptr inbounds float, ptr %v3079, i64 24
  %v3092 = load <8 x float>, ptr %v3091, align 4
  %v3093 = getelementptr inbounds float, ptr %v3081, i64 24
  store <8 x float> %v3092, ptr %v3093, align 4
  %v3094 = add nsw i64 %v3076, 1
  br label %b383
b385:
  %v3095 = sdiv i64 %v3037, 2
  br label %b386
b386:
  %v3096 = phi i64 [ 0, %b385 ], [ %v3105, %b387 ]
  %v3097 = icmp slt i64 %v3096, %v3095
  br i1 %v3097, label %b387, label %b388
b387:
  %v3098 = mul i64 %v3096, 2
  %v3099 = add i64 %v3033, %v3098
  %v3100 = mul i64 %v3096, 768
  %v3101 = getelementptr inbounds float, ptr %v3003, i64 %v3100
  %v3102 = mul i64 %v3099, 8
  %v3103 = add i64 %v3102, %v3071
  %v3104 = getelementptr inbounds float, ptr %v3017, i64 %v3103
  call void @outer_2x32(ptr %v3101, ptr %v184, i64 %v3032, ptr %v3104, i64 8)
  %v3105 = add nsw i64 %v3096, 1
  br label %b386
b388:
  %v3106 = add nsw i64 %v3071, 32
  br label %b380
b382:
  %v3107 = mul i64 %v3028, 8
  %v3108 = add i64 %v3107, 0
  %v3109 = getelementptr inbounds float, ptr %v3002, i64 %v3108
  br label %b389
b389:
  %v3110 = phi i64 [ 0, %b382 ], [ %v3119, %b390 ]
  %v3111 = icmp slt i64 %v3110, %v3032
  br i1 %v3111, label %b390, label %b391
b390:
  %v3112 = mul i64 %v3110, 8
  %v3113 = getelementptr inbounds float, ptr %v3109, i64 %v3112
  %v3114 = mul i64 %v3110, 8
  %v3115 = getelementptr inbounds float, ptr %v184, i64 %v3114
  %v3116 = getelementptr inbounds float, ptr %v3113, i64 0
  %v3117 = load <8 x float>, ptr %v3116, align 4
  %v3118 = getelementptr inbounds float, ptr %v3115, i64 0
  store <8 x float> %v3117, ptr %v3118, align 4
  %v3119 = add nsw i64 %v3110, 1
  br label %b389
b391:
  %v3120 = sdiv i64 %v3037, 2
  br label %b392
b392:
  %v3121 = phi i64 [ 0, %b391 ], [ %v3130, %b393 ]
  %v3122 = icmp slt i64 %v3121, %v3120
  br i1 %v3122, label %b393, label %b394
b393:
  %v3123 = mul i64 %v3121, 2
  %v3124 = add i64 %v3033, %v3123
  %v3125 = mul i64 %v3121, 768
  %v3126 = getelementptr inbounds float, ptr %v3003, i64 %v3125
  %v3127 = mul i64 %v3124, 8
  %v3128 = add i64 %v3127, 0
  %v3129 = getelementptr inbounds float, ptr %v3017, i64 %v3128
  call void @outer_2x8(ptr %v3126, ptr %v184, i64 %v3032, ptr %v3129, i64 8)
  %v3130 = add nsw i64 %v3121, 1
  br label %b392
b394:
  %v3131 = add nsw i64 %v3033, 64
  br label %b368
b370:
  %v3132 = add nsw i64 %v3028, 384
  br label %b365
b367:
  %v3133 = icmp sgt i64 %v3, 1
  br i1 %v3133, label %b395, label %b396
b395:
  %v3134 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3135 = atomicrmw add ptr %v3134, i64 1 acq_rel
  %v3136 = load i64, ptr %v179, align 8
  %v3137 = add i64 %v3136, 1
  store i64 %v3137, ptr %v179, align 8
  %v3138 = mul i64 %v3, %v3137
  br label %b397
b397:
  %v3139 = load atomic i64, ptr %v3134 acquire, align 8
  %v3140 = icmp slt i64 %v3139, %v3138
  br i1 %v3140, label %b398, label %b399
b398:
  %v3141 = call i32 @sched_yield()
  br label %b397
b399:
  br label %b396
b396:
  %v3142 = icmp eq i64 %v2, 0
  br i1 %v3142, label %b400, label %b401
b400:
  br label %b402
b402:
  %v3143 = phi i64 [ 0, %b400 ], [ %v3165, %b407 ]
  %v3144 = icmp slt i64 %v3143, 16
  br i1 %v3144, label %b403, label %b404
b403:
  br label %b405
b405:
  %v3145 = phi i64 [ 0, %b403 ], [ %v3162, %b410 ]
  %v3146 = phi <8 x float> [ splat (float 0x0000000000000000), %b403 ], [ %v3161, %b410 ]
  %v3147 = icmp slt i64 %v3145, %v8
  br i1 %v3147, label %b406, label %b407
b406:
  %v3148 = add i64 %v3145, 128
  %v3149 = icmp slt i64 %v3148, %v8
  %v3150 = select i1 %v3149, i64 %v3148, i64 %v8
  br label %b408
b408:
  %v3151 = phi i64 [ %v3145, %b406 ], [ %v3160, %b409 ]
  %v3152 = phi <8 x float> [ splat (float 0x0000000000000000), %b406 ], [ %v3159, %b409 ]
  %v3153 = icmp slt i64 %v3151, %v3150
  br i1 %v3153, label %b409, label %b410
b409:
  %v3154 = mul i64 %v3151, 16
  %v3155 = getelementptr inbounds float, ptr %v100, i64 %v3154
  %v3156 = add i64 0, %v3143
  %v3157 = getelementptr inbounds float, ptr %v3155, i64 %v3156
  %v3158 = load <8 x float>, ptr %v3157, align 4
  %v3159 = fadd <8 x float> %v3152, %v3158
  %v3160 = add nsw i64 %v3151, 1
  br label %b408
b410:
  %v3161 = fadd <8 x float> %v3146, %v3152
  %v3162 = add nsw i64 %v3145, 128
  br label %b405
b407:
  %v3163 = add i64 0, %v3143
  %v3164 = getelementptr inbounds float, ptr %v64, i64 %v3163
  store <8 x float> %v3146, ptr %v3164, align 4
  %v3165 = add nsw i64 %v3143, 8
  br label %b402
b404:
  br label %b401
b401:
  %v3166 = icmp sgt i64 %v3, 1
  br i1 %v3166, label %b411, label %b412
b411:
  %v3167 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3168 = atomicrmw add ptr %v3167, i64 1 acq_rel
  %v3169 = load i64, ptr %v179, align 8
  %v3170 = add i64 %v3169, 1
  store i64 %v3170, ptr %v179, align 8
  %v3171 = mul i64 %v3, %v3170
  br label %b413
b413:
  %v3172 = load atomic i64, ptr %v3167 acquire, align 8
  %v3173 = icmp slt i64 %v3172, %v3171
  br i1 %v3173, label %b414, label %b415
b414:
  %v3174 = call i32 @sched_yield()
  br label %b413
b415:
  br label %b412
b412:
  %v3175 = mul i64 0, 16
  %v3176 = getelementptr inbounds float, ptr %v102, i64 %v3175
  %v3177 = getelementptr inbounds float, ptr %v3176, i64 0
  %v3178 = mul i64 0, 8
  %v3179 = getelementptr inbounds float, ptr %v10, i64 %v3178
  %v3180 = getelementptr inbounds float, ptr %v3179, i64 0
  %v3181 = getelementptr inbounds float, ptr %v184, i64 12288
  %v3182 = add i64 16, 1
  %v3183 = sdiv i64 %v3182, 2
  %v3184 = add i64 %v2, 1
  %v3185 = mul i64 %v3183, %v2
  %v3186 = sdiv i64 %v3185, %v3
  %v3187 = mul i64 %v3186, 2
  %v3188 = icmp slt i64 %v3187, 16
  %v3189 = select i1 %v3188, i64 %v3187, i64 16
  %v3190 = mul i64 %v3183, %v3184
  %v3191 = sdiv i64 %v3190, %v3
  %v3192 = mul i64 %v3191, 2
  %v3193 = icmp slt i64 %v3192, 16
  %v3194 = select i1 %v3193, i64 %v3192, i64 16
  %v3195 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b416
b416:
  %v3196 = phi i64 [ %v3189, %b412 ], [ %v3204, %b421 ]
  %v3197 = icmp slt i64 %v3196, %v3194
  br i1 %v3197, label %b417, label %b418
b417:
  %v3198 = mul i64 %v3196, 8
  %v3199 = getelementptr inbounds float, ptr %v3195, i64 %v3198
  br label %b419
b419:
  %v3200 = phi i64 [ 0, %b417 ], [ %v3203, %b420 ]
  %v3201 = icmp slt i64 %v3200, 8
  br i1 %v3201, label %b420, label %b421
b420:
  %v3202 = getelementptr inbounds float, ptr %v3199, i64 %v3200
  store float 0x0000000000000000, ptr %v3202, align 4
  %v3203 = add nsw i64 %v3200, 1
  br label %b419
b421:
  %v3204 = add nsw i64 %v3196, 1
  br label %b416
b418:
  %v3205 = mul i64 %v8, 1
  br label %b422
b422:
  %v3206 = phi i64 [ 0, %b418 ], [ %v3310, %b427 ]
  %v3207 = icmp slt i64 %v3206, %v3205
  br i1 %v3207, label %b423, label %b424
b423:
  %v3208 = sub i64 %v3205, %v3206
  %v3209 = icmp slt i64 %v3208, 384
  %v3210 = select i1 %v3209, i64 %v3208, i64 384
  br label %b425
b425:
  %v3211 = phi i64 [ %v3189, %b423 ], [ %v3309, %b451 ]
  %v3212 = icmp slt i64 %v3211, %v3194
  br i1 %v3212, label %b426, label %b427
b426:
  %v3213 = sub i64 %v3194, %v3211
  %v3214 = icmp slt i64 %v3213, 64
  %v3215 = select i1 %v3214, i64 %v3213, i64 64
  %v3216 = sdiv i64 %v3215, 2
  %v3217 = mul i64 %v3216, 2
  %v3218 = sub i64 %v3215, %v3217
  %v3219 = mul i64 %v3206, 16
  %v3220 = add i64 %v3219, %v3211
  %v3221 = getelementptr inbounds float, ptr %v3177, i64 %v3220
  br label %b428
b428:
  %v3222 = phi i64 [ 0, %b426 ], [ %v3248, %b436 ]
  %v3223 = icmp slt i64 %v3222, %v3210
  br i1 %v3223, label %b429, label %b430
b429:
  %v3224 = mul i64 %v3222, 16
  %v3225 = getelementptr inbounds float, ptr %v3221, i64 %v3224
  %v3226 = mul i64 %v3222, 2
  %v3227 = getelementptr inbounds float, ptr %v3181, i64 %v3226
  br label %b431
b431:
  %v3228 = phi i64 [ 0, %b429 ], [ %v3237, %b432 ]
  %v3229 = icmp slt i64 %v3228, %v3216
  br i1 %v3229, label %b432, label %b433
b432:
  %v3230 = mul i64 %v3228, 2
  %v3231 = getelementptr inbounds float, ptr %v3225, i64 %v3230
  %v3232 = mul i64 %v3228, 768
  %v3233 = getelementptr inbounds float, ptr %v3227, i64 %v3232
  %v3234 = getelementptr inbounds float, ptr %v3231, i64 0
  %v3235 = load <2 x float>, ptr %v3234, align 4
  %v3236 = getelementptr inbounds float, ptr %v3233, i64 0
  store <2 x float> %v3235, ptr %v3236, align 4
  %v3237 = add nsw i64 %v3228, 1
  br label %b431
b433:
  %v3238 = mul i64 %v3216, 2
  %v3239 = getelementptr inbounds float, ptr %v3225, i64 %v3238
  %v3240 = mul i64 %v3216, 768
  %v3241 = getelementptr inbounds float, ptr %v3227, i64 %v3240
  br label %b434
b434:
  %v3242 = phi i64 [ 0, %b433 ], [ %v3247, %b435 ]
  %v3243 = icmp slt i64 %v3242, %v3218
  br i1 %v3243, label %b435, label %b436
b435:
  %v3244 = getelementptr inbounds float, ptr %v3239, i64 %v3242
  %v3245 = load float, ptr %v3244, align 4
  %v3246 = getelementptr inbounds float, ptr %v3241, i64 %v3242
  store float %v3245, ptr %v3246, align 4
  %v3247 = add nsw i64 %v3242, 1
  br label %b434, !llvm.loop !9
b436:
  %v3248 = add nsw i64 %v3222, 1
  br label %b428
b430:
  br label %b437
b437:
  %v3249 = phi i64 [ 0, %b430 ], [ %v3284, %b445 ]
  %v3250 = icmp slt i64 %v3249, 0
  br i1 %v3250, label %b438, label %b439
b438:
  %v3251 = mul i64 %v3206, 8
  %v3252 = add i64 %v3251, %v3249
  %v3253 = getelementptr inbounds float, ptr %v3180, i64 %v3252
  br label %b440
b440:
  %v3254 = phi i64 [ 0, %b438 ], [ %v3272, %b441 ]
  %v3255 = icmp slt i64 %v3254, %v3210
  br i1 %v3255, label %b441, label %b442
b441:
  %v3256 = mul i64 %v3254, 8
  %v3257 = getelementptr inbounds float, ptr %v3253, i64 %v3256
  %v3258 = mul i64 %v3254, 32
  %v3259 = getelementptr inbounds float, ptr %v184, i64 %v3258
  %v3260 = getelementptr inbounds float, ptr %v3257, i64 0
  %v3261 = load <8 x float>, ptr %v3260, align 4
  %v3262 = getelementptr inbounds float, ptr %v3259, i64 0
  store <8 x float> %v3261, ptr %v3262, align 4
  %v3263 = getelementptr inbounds float, ptr %v3257, i64 8
  %v3264 = load <8 x float>, ptr %v3263, align 4
  %v3265 = getelementptr inbounds float, ptr %v3259, i64 8
  store <8 x float> %v3264, ptr %v3265, align 4
  %v3266 = getelementptr inbounds float, ptr %v3257, i64 16
  %v3267 = load <8 x float>, ptr %v3266, align 4
  %v3268 = getelementptr inbounds float, ptr %v3259, i64 16
  store <8 x float> %v3267, ptr %v3268, align 4
  %v3269 = getelementptr inbounds float, ptr %v3257, i64 24
  %v3270 = load <8 x float>, ptr %v3269, align 4
  %v3271 = getelementptr inbounds float, ptr %v3259, i64 24
  store <8 x float> %v3270, ptr %v3271, align 4
  %v3272 = add nsw i64 %v3254, 1
  br label %b440
b442:
  %v3273 = sdiv i64 %v3215, 2
  br label %b443
b443:
  %v3274 = phi i64 [ 0, %b442 ], [ %v3283, %b444 ]
  %v3275 = icmp slt i64 %v3274, %v3273
  br i1 %v3275, label %b444, label %b445
b444:
  %v3276 = mul i64 %v3274, 2
  %v3277 = add i64 %v3211, %v3276
  %v3278 = mul i64 %v3274, 768
  %v3279 = getelementptr inbounds float, ptr %v3181, i64 %v3278
  %v3280 = mul i64 %v3277, 8
  %v3281 = add i64 %v3280, %v3249
  %v3282 = getelementptr inbounds float, ptr %v3195, i64 %v3281
  call void @outer_2x32(ptr %v3279, ptr %v184, i64 %v3210, ptr %v3282, i64 8)
  %v3283 = add nsw i64 %v3274, 1
  br label %b443
b445:
  %v3284 = add nsw i64 %v3249, 32
  br label %b437
b439:
  %v3285 = mul i64 %v3206, 8
  %v3286 = add i64 %v3285, 0
  %v3287 = getelementptr inbounds float, ptr %v3180, i64 %v3286
  br label %b446
b446:
  %v3288 = phi i64 [ 0, %b439 ], [ %v3297, %b447 ]
  %v3289 = icmp slt i64 %v3288, %v3210
  br i1 %v3289, label %b447, label %b448
b447:
  %v3290 = mul i64 %v3288, 8
  %v3291 = getelementptr inbounds float, ptr %v3287, i64 %v3290
  %v3292 = mul i64 %v3288, 8
  %v3293 = getelementptr inbounds float, ptr %v184, i64 %v3292
  %v3294 = getelementptr inbounds float, ptr %v3291, i64 0
  %v3295 = load <8 x float>, ptr %v3294, align 4
  %v3296 = getelementptr inbounds float, ptr %v3293, i64 0
  store <8 x float> %v3295, ptr %v3296, align 4
  %v3297 = add nsw i64 %v3288, 1
  br label %b446
b448:
  %v3298 = sdiv i64 %v3215, 2
  br label %b449
b449:
  %v3299 = phi i64 [ 0, %b448 ], [ %v3308, %b450 ]
  %v3300 = icmp slt i64 %v3299, %v3298
  br i1 %v3300, label %b450, label %b451
b450:
  %v3301 = mul i64 %v3299, 2
  %v3302 = add i64 %v3211, %v3301
  %v3303 = mul i64 %v3299, 768
  %v3304 = getelementptr inbounds float, ptr %v3181, i64 %v3303
  %v3305 = mul i64 %v3302, 8
  %v3306 = add i64 %v3305, 0
  %v3307 = getelementptr inbounds float, ptr %v3195, i64 %v3306
  call void @outer_2x8(ptr %v3304, ptr %v184, i64 %v3210, ptr %v3307, i64 8)
  %v3308 = add nsw i64 %v3299, 1
  br label %b449
b451:
  %v3309 = add nsw i64 %v3211, 64
  br label %b425
b427:
  %v3310 = add nsw i64 %v3206, 384
  br label %b422
b424:
  %v3311 = icmp sgt i64 %v3, 1
  br i1 %v3311, label %b452, label %b453
b452:
  %v3312 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3313 = atomicrmw add ptr %v3312, i64 1 acq_rel
  %v3314 = load i64, ptr %v179, align 8
  %v3315 = add i64 %v3314, 1
  store i64 %v3315, ptr %v179, align 8
  %v3316 = mul i64 %v3, %v3315
  br label %b454
b454:
  %v3317 = load atomic i64, ptr %v3312 acquire, align 8
  %v3318 = icmp slt i64 %v3317, %v3316
  br i1 %v3318, label %b455, label %b456
b455:
  %v3319 = call i32 @sched_yield()
  br label %b454
b456:
  br label %b453
b453:
  %v3320 = icmp eq i64 %v2, 0
  br i1 %v3320, label %b457, label %b458
b457:
  br label %b459
b459:
  %v3321 = phi i64 [ 0, %b457 ], [ %v3343, %b464 ]
  %v3322 = icmp slt i64 %v3321, 16
  br i1 %v3322, label %b460, label %b461
b460:
  br label %b462
b462:
  %v3323 = phi i64 [ 0, %b460 ], [ %v3340, %b467 ]
  %v3324 = phi <8 x float> [ splat (float 0x0000000000000000), %b460 ], [ %v3339, %b467 ]
  %v3325 = icmp slt i64 %v3323, %v8
  br i1 %v3325, label %b463, label %b464
b463:
  %v3326 = add i64 %v3323, 128
  %v3327 = icmp slt i64 %v3326, %v8
  %v3328 = select i1 %v3327, i64 %v3326, i64 %v8
  br label %b465
b465:
  %v3329 = phi i64 [ %v3323, %b463 ], [ %v3338, %b466 ]
  %v3330 = phi <8 x float> [ splat (float 0x0000000000000000), %b463 ], [ %v3337, %b466 ]
  %v3331 = icmp slt i64 %v3329, %v3328
  br i1 %v3331, label %b466, label %b467
b466:
  %v3332 = mul i64 %v3329, 16
  %v3333 = getelementptr inbounds float, ptr %v102, i64 %v3332
  %v3334 = add i64 0, %v3321
  %v3335 = getelementptr inbounds float, ptr %v3333, i64 %v3334
  %v3336 = load <8 x float>, ptr %v3335, align 4
  %v3337 = fadd <8 x float> %v3330, %v3336
  %v3338 = add nsw i64 %v3329, 1
  br label %b465
b467:
  %v3339 = fadd <8 x float> %v3324, %v3330
  %v3340 = add nsw i64 %v3323, 128
  br label %b462
b464:
  %v3341 = add i64 0, %v3321
  %v3342 = getelementptr inbounds float, ptr %v68, i64 %v3341
  store <8 x float> %v3324, ptr %v3342, align 4
  %v3343 = add nsw i64 %v3321, 8
  br label %b459
b461:
  br label %b458
b458:
  %v3344 = icmp sgt i64 %v3, 1
  br i1 %v3344, label %b468, label %b469
b468:
  %v3345 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3346 = atomicrmw add ptr %v3345, i64 1 acq_rel
  %v3347 = load i64, ptr %v179, align 8
  %v3348 = add i64 %v3347, 1
  store i64 %v3348, ptr %v179, align 8
  %v3349 = mul i64 %v3, %v3348
  br label %b470
b470:
  %v3350 = load atomic i64, ptr %v3345 acquire, align 8
  %v3351 = icmp slt i64 %v3350, %v3349
  br i1 %v3351, label %b471, label %b472
b471:
  %v3352 = call i32 @sched_yield()
  br label %b470
b472:
  br label %b469
b469:
  %v3353 = mul i64 0, 2
  %v3354 = getelementptr inbounds float, ptr %v128, i64 %v3353
  %v3355 = getelementptr inbounds float, ptr %v3354, i64 0
  %v3356 = mul i64 0, 8
  %v3357 = getelementptr inbounds float, ptr %v10, i64 %v3356
  %v3358 = getelementptr inbounds float, ptr %v3357, i64 0
  %v3359 = getelementptr inbounds float, ptr %v184, i64 12288
  %v3360 = add i64 2, 1
  %v3361 = sdiv i64 %v3360, 2
  %v3362 = add i64 %v2, 1
  %v3363 = mul i64 %v3361, %v2
  %v3364 = sdiv i64 %v3363, %v3
  %v3365 = mul i64 %v3364, 2
  %v3366 = icmp slt i64 %v3365, 2
  %v3367 = select i1 %v3366, i64 %v3365, i64 2
  %v3368 = mul i64 %v3361, %v3362
  %v3369 = sdiv i64 %v3368, %v3
  %v3370 = mul i64 %v3369, 2
  %v3371 = icmp slt i64 %v3370, 2
  %v3372 = select i1 %v3371, i64 %v3370, i64 2
  %v3373 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b473
b473:
  %v3374 = phi i64 [ %v3367, %b469 ], [ %v3382, %b478 ]
  %v3375 = icmp slt i64 %v3374, %v3372
  br i1 %v3375, label %b474, label %b475
b474:
  %v3376 = mul i64 %v3374, 8
  %v3377 = getelementptr inbounds float, ptr %v3373, i64 %v3376
  br label %b476
b476:
  %v3378 = phi i64 [ 0, %b474 ], [ %v3381, %b477 ]
  %v3379 = icmp slt i64 %v3378, 8
  br i1 %v3379, label %b477, label %b478
b477:
  %v3380 = getelementptr inbounds float, ptr %v3377, i64 %v3378
  store float 0x0000000000000000, ptr %v3380, align 4
  %v3381 = add nsw i64 %v3378, 1
  br label %b476
b478:
  %v3382 = add nsw i64 %v3374, 1
  br label %b473
b475:
  %v3383 = mul i64 %v8, 1
  br label %b479
b479:
  %v3384 = phi i64 [ 0, %b475 ], [ %v3488, %b484 ]
  %v3385 = icmp slt i64 %v3384, %v3383
  br i1 %v3385, label %b480, label %b481
b480:
  %v3386 = sub i64 %v3383, %v3384
  %v3387 = icmp slt i64 %v3386, 384
  %v3388 = select i1 %v3387, i64 %v3386, i64 384
  br label %b482
b482:
  %v3389 = phi i64 [ %v3367, %b480 ], [ %v3487, %b508 ]
  %v3390 = icmp slt i64 %v3389, %v3372
  br i1 %v3390, label %b483, label %b484
b483:
  %v3391 = sub i64 %v3372, %v3389
  %v3392 = icmp slt i64 %v3391, 64
  %v3393 = select i1 %v3392, i64 %v3391, i64 64
  %v3394 = sdiv i64 %v3393, 2
  %v3395 = mul i64 %v3394, 2
  %v3396 = sub i64 %v3393, %v3395
  %v3397 = mul i64 %v3384, 2
  %v3398 = add i64 %v3397, %v3389
  %v3399 = getelementptr inbounds float, ptr %v3355, i64 %v3398
  br label %b485
b485:
  %v3400 = phi i64 [ 0, %b483 ], [ %v3426, %b493 ]
  %v3401 = icmp slt i64 %v3400, %v3388
  br i1 %v3401, label %b486, label %b487
b486:
  %v3402 = mul i64 %v3400, 2
  %v3403 = getelementptr inbounds float, ptr %v3399, i64 %v3402
  %v3404 = mul i64 %v3400, 2
  %v3405 = getelementptr inbounds float, ptr %v3359, i64 %v3404
  br label %b488
b488:
  %v3406 = phi i64 [ 0, %b486 ], [ %v3415, %b489 ]
  %v3407 = icmp slt i64 %v3406, %v3394
  br i1 %v3407, label %b489, label %b490
b489:
  %v3408 = mul i64 %v3406, 2
  %v3409 = getelementptr inbounds float, ptr %v3403, i64 %v3408
  %v3410 = mul i64 %v3406, 768
  %v3411 = getelementptr inbounds float, ptr %v3405, i64 %v3410
  %v3412 = getelementptr inbounds float, ptr %v3409, i64 0
  %v3413 = load <2 x float>, ptr %v3412, align 4
  %v3414 = getelementptr inbounds float, ptr %v3411, i64 0
  store <2 x float> %v3413, ptr %v3414, align 4
  %v3415 = add nsw i64 %v3406, 1
  br label %b488
b490:
  %v3416 = mul i64 %v3394, 2
  %v3417 = getelementptr inbounds float, ptr %v3403, i64 %v3416
  %v3418 = mul i64 %v3394, 768
  %v3419 = getelementptr inbounds float, ptr %v3405, i64 %v3418
  br label %b491
b491:
  %v3420 = phi i64 [ 0, %b490 ], [ %v3425, %b492 ]
  %v3421 = icmp slt i64 %v3420, %v3396
  br i1 %v3421, label %b492, label %b493
b492:
  %v3422 = getelementptr inbounds float, ptr %v3417, i64 %v3420
  %v3423 = load float, ptr %v3422, align 4
  %v3424 = getelementptr inbounds float, ptr %v3419, i64 %v3420
  store float %v3423, ptr %v3424, align 4
  %v3425 = add nsw i64 %v3420, 1
  br label %b491, !llvm.loop !12
b493:
  %v3426 = add nsw i64 %v3400, 1
  br label %b485
b487:
  br label %b494
b494:
  %v3427 = phi i64 [ 0, %b487 ], [ %v3462, %b502 ]
  %v3428 = icmp slt i64 %v3427, 0
  br i1 %v3428, label %b495, label %b496
b495:
  %v3429 = mul i64 %v3384, 8
  %v3430 = add i64 %v3429, %v3427
  %v3431 = getelementptr inbounds float, ptr %v3358, i64 %v3430
  br label %b497
b497:
  %v3432 = phi i64 [ 0, %b495 ], [ %v3450, %b498 ]
  %v3433 = icmp slt i64 %v3432, %v3388
  br i1 %v3433, label %b498, label %b499
b498:
  %v3434 = mul i64 %v3432, 8
  %v3435 = getelementptr inbounds float, ptr %v3431, i64 %v3434
  %v3436 = mul i64 %v3432, 32
  %v3437 = getelementptr inbounds float, ptr %v184, i64 %v3436
  %v3438 = getelementptr inbounds float, ptr %v3435, i64 0
  %v3439 = load <8 x float>, ptr %v3438, align 4
  %v3440 = getelementptr inbounds float, ptr %v3437, i64 0
  store <8 x float> %v3439, ptr %v3440, align 4
  %v3441 = getelementptr inbounds float, ptr %v3435, i64 8
  %v3442 = load <8 x float>, ptr %v3441, align 4
  %v3443 = getelementptr inbounds float, ptr %v3437, i64 8
  store <8 x float> %v3442, ptr %v3443, align 4
  %v3444 = getelementptr inbounds float, ptr %v3435, i64 16
  %v3445 = load <8 x float>, ptr %v3444, align 4
  %v3446 = getelementptr inbounds float, ptr %v3437, i64 16
  store <8 x float> %v3445, ptr %v3446, align 4
  %v3447 = getelementptr inbounds float, ptr %v3435, i64 24
  %v3448 = load <8 x float>, ptr %v3447, align 4
  %v3449 = getelementptr inbounds float, ptr %v3437, i64 24
  store <8 x float> %v3448, ptr %v3449, align 4
  %v3450 = add nsw i64 %v3432, 1
  br label %b497
b499:
  %v3451 = sdiv i64 %v3393, 2
  br label %b500
b500:
  %v3452 = phi i64 [ 0, %b499 ], [ %v3461, %b501 ]
  %v3453 = icmp slt i64 %v3452, %v3451
  br i1 %v3453, label %b501, label %b502
b501:
  %v3454 = mul i64 %v3452, 2
  %v3455 = add i64 %v3389, %v3454
  %v3456 = mul i64 %v3452, 768
  %v3457 = getelementptr inbounds float, ptr %v3359, i64 %v3456
  %v3458 = mul i64 %v3455, 8
  %v3459 = add i64 %v3458, %v3427
  %v3460 = getelementptr inbounds float, ptr %v3373, i64 %v3459
  call void @outer_2x32(ptr %v3457, ptr %v184, i64 %v3388, ptr %v3460, i64 8)
  %v3461 = add nsw i64 %v3452, 1
  br label %b500
b502:
  %v3462 = add nsw i64 %v3427, 32
  br label %b494
b496:
  %v3463 = mul i64 %v3384, 8
  %v3464 = add i64 %v3463, 0
  %v3465 = getelementptr inbounds float, ptr %v3358, i64 %v3464
  br label %b503
b503:
  %v3466 = phi i64 [ 0, %b496 ], [ %v3475, %b504 ]
  %v3467 = icmp slt i64 %v3466, %v3388
  br i1 %v3467, label %b504, label %b505
b504:
  %v3468 = mul i64 %v3466, 8
  %v3469 = getelementptr inbounds float, ptr %v3465, i64 %v3468
  %v3470 = mul i64 %v3466, 8
  %v3471 = getelementptr inbounds float, ptr %v184, i64 %v3470
  %v3472 = getelementptr inbounds float, ptr %v3469, i64 0
  %v3473 = load <8 x float>, ptr %v3472, align 4
  %v3474 = getelementptr inbounds float, ptr %v3471, i64 0
  store <8 x float> %v3473, ptr %v3474, align 4
  %v3475 = add nsw i64 %v3466, 1
  br label %b503
b505:
  %v3476 = sdiv i64 %v3393, 2
  br label %b506
b506:
  %v3477 = phi i64 [ 0, %b505 ], [ %v3486, %b507 ]
  %v3478 = icmp slt i64 %v3477, %v3476
  br i1 %v3478, label %b507, label %b508
b507:
  %v3479 = mul i64 %v3477, 2
  %v3480 = add i64 %v3389, %v3479
  %v3481 = mul i64 %v3477, 768
  %v3482 = getelementptr inbounds float, ptr %v3359, i64 %v3481
  %v3483 = mul i64 %v3480, 8
  %v3484 = add i64 %v3483, 0
  %v3485 = getelementptr inbounds float, ptr %v3373, i64 %v3484
  call void @outer_2x8(ptr %v3482, ptr %v184, i64 %v3388, ptr %v3485, i64 8)
  %v3486 = add nsw i64 %v3477, 1
  br label %b506
b508:
  %v3487 = add nsw i64 %v3389, 64
  br label %b482
b484:
  %v3488 = add nsw i64 %v3384, 384
  br label %b479
b481:
  %v3489 = icmp sgt i64 %v3, 1
  br i1 %v3489, label %b509, label %b510
b509:
  %v3490 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3491 = atomicrmw add ptr %v3490, i64 1 acq_rel
  %v3492 = load i64, ptr %v179, align 8
  %v3493 = add i64 %v3492, 1
  store i64 %v3493, ptr %v179, align 8
  %v3494 = mul i64 %v3, %v3493
  br label %b511
b511:
  %v3495 = load atomic i64, ptr %v3490 acquire, align 8
  %v3496 = icmp slt i64 %v3495, %v3494
  br i1 %v3496, label %b512, label %b513
b512:
  %v3497 = call i32 @sched_yield()
  br label %b511
b513:
  br label %b510
b510:
  %v3498 = icmp eq i64 %v2, 0
  br i1 %v3498, label %b514, label %b515
b514:
  %v3499 = icmp ult i64 2, 8
  %v3500 = select i1 %v3499, i64 2, i64 8
  %v3501 = trunc i64 %v3500 to i32
  %v3502 = insertelement <8 x i32> poison, i32 %v3501, i64 0
  %v3503 = shufflevector <8 x i32> %v3502, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3504 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3503
  br label %b516
b516:
  %v3505 = phi i64 [ 0, %b514 ], [ %v3522, %b521 ]
  %v3506 = phi <8 x float> [ splat (float 0x0000000000000000), %b514 ], [ %v3521, %b521 ]
  %v3507 = icmp slt i64 %v3505, %v8
  br i1 %v3507, label %b517, label %b518
b517:
  %v3508 = add i64 %v3505, 128
  %v3509 = icmp slt i64 %v3508, %v8
  %v3510 = select i1 %v3509, i64 %v3508, i64 %v8
  br label %b519
b519:
  %v3511 = phi i64 [ %v3505, %b517 ], [ %v3520, %b520 ]
  %v3512 = phi <8 x float> [ splat (float 0x0000000000000000), %b517 ], [ %v3519, %b520 ]
  %v3513 = icmp slt i64 %v3511, %v3510
  br i1 %v3513, label %b520, label %b521
b520:
  %v3514 = mul i64 %v3511, 2
  %v3515 = getelementptr inbounds float, ptr %v128, i64 %v3514
  %v3516 = add i64 0, 0
  %v3517 = getelementptr inbounds float, ptr %v3515, i64 %v3516
  %v3518 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3517, <8 x i1> %v3504, <8 x float> zeroinitializer)
  %v3519 = fadd <8 x float> %v3512, %v3518
  %v3520 = add nsw i64 %v3511, 1
  br label %b519
b521:
  %v3521 = fadd <8 x float> %v3506, %v3512
  %v3522 = add nsw i64 %v3505, 128
  br label %b516
b518:
  %v3523 = add i64 0, 0
  %v3524 = getelementptr inbounds float, ptr %v72, i64 %v3523
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3506, ptr align 4 %v3524, <8 x i1> %v3504)
  br label %b515
b515:
  %v3525 = icmp sgt i64 %v3, 1
  br i1 %v3525, label %b522, label %b523
b522:
  %v3526 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3527 = atomicrmw add ptr %v3526, i64 1 acq_rel
  %v3528 = load i64, ptr %v179, align 8
  %v3529 = add i64 %v3528, 1
  store i64 %v3529, ptr %v179, align 8
  %v3530 = mul i64 %v3, %v3529
  br label %b524
b524:
  %v3531 = load atomic i64, ptr %v3526 acquire, align 8
  %v3532 = icmp slt i64 %v3531, %v3530
  br i1 %v3532, label %b525, label %b526
b525:
  %v3533 = call i32 @sched_yield()
  br label %b524
b526:
  br label %b523
b523:
  %v3534 = mul i64 0, 2
  %v3535 = getelementptr inbounds float, ptr %v126, i64 %v3534
  %v3536 = getelementptr inbounds float, ptr %v3535, i64 0
  %v3537 = mul i64 0, 8
  %v3538 = getelementptr inbounds float, ptr %v10, i64 %v3537
  %v3539 = getelementptr inbounds float, ptr %v3538, i64 0
  %v3540 = getelementptr inbounds float, ptr %v184, i64 12288
  %v3541 = add i64 2, 1
  %v3542 = sdiv i64 %v3541, 2
  %v3543 = add i64 %v2, 1
  %v3544 = mul i64 %v3542, %v2
  %v3545 = sdiv i64 %v3544, %v3
  %v3546 = mul i64 %v3545, 2
  %v3547 = icmp slt i64 %v3546, 2
  %v3548 = select i1 %v3547, i64 %v3546, i64 2
  %v3549 = mul i64 %v3542, %v3543
  %v3550 = sdiv i64 %v3549, %v3
  %v3551 = mul i64 %v3550, 2
  %v3552 = icmp slt i64 %v3551, 2
  %v3553 = select i1 %v3552, i64 %v3551, i64 2
  %v3554 = getelementptr inbounds float, ptr %v74, i64 0
  br label %b527
b527:
  %v3555 = phi i64 [ %v3548, %b523 ], [ %v3563, %b532 ]
  %v3556 = icmp slt i64 %v3555, %v3553
  br i1 %v3556, label %b528, label %b529
b528:
  %v3557 = mul i64 %v3555, 8
  %v3558 = getelementptr inbounds float, ptr %v3554, i64 %v3557
  br label %b530
b530:
  %v3559 = phi i64 [ 0, %b528 ], [ %v3562, %b531 ]
  %v3560 = icmp slt i64 %v3559, 8
  br i1 %v3560, label %b531, label %b532
b531:
  %v3561 = getelementptr inbounds float, ptr %v3558, i64 %v3559
  store float 0x0000000000000000, ptr %v3561, align 4
  %v3562 = add nsw i64 %v3559, 1
  br label %b530
b532:
  %v3563 = add nsw i64 %v3555, 1
  br label %b527
b529:
  %v3564 = mul i64 %v8, 1
  br label %b533
b533:
  %v3565 = phi i64 [ 0, %b529 ], [ %v3669, %b538 ]
  %v3566 = icmp slt i64 %v3565, %v3564
  br i1 %v3566, label %b534, label %b535
b534:
  %v3567 = sub i64 %v3564, %v3565
  %v3568 = icmp slt i64 %v3567, 384
  %v3569 = select i1 %v3568, i64 %v3567, i64 384
  br label %b536
b536:
  %v3570 = phi i64 [ %v3548, %b534 ], [ %v3668, %b562 ]
  %v3571 = icmp slt i64 %v3570, %v3553
  br i1 %v3571, label %b537, label %b538
b537:
  %v3572 = sub i64 %v3553, %v3570
  %v3573 = icmp slt i64 %v3572, 64
  %v3574 = select i1 %v3573, i64 %v3572, i64 64
  %v3575 = sdiv i64 %v3574, 2
  %v3576 = mul i64 %v3575, 2
  %v3577 = sub i64 %v3574, %v3576
  %v3578 = mul i64 %v3565, 2
  %v3579 = add i64 %v3578, %v3570
  %v3580 = getelementptr inbounds float, ptr %v3536, i64 %v3579
  br label %b539
b539:
  %v3581 = phi i64 [ 0, %b537 ], [ %v3607, %b547 ]
  %v3582 = icmp slt i64 %v3581, %v3569
  br i1 %v3582, label %b540, label %b541
b540:
  %v3583 = mul i64 %v3581, 2
  %v3584 = getelementptr inbounds float, ptr %v3580, i64 %v3583
  %v3585 = mul i64 %v3581, 2
  %v3586 = getelementptr inbounds float, ptr %v3540, i64 %v3585
  br label %b542
b542:
  %v3587 = phi i64 [ 0, %b540 ], [ %v3596, %b543 ]
  %v3588 = icmp slt i64 %v3587, %v3575
  br i1 %v3588, label %b543, label %b544
b543:
  %v3589 = mul i64 %v3587, 2
  %v3590 = getelementptr inbounds float, ptr %v3584, i64 %v3589
  %v3591 = mul i64 %v3587, 768
  %v3592 = getelementptr inbounds float, ptr %v3586, i64 %v3591
  %v3593 = getelementptr inbounds float, ptr %v3590, i64 0
  %v3594 = load <2 x float>, ptr %v3593, align 4
  %v3595 = getelementptr inbounds float, ptr %v3592, i64 0
  store <2 x float> %v3594, ptr %v3595, align 4
  %v3596 = add nsw i64 %v3587, 1
  br label %b542
b544:
  %v3597 = mul i64 %v3575, 2
  %v3598 = getelementptr inbounds float, ptr %v3584, i64 %v3597
  %v3599 = mul i64 %v3575, 768
  %v3600 = getelementptr inbounds float, ptr %v3586, i64 %v3599
  br label %b545
b545:
  %v3601 = phi i64 [ 0, %b544 ], [ %v3606, %b546 ]
  %v3602 = icmp slt i64 %v3601, %v3577
  br i1 %v3602, label %b546, label %b547
b546:
  %v3603 = getelementptr inbounds float, ptr %v3598, i64 %v3601
  %v3604 = load float, ptr %v3603, align 4
  %v3605 = getelementptr inbounds float, ptr %v3600, i64 %v3601
  store float %v3604, ptr %v3605, align 4
  %v3606 = add nsw i64 %v3601, 1
  br label %b545, !llvm.loop !15
b547:
  %v3607 = add nsw i64 %v3581, 1
  br label %b539
b541:
  br label %b548
b548:
  %v3608 = phi i64 [ 0, %b541 ], [ %v3643, %b556 ]
  %v3609 = icmp slt i64 %v3608, 0
  br i1 %v3609, label %b549, label %b550
b549:
  %v3610 = mul i64 %v3565, 8
  %v3611 = add i64 %v3610, %v3608
  %v3612 = getelementptr inbounds float, ptr %v3539, i64 %v3611
  br label %b551
b551:
  %v3613 = phi i64 [ 0, %b549 ], [ %v3631, %b552 ]
  %v3614 = icmp slt i64 %v3613, %v3569
  br i1 %v3614, label %b552, label %b553
b552:
  %v3615 = mul i64 %v3613, 8
  %v3616 = getelementptr inbounds float, ptr %v3612, i64 %v3615
  %v3617 = mul i64 %v3613, 32
  %v3618 = getelementptr inbounds float, ptr %v184, i64 %v3617
  %v3619 = getelementptr inbounds float, ptr %v3616, i64 0
  %v3620 = load <8 x float>, ptr %v3619, align 4
  %v3621 = getelementptr inbounds float, ptr %v3618, i64 0
  store <8 x float> %v3620, ptr %v3621, align 4
  %v3622 = getelementptr inbounds float, ptr %v3616, i64 8
  %v3623 = load <8 x float>, ptr %v3622, align 4
  %v3624 = getelementptr inbounds float, ptr %v3618, i64 8
  store <8 x float> %v3623, ptr %v3624, align 4
  %v3625 = getelementptr inbounds float, ptr %v3616, i64 16
  %v3626 = load <8 x float>, ptr %v3625, align 4
  %v3627 = getelementptr inbounds float, ptr %v3618, i64 16
  store <8 x float> %v3626, ptr %v3627, align 4
  %v3628 = getelementptr inbounds float, ptr %v3616, i64 24
  %v3629 = load <8 x float>, ptr %v3628, align 4
  %v3630 = getelementptr inbounds float, ptr %v3618, i64 24
  store <8 x float> %v3629, ptr %v3630, align 4
  %v3631 = add nsw i64 %v3613, 1
  br label %b551
b553:
  %v3632 = sdiv i64 %v3574, 2
  br label %b554
b554:
  %v3633 = phi i64 [ 0, %b553 ], [ %v3642, %b555 ]
  %v3634 = icmp slt i64 %v3633, %v3632
  br i1 %v3634, label %b555, label %b556
b555:
  %v3635 = mul i64 %v3633, 2
  %v3636 = add i64 %v3570, %v3635
  %v3637 = mul i64 %v3633, 768
  %v3638 = getelementptr inbounds float, ptr %v3540, i64 %v3637
  %v3639 = mul i64 %v3636, 8
  %v3640 = add i64 %v3639, %v3608
  %v3641 = getelementptr inbounds float, ptr %v3554, i64 %v3640
  call void @outer_2x32(ptr %v3638, ptr %v184, i64 %v3569, ptr %v3641, i64 8)
  %v3642 = add nsw i64 %v3633, 1
  br label %b554
b556:
  %v3643 = add nsw i64 %v3608, 32
  br label %b548
b550:
  %v3644 = mul i64 %v3565, 8
  %v3645 = add i64 %v3644, 0
  %v3646 = getelementptr inbounds float, ptr %v3539, i64 %v3645
  br label %b557
b557:
  %v3647 = phi i64 [ 0, %b550 ], [ %v3656, %b558 ]
  %v3648 = icmp slt i64 %v3647, %v3569
  br i1 %v3648, label %b558, label %b559
b558:
  %v3649 = mul i64 %v3647, 8
  %v3650 = getelementptr inbounds float, ptr %v3646, i64 %v3649
  %v3651 = mul i64 %v3647, 8
  %v3652 = getelementptr inbounds float, ptr %v184, i64 %v3651
  %v3653 = getelementptr inbounds float, ptr %v3650, i64 0
  %v3654 = load <8 x float>, ptr %v3653, align 4
  %v3655 = getelementptr inbounds float, ptr %v3652, i64 0
  store <8 x float> %v3654, ptr %v3655, align 4
  %v3656 = add nsw i64 %v3647, 1
  br label %b557
b559:
  %v3657 = sdiv i64 %v3574, 2
  br label %b560
b560:
  %v3658 = phi i64 [ 0, %b559 ], [ %v3667, %b561 ]
  %v3659 = icmp slt i64 %v3658, %v3657
  br i1 %v3659, label %b561, label %b562
b561:
  %v3660 = mul i64 %v3658, 2
  %v3661 = add i64 %v3570, %v3660
  %v3662 = mul i64 %v3658, 768
  %v3663 = getelementptr inbounds float, ptr %v3540, i64 %v3662
  %v3664 = mul i64 %v3661, 8
  %v3665 = add i64 %v3664, 0
  %v3666 = getelementptr inbounds float, ptr %v3554, i64 %v3665
  call void @outer_2x8(ptr %v3663, ptr %v184, i64 %v3569, ptr %v3666, i64 8)
  %v3667 = add nsw i64 %v3658, 1
  br label %b560
b562:
  %v3668 = add nsw i64 %v3570, 64
  br label %b536
b538:
  %v3669 = add nsw i64 %v3565, 384
  br label %b533
b535:
  %v3670 = icmp sgt i64 %v3, 1
  br i1 %v3670, label %b563, label %b564
b563:
  %v3671 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3672 = atomicrmw add ptr %v3671, i64 1 acq_rel
  %v3673 = load i64, ptr %v179, align 8
  %v3674 = add i64 %v3673, 1
  store i64 %v3674, ptr %v179, align 8
  %v3675 = mul i64 %v3, %v3674
  br label %b565
b565:
  %v3676 = load atomic i64, ptr %v3671 acquire, align 8
  %v3677 = icmp slt i64 %v3676, %v3675
  br i1 %v3677, label %b566, label %b567
b566:
  %v3678 = call i32 @sched_yield()
  br label %b565
b567:
  br label %b564
b564:
  %v3679 = icmp eq i64 %v2, 0
  br i1 %v3679, label %b568, label %b569
b568:
  %v3680 = icmp ult i64 2, 8
  %v3681 = select i1 %v3680, i64 2, i64 8
  %v3682 = trunc i64 %v3681 to i32
  %v3683 = insertelement <8 x i32> poison, i32 %v3682, i64 0
  %v3684 = shufflevector <8 x i32> %v3683, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3685 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3684
  br label %b570
b570:
  %v3686 = phi i64 [ 0, %b568 ], [ %v3703, %b575 ]
  %v3687 = phi <8 x float> [ splat (float 0x0000000000000000), %b568 ], [ %v3702, %b575 ]
  %v3688 = icmp slt i64 %v3686, %v8
  br i1 %v3688, label %b571, label %b572
b571:
  %v3689 = add i64 %v3686, 128
  %v3690 = icmp slt i64 %v3689, %v8
  %v3691 = select i1 %v3690, i64 %v3689, i64 %v8
  br label %b573
b573:
  %v3692 = phi i64 [ %v3686, %b571 ], [ %v3701, %b574 ]
  %v3693 = phi <8 x float> [ splat (float 0x0000000000000000), %b571 ], [ %v3700, %b574 ]
  %v3694 = icmp slt i64 %v3692, %v3691
  br i1 %v3694, label %b574, label %b575
b574:
  %v3695 = mul i64 %v3692, 2
  %v3696 = getelementptr inbounds float, ptr %v126, i64 %v3695
  %v3697 = add i64 0, 0
  %v3698 = getelementptr inbounds float, ptr %v3696, i64 %v3697
  %v3699 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3698, <8 x i1> %v3685, <8 x float> zeroinitializer)
  %v3700 = fadd <8 x float> %v3693, %v3699
  %v3701 = add nsw i64 %v3692, 1
  br label %b573
b575:
  %v3702 = fadd <8 x float> %v3687, %v3693
  %v3703 = add nsw i64 %v3686, 128
  br label %b570
b572:
  %v3704 = add i64 0, 0
  %v3705 = getelementptr inbounds float, ptr %v76, i64 %v3704
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3687, ptr align 4 %v3705, <8 x i1> %v3685)
  br label %b569
b569:
  %v3706 = icmp sgt i64 %v3, 1
  br i1 %v3706, label %b576, label %b577
b576:
  %v3707 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3708 = atomicrmw add ptr %v3707, i64 1 acq_rel
  %v3709 = load i64, ptr %v179, align 8
  %v3710 = add i64 %v3709, 1
  store i64 %v3710, ptr %v179, align 8
  %v3711 = mul i64 %v3, %v3710
  br label %b578
b578:
  %v3712 = load atomic i64, ptr %v3707 acquire, align 8
  %v3713 = icmp slt i64 %v3712, %v3711
  br i1 %v3713, label %b579, label %b580
b579:
  %v3714 = call i32 @sched_yield()
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
