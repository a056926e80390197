; generated from specs/fru.yaml by `make generated`: do not edit
; fru I=8 D=3 K=4 R=8 O=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_6x1of2_0_1 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x1of2_0_1, ptr @tile_2x1of2_0_1, ptr @tile_3x1of2_0_1, ptr @tile_4x1of2_0_1, ptr @tile_5x1of2_0_1, ptr @tile_6x1of2_0_1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v341 = alloca float, i64 64, align 4
  %v699 = alloca float, i64 64, align 4
  %v793 = alloca float, i64 64, align 4
  %v1134 = alloca float, i64 64, align 4
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
  %v85 = getelementptr inbounds i64, ptr %v1, i64 5
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 8
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 17
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 18
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 20
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 21
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 30
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 31
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 32
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 33
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 34
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 35
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 36
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 37
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 39
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 40
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 41
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 42
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v122 = load ptr, ptr %v121, align 4
  %v123 = mul i64 %v2, 0
  %v124 = add i64 %v123, 320
  %v125 = getelementptr inbounds float, ptr %v122, i64 %v124
  %v126 = getelementptr inbounds i64, ptr %v1, i64 4
  %v127 = load i64, ptr %v126, align 8
  %v128 = icmp eq i64 %v127, 0
  br i1 %v128, label %b0, label %b1
b0:
  %v129 = icmp eq i64 %v2, 0
  br i1 %v129, label %b2, label %b3
b2:
  %v130 = add i64 0, 0
  %v131 = getelementptr inbounds float, ptr %v58, i64 %v130
  %v132 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v133, ptr %v131, align 4
  %v134 = icmp ult i64 4, 8
  %v135 = select i1 %v134, i64 4, i64 8
  %v136 = trunc i64 %v135 to i32
  %v137 = insertelement <8 x i32> poison, i32 %v136, i64 0
  %v138 = shufflevector <8 x i32> %v137, <8 x i32> poison, <8 x i32> zeroinitializer
  %v139 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v138
  %v140 = add i64 0, 8
  %v141 = getelementptr inbounds float, ptr %v58, i64 %v140
  %v142 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v143, ptr align 4 %v141, <8 x i1> %v139)
  br label %b3
b3:
  br label %b1
b1:
  %v144 = icmp sgt i64 %v3, 1
  br i1 %v144, label %b4, label %b5
b4:
  %v145 = getelementptr inbounds i64, ptr %v1, i64 3
  %v146 = atomicrmw add ptr %v145, i64 1 acq_rel
  %v147 = mul i64 %v3, 1
  br label %b6
b6:
  %v148 = load atomic i64, ptr %v145 acquire, align 8
  %v149 = icmp slt i64 %v148, %v147
  br i1 %v149, label %b7, label %b8
b7:
  %v150 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v151 = getelementptr inbounds i64, ptr %v1, i64 4
  %v152 = load i64, ptr %v151, align 8
  %v153 = icmp eq i64 %v152, 0
  br i1 %v153, label %b9, label %b10
b9:
  %v154 = getelementptr inbounds i64, ptr %v1, i64 43
  %v155 = load i64, ptr %v154, align 8
  %v156 = icmp eq i64 %v155, 0
  br i1 %v156, label %b11, label %b12
b11:
  %v157 = add i64 %v7, 0
  %v158 = sdiv i64 %v157, 1
  %v159 = add i64 %v2, 1
  %v160 = mul i64 %v158, %v2
  %v161 = sdiv i64 %v160, %v3
  %v162 = mul i64 %v161, 1
  %v163 = icmp slt i64 %v162, %v7
  %v164 = select i1 %v163, i64 %v162, i64 %v7
  %v165 = mul i64 %v158, %v159
  %v166 = sdiv i64 %v165, %v3
  %v167 = mul i64 %v166, 1
  %v168 = icmp slt i64 %v167, %v7
  %v169 = select i1 %v168, i64 %v167, i64 %v7
  br label %b13
b13:
  %v170 = phi i64 [ %v164, %b11 ], [ %v191, %b14 ]
  %v171 = icmp slt i64 %v170, %v169
  br i1 %v171, label %b14, label %b15
b14:
  %v172 = and i64 0, %v92
  %v173 = mul i64 %v172, %v7
  %v174 = add i64 %v173, %v170
  %v175 = mul i64 %v174, 12
  %v176 = getelementptr inbounds float, ptr %v36, i64 %v175
  %v177 = add i64 0, 0
  %v178 = getelementptr inbounds float, ptr %v176, i64 %v177
  %v179 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v180 = shufflevector <8 x float> %v179, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v180, ptr %v178, align 4
  %v181 = icmp ult i64 4, 8
  %v182 = select i1 %v181, i64 4, i64 8
  %v183 = trunc i64 %v182 to i32
  %v184 = insertelement <8 x i32> poison, i32 %v183, i64 0
  %v185 = shufflevector <8 x i32> %v184, <8 x i32> poison, <8 x i32> zeroinitializer
  %v186 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v185
  %v187 = add i64 0, 8
  %v188 = getelementptr inbounds float, ptr %v176, i64 %v187
  %v189 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v190, ptr align 4 %v188, <8 x i1> %v186)
  %v191 = add nsw i64 %v170, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v192 = icmp sgt i64 %v3, 1
  br i1 %v192, label %b16, label %b17
b16:
  %v193 = getelementptr inbounds i64, ptr %v1, i64 3
  %v194 = atomicrmw add ptr %v193, i64 1 acq_rel
  %v195 = mul i64 %v3, 2
  br label %b18
b18:
  %v196 = load atomic i64, ptr %v193 acquire, align 8
  %v197 = icmp slt i64 %v196, %v195
  br i1 %v197, label %b19, label %b20
b19:
  %v198 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v199 = getelementptr inbounds float, ptr %v122, i64 0
  %v200 = getelementptr inbounds i64, ptr %v1, i64 4
  %v201 = load i64, ptr %v200, align 8
  %v202 = icmp eq i64 %v201, 0
  br i1 %v202, label %b21, label %b22
b21:
  %v203 = add i64 1, 0
  %v204 = sdiv i64 %v203, 1
  %v205 = add i64 %v2, 1
  %v206 = mul i64 %v204, %v2
  %v207 = sdiv i64 %v206, %v3
  %v208 = mul i64 %v207, 1
  %v209 = icmp slt i64 %v208, 1
  %v210 = select i1 %v209, i64 %v208, i64 1
  %v211 = mul i64 %v204, %v205
  %v212 = sdiv i64 %v211, %v3
  %v213 = mul i64 %v212, 1
  %v214 = icmp slt i64 %v213, 1
  %v215 = select i1 %v214, i64 %v213, i64 1
  %v216 = icmp slt i64 %v215, 1
  %v217 = select i1 %v216, i64 %v215, i64 1
  br label %b23
b23:
  %v218 = phi i64 [ %v210, %b21 ], [ %v333, %b35 ]
  %v219 = icmp slt i64 %v218, %v217
  br i1 %v219, label %b24, label %b25
b24:
  %v220 = mul i64 %v218, 64
  %v221 = mul i64 %v218, 8
  %v222 = add i64 %v220, 0
  %v223 = add i64 %v221, 0
  %v224 = getelementptr inbounds float, ptr %v199, i64 %v222
  %v225 = sub i64 3, %v223
  %v226 = icmp slt i64 %v225, 0
  %v227 = select i1 %v226, i64 0, i64 %v225
  %v228 = icmp ult i64 %v227, 8
  %v229 = select i1 %v228, i64 %v227, i64 8
  %v230 = trunc i64 %v229 to i32
  %v231 = insertelement <8 x i32> poison, i32 %v230, i64 0
  %v232 = shufflevector <8 x i32> %v231, <8 x i32> poison, <8 x i32> zeroinitializer
  %v233 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v232
  %v234 = mul i64 %v223, 16
  %v235 = add i64 0, %v234
  %v236 = getelementptr inbounds float, ptr %v24, i64 %v235
  %v237 = icmp sge i64 %v227, 8
  br i1 %v237, label %b26, label %b27
b26:
  br label %b28
b28:
  %v238 = phi i64 [ 0, %b26 ], [ %v312, %b29 ]
  %v239 = icmp slt i64 %v238, 8
  br i1 %v239, label %b29, label %b30
b29:
  %v240 = add i64 %v238, 0
  %v241 = getelementptr inbounds float, ptr %v236, i64 %v240
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = add i64 %v238, 16
  %v244 = getelementptr inbounds float, ptr %v236, i64 %v243
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = add i64 %v238, 32
  %v247 = getelementptr inbounds float, ptr %v236, i64 %v246
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = add i64 %v238, 48
  %v250 = getelementptr inbounds float, ptr %v236, i64 %v249
  %v251 = load <8 x float>, ptr %v250, align 4
  %v252 = add i64 %v238, 64
  %v253 = getelementptr inbounds float, ptr %v236, i64 %v252
  %v254 = load <8 x float>, ptr %v253, align 4
  %v255 = add i64 %v238, 80
  %v256 = getelementptr inbounds float, ptr %v236, i64 %v255
  %v257 = load <8 x float>, ptr %v256, align 4
  %v258 = add i64 %v238, 96
  %v259 = getelementptr inbounds float, ptr %v236, i64 %v258
  %v260 = load <8 x float>, ptr %v259, align 4
  %v261 = add i64 %v238, 112
  %v262 = getelementptr inbounds float, ptr %v236, i64 %v261
  %v263 = load <8 x float>, ptr %v262, align 4
  %v264 = shufflevector <8 x float> %v242, <8 x float> %v254, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v265 = shufflevector <8 x float> %v242, <8 x float> %v254, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v266 = shufflevector <8 x float> %v245, <8 x float> %v257, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v267 = shufflevector <8 x float> %v245, <8 x float> %v257, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v268 = shufflevector <8 x float> %v248, <8 x float> %v260, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v269 = shufflevector <8 x float> %v248, <8 x float> %v260, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v270 = shufflevector <8 x float> %v251, <8 x float> %v263, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v271 = shufflevector <8 x float> %v251, <8 x float> %v263, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v272 = shufflevector <8 x float> %v264, <8 x float> %v268, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v273 = shufflevector <8 x float> %v264, <8 x float> %v268, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v274 = shufflevector <8 x float> %v266, <8 x float> %v270, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v275 = shufflevector <8 x float> %v266, <8 x float> %v270, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v276 = shufflevector <8 x float> %v265, <8 x float> %v269, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v277 = shufflevector <8 x float> %v265, <8 x float> %v269, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v278 = shufflevector <8 x float> %v267, <8 x float> %v271, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v279 = shufflevector <8 x float> %v267, <8 x float> %v271, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v280 = shufflevector <8 x float> %v272, <8 x float> %v274, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v281 = shufflevector <8 x float> %v272, <8 x float> %v274, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v282 = shufflevector <8 x float> %v273, <8 x float> %v275, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v283 = shufflevector <8 x float> %v273, <8 x float> %v275, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v284 = shufflevector <8 x float> %v276, <8 x float> %v278, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v285 = shufflevector <8 x float> %v276, <8 x float> %v278, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v286 = shufflevector <8 x float> %v277, <8 x float> %v279, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v287 = shufflevector <8 x float> %v277, <8 x float> %v279, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v288 = add i64 %v238, 0
  %v289 = mul i64 %v288, 8
  %v290 = getelementptr inbounds float, ptr %v224, i64 %v289
  store <8 x float> %v280, ptr %v290, align 4
  %v291 = add i64 %v238, 1
  %v292 = mul i64 %v291, 8
  %v293 = getelementptr inbounds float, ptr %v224, i64 %v292
  store <8 x float> %v281, ptr %v293, align 4
  %v294 = add i64 %v238, 2
  %v295 = mul i64 %v294, 8
  %v296 = getelementptr inbounds float, ptr %v224, i64 %v295
  store <8 x float> %v282, ptr %v296, align 4
  %v297 = add i64 %v238, 3
  %v298 = mul i64 %v297, 8
  %v299 = getelementptr inbounds float, ptr %v224, i64 %v298
  store <8 x float> %v283, ptr %v299, align 4
  %v300 = add i64 %v238, 4
  %v301 = mul i64 %v300, 8
  %v302 = getelementptr inbounds float, ptr %v224, i64 %v301
  store <8 x float> %v284, ptr %v302, align 4
  %v303 = add i64 %v238, 5
  %v304 = mul i64 %v303, 8
  %v305 = getelementptr inbounds float, ptr %v224, i64 %v304
  store <8 x float> %v285, ptr %v305, align 4
  %v306 = add i64 %v238, 6
  %v307 = mul i64 %v306, 8
  %v308 = getelementptr inbounds float, ptr %v224, i64 %v307
  store <8 x float> %v286, ptr %v308, align 4
  %v309 = add i64 %v238, 7
  %v310 = mul i64 %v309, 8
  %v311 = getelementptr inbounds float, ptr %v224, i64 %v310
  store <8 x float> %v287, ptr %v311, align 4
  %v312 = add nsw i64 %v238, 8
  br label %b28
b30:
  br label %b31
b31:
  %v313 = phi i64 [ 8, %b30 ], [ %v321, %b32 ]
  %v314 = icmp slt i64 %v313, 8
  br i1 %v314, label %b32, label %b33
b32:
  %v315 = mul i64 %v313, 1
  %v316 = getelementptr inbounds float, ptr %v236, i64 %v315
  %v317 = getelementptr float, ptr %v316, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v318 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v317, <8 x i1> %v233, <8 x float> zeroinitializer)
  %v319 = mul i64 %v313, 8
  %v320 = getelementptr inbounds float, ptr %v224, i64 %v319
  store <8 x float> %v318, ptr %v320, align 4
  %v321 = add nsw i64 %v313, 1
  br label %b31
b33:
  br label %b27
b27:
  %v322 = icmp slt i64 %v227, 8
  br i1 %v322, label %b34, label %b35
b34:
  br label %b36
b36:
  %v323 = phi i64 [ 0, %b34 ], [ %v331, %b37 ]
  %v324 = icmp slt i64 %v323, 8
  br i1 %v324, label %b37, label %b38
b37:
  %v325 = mul i64 %v323, 1
  %v326 = getelementptr inbounds float, ptr %v236, i64 %v325
  %v327 = getelementptr float, ptr %v326, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v328 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v327, <8 x i1> %v233, <8 x float> zeroinitializer)
  %v329 = mul i64 %v323, 8
  %v330 = getelementptr inbounds float, ptr %v224, i64 %v329
  store <8 x float> %v328, ptr %v330, align 4
  %v331 = add nsw i64 %v323, 1
  br label %b36
b38:
  br label %b35
b35:
  %v332 = add i64 %v220, 64
  %v333 = add nsw i64 %v218, 1
  br label %b23
b25:
  br label %b22
b22:
  %v334 = icmp sgt i64 %v3, 1
  br i1 %v334, label %b39, label %b40
b39:
  %v335 = getelementptr inbounds i64, ptr %v1, i64 3
  %v336 = atomicrmw add ptr %v335, i64 1 acq_rel
  %v337 = mul i64 %v3, 3
  br label %b41
b41:
  %v338 = load atomic i64, ptr %v335 acquire, align 8
  %v339 = icmp slt i64 %v338, %v337
  br i1 %v339, label %b42, label %b43
b42:
  %v340 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  %v342 = add i64 %v8, 0
  %v343 = sdiv i64 %v342, 1
  %v344 = add i64 %v2, 1
  %v345 = mul i64 %v343, %v2
  %v346 = sdiv i64 %v345, %v3
  %v347 = mul i64 %v346, 1
  %v348 = icmp slt i64 %v347, %v8
  %v349 = select i1 %v348, i64 %v347, i64 %v8
  %v350 = mul i64 %v343, %v344
  %v351 = sdiv i64 %v350, %v3
  %v352 = mul i64 %v351, 1
  %v353 = icmp slt i64 %v352, %v8
  %v354 = select i1 %v353, i64 %v352, i64 %v8
  br label %b44
b44:
  %v355 = phi i64 [ %v349, %b40 ], [ %v415, %b49 ]
  %v356 = icmp slt i64 %v355, %v354
  br i1 %v356, label %b45, label %b46
b45:
  %v357 = add i64 %v355, 96
  %v358 = icmp slt i64 %v357, %v354
  %v359 = select i1 %v358, i64 %v357, i64 %v354
  br label %b47
b47:
  %v360 = phi i64 [ 0, %b45 ], [ %v414, %b52 ]
  %v361 = icmp slt i64 %v360, 1
  br i1 %v361, label %b48, label %b49
b48:
  %v362 = sub i64 %v359, %v355
  %v363 = sub i64 8, 1
  %v364 = add i64 %v362, %v363
  %v365 = sdiv i64 %v364, 8
  br label %b50
b50:
  %v366 = phi i64 [ 0, %b48 ], [ %v413, %b57 ]
  %v367 = icmp slt i64 %v366, %v365
  br i1 %v367, label %b51, label %b52
b51:
  %v368 = mul i64 %v362, %v366
  %v369 = sdiv i64 %v368, %v365
  %v370 = add i64 %v355, %v369
  %v371 = add i64 %v366, 1
  %v372 = mul i64 %v362, %v371
  %v373 = sdiv i64 %v372, %v365
  %v374 = add i64 %v355, %v373
  %v375 = mul i64 %v360, 64
  %v376 = getelementptr inbounds float, ptr %v199, i64 %v375
  %v377 = sub i64 %v374, %v370
  %v378 = mul i64 %v370, 8
  %v379 = getelementptr inbounds float, ptr %v10, i64 %v378
  %v380 = getelementptr inbounds float, ptr %v379, i64 0
  %v381 = sub i64 %v377, 1
  %v382 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v381
  %v383 = load ptr, ptr %v382, align 4
  %v384 = icmp sgt i64 %v377, 0
  br i1 %v384, label %b53, label %b54
b53:
  call void %v383(ptr %v380, i64 8, ptr %v376, i64 8, ptr %v341)
  br label %b54
b54:
  %v385 = add i64 %v375, 64
  br label %b55
b55:
  %v386 = phi i64 [ %v370, %b54 ], [ %v412, %b60 ]
  %v387 = icmp slt i64 %v386, %v374
  br i1 %v387, label %b56, label %b57
b56:
  %v388 = sub i64 %v386, %v370
  %v389 = mul i64 %v388, 8
  %v390 = getelementptr inbounds float, ptr %v341, i64 %v389
  %v391 = mul i64 %v386, 3
  %v392 = getelementptr inbounds float, ptr %v60, i64 %v391
  br label %b58
b58:
  %v393 = phi i64 [ 0, %b56 ], [ %v411, %b62 ]
  %v394 = icmp slt i64 %v393, 1
  br i1 %v394, label %b59, label %b60
b59:
  %v395 = mul i64 %v360, 1
  %v396 = add i64 %v395, %v393
  %v397 = mul i64 %v396, 8
  %v398 = icmp eq i64 %v397, 0
  br i1 %v398, label %b61, label %b62
b61:
  %v399 = icmp ult i64 3, 8
  %v400 = select i1 %v399, i64 3, i64 8
  %v401 = trunc i64 %v400 to i32
  %v402 = insertelement <8 x i32> poison, i32 %v401, i64 0
  %v403 = shufflevector <8 x i32> %v402, <8 x i32> poison, <8 x i32> zeroinitializer
  %v404 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v403
  %v405 = add i64 0, %v393
  %v406 = mul i64 %v405, 8
  %v407 = getelementptr inbounds float, ptr %v390, i64 %v406
  %v408 = load <8 x float>, ptr %v407, align 4
  %v409 = add i64 0, %v397
  %v410 = getelementptr inbounds float, ptr %v392, i64 %v409
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v408, ptr align 4 %v410, <8 x i1> %v404)
  br label %b62
b62:
  %v411 = add nsw i64 %v393, 1
  br label %b58
b60:
  %v412 = add nsw i64 %v386, 1
  br label %b55
b57:
  %v413 = add nsw i64 %v366, 1
  br label %b50
b52:
  %v414 = add nsw i64 %v360, 1
  br label %b47
b49:
  %v415 = add nsw i64 %v355, 96
  br label %b44
b46:
  %v416 = icmp sgt i64 %v3, 1
  br i1 %v416, label %b63, label %b64
b63:
  %v417 = getelementptr inbounds i64, ptr %v1, i64 3
  %v418 = atomicrmw add ptr %v417, i64 1 acq_rel
  %v419 = mul i64 %v3, 4
  br label %b65
b65:
  %v420 = load atomic i64, ptr %v417 acquire, align 8
  %v421 = icmp slt i64 %v420, %v419
  br i1 %v421, label %b66, label %b67
b66:
  %v422 = call i32 @sched_yield()
  br label %b65
b67:
  br label %b64
b64:
  %v423 = getelementptr inbounds float, ptr %v122, i64 64
  %v424 = getelementptr inbounds float, ptr %v122, i64 160
  %v425 = getelementptr inbounds i64, ptr %v1, i64 4
  %v426 = load i64, ptr %v425, align 8
  %v427 = icmp eq i64 %v426, 0
  br i1 %v427, label %b68, label %b69
b68:
  %v428 = add i64 1, 0
  %v429 = sdiv i64 %v428, 1
  %v430 = add i64 %v2, 1
  %v431 = mul i64 %v429, %v2
  %v432 = sdiv i64 %v431, %v3
  %v433 = mul i64 %v432, 1
  %v434 = icmp slt i64 %v433, 1
  %v435 = select i1 %v434, i64 %v433, i64 1
  %v436 = mul i64 %v429, %v430
  %v437 = sdiv i64 %v436, %v3
  %v438 = mul i64 %v437, 1
  %v439 = icmp slt i64 %v438, 1
  %v440 = select i1 %v439, i64 %v438, i64 1
  %v441 = icmp slt i64 %v440, 1
  %v442 = select i1 %v441, i64 %v440, i64 1
  br label %b70
b70:
  %v443 = phi i64 [ %v435, %b68 ], [ %v558, %b82 ]
  %v444 = icmp slt i64 %v443, %v442
  br i1 %v444, label %b71, label %b72
b71:
  %v445 = mul i64 %v443, 96
  %v446 = mul i64 %v443, 8
  %v447 = add i64 %v445, 0
  %v448 = add i64 %v446, 0
  %v449 = getelementptr inbounds float, ptr %v423, i64 %v447
  %v450 = sub i64 8, %v448
  %v451 = icmp slt i64 %v450, 0
  %v452 = select i1 %v451, i64 0, i64 %v450
  %v453 = icmp ult i64 %v452, 8
  %v454 = select i1 %v453, i64 %v452, i64 8
  %v455 = trunc i64 %v454 to i32
  %v456 = insertelement <8 x i32> poison, i32 %v455, i64 0
  %v457 = shufflevector <8 x i32> %v456, <8 x i32> poison, <8 x i32> zeroinitializer
  %v458 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v457
  %v459 = mul i64 %v448, 12
  %v460 = add i64 0, %v459
  %v461 = getelementptr inbounds float, ptr %v12, i64 %v460
  %v462 = icmp sge i64 %v452, 8
  br i1 %v462, label %b73, label %b74
b73:
  br label %b75
b75:
  %v463 = phi i64 [ 0, %b73 ], [ %v537, %b76 ]
  %v464 = icmp slt i64 %v463, 8
  br i1 %v464, label %b76, label %b77
b76:
  %v465 = add i64 %v463, 0
  %v466 = getelementptr inbounds float, ptr %v461, i64 %v465
  %v467 = load <8 x float>, ptr %v466, align 4
  %v468 = add i64 %v463, 12
  %v469 = getelementptr inbounds float, ptr %v461, i64 %v468
  %v470 = load <8 x float>, ptr %v469, align 4
  %v471 = add i64 %v463, 24
  %v472 = getelementptr inbounds float, ptr %v461, i64 %v471
  %v473 = load <8 x float>, ptr %v472, align 4
  %v474 = add i64 %v463, 36
  %v475 = getelementptr inbounds float, ptr %v461, i64 %v474
  %v476 = load <8 x float>, ptr %v475, align 4
  %v477 = add i64 %v463, 48
  %v478 = getelementptr inbounds float, ptr %v461, i64 %v477
  %v479 = load <8 x float>, ptr %v478, align 4
  %v480 = add i64 %v463, 60
  %v481 = getelementptr inbounds float, ptr %v461, i64 %v480
  %v482 = load <8 x float>, ptr %v481, align 4
  %v483 = add i64 %v463, 72
  %v484 = getelementptr inbounds float, ptr %v461, i64 %v483
  %v485 = load <8 x float>, ptr %v484, align 4
  %v486 = add i64 %v463, 84
  %v487 = getelementptr inbounds float, ptr %v461, i64 %v486
  %v488 = load <8 x float>, ptr %v487, align 4
  %v489 = shufflevector <8 x float> %v467, <8 x float> %v479, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v490 = shufflevector <8 x float> %v467, <8 x float> %v479, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v491 = shufflevector <8 x float> %v470, <8 x float> %v482, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v492 = shufflevector <8 x float> %v470, <8 x float> %v482, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v493 = shufflevector <8 x float> %v473, <8 x float> %v485, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v494 = shufflevector <8 x float> %v473, <8 x float> %v485, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v495 = shufflevector <8 x float> %v476, <8 x float> %v488, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v496 = shufflevector <8 x float> %v476, <8 x float> %v488, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v497 = shufflevector <8 x float> %v489, <8 x float> %v493, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v498 = shufflevector <8 x float> %v489, <8 x float> %v493, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v499 = shufflevector <8 x float> %v491, <8 x float> %v495, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v500 = shufflevector <8 x float> %v491, <8 x float> %v495, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v501 = shufflevector <8 x float> %v490, <8 x float> %v494, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v502 = shufflevector <8 x float> %v490, <8 x float> %v494, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v503 = shufflevector <8 x float> %v492, <8 x float> %v496, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v504 = shufflevector <8 x float> %v492, <8 x float> %v496, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v505 = shufflevector <8 x float> %v497, <8 x float> %v499, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v506 = shufflevector <8 x float> %v497, <8 x float> %v499, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v507 = shufflevector <8 x float> %v498, <8 x float> %v500, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v508 = shufflevector <8 x float> %v498, <8 x float> %v500, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v509 = shufflevector <8 x float> %v501, <8 x float> %v503, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v510 = shufflevector <8 x float> %v501, <8 x float> %v503, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v511 = shufflevector <8 x float> %v502, <8 x float> %v504, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v512 = shufflevector <8 x float> %v502, <8 x float> %v504, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v513 = add i64 %v463, 0
  %v514 = mul i64 %v513, 8
  %v515 = getelementptr inbounds float, ptr %v449, i64 %v514
  store <8 x float> %v505, ptr %v515, align 4
  %v516 = add i64 %v463, 1
  %v517 = mul i64 %v516, 8
  %v518 = getelementptr inbounds float, ptr %v449, i64 %v517
  store <8 x float> %v506, ptr %v518, align 4
  %v519 = add i64 %v463, 2
  %v520 = mul i64 %v519, 8
  %v521 = getelementptr inbounds float, ptr %v449, i64 %v520
  store <8 x float> %v507, ptr %v521, align 4
  %v522 = add i64 %v463, 3
  %v523 = mul i64 %v522, 8
  %v524 = getelementptr inbounds float, ptr %v449, i64 %v523
  store <8 x float> %v508, ptr %v524, align 4
  %v525 = add i64 %v463, 4
  %v526 = mul i64 %v525, 8
  %v527 = getelementptr inbounds float, ptr %v449, i64 %v526
  store <8 x float> %v509, ptr %v527, align 4
  %v528 = add i64 %v463, 5
  %v529 = mul i64 %v528, 8
  %v530 = getelementptr inbounds float, ptr %v449, i64 %v529
  store <8 x float> %v510, ptr %v530, align 4
  %v531 = add i64 %v463, 6
  %v532 = mul i64 %v531, 8
  %v533 = getelementptr inbounds float, ptr %v449, i64 %v532
  store <8 x float> %v511, ptr %v533, align 4
  %v534 = add i64 %v463, 7
  %v535 = mul i64 %v534, 8
  %v536 = getelementptr inbounds float, ptr %v449, i64 %v535
  store <8 x float> %v512, ptr %v536, align 4
  %v537 = add nsw i64 %v463, 8
  br label %b75
b77:
  br label %b78
b78:
  %v538 = phi i64 [ 8, %b77 ], [ %v546, %b79 ]
  %v539 = icmp slt i64 %v538, 12
  br i1 %v539, label %b79, label %b80
b79:
  %v540 = mul i64 %v538, 1
  %v541 = getelementptr inbounds float, ptr %v461, i64 %v540
  %v542 = getelementptr float, ptr %v541, <8 x i64> <i64 0, i64 12, i64 24, i64 36, i64 48, i64 60, i64 72, i64 84>
  %v543 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v542, <8 x i1> %v458, <8 x float> zeroinitializer)
  %v544 = mul i64 %v538, 8
  %v545 = getelementptr inbounds float, ptr %v449, i64 %v544
  store <8 x float> %v543, ptr %v545, align 4
  %v546 = add nsw i64 %v538, 1
  br label %b78
b80:
  br label %b74
b74:
  %v547 = icmp slt i64 %v452, 8
  br i1 %v547, label %b81, label %b82
b81:
  br label %b83
b83:
  %v548 = phi i64 [ 0, %b81 ], [ %v556, %b84 ]
  %v549 = icmp slt i64 %v548, 12
  br i1 %v549, label %b84, label %b85
b84:
  %v550 = mul i64 %v548, 1
  %v551 = getelementptr inbounds float, ptr %v461, i64 %v550
  %v552 = getelementptr float, ptr %v551, <8 x i64> <i64 0, i64 12, i64 24, i64 36, i64 48, i64 60, i64 72, i64 84>
  %v553 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v552, <8 x i1> %v458, <8 x float> zeroinitializer)
  %v554 = mul i64 %v548, 8
  %v555 = getelementptr inbounds float, ptr %v449, i64 %v554
  store <8 x float> %v553, ptr %v555, align 4
  %v556 = add nsw i64 %v548, 1
  br label %b83
b85:
  br label %b82
b82:
  %v557 = add i64 %v445, 96
  %v558 = add nsw i64 %v443, 1
  br label %b70
b72:
  %v559 = add i64 1, 0
  %v560 = sdiv i64 %v559, 1
  %v561 = add i64 %v2, 1
  %v562 = mul i64 %v560, %v2
  %v563 = sdiv i64 %v562, %v3
  %v564 = mul i64 %v563, 1
  %v565 = icmp slt i64 %v564, 1
  %v566 = select i1 %v565, i64 %v564, i64 1
  %v567 = mul i64 %v560, %v561
  %v568 = sdiv i64 %v567, %v3
  %v569 = mul i64 %v568, 1
  %v570 = icmp slt i64 %v569, 1
  %v571 = select i1 %v570, i64 %v569, i64 1
  %v572 = icmp slt i64 %v571, 1
  %v573 = select i1 %v572, i64 %v571, i64 1
  br label %b86
b86:
  %v574 = phi i64 [ %v566, %b72 ], [ %v689, %b98 ]
  %v575 = icmp slt i64 %v574, %v573
  br i1 %v575, label %b87, label %b88
b87:
  %v576 = mul i64 %v574, 64
  %v577 = mul i64 %v574, 8
  %v578 = add i64 %v576, 0
  %v579 = add i64 %v577, 0
  %v580 = getelementptr inbounds float, ptr %v424, i64 %v578
  %v581 = sub i64 3, %v579
  %v582 = icmp slt i64 %v581, 0
  %v583 = select i1 %v582, i64 0, i64 %v581
  %v584 = icmp ult i64 %v583, 8
  %v585 = select i1 %v584, i64 %v583, i64 8
  %v586 = trunc i64 %v585 to i32
  %v587 = insertelement <8 x i32> poison, i32 %v586, i64 0
  %v588 = shufflevector <8 x i32> %v587, <8 x i32> poison, <8 x i32> zeroinitializer
  %v589 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v588
  %v590 = mul i64 %v579, 16
  %v591 = add i64 8, %v590
  %v592 = getelementptr inbounds float, ptr %v24, i64 %v591
  %v593 = icmp sge i64 %v583, 8
  br i1 %v593, label %b89, label %b90
b89:
  br label %b91
b91:
  %v594 = phi i64 [ 0, %b89 ], [ %v668, %b92 ]
  %v595 = icmp slt i64 %v594, 8
  br i1 %v595, label %b92, label %b93
b92:
  %v596 = add i64 %v594, 0
  %v597 = getelementptr inbounds float, ptr %v592, i64 %v596
  %v598 = load <8 x float>, ptr %v597, align 4
  %v599 = add i64 %v594, 16
  %v600 = getelementptr inbounds float, ptr %v592, i64 %v599
  %v601 = load <8 x float>, ptr %v600, align 4
  %v602 = add i64 %v594, 32
  %v603 = getelementptr inbounds float, ptr %v592, i64 %v602
  %v604 = load <8 x float>, ptr %v603, align 4
  %v605 = add i64 %v594, 48
  %v606 = getelementptr inbounds float, ptr %v592, i64 %v605
  %v607 = load <8 x float>, ptr %v606, align 4
  %v608 = add i64 %v594, 64
  %v609 = getelementptr inbounds float, ptr %v592, i64 %v608
  %v610 = load <8 x float>, ptr %v609, align 4
  %v611 = add i64 %v594, 80
  %v612 = getelementptr inbounds float, ptr %v592, i64 %v611
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = add i64 %v594, 96
  %v615 = getelementptr inbounds float, ptr %v592, i64 %v614
  %v616 = load <8 x float>, ptr %v615, align 4
  %v617 = add i64 %v594, 112
  %v618 = getelementptr inbounds float, ptr %v592, i64 %v617
  %v619 = load <8 x float>, ptr %v618, align 4
  %v620 = shufflevector <8 x float> %v598, <8 x float> %v610, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v621 = shufflevector <8 x float> %v598, <8 x float> %v610, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v622 = shufflevector <8 x float> %v601, <8 x float> %v613, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v623 = shufflevector <8 x float> %v601, <8 x float> %v613, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v624 = shufflevector <8 x float> %v604, <8 x float> %v616, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v625 = shufflevector <8 x float> %v604, <8 x float> %v616, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v626 = shufflevector <8 x float> %v607, <8 x float> %v619, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v627 = shufflevector <8 x float> %v607, <8 x float> %v619, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v628 = shufflevector <8 x float> %v620, <8 x float> %v624, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v629 = shufflevector <8 x float> %v620, <8 x float> %v624, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v630 = shufflevector <8 x float> %v622, <8 x float> %v626, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v631 = shufflevector <8 x float> %v622, <8 x float> %v626, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v632 = shufflevector <8 x float> %v621, <8 x float> %v625, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v633 = shufflevector <8 x float> %v621, <8 x float> %v625, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v634 = shufflevector <8 x float> %v623, <8 x float> %v627, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v635 = shufflevector <8 x float> %v623, <8 x float> %v627, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v636 = shufflevector <8 x float> %v628, <8 x float> %v630, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v637 = shufflevector <8 x float> %v628, <8 x float> %v630, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v638 = shufflevector <8 x float> %v629, <8 x float> %v631, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v639 = shufflevector <8 x float> %v629, <8 x float> %v631, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v640 = shufflevector <8 x float> %v632, <8 x float> %v634, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v641 = shufflevector <8 x float> %v632, <8 x float> %v634, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v642 = shufflevector <8 x float> %v633, <8 x float> %v635, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v643 = shufflevector <8 x float> %v633, <8 x float> %v635, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v644 = add i64 %v594, 0
  %v645 = mul i64 %v644, 8
  %v646 = getelementptr inbounds float, ptr %v580, i64 %v645
  store <8 x float> %v636, ptr %v646, align 4
  %v647 = add i64 %v594, 1
  %v648 = mul i64 %v647, 8
  %v649 = getelementptr inbounds float, ptr %v580, i64 %v648
  store <8 x float> %v637, ptr %v649, align 4
  %v650 = add i64 %v594, 2
  %v651 = mul i64 %v650, 8
  %v652 = getelementptr inbounds float, ptr %v580, i64 %v651
  store <8 x float> %v638, ptr %v652, align 4
  %v653 = add i64 %v594, 3
  %v654 = mul i64 %v653, 8
  %v655 = getelementptr inbounds float, ptr %v580, i64 %v654
  store <8 x float> %v639, ptr %v655, align 4
  %v656 = add i64 %v594, 4
  %v657 = mul i64 %v656, 8
  %v658 = getelementptr inbounds float, ptr %v580, i64 %v657
  store <8 x float> %v640, ptr %v658, align 4
  %v659 = add i64 %v594, 5
  %v660 = mul i64 %v659, 8
  %v661 = getelementptr inbounds float, ptr %v580, i64 %v660
  store <8 x float> %v641, ptr %v661, align 4
  %v662 = add i64 %v594, 6
  %v663 = mul i64 %v662, 8
  %v664 = getelementptr inbounds float, ptr %v580, i64 %v663
  store <8 x float> %v642, ptr %v664, align 4
  %v665 = add i64 %v594, 7
  %v666 = mul i64 %v665, 8
  %v667 = getelementptr inbounds float, ptr %v580, i64 %v666
  store <8 x float> %v643, ptr %v667, align 4
  %v668 = add nsw i64 %v594, 8
  br label %b91
b93:
  br label %b94
b94:
  %v669 = phi i64 [ 8, %b93 ], [ %v677, %b95 ]
  %v670 = icmp slt i64 %v669, 8
  br i1 %v670, label %b95, label %b96
b95:
  %v671 = mul i64 %v669, 1
  %v672 = getelementptr inbounds float, ptr %v592, i64 %v671
  %v673 = getelementptr float, ptr %v672, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v674 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v673, <8 x i1> %v589, <8 x float> zeroinitializer)
  %v675 = mul i64 %v669, 8
  %v676 = getelementptr inbounds float, ptr %v580, i64 %v675
  store <8 x float> %v674, ptr %v676, align 4
  %v677 = add nsw i64 %v669, 1
  br label %b94
b96:
  br label %b90
b90:
  %v678 = icmp slt i64 %v583, 8
  br i1 %v678, label %b97, label %b98
b97:
  br label %b99
b99:
  %v679 = phi i64 [ 0, %b97 ], [ %v687, %b100 ]
  %v680 = icmp slt i64 %v679, 8
  br i1 %v680, label %b100, label %b101
b100:
  %v681 = mul i64 %v679, 1
  %v682 = getelementptr inbounds float, ptr %v592, i64 %v681
  %v683 = getelementptr float, ptr %v682, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v684 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v683, <8 x i1> %v589, <8 x float> zeroinitializer)
  %v685 = mul i64 %v679, 8
  %v686 = getelementptr inbounds float, ptr %v580, i64 %v685
  store <8 x float> %v684, ptr %v686, align 4
  %v687 = add nsw i64 %v679, 1
  br label %b99
b101:
  br label %b98
b98:
  %v688 = add i64 %v576, 64
  %v689 = add nsw i64 %v574, 1
  br label %b86
b88:
  br label %b69
b69:
  %v690 = icmp sgt i64 %v3, 1
  br i1 %v690, label %b102, label %b103
b102:
  %v691 = getelementptr inbounds i64, ptr %v1, i64 3
  %v692 = atomicrmw add ptr %v691, i64 1 acq_rel
  %v693 = mul i64 %v3, 5
  br label %b104
b104:
  %v694 = load atomic i64, ptr %v691 acquire, align 8
  %v695 = icmp slt i64 %v694, %v693
  br i1 %v695, label %b105, label %b106
b105:
  %v696 = call i32 @sched_yield()
  br label %b104
b106:
  br label %b103
b103:
  br label %b107
b107:
  %v697 = phi i64 [ 0, %b103 ], [ %v984, %b148 ]
  %v698 = icmp slt i64 %v697, %v5
  br i1 %v698, label %b108, label %b109
b108:
  %v700 = add i64 %v7, 0
  %v701 = sdiv i64 %v700, 1
  %v702 = add i64 %v2, 1
  %v703 = mul i64 %v701, %v2
  %v704 = sdiv i64 %v703, %v3
  %v705 = mul i64 %v704, 1
  %v706 = icmp slt i64 %v705, %v7
  %v707 = select i1 %v706, i64 %v705, i64 %v7
  %v708 = mul i64 %v701, %v702
  %v709 = sdiv i64 %v708, %v3
  %v710 = mul i64 %v709, 1
  %v711 = icmp slt i64 %v710, %v7
  %v712 = select i1 %v711, i64 %v710, i64 %v7
  br label %b110
b110:
  %v713 = phi i64 [ %v707, %b108 ], [ %v792, %b115 ]
  %v714 = icmp slt i64 %v713, %v712
  br i1 %v714, label %b111, label %b112
b111:
  %v715 = add i64 %v713, 96
  %v716 = icmp slt i64 %v715, %v712
  %v717 = select i1 %v716, i64 %v715, i64 %v712
  br label %b113
b113:
  %v718 = phi i64 [ 0, %b111 ], [ %v791, %b118 ]
  %v719 = icmp slt i64 %v718, 1
  br i1 %v719, label %b114, label %b115
b114:
  %v720 = sub i64 %v717, %v713
  %v721 = sub i64 8, 1
  %v722 = add i64 %v720, %v721
  %v723 = sdiv i64 %v722, 8
  br label %b116
b116:
  %v724 = phi i64 [ 0, %b114 ], [ %v790, %b123 ]
  %v725 = icmp slt i64 %v724, %v723
  br i1 %v725, label %b117, label %b118
b117:
  %v726 = mul i64 %v720, %v724
  %v727 = sdiv i64 %v726, %v723
  %v728 = add i64 %v713, %v727
  %v729 = add i64 %v724, 1
  %v730 = mul i64 %v720, %v729
  %v731 = sdiv i64 %v730, %v723
  %v732 = add i64 %v713, %v731
  %v733 = mul i64 %v718, 96
  %v734 = getelementptr inbounds float, ptr %v423, i64 %v733
  %v735 = sub i64 %v732, %v728
  %v736 = add i64 %v697, 0
  %v737 = and i64 %v736, %v92
  %v738 = mul i64 %v737, %v7
  %v739 = add i64 %v738, %v728
  %v740 = mul i64 %v739, 12
  %v741 = getelementptr inbounds float, ptr %v36, i64 %v740
  %v742 = getelementptr inbounds float, ptr %v741, i64 0
  %v743 = sub i64 %v735, 1
  %v744 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v743
  %v745 = load ptr, ptr %v744, align 4
  %v746 = icmp sgt i64 %v735, 0
  br i1 %v746, label %b119, label %b120
b119:
  call void %v745(ptr %v742, i64 12, ptr %v734, i64 12, ptr %v699)
  br label %b120
b120:
  %v747 = add i64 %v733, 96
  br label %b121
b121:
  %v748 = phi i64 [ %v728, %b120 ], [ %v789, %b126 ]
  %v749 = icmp slt i64 %v748, %v732
  br i1 %v749, label %b122, label %b123
b122:
  %v750 = sub i64 %v748, %v728
  %v751 = mul i64 %v750, 8
  %v752 = getelementptr inbounds float, ptr %v699, i64 %v751
  %v753 = add i64 %v697, 0
  %v754 = and i64 %v753, %v100
  %v755 = mul i64 %v754, %v7
  %v756 = add i64 %v755, %v748
  %v757 = mul i64 %v756, 8
  %v758 = getelementptr inbounds float, ptr %v62, i64 %v757
  %v759 = add i64 %v697, 0
  %v760 = and i64 %v759, %v102
  %v761 = mul i64 %v760, %v7
  %v762 = add i64 %v761, %v748
  %v763 = mul i64 %v762, 8
  %v764 = getelementptr inbounds float, ptr %v64, i64 %v763
  br label %b124
b124:
  %v765 = phi i64 [ 0, %b122 ], [ %v788, %b125 ]
  %v766 = icmp slt i64 %v765, 1
  br i1 %v766, label %b125, label %b126
b125:
  %v767 = mul i64 %v718, 1
  %v768 = add i64 %v767, %v765
  %v769 = mul i64 %v768, 8
  %v770 = add i64 0, %v765
  %v771 = mul i64 %v770, 8
  %v772 = getelementptr inbounds float, ptr %v752, i64 %v771
  %v773 = load <8 x float>, ptr %v772, align 4
  %v774 = add i64 0, %v769
  %v775 = getelementptr inbounds float, ptr %v14, i64 %v774
  %v776 = load <8 x float>, ptr %v775, align 4
  %v777 = fadd <8 x float> %v773, %v776
  %v778 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v779 = shufflevector <8 x float> %v778, <8 x float> poison, <8 x i32> zeroinitializer
  %v780 = fcmp ole <8 x float> %v777, %v779
  %v781 = select <8 x i1> %v780, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v782 = fcmp une <8 x float> %v781, splat (float 0x0000000000000000)
  %v783 = select <8 x i1> %v782, <8 x float> %v779, <8 x float> %v777
  %v784 = add i64 0, %v769
  %v785 = getelementptr inbounds float, ptr %v758, i64 %v784
  store <8 x float> %v777, ptr %v785, align 4
  %v786 = add i64 0, %v769
  %v787 = getelementptr inbounds float, ptr %v764, i64 %v786
  store <8 x float> %v783, ptr %v787, align 4
  %v788 = add nsw i64 %v765, 1
  br label %b124
b126:
  %v789 = add nsw i64 %v748, 1
  br label %b121
b123:
  %v790 = add nsw i64 %v724, 1
  br label %b116
b118:
  %v791 = add nsw i64 %v718, 1
  br label %b113
b115:
  %v792 = add nsw i64 %v713, 96
  br label %b110
b112:
  %v794 = add i64 %v7, 0
  %v795 = sdiv i64 %v794, 1
  %v796 = add i64 %v2, 1
  %v797 = mul i64 %v795, %v2
  %v798 = sdiv i64 %v797, %v3
  %v799 = mul i64 %v798, 1
  %v800 = icmp slt i64 %v799, %v7
  %v801 = select i1 %v800, i64 %v799, i64 %v7
  %v802 = mul i64 %v795, %v796
  %v803 = sdiv i64 %v802, %v3
  %v804 = mul i64 %v803, 1
  %v805 = icmp slt i64 %v804, %v7
  %v806 = select i1 %v805, i64 %v804, i64 %v7
  br label %b127
b127:
  %v807 = phi i64 [ %v801, %b112 ], [ %v889, %b132 ]
  %v808 = icmp slt i64 %v807, %v806
  br i1 %v808, label %b128, label %b129
b128:
  %v809 = add i64 %v807, 96
  %v810 = icmp slt i64 %v809, %v806
  %v811 = select i1 %v810, i64 %v809, i64 %v806
  br label %b130
b130:
  %v812 = phi i64 [ 0, %b128 ], [ %v888, %b135 ]
  %v813 = icmp slt i64 %v812, 1
  br i1 %v813, label %b131, label %b132
b131:
  %v814 = sub i64 %v811, %v807
  %v815 = sub i64 8, 1
  %v816 = add i64 %v814, %v815
  %v817 = sdiv i64 %v816, 8
  br label %b133
b133:
  %v818 = phi i64 [ 0, %b131 ], [ %v887, %b140 ]
  %v819 = icmp slt i64 %v818, %v817
  br i1 %v819, label %b134, label %b135
b134:
  %v820 = mul i64 %v814, %v818
  %v821 = sdiv i64 %v820, %v817
  %v822 = add i64 %v807, %v821
  %v823 = add i64 %v818, 1
  %v824 = mul i64 %v814, %v823
  %v825 = sdiv i64 %v824, %v817
  %v826 = add i64 %v807, %v825
  %v827 = mul i64 %v812, 64
  %v828 = getelementptr inbounds float, ptr %v424, i64 %v827
  %v829 = sub i64 %v826, %v822
  %v830 = add i64 %v697, 0
  %v831 = and i64 %v830, %v102
  %v832 = mul i64 %v831, %v7
  %v833 = add i64 %v832, %v822
  %v834 = mul i64 %v833, 8
  %v835 = getelementptr inbounds float, ptr %v64, i64 %v834
  %v836 = getelementptr inbounds float, ptr %v835, i64 0
  %v837 = sub i64 %v829, 1
  %v838 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v837
  %v839 = load ptr, ptr %v838, align 4
  %v840 = icmp sgt i64 %v829, 0
  br i1 %v840, label %b136, label %b137
b136:
  call void %v839(ptr %v836, i64 8, ptr %v828, i64 8, ptr %v793)
  br label %b137
b137:
  %v841 = add i64 %v827, 64
  br label %b138
b138:
  %v842 = phi i64 [ %v822, %b137 ], [ %v886, %b143 ]
  %v843 = icmp slt i64 %v842, %v826
  br i1 %v843, label %b139, label %b140
b139:
  %v844 = sub i64 %v842, %v822
  %v845 = mul i64 %v844, 8
  %v846 = getelementptr inbounds float, ptr %v793, i64 %v845
  %v847 = add i64 %v697, 0
  %v848 = and i64 %v847, %v98
  %v849 = mul i64 %v848, %v7
  %v850 = add i64 %v849, %v842
  %v851 = mul i64 %v850, 3
  %v852 = getelementptr inbounds float, ptr %v60, i64 %v851
  %v853 = add i64 %v697, 0
  %v854 = and i64 %v853, %v104
  %v855 = mul i64 %v854, %v7
  %v856 = add i64 %v855, %v842
  %v857 = mul i64 %v856, 3
  %v858 = getelementptr inbounds float, ptr %v66, i64 %v857
  br label %b141
b141:
  %v859 = phi i64 [ 0, %b139 ], [ %v885, %b145 ]
  %v860 = icmp slt i64 %v859, 1
  br i1 %v860, label %b142, label %b143
b142:
  %v861 = mul i64 %v812, 1
  %v862 = add i64 %v861, %v859
  %v863 = mul i64 %v862, 8
  %v864 = icmp eq i64 %v863, 0
  br i1 %v864, label %b144, label %b145
b144:
  %v865 = icmp ult i64 3, 8
  %v866 = select i1 %v865, i64 3, i64 8
  %v867 = trunc i64 %v866 to i32
  %v868 = insertelement <8 x i32> poison, i32 %v867, i64 0
  %v869 = shufflevector <8 x i32> %v868, <8 x i32> poison, <8 x i32> zeroinitializer
  %v870 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v869
  %v871 = add i64 0, %v859
  %v872 = mul i64 %v871, 8
  %v873 = getelementptr inbounds float, ptr %v846, i64 %v872
  %v874 = load <8 x float>, ptr %v873, align 4
  %v875 = add i64 0, %v863
  %v876 = getelementptr inbounds float, ptr %v26, i64 %v875
  %v877 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v876, <8 x i1> %v870, <8 x float> zeroinitializer)
  %v878 = add i64 0, %v863
  %v879 = getelementptr inbounds float, ptr %v852, i64 %v878
  %v880 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v879, <8 x i1> %v870, <8 x float> zeroinitializer)
  %v881 = fadd <8 x float> %v880, %v874
  %v882 = fadd <8 x float> %v877, %v881
  %v883 = add i64 0, %v863
  %v884 = getelementptr inbounds float, ptr %v858, i64 %v883
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v882, ptr align 4 %v884, <8 x i1> %v870)
  br label %b145
b145:
  %v885 = add nsw i64 %v859, 1
  br label %b141
b143:
  %v886 = add nsw i64 %v842, 1
  br label %b138
b140:
  %v887 = add nsw i64 %v818, 1
  br label %b133
b135:
  %v888 = add nsw i64 %v812, 1
  br label %b130
b132:
  %v889 = add nsw i64 %v807, 96
  br label %b127
b129:
  %v890 = add i64 %v7, 0
  %v891 = sdiv i64 %v890, 1
  %v892 = add i64 %v2, 1
  %v893 = mul i64 %v891, %v2
  %v894 = sdiv i64 %v893, %v3
  %v895 = mul i64 %v894, 1
  %v896 = icmp slt i64 %v895, %v7
  %v897 = select i1 %v896, i64 %v895, i64 %v7
  %v898 = mul i64 %v891, %v892
  %v899 = sdiv i64 %v898, %v3
  %v900 = mul i64 %v899, 1
  %v901 = icmp slt i64 %v900, %v7
  %v902 = select i1 %v901, i64 %v900, i64 %v7
  br label %b146
b146:
  %v903 = phi i64 [ %v897, %b129 ], [ %v983, %b151 ]
  %v904 = icmp slt i64 %v903, %v902
  br i1 %v904, label %b147, label %b148
b147:
  br label %b149
b149:
  %v905 = phi i64 [ 0, %b147 ], [ %v982, %b150 ]
  %v906 = icmp slt i64 %v905, 4
  br i1 %v906, label %b150, label %b151
b150:
  %v907 = add i64 0, %v905
  %v908 = getelementptr inbounds float, ptr %v28, i64 %v907
  %v909 = load float, ptr %v908, align 4
  %v910 = add i64 %v697, 0
  %v911 = and i64 %v910, %v92
  %v912 = mul i64 %v911, %v7
  %v913 = add i64 %v912, %v903
  %v914 = mul i64 %v913, 12
  %v915 = getelementptr inbounds float, ptr %v36, i64 %v914
  %v916 = add i64 0, %v905
  %v917 = getelementptr inbounds float, ptr %v18, i64 %v916
  %v918 = load float, ptr %v917, align 4
  %v919 = add i64 %v697, 0
  %v920 = and i64 %v919, %v88
  %v921 = mul i64 %v920, %v7
  %v922 = add i64 %v921, %v903
  %v923 = mul i64 %v922, 1
  %v924 = getelementptr inbounds float, ptr %v16, i64 %v923
  %v925 = getelementptr inbounds float, ptr %v924, i64 0
  %v926 = load float, ptr %v925, align 4
  %v927 = fadd float %v926, 0x3FF0000000000000
  %v928 = fmul float %v918, %v927
  %v929 = getelementptr inbounds float, ptr %v20, i64 0
  %v930 = load float, ptr %v929, align 4
  %v931 = fdiv float %v928, %v930
  %v932 = add i64 0, %v905
  %v933 = getelementptr inbounds float, ptr %v22, i64 %v932
  %v934 = load float, ptr %v933, align 4
  %v935 = fadd float %v931, %v934
  %v936 = fmul float 0x401921FB60000000, %v935
  %v937 = call float @cosf(float %v936)
  %v938 = fdiv float %v937, %v930
  %v939 = add i64 %v697, 0
  %v940 = and i64 %v939, %v104
  %v941 = mul i64 %v940, %v7
  %v942 = add i64 %v941, %v903
  %v943 = mul i64 %v942, 3
  %v944 = getelementptr inbounds float, ptr %v66, i64 %v943
  %v945 = add i64 %v697, 1
  %v946 = and i64 %v945, %v92
  %v947 = mul i64 %v946, %v7
  %v948 = add i64 %v947, %v903
  %v949 = mul i64 %v948, 12
  %v950 = getelementptr inbounds float, ptr %v36, i64 %v949
  %v951 = icmp ult i64 3, 8
  %v952 = select i1 %v951, i64 3, i64 8
  %v953 = trunc i64 %v952 to i32
  %v954 = insertelement <8 x i32> poison, i32 %v953, i64 0
  %v955 = shufflevector <8 x i32> %v954, <8 x i32> poison, <8 x i32> zeroinitializer
  %v956 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v955
  %v957 = mul i64 %v905, 3
  %v958 = add i64 0, %v957
  %v959 = add i64 %v958, 0
  %v960 = getelementptr inbounds float, ptr %v915, i64 %v959
  %v961 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v960, <8 x i1> %v956, <8 x float> zeroinitializer)
  %v962 = insertelement <8 x float> poison, float %v909, i64 0
  %v963 = shufflevector <8 x float> %v962, <8 x float> poison, <8 x i32> zeroinitializer
  %v964 = fmul <8 x float> %v963, %v961
  %v965 = add i64 0, 0
  %v966 = getelementptr inbounds float, ptr %v944, i64 %v965
  %v967 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v966, <8 x i1> %v956, <8 x float> zeroinitializer)
  %v968 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v969 = shufflevector <8 x float> %v968, <8 x float> poison, <8 x i32> zeroinitializer
  %v970 = fcmp ole <8 x float> %v967, %v969
  %v971 = select <8 x i1> %v970, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v972 = fcmp une <8 x float> %v971, splat (float 0x0000000000000000)
  %v973 = select <8 x i1> %v972, <8 x float> %v969, <8 x float> %v967
  %v974 = insertelement <8 x float> poison, float %v938, i64 0
  %v975 = shufflevector <8 x float> %v974, <8 x float> poison, <8 x i32> zeroinitializer
  %v976 = fmul <8 x float> %v975, %v973
  %v977 = fadd <8 x float> %v964, %v976
  %v978 = mul i64 %v905, 3
  %v979 = add i64 0, %v978
  %v980 = add i64 %v979, 0
  %v981 = getelementptr inbounds float, ptr %v950, i64 %v980
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v977, ptr align 4 %v981, <8 x i1> %v956)
  %v982 = add nsw i64 %v905, 1
  br label %b149
b151:
  %v983 = add nsw i64 %v903, 1
  br label %b146
b148:
  %v984 = add nsw i64 %v697, 1
  br label %b107
b109:
  %v985 = icmp sgt i64 %v3, 1
  br i1 %v985, label %b152, label %b153
b152:
  %v986 = getelementptr inbounds i64, ptr %v1, i64 3
  %v987 = atomicrmw add ptr %v986, i64 1 acq_rel
  %v988 = mul i64 %v3, 6
  br label %b154
b154:
  %v989 = load atomic i64, ptr %v986 acquire, align 8
  %v990 = icmp slt i64 %v989, %v988
  br i1 %v990, label %b155, label %b156
b155:
  %v991 = call i32 @sched_yield()
  br label %b154
b156:
  br label %b153
b153:
  %v992 = getelementptr inbounds float, ptr %v122, i64 224
  %v993 = getelementptr inbounds i64, ptr %v1, i64 4
  %v994 = load i64, ptr %v993, align 8
  %v995 = icmp eq i64 %v994, 0
  br i1 %v995, label %b157, label %b158
b157:
  %v996 = add i64 1, 0
  %v997 = sdiv i64 %v996, 1
  %v998 = add i64 %v2, 1
  %v999 = mul i64 %v997, %v2
  %v1000 = sdiv i64 %v999, %v3
  %v1001 = mul i64 %v1000, 1
  %v1002 = icmp slt i64 %v1001, 1
  %v1003 = select i1 %v1002, i64 %v1001, i64 1
  %v1004 = mul i64 %v997, %v998
  %v1005 = sdiv i64 %v1004, %v3
  %v1006 = mul i64 %v1005, 1
  %v1007 = icmp slt i64 %v1006, 1
  %v1008 = select i1 %v1007, i64 %v1006, i64 1
  %v1009 = icmp slt i64 %v1008, 1
  %v1010 = select i1 %v1009, i64 %v1008, i64 1
  br label %b159
b159:
  %v1011 = phi i64 [ %v1003, %b157 ], [ %v1126, %b171 ]
  %v1012 = icmp slt i64 %v1011, %v1010
  br i1 %v1012, label %b160, label %b161
b160:
  %v1013 = mul i64 %v1011, 96
  %v1014 = mul i64 %v1011, 8
  %v1015 = add i64 %v1013, 0
  %v1016 = add i64 %v1014, 0
  %v1017 = getelementptr inbounds float, ptr %v992, i64 %v1015
  %v1018 = sub i64 8, %v1016
  %v1019 = icmp slt i64 %v1018, 0
  %v1020 = select i1 %v1019, i64 0, i64 %v1018
  %v1021 = icmp ult i64 %v1020, 8
  %v1022 = select i1 %v1021, i64 %v1020, i64 8
  %v1023 = trunc i64 %v1022 to i32
  %v1024 = insertelement <8 x i32> poison, i32 %v1023, i64 0
  %v1025 = shufflevector <8 x i32> %v1024, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1026 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1025
  %v1027 = mul i64 %v1016, 12
  %v1028 = add i64 0, %v1027
  %v1029 = getelementptr inbounds float, ptr %v30, i64 %v1028
  %v1030 = icmp sge i64 %v1020, 8
  br i1 %v1030, label %b162, label %b163
b162:
  br label %b164
b164:
  %v1031 = phi i64 [ 0, %b162 ], [ %v1105, %b165 ]
  %v1032 = icmp slt i64 %v1031, 8
  br i1 %v1032, label %b165, label %b166
b165:
  %v1033 = add i64 %v1031, 0
  %v1034 = getelementptr inbounds float, ptr %v1029, i64 %v1033
  %v1035 = load <8 x float>, ptr %v1034, align 4
  %v1036 = add i64 %v1031, 12
  %v1037 = getelementptr inbounds float, ptr %v1029, i64 %v1036
  %v1038 = load <8 x float>, ptr %v1037, align 4
  %v1039 = add i64 %v1031, 24
  %v1040 = getelementptr inbounds float, ptr %v1029, i64 %v1039
  %v1041 = load <8 x float>, ptr %v1040, align 4
  %v1042 = add i64 %v1031, 36
  %v1043 = getelementptr inbounds float, ptr %v1029, i64 %v1042
  %v1044 = load <8 x float>, ptr %v1043, align 4
  %v1045 = add i64 %v1031, 48
  %v1046 = getelementptr inbounds float, ptr %v1029, i64 %v1045
  %v1047 = load <8 x float>, ptr %v1046, align 4
  %v1048 = add i64 %v1031, 60
  %v1049 = getelementptr inbounds float, ptr %v1029, i64 %v1048
  %v1050 = load <8 x float>, ptr %v1049, align 4
  %v1051 = add i64 %v1031, 72
  %v1052 = getelementptr inbounds float, ptr %v1029, i64 %v1051
  %v1053 = load <8 x float>, ptr %v1052, align 4
  %v1054 = add i64 %v1031, 84
  %v1055 = getelementptr inbounds float, ptr %v1029, i64 %v1054
  %v1056 = load <8 x float>, ptr %v1055, align 4
  %v1057 = shufflevector <8 x float> %v1035, <8 x float> %v1047, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1058 = shufflevector <8 x float> %v1035, <8 x float> %v1047, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1059 = shufflevector <8 x float> %v1038, <8 x float> %v1050, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1060 = shufflevector <8 x float> %v1038, <8 x float> %v1050, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1061 = shufflevector <8 x float> %v1041, <8 x float> %v1053, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1062 = shufflevector <8 x float> %v1041, <8 x float> %v1053, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1063 = shufflevector <8 x float> %v1044, <8 x float> %v1056, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1064 = shufflevector <8 x float> %v1044, <8 x float> %v1056, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1065 = shufflevector <8 x float> %v1057, <8 x float> %v1061, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1066 = shufflevector <8 x float> %v1057, <8 x float> %v1061, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1067 = shufflevector <8 x float> %v1059, <8 x float> %v1063, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1068 = shufflevector <8 x float> %v1059, <8 x float> %v1063, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1069 = shufflevector <8 x float> %v1058, <8 x float> %v1062, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1070 = shufflevector <8 x float> %v1058, <8 x float> %v1062, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1071 = shufflevector <8 x float> %v1060, <8 x float> %v1064, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1072 = shufflevector <8 x float> %v1060, <8 x float> %v1064, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1073 = shufflevector <8 x float> %v1065, <8 x float> %v1067, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1074 = shufflevector <8 x float> %v1065, <8 x float> %v1067, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1075 = shufflevector <8 x float> %v1066, <8 x float> %v1068, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1076 = shufflevector <8 x float> %v1066, <8 x float> %v1068, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1077 = shufflevector <8 x float> %v1069, <8 x float> %v1071, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1078 = shufflevector <8 x float> %v1069, <8 x float> %v1071, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1079 = shufflevector <8 x float> %v1070, <8 x float> %v1072, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1080 = shufflevector <8 x float> %v1070, <8 x float> %v1072, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1081 = add i64 %v1031, 0
  %v1082 = mul i64 %v1081, 8
  %v1083 = getelementptr inbounds float, ptr %v1017, i64 %v1082
  store <8 x float> %v1073, ptr %v1083, align 4
  %v1084 = add i64 %v1031, 1
  %v1085 = mul i64 %v1084, 8
  %v1086 = getelementptr inbounds float, ptr %v1017, i64 %v1085
  store <8 x float> %v1074, ptr %v1086, align 4
  %v1087 = add i64 %v1031, 2
  %v1088 = mul i64 %v1087, 8
  %v1089 = getelementptr inbounds float, ptr %v1017, i64 %v1088
  store <8 x float> %v1075, ptr %v1089, align 4
  %v1090 = add i64 %v1031, 3
  %v1091 = mul i64 %v1090, 8
  %v1092 = getelementptr inbounds float, ptr %v1017, i64 %v1091
  store <8 x float> %v1076, ptr %v1092, align 4
  %v1093 = add i64 %v1031, 4
  %v1094 = mul i64 %v1093, 8
  %v1095 = getelementptr inbounds float, ptr %v1017, i64 %v1094
  store <8 x float> %v1077, ptr %v1095, align 4
  %v1096 = add i64 %v1031, 5
  %v1097 = mul i64 %v1096, 8
  %v1098 = getelementptr inbounds float, ptr %v1017, i64 %v1097
  store <8 x float> %v1078, ptr %v1098, align 4
  %v1099 = add i64 %v1031, 6
  %v1100 = mul i64 %v1099, 8
  %v1101 = getelementptr inbounds float, ptr %v1017, i64 %v1100
  store <8 x float> %v1079, ptr %v1101, align 4
  %v1102 = add i64 %v1031, 7
  %v1103 = mul i64 %v1102, 8
  %v1104 = getelementptr inbounds float, ptr %v1017, i64 %v1103
  store <8 x float> %v1080, ptr %v1104, align 4
  %v1105 = add nsw i64 %v1031, 8
  br label %b164
b166:
  br label %b167
b167:
  %v1106 = phi i64 [ 8, %b166 ], [ %v1114, %b168 ]
  %v1107 = icmp slt i64 %v1106, 12
  br i1 %v1107, label %b168, label %b169
b168:
  %v1108 = mul i64 %v1106, 1
  %v1109 = getelementptr inbounds float, ptr %v1029, i64 %v1108
  %v1110 = getelementptr float, ptr %v1109, <8 x i64> <i64 0, i64 12, i64 24, i64 36, i64 48, i64 60, i64 72, i64 84>
  %v1111 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1110, <8 x i1> %v1026, <8 x float> zeroinitializer)
  %v1112 = mul i64 %v1106, 8
  %v1113 = getelementptr inbounds float, ptr %v1017, i64 %v1112
  store <8 x float> %v1111, ptr %v1113, align 4
  %v1114 = add nsw i64 %v1106, 1
  br label %b167
b169:
  br label %b163
b163:
  %v1115 = icmp slt i64 %v1020, 8
  br i1 %v1115, label %b170, label %b171
b170:
  br label %b172
b172:
  %v1116 = phi i64 [ 0, %b170 ], [ %v1124, %b173 ]
  %v1117 = icmp slt i64 %v1116, 12
  br i1 %v1117, label %b173, label %b174
b173:
  %v1118 = mul i64 %v1116, 1
  %v1119 = getelementptr inbounds float, ptr %v1029, i64 %v1118
  %v1120 = getelementptr float, ptr %v1119, <8 x i64> <i64 0, i64 12, i64 24, i64 36, i64 48, i64 60, i64 72, i64 84>
  %v1121 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1120, <8 x i1> %v1026, <8 x float> zeroinitializer)
  %v1122 = mul i64 %v1116, 8
  %v1123 = getelementptr inbounds float, ptr %v1017, i64 %v1122
  store <8 x float> %v1121, ptr %v1123, align 4
  %v1124 = add nsw i64 %v1116, 1
  br label %b172
b174:
  br label %b171
b171:
  %v1125 = add i64 %v1013, 96
  %v1126 = add nsw i64 %v1011, 1
  br label %b159
b161:
  br label %b158
b158:
  %v1127 = icmp sgt i64 %v3, 1
  br i1 %v1127, label %b175, label %b176
b175:
  %v1128 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1129 = atomicrmw add ptr %v1128, i64 1 acq_rel
  %v1130 = mul i64 %v3, 7
  br label %b177
b177:
  %v1131 = load atomic i64, ptr %v1128 acquire, align 8
  %v1132 = icmp slt i64 %v1131, %v1130
  br i1 %v1132, label %b178, label %b179
b178:
  %v1133 = call i32 @sched_yield()
  br label %b177
b179:
  br label %b176
b176:
  %v1135 = add i64 %v8, 0
  %v1136 = sdiv i64 %v1135, 1
  %v1137 = add i64 %v2, 1
  %v1138 = mul i64 %v1136, %v2
  %v1139 = sdiv i64 %v1138, %v3
  %v1140 = mul i64 %v1139, 1
  %v1141 = icmp slt i64 %v1140, %v8
  %v1142 = select i1 %v1141, i64 %v1140, i64 %v8
  %v1143 = mul i64 %v1136, %v1137
  %v1144 = sdiv i64 %v1143, %v3
  %v1145 = mul i64 %v1144, 1
  %v1146 = icmp slt i64 %v1145, %v8
  %v1147 = select i1 %v1146, i64 %v1145, i64 %v8
  br label %b180
b180:
  %v1148 = phi i64 [ %v1142, %b176 ], [ %v1217, %b185 ]
  %v1149 = icmp slt i64 %v1148, %v1147
  br i1 %v1149, label %b181, label %b182
b181:
  %v1150 = add i64 %v1148, 96
  %v1151 = icmp slt i64 %v1150, %v1147
  %v1152 = select i1 %v1151, i64 %v1150, i64 %v1147
  br label %b183
b183:
  %v1153 = phi i64 [ 0, %b181 ], [ %v1216, %b188 ]
  %v1154 = icmp slt i64 %v1153, 1
  br i1 %v1154, label %b184, label %b185
b184:
  %v1155 = sub i64 %v1152, %v1148
  %v1156 = sub i64 8, 1
  %v1157 = add i64 %v1155, %v1156
  %v1158 = sdiv i64 %v1157, 8
  br label %b186
b186:
  %v1159 = phi i64 [ 0, %b184 ], [ %v1215, %b193 ]
  %v1160 = icmp slt i64 %v1159, %v1158
  br i1 %v1160, label %b187, label %b188
b187:
  %v1161 = mul i64 %v1155, %v1159
  %v1162 = sdiv i64 %v1161, %v1158
  %v1163 = add i64 %v1148, %v1162
  %v1164 = add i64 %v1159, 1
  %v1165 = mul i64 %v1155, %v1164
  %v1166 = sdiv i64 %v1165, %v1158
  %v1167 = add i64 %v1148, %v1166
  %v1168 = mul i64 %v1153, 96
  %v1169 = getelementptr inbounds float, ptr %v992, i64 %v1168
  %v1170 = sub i64 %v1167, %v1163
  %v1171 = mul i64 1, %v7
  %v1172 = add i64 %v1163, %v1171
  %v1173 = mul i64 %v1172, 12
  %v1174 = getelementptr inbounds float, ptr %v36, i64 %v1173
  %v1175 = getelementptr inbounds float, ptr %v1174, i64 0
  %v1176 = sub i64 %v1170, 1
  %v1177 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1176
  %v1178 = load ptr, ptr %v1177, align 4
  %v1179 = icmp sgt i64 %v1170, 0
  br i1 %v1179, label %b189, label %b190
b189:
  call void %v1178(ptr %v1175, i64 12, ptr %v1169, i64 12, ptr %v1134)
  br label %b190
b190:
  %v1180 = add i64 %v1168, 96
  br label %b191
b191:
  %v1181 = phi i64 [ %v1163, %b190 ], [ %v1214, %b196 ]
  %v1182 = icmp slt i64 %v1181, %v1167
  br i1 %v1182, label %b192, label %b193
b192:
  %v1183 = sub i64 %v1181, %v1163
  %v1184 = mul i64 %v1183, 8
  %v1185 = getelementptr inbounds float, ptr %v1134, i64 %v1184
  %v1186 = mul i64 %v1181, 8
  %v1187 = getelementptr inbounds float, ptr %v68, i64 %v1186
  %v1188 = mul i64 %v1181, 8
  %v1189 = getelementptr inbounds float, ptr %v40, i64 %v1188
  br label %b194
b194:
  %v1190 = phi i64 [ 0, %b192 ], [ %v1213, %b195 ]
  %v1191 = icmp slt i64 %v1190, 1
  br i1 %v1191, label %b195, label %b196
b195:
  %v1192 = mul i64 %v1153, 1
  %v1193 = add i64 %v1192, %v1190
  %v1194 = mul i64 %v1193, 8
  %v1195 = add i64 0, %v1190
  %v1196 = mul i64 %v1195, 8
  %v1197 = getelementptr inbounds float, ptr %v1185, i64 %v1196
  %v1198 = load <8 x float>, ptr %v1197, align 4
  %v1199 = add i64 0, %v1194
  %v1200 = getelementptr inbounds float, ptr %v32, i64 %v1199
  %v1201 = load <8 x float>, ptr %v1200, align 4
  %v1202 = fadd <8 x float> %v1198, %v1201
  %v1203 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1204 = shufflevector <8 x float> %v1203, <8 x float> poison, <8 x i32> zeroinitializer
  %v1205 = fcmp ole <8 x float> %v1202, %v1204
  %v1206 = select <8 x i1> %v1205, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1207 = fcmp une <8 x float> %v1206, splat (float 0x0000000000000000)
  %v1208 = select <8 x i1> %v1207, <8 x float> %v1204, <8 x float> %v1202
  %v1209 = add i64 0, %v1194
  %v1210 = getelementptr inbounds float, ptr %v1187, i64 %v1209
  store <8 x float> %v1206, ptr %v1210, align 4
  %v1211 = add i64 0, %v1194
  %v1212 = getelementptr inbounds float, ptr %v1189, i64 %v1211
  store <8 x float> %v1208, ptr %v1212, align 4
  %v1213 = add nsw i64 %v1190, 1
  br label %b194
b196:
  %v1214 = add nsw i64 %v1181, 1
  br label %b191
b193:
  %v1215 = add nsw i64 %v1159, 1
  br label %b186
b188:
  %v1216 = add nsw i64 %v1153, 1
  br label %b183
b185:
  %v1217 = add nsw i64 %v1148, 96
  br label %b180
b182:
  %v1218 = icmp sgt i64 %v3, 1
  br i1 %v1218, label %b197, label %b198
b197:
  %v1219 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1220 = atomicrmw add ptr %v1219, i64 1 acq_rel
  %v1221 = mul i64 %v3, 8
  br label %b199
b199:
  %v1222 = load atomic i64, ptr %v1219 acquire, align 8
  %v1223 = icmp slt i64 %v1222, %v1221
  br i1 %v1223, label %b200, label %b201
b200:
  %v1224 = call i32 @sched_yield()
  br label %b199
b201:
  br label %b198
b198:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v238 = alloca float, i64 96, align 4
  %v653 = alloca float, i64 96, align 4
  %v756 = alloca float, i64 96, align 4
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
  %v85 = getelementptr inbounds i64, ptr %v1, i64 5
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 8
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 17
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 18
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 20
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 21
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 30
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 31
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 32
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 33
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 34
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 35
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 36
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 37
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 39
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 40
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 41
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 42
  %v120 = load i64, ptr %v119, align 8
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v122 = load ptr, ptr %v121, align 4
  %v123 = mul i64 %v2, 15360
  %v124 = add i64 %v123, 304
  %v125 = getelementptr inbounds float, ptr %v122, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v122, i64 0
  %v127 = getelementptr inbounds i64, ptr %v1, i64 4
  %v128 = load i64, ptr %v127, align 8
  %v129 = icmp eq i64 %v128, 0
  br i1 %v129, label %b0, label %b1
b0:
  %v130 = add i64 1, 0
  %v131 = sdiv i64 %v130, 1
  %v132 = add i64 %v2, 1
  %v133 = mul i64 %v131, %v2
  %v134 = sdiv i64 %v133, %v3
  %v135 = mul i64 %v134, 1
  %v136 = icmp slt i64 %v135, 1
  %v137 = select i1 %v136, i64 %v135, i64 1
  %v138 = mul i64 %v131, %v132
  %v139 = sdiv i64 %v138, %v3
  %v140 = mul i64 %v139, 1
  %v141 = icmp slt i64 %v140, 1
  %v142 = select i1 %v141, i64 %v140, i64 1
  %v143 = icmp slt i64 %v142, 1
  %v144 = select i1 %v143, i64 %v142, i64 1
  br label %b2
b2:
  %v145 = phi i64 [ %v137, %b0 ], [ %v196, %b10 ]
  %v146 = icmp slt i64 %v145, %v144
  br i1 %v146, label %b3, label %b4
b3:
  %v147 = mul i64 %v145, 128
  %v148 = mul i64 %v145, 16
  %v149 = add i64 %v147, 0
  %v150 = add i64 %v148, 0
  %v151 = getelementptr inbounds float, ptr %v126, i64 %v149
  %v152 = sub i64 12, %v150
  %v153 = icmp slt i64 %v152, 0
  %v154 = select i1 %v153, i64 0, i64 %v152
  %v155 = icmp ult i64 %v154, 8
  %v156 = select i1 %v155, i64 %v154, i64 8
  %v157 = trunc i64 %v156 to i32
  %v158 = insertelement <8 x i32> poison, i32 %v157, i64 0
  %v159 = shufflevector <8 x i32> %v158, <8 x i32> poison, <8 x i32> zeroinitializer
  %v160 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v159
  %v161 = mul i64 %v150, 1
  %v162 = add i64 0, %v161
  %v163 = getelementptr inbounds float, ptr %v30, i64 %v162
  br label %b5
b5:
  %v164 = phi i64 [ 0, %b3 ], [ %v171, %b6 ]
  %v165 = icmp slt i64 %v164, 8
  br i1 %v165, label %b6, label %b7
b6:
  %v166 = mul i64 %v164, 12
  %v167 = getelementptr inbounds float, ptr %v163, i64 %v166
  %v168 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v167, <8 x i1> %v160, <8 x float> zeroinitializer)
  %v169 = mul i64 %v164, 16
  %v170 = getelementptr inbounds float, ptr %v151, i64 %v169
  store <8 x float> %v168, ptr %v170, align 4
  %v171 = add nsw i64 %v164, 1
  br label %b5
b7:
  %v172 = add i64 %v147, 8
  %v173 = add i64 %v148, 8
  %v174 = getelementptr inbounds float, ptr %v126, i64 %v172
  %v175 = sub i64 12, %v173
  %v176 = icmp slt i64 %v175, 0
  %v177 = select i1 %v176, i64 0, i64 %v175
  %v178 = icmp ult i64 %v177, 8
  %v179 = select i1 %v178, i64 %v177, i64 8
  %v180 = trunc i64 %v179 to i32
  %v181 = insertelement <8 x i32> poison, i32 %v180, i64 0
  %v182 = shufflevector <8 x i32> %v181, <8 x i32> poison, <8 x i32> zeroinitializer
  %v183 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v182
  %v184 = mul i64 %v173, 1
  %v185 = add i64 0, %v184
  %v186 = getelementptr inbounds float, ptr %v30, i64 %v185
  br label %b8
b8:
  %v187 = phi i64 [ 0, %b7 ], [ %v194, %b9 ]
  %v188 = icmp slt i64 %v187, 8
  br i1 %v188, label %b9, label %b10
b9:
  %v189 = mul i64 %v187, 12
  %v190 = getelementptr inbounds float, ptr %v186, i64 %v189
  %v191 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v190, <8 x i1> %v183, <8 x float> zeroinitializer)
  %v192 = mul i64 %v187, 16
  %v193 = getelementptr inbounds float, ptr %v174, i64 %v192
  store <8 x float> %v191, ptr %v193, align 4
  %v194 = add nsw i64 %v187, 1
  br label %b8
b10:
  %v195 = add i64 %v147, 128
  %v196 = add nsw i64 %v145, 1
  br label %b2
b4:
  br label %b1
b1:
  %v197 = icmp sgt i64 %v3, 1
  br i1 %v197, label %b11, label %b12
b11:
  %v198 = getelementptr inbounds i64, ptr %v1, i64 3
  %v199 = atomicrmw add ptr %v198, i64 1 acq_rel
  %v200 = mul i64 %v3, 1
  br label %b13
b13:
  %v201 = load atomic i64, ptr %v198 acquire, align 8
  %v202 = icmp slt i64 %v201, %v200
  br i1 %v202, label %b14, label %b15
b14:
  %v203 = call i32 @sched_yield()
  br label %b13
b15:
  br label %b12
b12:
  %v204 = add i64 %v8, 0
  %v205 = sdiv i64 %v204, 1
  %v206 = add i64 %v2, 1
  %v207 = mul i64 %v205, %v2
  %v208 = sdiv i64 %v207, %v3
  %v209 = mul i64 %v208, 1
  %v210 = icmp slt i64 %v209, %v8
  %v211 = select i1 %v210, i64 %v209, i64 %v8
  %v212 = mul i64 %v205, %v206
  %v213 = sdiv i64 %v212, %v3
  %v214 = mul i64 %v213, 1
  %v215 = icmp slt i64 %v214, %v8
  %v216 = select i1 %v215, i64 %v214, i64 %v8
  br label %b16
b16:
  %v217 = phi i64 [ %v211, %b12 ], [ %v237, %b17 ]
  %v218 = icmp slt i64 %v217, %v216
  br i1 %v218, label %b17, label %b18
b17:
  %v219 = mul i64 %v217, 8
  %v220 = getelementptr inbounds float, ptr %v68, i64 %v219
  %v221 = mul i64 %v217, 8
  %v222 = getelementptr inbounds float, ptr %v34, i64 %v221
  %v223 = mul i64 %v217, 8
  %v224 = getelementptr inbounds float, ptr %v70, i64 %v223
  %v225 = add i64 0, 0
  %v226 = getelementptr inbounds float, ptr %v220, i64 %v225
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = add i64 0, 0
  %v229 = getelementptr inbounds float, ptr %v222, i64 %v228
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v232 = shufflevector <8 x float> %v231, <8 x float> poison, <8 x i32> zeroinitializer
  %v233 = fcmp une <8 x float> %v227, splat (float 0x0000000000000000)
  %v234 = select <8 x i1> %v233, <8 x float> %v232, <8 x float> %v230
  %v235 = add i64 0, 0
  %v236 = getelementptr inbounds float, ptr %v224, i64 %v235
  store <8 x float> %v234, ptr %v236, align 4
  %v237 = add nsw i64 %v217, 1
  br label %b16
b18:
  %v239 = add i64 %v8, 0
  %v240 = sdiv i64 %v239, 1
  %v241 = add i64 %v2, 1
  %v242 = mul i64 %v240, %v2
  %v243 = sdiv i64 %v242, %v3
  %v244 = mul i64 %v243, 1
  %v245 = icmp slt i64 %v244, %v8
  %v246 = select i1 %v245, i64 %v244, i64 %v8
  %v247 = mul i64 %v240, %v241
  %v248 = sdiv i64 %v247, %v3
  %v249 = mul i64 %v248, 1
  %v250 = icmp slt i64 %v249, %v8
  %v251 = select i1 %v250, i64 %v249, i64 %v8
  br label %b19
b19:
  %v252 = phi i64 [ %v246, %b18 ], [ %v319, %b24 ]
  %v253 = icmp slt i64 %v252, %v251
  br i1 %v253, label %b20, label %b21
b20:
  %v254 = add i64 %v252, 96
  %v255 = icmp slt i64 %v254, %v251
  %v256 = select i1 %v255, i64 %v254, i64 %v251
  br label %b22
b22:
  %v257 = phi i64 [ 0, %b20 ], [ %v318, %b27 ]
  %v258 = icmp slt i64 %v257, 1
  br i1 %v258, label %b23, label %b24
b23:
  %v259 = sub i64 %v256, %v252
  %v260 = sub i64 6, 1
  %v261 = add i64 %v259, %v260
  %v262 = sdiv i64 %v261, 6
  br label %b25
b25:
  %v263 = phi i64 [ 0, %b23 ], [ %v317, %b32 ]
  %v264 = icmp slt i64 %v263, %v262
  br i1 %v264, label %b26, label %b27
b26:
  %v265 = mul i64 %v259, %v263
  %v266 = sdiv i64 %v265, %v262
  %v267 = add i64 %v252, %v266
  %v268 = add i64 %v263, 1
  %v269 = mul i64 %v259, %v268
  %v270 = sdiv i64 %v269, %v262
  %v271 = add i64 %v252, %v270
  %v272 = mul i64 %v257, 128
  %v273 = getelementptr inbounds float, ptr %v126, i64 %v272
  %v274 = sub i64 %v271, %v267
  %v275 = mul i64 %v267, 8
  %v276 = getelementptr inbounds float, ptr %v70, i64 %v275
  %v277 = getelementptr inbounds float, ptr %v276, i64 0
  %v278 = sub i64 %v274, 1
  %v279 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v278
  %v280 = load ptr, ptr %v279, align 4
  %v281 = icmp sgt i64 %v274, 0
  br i1 %v281, label %b28, label %b29
b28:
  call void %v280(ptr %v277, i64 8, ptr %v273, i64 8, ptr %v238)
  br label %b29
b29:
  %v282 = add i64 %v272, 128
  br label %b30
b30:
  %v283 = phi i64 [ %v267, %b29 ], [ %v316, %b35 ]
  %v284 = icmp slt i64 %v283, %v271
  br i1 %v284, label %b31, label %b32
b31:
  %v285 = sub i64 %v283, %v267
  %v286 = mul i64 %v285, 16
  %v287 = getelementptr inbounds float, ptr %v238, i64 %v286
  %v288 = mul i64 %v283, 12
  %v289 = getelementptr inbounds float, ptr %v72, i64 %v288
  br label %b33
b33:
  %v290 = phi i64 [ 0, %b31 ], [ %v315, %b39 ]
  %v291 = icmp slt i64 %v290, 2
  br i1 %v291, label %b34, label %b35
b34:
  %v292 = mul i64 %v257, 2
  %v293 = add i64 %v292, %v290
  %v294 = mul i64 %v293, 8
  %v295 = icmp slt i64 %v294, 8
  br i1 %v295, label %b36, label %b37
b36:
  %v296 = add i64 0, %v290
  %v297 = mul i64 %v296, 8
  %v298 = getelementptr inbounds float, ptr %v287, i64 %v297
  %v299 = load <8 x float>, ptr %v298, align 4
  %v300 = add i64 0, %v294
  %v301 = getelementptr inbounds float, ptr %v289, i64 %v300
  store <8 x float> %v299, ptr %v301, align 4
  br label %b37
b37:
  %v302 = icmp eq i64 %v294, 8
  br i1 %v302, label %b38, label %b39
b38:
  %v303 = icmp ult i64 4, 8
  %v304 = select i1 %v303, i64 4, i64 8
  %v305 = trunc i64 %v304 to i32
  %v306 = insertelement <8 x i32> poison, i32 %v305, i64 0
  %v307 = shufflevector <8 x i32> %v306, <8 x i32> poison, <8 x i32> zeroinitializer
  %v308 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v307
  %v309 = add i64 0, %v290
  %v310 = mul i64 %v309, 8
  %v311 = getelementptr inbounds float, ptr %v287, i64 %v310
  %v312 = load <8 x float>, ptr %v311, align 4
  %v313 = add i64 0, %v294
  %v314 = getelementptr inbounds float, ptr %v289, i64 %v313
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v312, ptr align 4 %v314, <8 x i1> %v308)
  br label %b39
b39:
  %v315 = add nsw i64 %v290, 1
  br label %b33
b35:
  %v316 = add nsw i64 %v283, 1
  br label %b30
b32:
  %v317 = add nsw i64 %v263, 1
  br label %b25
b27:
  %v318 = add nsw i64 %v257, 1
  br label %b22
b24:
  %v319 = add nsw i64 %v252, 96
  br label %b19
b21:
  %v320 = icmp sgt i64 %v3, 1
  br i1 %v320, label %b40, label %b41
b40:
  %v321 = getelementptr inbounds i64, ptr %v1, i64 3
  %v322 = atomicrmw add ptr %v321, i64 1 acq_rel
  %v323 = mul i64 %v3, 2
  br label %b42
b42:
  %v324 = load atomic i64, ptr %v321 acquire, align 8
  %v325 = icmp slt i64 %v324, %v323
  br i1 %v325, label %b43, label %b44
b43:
  %v326 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v327 = getelementptr inbounds float, ptr %v122, i64 128
  %v328 = getelementptr inbounds float, ptr %v122, i64 176
  %v329 = getelementptr inbounds i64, ptr %v1, i64 4
  %v330 = load i64, ptr %v329, align 8
  %v331 = icmp eq i64 %v330, 0
  br i1 %v331, label %b45, label %b46
b45:
  %v332 = add i64 1, 0
  %v333 = sdiv i64 %v332, 1
  %v334 = add i64 %v2, 1
  %v335 = mul i64 %v333, %v2
  %v336 = sdiv i64 %v335, %v3
  %v337 = mul i64 %v336, 1
  %v338 = icmp slt i64 %v337, 1
  %v339 = select i1 %v338, i64 %v337, i64 1
  %v340 = mul i64 %v333, %v334
  %v341 = sdiv i64 %v340, %v3
  %v342 = mul i64 %v341, 1
  %v343 = icmp slt i64 %v342, 1
  %v344 = select i1 %v343, i64 %v342, i64 1
  %v345 = icmp slt i64 %v344, 1
  %v346 = select i1 %v345, i64 %v344, i64 1
  br label %b47
b47:
  %v347 = phi i64 [ %v339, %b45 ], [ %v398, %b55 ]
  %v348 = icmp slt i64 %v347, %v346
  br i1 %v348, label %b48, label %b49
b48:
  %v349 = mul i64 %v347, 48
  %v350 = mul i64 %v347, 8
  %v351 = add i64 %v349, 0
  %v352 = add i64 %v350, 0
  %v353 = getelementptr inbounds float, ptr %v327, i64 %v351
  %v354 = sub i64 8, %v352
  %v355 = icmp slt i64 %v354, 0
  %v356 = select i1 %v355, i64 0, i64 %v354
  %v357 = icmp ult i64 %v356, 8
  %v358 = select i1 %v357, i64 %v356, i64 8
  %v359 = trunc i64 %v358 to i32
  %v360 = insertelement <8 x i32> poison, i32 %v359, i64 0
  %v361 = shufflevector <8 x i32> %v360, <8 x i32> poison, <8 x i32> zeroinitializer
  %v362 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v361
  %v363 = mul i64 %v352, 1
  %v364 = add i64 0, %v363
  %v365 = getelementptr inbounds float, ptr %v24, i64 %v364
  br label %b50
b50:
  %v366 = phi i64 [ 0, %b48 ], [ %v373, %b51 ]
  %v367 = icmp slt i64 %v366, 3
  br i1 %v367, label %b51, label %b52
b51:
  %v368 = mul i64 %v366, 16
  %v369 = getelementptr inbounds float, ptr %v365, i64 %v368
  %v370 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v369, <8 x i1> %v362, <8 x float> zeroinitializer)
  %v371 = mul i64 %v366, 16
  %v372 = getelementptr inbounds float, ptr %v353, i64 %v371
  store <8 x float> %v370, ptr %v372, align 4
  %v373 = add nsw i64 %v366, 1
  br label %b50
b52:
  %v374 = add i64 %v349, 8
  %v375 = add i64 %v350, 0
  %v376 = getelementptr inbounds float, ptr %v327, i64 %v374
  %v377 = sub i64 8, %v375
  %v378 = icmp slt i64 %v377, 0
  %v379 = select i1 %v378, i64 0, i64 %v377
  %v380 = icmp ult i64 %v379, 8
  %v381 = select i1 %v380, i64 %v379, i64 8
  %v382 = trunc i64 %v381 to i32
  %v383 = insertelement <8 x i32> poison, i32 %v382, i64 0
  %v384 = shufflevector <8 x i32> %v383, <8 x i32> poison, <8 x i32> zeroinitializer
  %v385 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v384
  %v386 = mul i64 %v375, 1
  %v387 = add i64 8, %v386
  %v388 = getelementptr inbounds float, ptr %v24, i64 %v387
  br label %b53
b53:
  %v389 = phi i64 [ 0, %b52 ], [ %v396, %b54 ]
  %v390 = icmp slt i64 %v389, 3
  br i1 %v390, label %b54, label %b55
b54:
  %v391 = mul i64 %v389, 16
  %v392 = getelementptr inbounds float, ptr %v388, i64 %v391
  %v393 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v392, <8 x i1> %v385, <8 x float> zeroinitializer)
  %v394 = mul i64 %v389, 16
  %v395 = getelementptr inbounds float, ptr %v376, i64 %v394
  store <8 x float> %v393, ptr %v395, align 4
  %v396 = add nsw i64 %v389, 1
  br label %b53
b55:
  %v397 = add i64 %v349, 48
  %v398 = add nsw i64 %v347, 1
  br label %b47
b49:
  %v399 = add i64 1, 0
  %v400 = sdiv i64 %v399, 1
  %v401 = add i64 %v2, 1
  %v402 = mul i64 %v400, %v2
  %v403 = sdiv i64 %v402, %v3
  %v404 = mul i64 %v403, 1
  %v405 = icmp slt i64 %v404, 1
  %v406 = select i1 %v405, i64 %v404, i64 1
  %v407 = mul i64 %v400, %v401
  %v408 = sdiv i64 %v407, %v3
  %v409 = mul i64 %v408, 1
  %v410 = icmp slt i64 %v409, 1
  %v411 = select i1 %v410, i64 %v409, i64 1
  %v412 = icmp slt i64 %v411, 1
  %v413 = select i1 %v412, i64 %v411, i64 1
  br label %b56
b56:
  %v414 = phi i64 [ %v406, %b49 ], [ %v465, %b64 ]
  %v415 = icmp slt i64 %v414, %v413
  br i1 %v415, label %b57, label %b58
b57:
  %v416 = mul i64 %v414, 128
  %v417 = mul i64 %v414, 16
  %v418 = add i64 %v416, 0
  %v419 = add i64 %v417, 0
  %v420 = getelementptr inbounds float, ptr %v328, i64 %v418
  %v421 = sub i64 12, %v419
  %v422 = icmp slt i64 %v421, 0
  %v423 = select i1 %v422, i64 0, i64 %v421
  %v424 = icmp ult i64 %v423, 8
  %v425 = select i1 %v424, i64 %v423, i64 8
  %v426 = trunc i64 %v425 to i32
  %v427 = insertelement <8 x i32> poison, i32 %v426, i64 0
  %v428 = shufflevector <8 x i32> %v427, <8 x i32> poison, <8 x i32> zeroinitializer
  %v429 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v428
  %v430 = mul i64 %v419, 1
  %v431 = add i64 0, %v430
  %v432 = getelementptr inbounds float, ptr %v12, i64 %v431
  br label %b59
b59:
  %v433 = phi i64 [ 0, %b57 ], [ %v440, %b60 ]
  %v434 = icmp slt i64 %v433, 8
  br i1 %v434, label %b60, label %b61
b60:
  %v435 = mul i64 %v433, 12
  %v436 = getelementptr inbounds float, ptr %v432, i64 %v435
  %v437 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v436, <8 x i1> %v429, <8 x float> zeroinitializer)
  %v438 = mul i64 %v433, 16
  %v439 = getelementptr inbounds float, ptr %v420, i64 %v438
  store <8 x float> %v437, ptr %v439, align 4
  %v440 = add nsw i64 %v433, 1
  br label %b59
b61:
  %v441 = add i64 %v416, 8
  %v442 = add i64 %v417, 8
  %v443 = getelementptr inbounds float, ptr %v328, i64 %v441
  %v444 = sub i64 12, %v442
  %v445 = icmp slt i64 %v444, 0
  %v446 = select i1 %v445, i64 0, i64 %v444
  %v447 = icmp ult i64 %v446, 8
  %v448 = select i1 %v447, i64 %v446, i64 8
  %v449 = trunc i64 %v448 to i32
  %v450 = insertelement <8 x i32> poison, i32 %v449, i64 0
  %v451 = shufflevector <8 x i32> %v450, <8 x i32> poison, <8 x i32> zeroinitializer
  %v452 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v451
  %v453 = mul i64 %v442, 1
  %v454 = add i64 0, %v453
  %v455 = getelementptr inbounds float, ptr %v12, i64 %v454
  br label %b62
b62:
  %v456 = phi i64 [ 0, %b61 ], [ %v463, %b63 ]
  %v457 = icmp slt i64 %v456, 8
  br i1 %v457, label %b63, label %b64
b63:
  %v458 = mul i64 %v456, 12
  %v459 = getelementptr inbounds float, ptr %v455, i64 %v458
  %v460 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v459, <8 x i1> %v452, <8 x float> zeroinitializer)
  %v461 = mul i64 %v456, 16
  %v462 = getelementptr inbounds float, ptr %v443, i64 %v461
  store <8 x float> %v460, ptr %v462, align 4
  %v463 = add nsw i64 %v456, 1
  br label %b62
b64:
  %v464 = add i64 %v416, 128
  %v465 = add nsw i64 %v414, 1
  br label %b56
b58:
  br label %b46
b46:
  %v466 = icmp sgt i64 %v3, 1
  br i1 %v466, label %b65, label %b66
b65:
  %v467 = getelementptr inbounds i64, ptr %v1, i64 3
  %v468 = atomicrmw add ptr %v467, i64 1 acq_rel
  %v469 = mul i64 %v3, 3
  br label %b67
b67:
  %v470 = load atomic i64, ptr %v467 acquire, align 8
  %v471 = icmp slt i64 %v470, %v469
  br i1 %v471, label %b68, label %b69
b68:
  %v472 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  br label %b70
b70:
  %v473 = phi i64 [ 0, %b66 ], [ %v910, %b125 ]
  %v474 = icmp slt i64 %v473, %v5
  br i1 %v474, label %b71, label %b72
b71:
  %v475 = sub i64 %v5, 1
  %v476 = sub i64 %v475, %v473
  %v477 = add i64 %v7, 0
  %v478 = sdiv i64 %v477, 1
  %v479 = add i64 %v2, 1
  %v480 = mul i64 %v478, %v2
  %v481 = sdiv i64 %v480, %v3
  %v482 = mul i64 %v481, 1
  %v483 = icmp slt i64 %v482, %v7
  %v484 = select i1 %v483, i64 %v482, i64 %v7
  %v485 = mul i64 %v478, %v479
  %v486 = sdiv i64 %v485, %v3
  %v487 = mul i64 %v486, 1
  %v488 = icmp slt i64 %v487, %v7
  %v489 = select i1 %v488, i64 %v487, i64 %v7
  br label %b73
b73:
  %v490 = phi i64 [ %v484, %b71 ], [ %v534, %b74 ]
  %v491 = icmp slt i64 %v490, %v489
  br i1 %v491, label %b74, label %b75
b74:
  %v492 = add i64 %v476, 1
  %v493 = and i64 %v492, 1
  %v494 = mul i64 %v493, %v7
  %v495 = add i64 %v494, %v490
  %v496 = mul i64 %v495, 12
  %v497 = getelementptr inbounds float, ptr %v38, i64 %v496
  %v498 = add i64 %v476, 0
  %v499 = and i64 %v498, %v110
  %v500 = mul i64 %v499, %v7
  %v501 = add i64 %v500, %v490
  %v502 = mul i64 %v501, 12
  %v503 = getelementptr inbounds float, ptr %v72, i64 %v502
  %v504 = add i64 %v476, 0
  %v505 = and i64 %v504, %v112
  %v506 = mul i64 %v505, %v7
  %v507 = add i64 %v506, %v490
  %v508 = mul i64 %v507, 12
  %v509 = getelementptr inbounds float, ptr %v74, i64 %v508
  %v510 = add i64 0, 0
  %v511 = getelementptr inbounds float, ptr %v497, i64 %v510
  %v512 = load <8 x float>, ptr %v511, align 4
  %v513 = add i64 0, 0
  %v514 = getelementptr inbounds float, ptr %v503, i64 %v513
  %v515 = load <8 x float>, ptr %v514, align 4
  %v516 = fadd <8 x float> %v512, %v515
  %v517 = add i64 0, 0
  %v518 = getelementptr inbounds float, ptr %v509, i64 %v517
  store <8 x float> %v516, ptr %v518, align 4
  %v519 = icmp ult i64 4, 8
  %v520 = select i1 %v519, i64 4, i64 8
  %v521 = trunc i64 %v520 to i32
  %v522 = insertelement <8 x i32> poison, i32 %v521, i64 0
  %v523 = shufflevector <8 x i32> %v522, <8 x i32> poison, <8 x i32> zeroinitializer
  %v524 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v523
  %v525 = add i64 0, 8
  %v526 = getelementptr inbounds float, ptr %v497, i64 %v525
  %v527 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v526, <8 x i1> %v524, <8 x float> zeroinitializer)
  %v528 = add i64 0, 8
  %v529 = getelementptr inbounds float, ptr %v503, i64 %v528
  %v530 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v529, <8 x i1> %v524, <8 x float> zeroinitializer)
  %v531 = fadd <8 x float> %v527, %v530
  %v532 = add i64 0, 8
  %v533 = getelementptr inbounds float, ptr %v509, i64 %v532
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v531, ptr align 4 %v533, <8 x i1> %v524)
  %v534 = add nsw i64 %v490, 1
  br label %b73
b75:
  %v535 = add i64 %v7, 0
  %v536 = sdiv i64 %v535, 1
  %v537 = add i64 %v2, 1
  %v538 = mul i64 %v536, %v2
  %v539 = sdiv i64 %v538, %v3
  %v540 = mul i64 %v539, 1
  %v541 = icmp slt i64 %v540, %v7
  %v542 = select i1 %v541, i64 %v540, i64 %v7
  %v543 = mul i64 %v536, %v537
  %v544 = sdiv i64 %v543, %v3
  %v545 = mul i64 %v544, 1
  %v546 = icmp slt i64 %v545, %v7
  %v547 = select i1 %v546, i64 %v545, i64 %v7
  br label %b76
b76:
  %v548 = phi i64 [ %v542, %b75 ], [ %v602, %b81 ]
  %v549 = icmp slt i64 %v548, %v547
  br i1 %v549, label %b77, label %b78
b77:
  %v550 = icmp ult i64 3, 8
  %v551 = select i1 %v550, i64 3, i64 8
  %v552 = trunc i64 %v551 to i32
  %v553 = insertelement <8 x i32> poison, i32 %v552, i64 0
  %v554 = shufflevector <8 x i32> %v553, <8 x i32> poison, <8 x i32> zeroinitializer
  %v555 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v554
  br label %b79
b79:
  %v556 = phi i64 [ 0, %b77 ], [ %v597, %b80 ]
  %v557 = phi <8 x float> [ splat (float 0x0000000000000000), %b77 ], [ %v596, %b80 ]
  %v558 = icmp slt i64 %v556, 4
  br i1 %v558, label %b80, label %b81
b80:
  %v559 = add i64 %v476, 0
  %v560 = and i64 %v559, %v112
  %v561 = mul i64 %v560, %v7
  %v562 = add i64 %v561, %v548
  %v563 = mul i64 %v562, 12
  %v564 = getelementptr inbounds float, ptr %v74, i64 %v563
  %v565 = add i64 0, %v556
  %v566 = getelementptr inbounds float, ptr %v18, i64 %v565
  %v567 = load float, ptr %v566, align 4
  %v568 = add i64 %v476, 0
  %v569 = and i64 %v568, %v88
  %v570 = mul i64 %v569, %v7
  %v571 = add i64 %v570, %v548
  %v572 = mul i64 %v571, 1
  %v573 = getelementptr inbounds float, ptr %v16, i64 %v572
  %v574 = getelementptr inbounds float, ptr %v573, i64 0
  %v575 = load float, ptr %v574, align 4
  %v576 = fadd float %v575, 0x3FF0000000000000
  %v577 = fmul float %v567, %v576
  %v578 = getelementptr inbounds float, ptr %v20, i64 0
  %v579 = load float, ptr %v578, align 4
  %v580 = fdiv float %v577, %v579
  %v581 = add i64 0, %v556
  %v582 = getelementptr inbounds float, ptr %v22, i64 %v581
  %v583 = load float, ptr %v582, align 4
  %v584 = fadd float %v580, %v583
  %v585 = fmul float 0x401921FB60000000, %v584
  %v586 = call float @cosf(float %v585)
  %v587 = fdiv float %v586, %v579
  %v588 = add i64 0, 0
  %v589 = mul i64 %v556, 3
  %v590 = add i64 %v588, %v589
  %v591 = getelementptr inbounds float, ptr %v564, i64 %v590
  %v592 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v591, <8 x i1> %v555, <8 x float> zeroinitializer)
  %v593 = insertelement <8 x float> poison, float %v587, i64 0
  %v594 = shufflevector <8 x float> %v593, <8 x float> poison, <8 x i32> zeroinitializer
  %v595 = fmul <8 x float> %v592, %v594
  %v596 = fadd <8 x float> %v557, %v595
  %v597 = add nsw i64 %v556, 1
  br label %b79
b81:
  %v598 = mul i64 %v548, 3
  %v599 = getelementptr inbounds float, ptr %v76, i64 %v598
  %v600 = add i64 0, 0
  %v601 = getelementptr inbounds float, ptr %v599, i64 %v600
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v557, ptr align 4 %v601, <8 x i1> %v555)
  %v602 = add nsw i64 %v548, 1
  br label %b76
b78:
  %v603 = add i64 %v7, 0
  %v604 = sdiv i64 %v603, 1
  %v605 = add i64 %v2, 1
  %v606 = mul i64 %v604, %v2
  %v607 = sdiv i64 %v606, %v3
  %v608 = mul i64 %v607, 1
  %v609 = icmp slt i64 %v608, %v7
  %v610 = select i1 %v609, i64 %v608, i64 %v7
  %v611 = mul i64 %v604, %v605
  %v612 = sdiv i64 %v611, %v3
  %v613 = mul i64 %v612, 1
  %v614 = icmp slt i64 %v613, %v7
  %v615 = select i1 %v614, i64 %v613, i64 %v7
  br label %b82
b82:
  %v616 = phi i64 [ %v610, %b78 ], [ %v652, %b83 ]
  %v617 = icmp slt i64 %v616, %v615
  br i1 %v617, label %b83, label %b84
b83:
  %v618 = add i64 %v476, 0
  %v619 = and i64 %v618, %v104
  %v620 = mul i64 %v619, %v7
  %v621 = add i64 %v620, %v616
  %v622 = mul i64 %v621, 3
  %v623 = getelementptr inbounds float, ptr %v66, i64 %v622
  %v624 = mul i64 %v616, 3
  %v625 = getelementptr inbounds float, ptr %v76, i64 %v624
  %v626 = add i64 %v476, 0
  %v627 = and i64 %v626, %v114
  %v628 = mul i64 %v627, %v7
  %v629 = add i64 %v628, %v616
  %v630 = mul i64 %v629, 3
  %v631 = getelementptr inbounds float, ptr %v78, i64 %v630
  %v632 = icmp ult i64 3, 8
  %v633 = select i1 %v632, i64 3, i64 8
  %v634 = trunc i64 %v633 to i32
  %v635 = insertelement <8 x i32> poison, i32 %v634, i64 0
  %v636 = shufflevector <8 x i32> %v635, <8 x i32> poison, <8 x i32> zeroinitializer
  %v637 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v636
  %v638 = add i64 0, 0
  %v639 = getelementptr inbounds float, ptr %v623, i64 %v638
  %v640 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v639, <8 x i1> %v637, <8 x float> zeroinitializer)
  %v641 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v642 = shufflevector <8 x float> %v641, <8 x float> poison, <8 x i32> zeroinitializer
  %v643 = fcmp ole <8 x float> %v640, %v642
  %v644 = select <8 x i1> %v643, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v645 = add i64 0, 0
  %v646 = getelementptr inbounds float, ptr %v625, i64 %v645
  %v647 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v646, <8 x i1> %v637, <8 x float> zeroinitializer)
  %v648 = fcmp une <8 x float> %v644, splat (float 0x0000000000000000)
  %v649 = select <8 x i1> %v648, <8 x float> %v642, <8 x float> %v647
  %v650 = add i64 0, 0
  %v651 = getelementptr inbounds float, ptr %v631, i64 %v650
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v649, ptr align 4 %v651, <8 x i1> %v637)
  %v652 = add nsw i64 %v616, 1
  br label %b82
b84:
  %v654 = add i64 %v7, 0
  %v655 = sdiv i64 %v654, 1
  %v656 = add i64 %v2, 1
  %v657 = mul i64 %v655, %v2
  %v658 = sdiv i64 %v657, %v3
  %v659 = mul i64 %v658, 1
  %v660 = icmp slt i64 %v659, %v7
  %v661 = select i1 %v660, i64 %v659, i64 %v7
  %v662 = mul i64 %v655, %v656
  %v663 = sdiv i64 %v662, %v3
  %v664 = mul i64 %v663, 1
  %v665 = icmp slt i64 %v664, %v7
  %v666 = select i1 %v665, i64 %v664, i64 %v7
  br label %b85
b85:
  %v667 = phi i64 [ %v661, %b84 ], [ %v755, %b90 ]
  %v668 = icmp slt i64 %v667, %v666
  br i1 %v668, label %b86, label %b87
b86:
  %v669 = add i64 %v667, 96
  %v670 = icmp slt i64 %v669, %v666
  %v671 = select i1 %v670, i64 %v669, i64 %v666
  br label %b88
b88:
  %v672 = phi i64 [ 0, %b86 ], [ %v754, %b93 ]
  %v673 = icmp slt i64 %v672, 1
  br i1 %v673, label %b89, label %b90
b89:
  %v674 = sub i64 %v671, %v667
  %v675 = sub i64 6, 1
  %v676 = add i64 %v674, %v675
  %v677 = sdiv i64 %v676, 6
  br label %b91
b91:
  %v678 = phi i64 [ 0, %b89 ], [ %v753, %b98 ]
  %v679 = icmp slt i64 %v678, %v677
  br i1 %v679, label %b92, label %b93
b92:
  %v680 = mul i64 %v674, %v678
  %v681 = sdiv i64 %v680, %v677
  %v682 = add i64 %v667, %v681
  %v683 = add i64 %v678, 1
  %v684 = mul i64 %v674, %v683
  %v685 = sdiv i64 %v684, %v677
  %v686 = add i64 %v667, %v685
  %v687 = mul i64 %v672, 48
  %v688 = getelementptr inbounds float, ptr %v327, i64 %v687
  %v689 = sub i64 %v686, %v682
  %v690 = add i64 %v476, 0
  %v691 = and i64 %v690, %v114
  %v692 = mul i64 %v691, %v7
  %v693 = add i64 %v692, %v682
  %v694 = mul i64 %v693, 3
  %v695 = getelementptr inbounds float, ptr %v78, i64 %v694
  %v696 = getelementptr inbounds float, ptr %v695, i64 0
  %v697 = sub i64 %v689, 1
  %v698 = getelementptr inbounds ptr, ptr @table_tile_6x1of2_0_1, i64 %v697
  %v699 = load ptr, ptr %v698, align 4
  %v700 = icmp sgt i64 %v689, 0
  br i1 %v700, label %b94, label %b95
b94:
  call void %v699(ptr %v696, i64 3, ptr %v688, i64 3, ptr %v653)
  br label %b95
b95:
  %v701 = add i64 %v687, 48
  br label %b96
b96:
  %v702 = phi i64 [ %v682, %b95 ], [ %v752, %b101 ]
  %v703 = icmp slt i64 %v702, %v686
  br i1 %v703, label %b97, label %b98
b97:
  %v704 = sub i64 %v702, %v682
  %v705 = mul i64 %v704, 16
  %v706 = getelementptr inbounds float, ptr %v653, i64 %v705
  %v707 = add i64 %v476, 0
  %v708 = and i64 %v707, %v100
  %v709 = mul i64 %v708, %v7
  %v710 = add i64 %v709, %v702
  %v711 = mul i64 %v710, 8
  %v712 = getelementptr inbounds float, ptr %v62, i64 %v711
  %v713 = add i64 %v476, 0
  %v714 = and i64 %v713, %v96
  %v715 = mul i64 %v714, %v7
  %v716 = add i64 %v715, %v702
  %v717 = mul i64 %v716, 8
  %v718 = getelementptr inbounds float, ptr %v42, i64 %v717
  %v719 = add i64 %v476, 0
  %v720 = and i64 %v719, %v116
  %v721 = mul i64 %v720, %v7
  %v722 = add i64 %v721, %v702
  %v723 = mul i64 %v722, 8
  %v724 = getelementptr inbounds float, ptr %v80, i64 %v723
  br label %b99
b99:
  %v725 = phi i64 [ 0, %b97 ], [ %v751, %b100 ]
  %v726 = icmp slt i64 %v725, 1
  br i1 %v726, label %b100, label %b101
b100:
  %v727 = mul i64 %v672, 1
  %v728 = add i64 %v727, %v725
  %v729 = mul i64 %v728, 8
  %v730 = add i64 0, %v725
  %v731 = mul i64 %v730, 8
  %v732 = getelementptr inbounds float, ptr %v706, i64 %v731
  %v733 = load <8 x float>, ptr %v732, align 4
  %v734 = add i64 1, %v725
  %v735 = mul i64 %v734, 8
  %v736 = getelementptr inbounds float, ptr %v706, i64 %v735
  %v737 = load <8 x float>, ptr %v736, align 4
  %v738 = add i64 0, %v729
  %v739 = getelementptr inbounds float, ptr %v712, i64 %v738
  %v740 = load <8 x float>, ptr %v739, align 4
  %v741 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v742 = shufflevector <8 x float> %v741, <8 x float> poison, <8 x i32> zeroinitializer
  %v743 = fcmp ole <8 x float> %v740, %v742
  %v744 = select <8 x i1> %v743, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v745 = fcmp une <8 x float> %v744, splat (float 0x0000000000000000)
  %v746 = select <8 x i1> %v745, <8 x float> %v742, <8 x float> %v737
  %v747 = add i64 0, %v729
  %v748 = getelementptr inbounds float, ptr %v718, i64 %v747
  store <8 x float> %v733, ptr %v748, align 4
  %v749 = add i64 0, %v729
  %v750 = getelementptr inbounds float, ptr %v724, i64 %v749
  store <8 x float> %v746, ptr %v750, align 4
  %v751 = add nsw i64 %v725, 1
  br label %b99
b101:
  %v752 = add nsw i64 %v702, 1
  br label %b96
b98:
  %v753 = add nsw i64 %v678, 1
  br label %b91
b93:
  %v754 = add nsw i64 %v672, 1
  br label %b88
b90:
  %v755 = add nsw i64 %v667, 96
  br label %b85
b87:
  %v757 = add i64 %v7, 0
  %v758 = sdiv i64 %v757, 1
  %v759 = add i64 %v2, 1
  %v760 = mul i64 %v758, %v2
  %v761 = sdiv i64 %v760, %v3
  %v762 = mul i64 %v761, 1
  %v763 = icmp slt i64 %v762, %v7
  %v764 = select i1 %v763, i64 %v762, i64 %v7
  %v765 = mul i64 %v758, %v759
  %v766 = sdiv i64 %v765, %v3
  %v767 = mul i64 %v766, 1
  %v768 = icmp slt i64 %v767, %v7
  %v769 = select i1 %v768, i64 %v767, i64 %v7
  br label %b102
b102:
  %v770 = phi i64 [ %v764, %b87 ], [ %v845, %b107 ]
  %v771 = icmp slt i64 %v770, %v769
  br i1 %v771, label %b103, label %b104
b103:
  %v772 = add i64 %v770, 96
  %v773 = icmp slt i64 %v772, %v769
  %v774 = select i1 %v773, i64 %v772, i64 %v769
  br label %b105
b105:
  %v775 = phi i64 [ 0, %b103 ], [ %v844, %b110 ]
  %v776 = icmp slt i64 %v775, 1
  br i1 %v776, label %b106, label %b107
b106:
  %v777 = sub i64 %v774, %v770
  %v778 = sub i64 6, 1
  %v779 = add i64 %v777, %v778
  %v780 = sdiv i64 %v779, 6
  br label %b108
b108:
  %v781 = phi i64 [ 0, %b106 ], [ %v843, %b115 ]
  %v782 = icmp slt i64 %v781, %v780
  br i1 %v782, label %b109, label %b110
b109:
  %v783 = mul i64 %v777, %v781
  %v784 = sdiv i64 %v783, %v780
  %v785 = add i64 %v770, %v784
  %v786 = add i64 %v781, 1
  %v787 = mul i64 %v777, %v786
  %v788 = sdiv i64 %v787, %v780
  %v789 = add i64 %v770, %v788
  %v790 = mul i64 %v775, 128
  %v791 = getelementptr inbounds float, ptr %v328, i64 %v790
  %v792 = sub i64 %v789, %v785
  %v793 = add i64 %v476, 0
  %v794 = and i64 %v793, %v116
  %v795 = mul i64 %v794, %v7
  %v796 = add i64 %v795, %v785
  %v797 = mul i64 %v796, 8
  %v798 = getelementptr inbounds float, ptr %v80, i64 %v797
  %v799 = getelementptr inbounds float, ptr %v798, i64 0
  %v800 = sub i64 %v792, 1
  %v801 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v800
  %v802 = load ptr, ptr %v801, align 4
  %v803 = icmp sgt i64 %v792, 0
  br i1 %v803, label %b111, label %b112
b111:
  call void %v802(ptr %v799, i64 8, ptr %v791, i64 8, ptr %v756)
  br label %b112
b112:
  %v804 = add i64 %v790, 128
  br label %b113
b113:
  %v805 = phi i64 [ %v785, %b112 ], [ %v842, %b118 ]
  %v806 = icmp slt i64 %v805, %v789
  br i1 %v806, label %b114, label %b115
b114:
  %v807 = sub i64 %v805, %v785
  %v808 = mul i64 %v807, 16
  %v809 = getelementptr inbounds float, ptr %v756, i64 %v808
  %v810 = add i64 %v476, 0
  %v811 = and i64 %v810, %v118
  %v812 = mul i64 %v811, %v7
  %v813 = add i64 %v812, %v805
  %v814 = mul i64 %v813, 12
  %v815 = getelementptr inbounds float, ptr %v82, i64 %v814
  br label %b116
b116:
  %v816 = phi i64 [ 0, %b114 ], [ %v841, %b122 ]
  %v817 = icmp slt i64 %v816, 2
  br i1 %v817, label %b117, label %b118
b117:
  %v818 = mul i64 %v775, 2
  %v819 = add i64 %v818, %v816
  %v820 = mul i64 %v819, 8
  %v821 = icmp slt i64 %v820, 8
  br i1 %v821, label %b119, label %b120
b119:
  %v822 = add i64 0, %v816
  %v823 = mul i64 %v822, 8
  %v824 = getelementptr inbounds float, ptr %v809, i64 %v823
  %v825 = load <8 x float>, ptr %v824, align 4
  %v826 = add i64 0, %v820
  %v827 = getelementptr inbounds float, ptr %v815, i64 %v826
  store <8 x float> %v825, ptr %v827, align 4
  br label %b120
b120:
  %v828 = icmp eq i64 %v820, 8
  br i1 %v828, label %b121, label %b122
b121:
  %v829 = icmp ult i64 4, 8
  %v830 = select i1 %v829, i64 4, i64 8
  %v831 = trunc i64 %v830 to i32
  %v832 = insertelement <8 x i32> poison, i32 %v831, i64 0
  %v833 = shufflevector <8 x i32> %v832, <8 x i32> poison, <8 x i32> zeroinitializer
  %v834 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v833
  %v835 = add i64 0, %v816
  %v836 = mul i64 %v835, 8
  %v837 = getelementptr inbounds float, ptr %v809, i64 %v836
  %v838 = load <8 x float>, ptr %v837, align 4
  %v839 = add i64 0, %v820
  %v840 = getelementptr inbounds float, ptr %v815, i64 %v839
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v838, ptr align 4 %v840, <8 x i1> %v834)
  br label %b122
b122:
  %v841 = add nsw i64 %v816, 1
  br label %b116
b118:
  %v842 = add nsw i64 %v805, 1
  br label %b113
b115:
  %v843 = add nsw i64 %v781, 1
  br label %b108
b110:
  %v844 = add nsw i64 %v775, 1
  br label %b105
b107:
  %v845 = add nsw i64 %v770, 96
  br label %b102
b104:
  %v846 = add i64 %v7, 0
  %v847 = sdiv i64 %v846, 1
  %v848 = add i64 %v2, 1
  %v849 = mul i64 %v847, %v2
  %v850 = sdiv i64 %v849, %v3
  %v851 = mul i64 %v850, 1
  %v852 = icmp slt i64 %v851, %v7
  %v853 = select i1 %v852, i64 %v851, i64 %v7
  %v854 = mul i64 %v847, %v848
  %v855 = sdiv i64 %v854, %v3
  %v856 = mul i64 %v855, 1
  %v857 = icmp slt i64 %v856, %v7
  %v858 = select i1 %v857, i64 %v856, i64 %v7
  br label %b123
b123:
  %v859 = phi i64 [ %v853, %b104 ], [ %v909, %b128 ]
  %v860 = icmp slt i64 %v859, %v858
  br i1 %v860, label %b124, label %b125
b124:
  br label %b126
b126:
  %v861 = phi i64 [ 0, %b124 ], [ %v908, %b127 ]
  %v862 = icmp slt i64 %v861, 4
  br i1 %v862, label %b127, label %b128
b127:
  %v863 = add i64 %v476, 0
  %v864 = and i64 %v863, %v112
  %v865 = mul i64 %v864, %v7
  %v866 = add i64 %v865, %v859
  %v867 = mul i64 %v866, 12
  %v868 = getelementptr inbounds float, ptr %v74, i64 %v867
  %v869 = add i64 0, %v861
  %v870 = getelementptr inbounds float, ptr %v28, i64 %v869
  %v871 = load float, ptr %v870, align 4
  %v872 = add i64 %v476, 0
  %v873 = and i64 %v872, %v118
  %v874 = mul i64 %v873, %v7
  %v875 = add i64 %v874, %v859
  %v876 = mul i64 %v875, 12
  %v877 = getelementptr inbounds float, ptr %v82, i64 %v876
  %v878 = add i64 %v476, 0
  %v879 = and i64 %v878, 1
  %v880 = mul i64 %v879, %v7
  %v881 = add i64 %v880, %v859
  %v882 = mul i64 %v881, 12
  %v883 = getelementptr inbounds float, ptr %v38, i64 %v882
  %v884 = icmp ult i64 3, 8
  %v885 = select i1 %v884, i64 3, i64 8
  %v886 = trunc i64 %v885 to i32
  %v887 = insertelement <8 x i32> poison, i32 %v886, i64 0
  %v888 = shufflevector <8 x i32> %v887, <8 x i32> poison, <8 x i32> zeroinitializer
  %v889 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v888
  %v890 = mul i64 %v861, 3
  %v891 = add i64 0, %v890
  %v892 = add i64 %v891, 0
  %v893 = getelementptr inbounds float, ptr %v868, i64 %v892
  %v894 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v893, <8 x i1> %v889, <8 x float> zeroinitializer)
  %v895 = insertelement <8 x float> poison, float %v871, i64 0
  %v896 = shufflevector <8 x float> %v895, <8 x float> poison, <8 x i32> zeroinitializer
  %v897 = fmul <8 x float> %v894, %v896
  %v898 = mul i64 %v861, 3
  %v899 = add i64 0, %v898
  %v900 = add i64 %v899, 0
  %v901 = getelementptr inbounds float, ptr %v877, i64 %v900
  %v902 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v901, <8 x i1> %v889, <8 x float> zeroinitializer)
  %v903 = fadd <8 x float> %v897, %v902
  %v904 = mul i64 %v861, 3
  %v905 = add i64 0, %v904
  %v906 = add i64 %v905, 0
  %v907 = getelementptr inbounds float, ptr %v883, i64 %v906
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v903, ptr align 4 %v907, <8 x i1> %v889)
  %v908 = add nsw i64 %v861, 1
  br label %b126
b128:
  %v909 = add nsw i64 %v859, 1
  br label %b123
b125:
  %v910 = add nsw i64 %v473, 1
  br label %b70
b72:
  %v911 = icmp sgt i64 %v3, 1
  br i1 %v911, label %b129, label %b130
b129:
  %v912 = getelementptr inbounds i64, ptr %v1, i64 3
  %v913 = atomicrmw add ptr %v912, i64 1 acq_rel
  %v914 = mul i64 %v3, 4
  br label %b131
b131:
  %v915 = load atomic i64, ptr %v912 acquire, align 8
  %v916 = icmp slt i64 %v915, %v914
  br i1 %v916, label %b132, label %b133
b132:
  %v917 = call i32 @sched_yield()
  br label %b131
b133:
  br label %b130
b130:
  %v918 = add i64 %v8, 0
  %v919 = sdiv i64 %v918, 1
  %v920 = add i64 %v2, 1
  %v921 = mul i64 %v919, %v2
  %v922 = sdiv i64 %v921, %v3
  %v923 = mul i64 %v922, 1
  %v924 = icmp slt i64 %v923, %v8
  %v925 = select i1 %v924, i64 %v923, i64 %v8
  %v926 = mul i64 %v919, %v920
  %v927 = sdiv i64 %v926, %v3
  %v928 = mul i64 %v927, 1
  %v929 = icmp slt i64 %v928, %v8
  %v930 = select i1 %v929, i64 %v928, i64 %v8
  br label %b134
b134:
  %v931 = phi i64 [ %v925, %b130 ], [ %v963, %b139 ]
  %v932 = icmp slt i64 %v931, %v930
  br i1 %v932, label %b135, label %b136
b135:
  br label %b137
b137:
  %v933 = phi i64 [ 0, %b135 ], [ %v962, %b142 ]
  %v934 = icmp slt i64 %v933, 4
  br i1 %v934, label %b138, label %b139
b138:
  br label %b140
b140:
  %v935 = phi i64 [ 0, %b138 ], [ %v956, %b141 ]
  %v936 = phi float [ 0x0000000000000000, %b138 ], [ %v955, %b141 ]
  %v937 = icmp slt i64 %v935, 3
  br i1 %v937, label %b141, label %b142
b141:
  %v938 = mul i64 %v931, 12
  %v939 = getelementptr inbounds float, ptr %v74, i64 %v938
  %v940 = mul i64 %v931, 3
  %v941 = getelementptr inbounds float, ptr %v66, i64 %v940
  %v942 = mul i64 %v933, 3
  %v943 = add i64 0, %v942
  %v944 = add i64 %v943, %v935
  %v945 = getelementptr inbounds float, ptr %v939, i64 %v944
  %v946 = load float, ptr %v945, align 4
  %v947 = add i64 0, %v935
  %v948 = getelementptr inbounds float, ptr %v941, i64 %v947
  %v949 = load float, ptr %v948, align 4
  %v950 = fcmp ole float %v949, 0x0000000000000000
  %v951 = select i1 %v950, float 0x3FF0000000000000, float 0x0000000000000000
  %v952 = fcmp une float %v951, 0x0000000000000000
  %v953 = select i1 %v952, float 0x0000000000000000, float %v949
  %v954 = fmul float %v946, %v953
  %v955 = fadd float %v936, %v954
  %v956 = add nsw i64 %v935, 1
  br label %b140
b142:
  %v957 = fadd float %v936, 0x0000000000000000
  %v958 = mul i64 %v931, 4
  %v959 = getelementptr inbounds float, ptr %v84, i64 %v958
  %v960 = add i64 0, %v933
  %v961 = getelementptr inbounds float, ptr %v959, i64 %v960
  store float %v957, ptr %v961, align 4
  %v962 = add nsw i64 %v933, 1
  br label %b137
b139:
  %v963 = add nsw i64 %v931, 1
  br label %b134
b136:
  %v964 = icmp sgt i64 %v3, 1
  br i1 %v964, label %b143, label %b144
b143:
  %v965 = getelementptr inbounds i64, ptr %v1, i64 3
  %v966 = atomicrmw add ptr %v965, i64 1 acq_rel
  %v967 = mul i64 %v3, 5
  br label %b145
b145:
  %v968 = load atomic i64, ptr %v965 acquire, align 8
  %v969 = icmp slt i64 %v968, %v967
  br i1 %v969, label %b146, label %b147
b146:
  %v970 = call i32 @sched_yield()
  br label %b145
b147:
  br label %b144
b144:
  %v971 = mul i64 0, 8
  %v972 = getelementptr inbounds float, ptr %v80, i64 %v971
  %v973 = getelementptr inbounds float, ptr %v972, i64 0
  %v974 = mul i64 0, 12
  %v975 = getelementptr inbounds float, ptr %v36, i64 %v974
  %v976 = getelementptr inbounds float, ptr %v975, i64 0
  %v977 = getelementptr inbounds float, ptr %v125, i64 12288
  %v978 = add i64 8, 1
  %v979 = sdiv i64 %v978, 2
  %v980 = add i64 %v2, 1
  %v981 = mul i64 %v979, %v2
  %v982 = sdiv i64 %v981, %v3
  %v983 = mul i64 %v982, 2
  %v984 = icmp slt i64 %v983, 8
  %v985 = select i1 %v984, i64 %v983, i64 8
  %v986 = mul i64 %v979, %v980
  %v987 = sdiv i64 %v986, %v3
  %v988 = mul i64 %v987, 2
  %v989 = icmp slt i64 %v988, 8
  %v990 = select i1 %v989, i64 %v988, i64 8
  %v991 = getelementptr inbounds float, ptr %v44, i64 0
  br label %b148
b148:
  %v992 = phi i64 [ %v985, %b144 ], [ %v1000, %b153 ]
  %v993 = icmp slt i64 %v992, %v990
  br i1 %v993, label %b149, label %b150
b149:
  %v994 = mul i64 %v992, 12
  %v995 = getelementptr inbounds float, ptr %v991, i64 %v994
  br label %b151
b151:
  %v996 = phi i64 [ 0, %b149 ], [ %v999, %b152 ]
  %v997 = icmp slt i64 %v996, 12
  br i1 %v997, label %b152, label %b153
b152:
  %v998 = getelementptr inbounds float, ptr %v995, i64 %v996
  store float 0x0000000000000000, ptr %v998, align 4
  %v999 = add nsw i64 %v996, 1
  br label %b151
b153:
  %v1000 = add nsw i64 %v992, 1
  br label %b148
b150:
  %v1001 = mul i64 %v8, 1
  br label %b154
b154:
  %v1002 = phi i64 [ 0, %b150 ], [ %v1115, %b159 ]
  %v1003 = icmp slt i64 %v1002, %v1001
  br i1 %v1003, label %b155, label %b156
b155:
  %v1004 = sub i64 %v1001, %v1002
  %v1005 = icmp slt i64 %v1004, 384
  %v1006 = select i1 %v1005, i64 %v1004, i64 384
  br label %b157
b157:
  %v1007 = phi i64 [ %v985, %b155 ], [ %v1114, %b183 ]
  %v1008 = icmp slt i64 %v1007, %v990
  br i1 %v1008, label %b158, label %b159
b158:
  %v1009 = sub i64 %v990, %v1007
  %v1010 = icmp slt i64 %v1009, 64
  %v1011 = select i1 %v1010, i64 %v1009, i64 64
  %v1012 = sdiv i64 %v1011, 2
  %v1013 = mul i64 %v1012, 2
  %v1014 = sub i64 %v1011, %v1013
  %v1015 = mul i64 %v1002, 8
  %v1016 = add i64 %v1015, %v1007
  %v1017 = getelementptr inbounds float, ptr %v973, i64 %v1016
  br label %b160
b160:
  %v1018 = phi i64 [ 0, %b158 ], [ %v1044, %b168 ]
  %v1019 = icmp slt i64 %v1018, %v1006
  br i1 %v1019, label %b161, label %b162
b161:
  %v1020 = mul i64 %v1018, 8
  %v1021 = getelementptr inbounds float, ptr %v1017, i64 %v1020
  %v1022 = mul i64 %v1018, 2
  %v1023 = getelementptr inbounds float, ptr %v977, i64 %v1022
  br label %b163
b163:
  %v1024 = phi i64 [ 0, %b161 ], [ %v1033, %b164 ]
  %v1025 = icmp slt i64 %v1024, %v1012
  br i1 %v1025, label %b164, label %b165
b164:
  %v1026 = mul i64 %v1024, 2
  %v1027 = getelementptr inbounds float, ptr %v1021, i64 %v1026
  %v1028 = mul i64 %v1024, 768
  %v1029 = getelementptr inbounds float, ptr %v1023, i64 %v1028
  %v1030 = getelementptr inbounds float, ptr %v1027, i64 0
  %v1031 = load <2 x float>, ptr %v1030, align 4
  %v1032 = getelementptr inbounds float, ptr %v1029, i64 0
  store <2 x float> %v1031, ptr %v1032, align 4
  %v1033 = add nsw i64 %v1024, 1
  br label %b163
b165:
  %v1034 = mul i64 %v1012, 2
  %v1035 = getelementptr inbounds float, ptr %v1021, i64 %v1034
  %v1036 = mul i64 %v1012, 768
  %v1037 = getelementptr inbounds float, ptr %v1023, i64 %v1036
  br label %b166
b166:
  %v1038 = phi i64 [ 0, %b165 ], [ %v1043, %b167 ]
  %v1039 = icmp slt i64 %v1038, %v1014
  br i1 %v1039, label %b167, label %b168
b167:
  %v1040 = getelementptr inbounds float, ptr %v1035, i64 %v1038
  %v1041 = load float, ptr %v1040, align 4
  %v1042 = getelementptr inbounds float, ptr %v1037, i64 %v1038
  store float %v1041, ptr %v1042, align 4
  %v1043 = add nsw i64 %v1038, 1
  br label %b166, !llvm.loop !0
b168:
  %v1044 = add nsw i64 %v1018, 1
  br label %b160
b162:
  br label %b169
b169:
  %v1045 = phi i64 [ 0, %b162 ], [ %v1080, %b177 ]
  %v1046 = icmp slt i64 %v1045, 0
  br i1 %v1046, label %b170, label %b171
b170:
  %v1047 = mul i64 %v1002, 12
  %v1048 = add i64 %v1047, %v1045
  %v1049 = getelementptr inbounds float, ptr %v976, i64 %v1048
  br label %b172
b172:
  %v1050 = phi i64 [ 0, %b170 ], [ %v1068, %b173 ]
  %v1051 = icmp slt i64 %v1050, %v1006
  br i1 %v1051, label %b173, label %b174
b173:
  %v1052 = mul i64 %v1050, 12
  %v1053 = getelementptr inbounds float, ptr %v1049, i64 %v1052
  %v1054 = mul i64 %v1050, 32
  %v1055 = getelementptr inbounds float, ptr %v125, i64 %v1054
  %v1056 = getelementptr inbounds float, ptr %v1053, i64 0
  %v1057 = load <8 x float>, ptr %v1056, align 4
  %v1058 = getelementptr inbounds float, ptr %v1055, i64 0
  store <8 x float> %v1057, ptr %v1058, align 4
  %v1059 = getelementptr inbounds float, ptr %v1053, i64 8
  %v1060 = load <8 x float>, ptr %v1059, align 4
  %v1061 = getelementptr inbounds float, ptr %v1055, i64 8
  store <8 x float> %v1060, ptr %v1061, align 4
  %v1062 = getelementptr inbounds float, ptr %v1053, i64 16
  %v1063 = load <8 x float>, ptr %v1062, align 4
  %v1064 = getelementptr inbounds float, ptr %v1055, i64 16
  store <8 x float> %v1063, ptr %v1064, align 4
  %v1065 = getelementptr inbounds float, ptr %v1053, i64 24
  %v1066 = load <8 x float>, ptr %v1065, align 4
  %v1067 = getelementptr inbounds float, ptr %v1055, i64 24
  store <8 x float> %v1066, ptr %v1067, align 4
  %v1068 = add nsw i64 %v1050, 1
  br label %b172
b174:
  %v1069 = sdiv i64 %v1011, 2
  br label %b175
b175:
  %v1070 = phi i64 [ 0, %b174 ], [ %v1079, %b176 ]
  %v1071 = icmp slt i64 %v1070, %v1069
  br i1 %v1071, label %b176, label %b177
b176:
  %v1072 = mul i64 %v1070, 2
  %v1073 = add i64 %v1007, %v1072
  %v1074 = mul i64 %v1070, 768
  %v1075 = getelementptr inbounds float, ptr %v977, i64 %v1074
  %v1076 = mul i64 %v1073, 12
  %v1077 = add i64 %v1076, %v1045
  %v1078 = getelementptr inbounds float, ptr %v991, i64 %v1077
  call void @outer_2x32(ptr %v1075, ptr %v125, i64 %v1006, ptr %v1078, i64 12)
  %v1079 = add nsw i64 %v1070, 1
  br label %b175
b177:
  %v1080 = add nsw i64 %v1045, 32
  br label %b169
b171:
  %v1081 = mul i64 %v1002, 12
  %v1082 = add i64 %v1081, 0
  %v1083 = getelementptr inbounds float, ptr %v976, i64 %v1082
  br label %b178
b178:
  %v1084 = phi i64 [ 0, %b171 ], [ %v1102, %b179 ]
  %v1085 = icmp slt i64 %v1084, %v1006
  br i1 %v1085, label %b179, label %b180
b179:
  %v1086 = mul i64 %v1084, 12
  %v1087 = getelementptr inbounds float, ptr %v1083, i64 %v1086
  %v1088 = mul i64 %v1084, 16
  %v1089 = getelementptr inbounds float, ptr %v125, i64 %v1088
  %v1090 = getelementptr inbounds float, ptr %v1087, i64 0
  %v1091 = load <8 x float>, ptr %v1090, align 4
  %v1092 = getelementptr inbounds float, ptr %v1089, i64 0
  store <8 x float> %v1091, ptr %v1092, align 4
  %v1093 = getelementptr inbounds float, ptr %v1087, i64 8
  %v1094 = icmp ult i64 4, 8
  %v1095 = select i1 %v1094, i64 4, i64 8
  %v1096 = trunc i64 %v1095 to i32
  %v1097 = insertelement <8 x i32> poison, i32 %v1096, i64 0
  %v1098 = shufflevector <8 x i32> %v1097, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1099 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1098
  %v1100 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1093, <8 x i1> %v1099, <8 x float> zeroinitializer)
  %v1101 = getelementptr inbounds float, ptr %v1089, i64 8
  store <8 x float> %v1100, ptr %v1101, align 4
  %v1102 = add nsw i64 %v1084, 1
  br label %b178
b180:
  %v1103 = sdiv i64 %v1011, 2
  br label %b181
b181:
  %v1104 = phi i64 [ 0, %b180 ], [ %v1113, %b182 ]
  %v1105 = icmp slt i64 %v1104, %v1103
  br i1 %v1105, label %b182, label %b183
b182:
  %v1106 = mul i64 %v1104, 2
  %v1107 = add i64 %v1007, %v1106
  %v1108 = mul i64 %v1104, 768
  %v1109 = getelementptr inbounds float, ptr %v977, i64 %v1108
  %v1110 = mul i64 %v1107, 12
  %v1111 = add i64 %v1110, 0
  %v1112 = getelementptr inbounds float, ptr %v991, i64 %v1111
  call void @outer_2x12(ptr %v1109, ptr %v125, i64 %v1006, ptr %v1112, i64 12)
  %v1113 = add nsw i64 %v1104, 1
  br label %b181
b183:
  %v1114 = add nsw i64 %v1007, 64
  br label %b157
b159:
  %v1115 = add nsw i64 %v1002, 384
  br label %b154
b156:
  %v1116 = icmp sgt i64 %v3, 1
  br i1 %v1116, label %b184, label %b185
b184:
  %v1117 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1118 = atomicrmw add ptr %v1117, i64 1 acq_rel
  %v1119 = mul i64 %v3, 6
  br label %b186
b186:
  %v1120 = load atomic i64, ptr %v1117 acquire, align 8
  %v1121 = icmp slt i64 %v1120, %v1119
  br i1 %v1121, label %b187, label %b188
b187:
  %v1122 = call i32 @sched_yield()
  br label %b186
b188:
  br label %b185
b185:
  %v1123 = icmp eq i64 %v2, 0
  br i1 %v1123, label %b189, label %b190
b189:
  br label %b191
b191:
  %v1124 = phi i64 [ 0, %b189 ], [ %v1141, %b196 ]
  %v1125 = phi <8 x float> [ splat (float 0x0000000000000000), %b189 ], [ %v1140, %b196 ]
  %v1126 = icmp slt i64 %v1124, %v8
  br i1 %v1126, label %b192, label %b193
b192:
  %v1127 = add i64 %v1124, 128
  %v1128 = icmp slt i64 %v1127, %v8
  %v1129 = select i1 %v1128, i64 %v1127, i64 %v8
  br label %b194
b194:
  %v1130 = phi i64 [ %v1124, %b192 ], [ %v1139, %b195 ]
  %v1131 = phi <8 x float> [ splat (float 0x0000000000000000), %b192 ], [ %v1138, %b195 ]
  %v1132 = icmp slt i64 %v1130, %v1129
  br i1 %v1132, label %b195, label %b196
b195:
  %v1133 = mul i64 %v1130, 8
  %v1134 = getelementptr inbounds float, ptr %v80, i64 %v1133
  %v1135 = add i64 0, 0
  %v1136 = getelementptr inbounds float, ptr %v1134, i64 %v1135
  %v1137 = load <8 x float>, ptr %v1136, align 4
  %v1138 = fadd <8 x float> %v1131, %v1137
  %v1139 = add nsw i64 %v1130, 1
  br label %b194
b196:
  %v1140 = fadd <8 x float> %v1125, %v1131
  %v1141 = add nsw i64 %v1124, 128
  br label %b191
b193:
  %v1142 = add i64 0, 0
  %v1143 = getelementptr inbounds float, ptr %v46, i64 %v1142
  store <8 x float> %v1125, ptr %v1143, align 4
  br label %b190
b190:
  %v1144 = icmp sgt i64 %v3, 1
  br i1 %v1144, label %b197, label %b198
b197:
  %v1145 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1146 = atomicrmw add ptr %v1145, i64 1 acq_rel
  %v1147 = mul i64 %v3, 7
  br label %b199
b199:
  %v1148 = load atomic i64, ptr %v1145 acquire, align 8
  %v1149 = icmp slt i64 %v1148, %v1147
  br i1 %v1149, label %b200, label %b201
b200:
  %v1150 = call i32 @sched_yield()
  br label %b199
b201:
  br label %b198
b198:
  %v1151 = icmp eq i64 %v2, 0
  br i1 %v1151, label %b202, label %b203
b202:
  %v1152 = icmp ult i64 4, 8
  %v1153 = select i1 %v1152, i64 4, i64 8
  %v1154 = trunc i64 %v1153 to i32
  %v1155 = insertelement <8 x i32> poison, i32 %v1154, i64 0
  %v1156 = shufflevector <8 x i32> %v1155, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1157 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1156
  br label %b204
b204:
  %v1158 = phi i64 [ 0, %b202 ], [ %v1226, %b209 ]
  %v1159 = phi <8 x float> [ splat (float 0x0000000000000000), %b202 ], [ %v1225, %b209 ]
  %v1160 = icmp slt i64 %v1158, %v8
  br i1 %v1160, label %b205, label %b206
b205:
  %v1161 = add i64 %v1158, 128
  %v1162 = icmp slt i64 %v1161, %v8
  %v1163 = select i1 %v1162, i64 %v1161, i64 %v8
  br label %b207
b207:
  %v1164 = phi i64 [ %v1158, %b205 ], [ %v1224, %b208 ]
  %v1165 = phi <8 x float> [ splat (float 0x0000000000000000), %b205 ], [ %v1223, %b208 ]
  %v1166 = icmp slt i64 %v1164, %v1163
  br i1 %v1166, label %b208, label %b209
b208:
  %v1167 = mul i64 %v1164, 1
  %v1168 = getelementptr inbounds float, ptr %v16, i64 %v1167
  %v1169 = getelementptr inbounds float, ptr %v1168, i64 0
  %v1170 = load float, ptr %v1169, align 4
  %v1171 = fadd float %v1170, 0x3FF0000000000000
  %v1172 = getelementptr inbounds float, ptr %v20, i64 0
  %v1173 = load float, ptr %v1172, align 4
  %v1174 = mul i64 %v1164, 4
  %v1175 = getelementptr inbounds float, ptr %v84, i64 %v1174
  %v1176 = add i64 0, 0
  %v1177 = getelementptr inbounds float, ptr %v18, i64 %v1176
  %v1178 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1177, <8 x i1> %v1157, <8 x float> zeroinitializer)
  %v1179 = insertelement <8 x float> poison, float %v1171, i64 0
  %v1180 = shufflevector <8 x float> %v1179, <8 x float> poison, <8 x i32> zeroinitializer
  %v1181 = fmul <8 x float> %v1178, %v1180
  %v1182 = insertelement <8 x float> poison, float %v1173, i64 0
  %v1183 = shufflevector <8 x float> %v1182, <8 x float> poison, <8 x i32> zeroinitializer
  %v1184 = fdiv <8 x float> %v1181, %v1183
  %v1185 = add i64 0, 0
  %v1186 = getelementptr inbounds float, ptr %v22, i64 %v1185
  %v1187 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1186, <8 x i1> %v1157, <8 x float> zeroinitializer)
  %v1188 = fadd <8 x float> %v1184, %v1187
  %v1189 = insertelement <8 x float> poison, float 0x401921FB60000000, i64 0
  %v1190 = shufflevector <8 x float> %v1189, <8 x float> poison, <8 x i32> zeroinitializer
  %v1191 = fmul <8 x float> %v1190, %v1188
  %v1192 = extractelement <8 x float> %v1191, i64 0
  %v1193 = call float @sinf(float %v1192)
  %v1194 = extractelement <8 x float> %v1191, i64 1
  %v1195 = call float @sinf(float %v1194)
  %v1196 = extractelement <8 x float> %v1191, i64 2
  %v1197 = call float @sinf(float %v1196)
  %v1198 = extractelement <8 x float> %v1191, i64 3
  %v1199 = call float @sinf(float %v1198)
  %v1200 = extractelement <8 x float> %v1191, i64 4
  %v1201 = call float @sinf(float %v1200)
  %v1202 = extractelement <8 x float> %v1191, i64 5
  %v1203 = call float @sinf(float %v1202)
  %v1204 = extractelement <8 x float> %v1191, i64 6
  %v1205 = call float @sinf(float %v1204)
  %v1206 = extractelement <8 x float> %v1191, i64 7
  %v1207 = call float @sinf(float %v1206)
  %v1208 = insertelement <8 x float> poison, float %v1193, i64 0
  %v1209 = insertelement <8 x float> %v1208, float %v1195, i64 1
  %v1210 = insertelement <8 x float> %v1209, float %v1197, i64 2
  %v1211 = insertelement <8 x float> %v1210, float %v1199, i64 3
  %v1212 = insertelement <8 x float> %v1211, float %v1201, i64 4
  %v1213 = insertelement <8 x float> %v1212, float %v1203, i64 5
  %v1214 = insertelement <8 x float> %v1213, float %v1205, i64 6
  %v1215 = insertelement <8 x float> %v1214, float %v1207, i64 7
  %v1216 = add i64 0, 0
  %v1217 = getelementptr inbounds float, ptr %v1175, i64 %v1216
  %v1218 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1217, <8 x i1> %v1157, <8 x float> zeroinitializer)
  %v1219 = fdiv <8 x float> %v1218, %v1183
  %v1220 = fmul <8 x float> %v1215, %v1219
  %v1221 = fmul <8 x float> %v1220, %v1190
  %v1222 = fneg <8 x float> %v1221
  %v1223 = fadd <8 x float> %v1165, %v1222
  %v1224 = add nsw i64 %v1164, 1
  br label %b207
b209:
  %v1225 = fadd <8 x float> %v1159, %v1165
  %v1226 = add nsw i64 %v1158, 128
  br label %b204
b206:
  %v1227 = add i64 0, 0
  %v1228 = getelementptr inbounds float, ptr %v48, i64 %v1227
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1159, ptr align 4 %v1228, <8 x i1> %v1157)
  br label %b203
b203:
  %v1229 = icmp sgt i64 %v3, 1
  br i1 %v1229, label %b210, label %b211
b210:
  %v1230 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1231 = atomicrmw add ptr %v1230, i64 1 acq_rel
  %v1232 = mul i64 %v3, 8
  br label %b212
b212:
  %v1233 = load atomic i64, ptr %v1230 acquire, align 8
  %v1234 = icmp slt i64 %v1233, %v1232
  br i1 %v1234, label %b213, label %b214
b213:
  %v1235 = call i32 @sched_yield()
  br label %b212
b214:
  br label %b211
b211:
  %v1236 = mul i64 0, 3
  %v1237 = getelementptr inbounds float, ptr %v78, i64 %v1236
  %v1238 = getelementptr inbounds float, ptr %v1237, i64 0
  %v1239 = mul i64 0, 8
  %v1240 = getelementptr inbounds float, ptr %v10, i64 %v1239
  %v1241 = getelementptr inbounds float, ptr %v1240, i64 0
  %v1242 = getelementptr inbounds float, ptr %v125, i64 12288
  %v1243 = add i64 3, 1
  %v1244 = sdiv i64 %v1243, 2
  %v1245 = add i64 %v2, 1
  %v1246 = mul i64 %v1244, %v2
  %v1247 = sdiv i64 %v1246, %v3
  %v1248 = mul i64 %v1247, 2
  %v1249 = icmp slt i64 %v1248, 3
  %v1250 = select i1 %v1249, i64 %v1248, i64 3
  %v1251 = mul i64 %v1244, %v1245
  %v1252 = sdiv i64 %v1251, %v3
  %v1253 = mul i64 %v1252, 2
  %v1254 = icmp slt i64 %v1253, 3
  %v1255 = select i1 %v1254, i64 %v1253, i64 3
  %v1256 = getelementptr inbounds float, ptr %v50, i64 0
  br label %b215
b215:
  %v1257 = phi i64 [ %v1250, %b211 ], [ %v1265, %b220 ]
  %v1258 = icmp slt i64 %v1257, %v1255
  br i1 %v1258, label %b216, label %b217
b216:
  %v1259 = mul i64 %v1257, 16
  %v1260 = getelementptr inbounds float, ptr %v1256, i64 %v1259
  br label %b218
b218:
  %v1261 = phi i64 [ 0, %b216 ], [ %v1264, %b219 ]
  %v1262 = icmp slt i64 %v1261, 8
  br i1 %v1262, label %b219, label %b220
b219:
  %v1263 = getelementptr inbounds float, ptr %v1260, i64 %v1261
  store float 0x0000000000000000, ptr %v1263, align 4
  %v1264 = add nsw i64 %v1261, 1
  br label %b218
b220:
  %v1265 = add nsw i64 %v1257, 1
  br label %b215
b217:
  %v1266 = mul i64 %v8, 1
  br label %b221
b221:
  %v1267 = phi i64 [ 0, %b217 ], [ %v1389, %b226 ]
  %v1268 = icmp slt i64 %v1267, %v1266
  br i1 %v1268, label %b222, label %b223
b222:
  %v1269 = sub i64 %v1266, %v1267
  %v1270 = icmp slt i64 %v1269, 384
  %v1271 = select i1 %v1270, i64 %v1269, i64 384
  br label %b224
b224:
  %v1272 = phi i64 [ %v1250, %b222 ], [ %v1388, %b254 ]
  %v1273 = icmp slt i64 %v1272, %v1255
  br i1 %v1273, label %b225, label %b226
b225:
  %v1274 = sub i64 %v1255, %v1272
  %v1275 = icmp slt i64 %v1274, 64
  %v1276 = select i1 %v1275, i64 %v1274, i64 64
  %v1277 = sdiv i64 %v1276, 2
  %v1278 = mul i64 %v1277, 2
  %v1279 = sub i64 %v1276, %v1278
  %v1280 = mul i64 %v1267, 3
  %v1281 = add i64 %v1280, %v1272
  %v1282 = getelementptr inbounds float, ptr %v1238, i64 %v1281
  br label %b227
b227:
  %v1283 = phi i64 [ 0, %b225 ], [ %v1309, %b235 ]
  %v1284 = icmp slt i64 %v1283, %v1271
  br i1 %v1284, label %b228, label %b229
b228:
  %v1285 = mul i64 %v1283, 3
  %v1286 = getelementptr inbounds float, ptr %v1282, i64 %v1285
  %v1287 = mul i64 %v1283, 2
  %v1288 = getelementptr inbounds float, ptr %v1242, i64 %v1287
  br label %b230
b230:
  %v1289 = phi i64 [ 0, %b228 ], [ %v1298, %b231 ]
  %v1290 = icmp slt i64 %v1289, %v1277
  br i1 %v1290, label %b231, label %b232
b231:
  %v1291 = mul i64 %v1289, 2
  %v1292 = getelementptr inbounds float, ptr %v1286, i64 %v1291
  %v1293 = mul i64 %v1289, 768
  %v1294 = getelementptr inbounds float, ptr %v1288, i64 %v1293
  %v1295 = getelementptr inbounds float, ptr %v1292, i64 0
  %v1296 = load <2 x float>, ptr %v1295, align 4
  %v1297 = getelementptr inbounds float, ptr %v1294, i64 0
  store <2 x float> %v1296, ptr %v1297, align 4
  %v1298 = add nsw i64 %v1289, 1
  br label %b230
b232:
  %v1299 = mul i64 %v1277, 2
  %v1300 = getelementptr inbounds float, ptr %v1286, i64 %v1299
  %v1301 = mul i64 %v1277, 768
  %v1302 = getelementptr inbounds float, ptr %v1288, i64 %v1301
  br label %b233
b233:
  %v1303 = phi i64 [ 0, %b232 ], [ %v1308, %b234 ]
  %v1304 = icmp slt i64 %v1303, %v1279
  br i1 %v1304, label %b234, label %b235
b234:
  %v1305 = getelementptr inbounds float, ptr %v1300, i64 %v1303
  %v1306 = load float, ptr %v1305, align 4
  %v1307 = getelementptr inbounds float, ptr %v1302, i64 %v1303
  store float %v1306, ptr %v1307, align 4
  %v1308 = add nsw i64 %v1303, 1
  br label %b233, !llvm.loop !3
b235:
  %v1309 = add nsw i64 %v1283, 1
  br label %b227
b229:
  br label %b236
b236:
  %v1310 = phi i64 [ 0, %b229 ], [ %v1354, %b246 ]
  %v1311 = icmp slt i64 %v1310, 0
  br i1 %v1311, label %b237, label %b238
b237:
  %v1312 = mul i64 %v1267, 8
  %v1313 = add i64 %v1312, %v1310
  %v1314 = getelementptr inbounds float, ptr %v1241, i64 %v1313
  br label %b239
b239:
  %v1315 = phi i64 [ 0, %b237 ], [ %v1333, %b240 ]
  %v1316 = icmp slt i64 %v1315, %v1271
  br i1 %v1316, label %b240, label %b241
b240:
  %v1317 = mul i64 %v1315, 8
  %v1318 = getelementptr inbounds float, ptr %v1314, i64 %v1317
  %v1319 = mul i64 %v1315, 32
  %v1320 = getelementptr inbounds float, ptr %v125, i64 %v1319
  %v1321 = getelementptr inbounds float, ptr %v1318, i64 0
  %v1322 = load <8 x float>, ptr %v1321, align 4
  %v1323 = getelementptr inbounds float, ptr %v1320, i64 0
  store <8 x float> %v1322, ptr %v1323, align 4
  %v1324 = getelementptr inbounds float, ptr %v1318, i64 8
  %v1325 = load <8 x float>, ptr %v1324, align 4
  %v1326 = getelementptr inbounds float, ptr %v1320, i64 8
  store <8 x float> %v1325, ptr %v1326, align 4
  %v1327 = getelementptr inbounds float, ptr %v1318, i64 16
  %v1328 = load <8 x float>, ptr %v1327, align 4
  %v1329 = getelementptr inbounds float, ptr %v1320, i64 16
  store <8 x float> %v1328, ptr %v1329, align 4
  %v1330 = getelementptr inbounds float, ptr %v1318, i64 24
  %v1331 = load <8 x float>, ptr %v1330, align 4
  %v1332 = getelementptr inbounds float, ptr %v1320, i64 24
  store <8 x float> %v1331, ptr %v1332, align 4
  %v1333 = add nsw i64 %v1315, 1
  br label %b239
b241:
  %v1334 = sdiv i64 %v1276, 2
  br label %b242
b242:
  %v1335 = phi i64 [ 0, %b241 ], [ %v1344, %b243 ]
  %v1336 = icmp slt i64 %v1335, %v1334
  br i1 %v1336, label %b243, label %b244
b243:
  %v1337 = mul i64 %v1335, 2
  %v1338 = add i64 %v1272, %v1337
  %v1339 = mul i64 %v1335, 768
  %v1340 = getelementptr inbounds float, ptr %v1242, i64 %v1339
  %v1341 = mul i64 %v1338, 16
  %v1342 = add i64 %v1341, %v1310
  %v1343 = getelementptr inbounds float, ptr %v1256, i64 %v1342
  call void @outer_2x32(ptr %v1340, ptr %v125, i64 %v1271, ptr %v1343, i64 16)
  %v1344 = add nsw i64 %v1335, 1
  br label %b242
b244:
  %v1345 = mul i64 %v1334, 2
  %v1346 = icmp slt i64 %v1345, %v1276
  br i1 %v1346, label %b245, label %b246
b245:
  %v1347 = mul i64 %v1334, 2
  %v1348 = add i64 %v1272, %v1347
  %v1349 = mul i64 %v1334, 768
  %v1350 = getelementptr inbounds float, ptr %v1242, i64 %v1349
  %v1351 = mul i64 %v1348, 16
  %v1352 = add i64 %v1351, %v1310
  %v1353 = getelementptr inbounds float, ptr %v1256, i64 %v1352
  call void @outer_1x32(ptr %v1350, ptr %v125, i64 %v1271, ptr %v1353, i64 16)
  br label %b246
b246:
  %v1354 = add nsw i64 %v1310, 32
  br label %b236
b238:
  %v1355 = mul i64 %v1267, 8
  %v1356 = add i64 %v1355, 0
  %v1357 = getelementptr inbounds float, ptr %v1241, i64 %v1356
  br label %b247
b247:
  %v1358 = phi i64 [ 0, %b238 ], [ %v1367, %b248 ]
  %v1359 = icmp slt i64 %v1358, %v1271
  br i1 %v1359, label %b248, label %b249
b248:
  %v1360 = mul i64 %v1358, 8
  %v1361 = getelementptr inbounds float, ptr %v1357, i64 %v1360
  %v1362 = mul i64 %v1358, 8
  %v1363 = getelementptr inbounds float, ptr %v125, i64 %v1362
  %v1364 = getelementptr inbounds float, ptr %v1361, i64 0
  %v1365 = load <8 x float>, ptr %v1364, align 4
  %v1366 = getelementptr inbounds float, ptr %v1363, i64 0
  store <8 x float> %v1365, ptr %v1366, align 4
  %v1367 = add nsw i64 %v1358, 1
  br label %b247
b249:
  %v1368 = sdiv i64 %v1276, 2
  br label %b250
b250:
  %v1369 = phi i64 [ 0, %b249 ], [ %v1378, %b251 ]
  %v1370 = icmp slt i64 %v1369, %v1368
  br i1 %v1370, label %b251, label %b252
b251:
  %v1371 = mul i64 %v1369, 2
  %v1372 = add i64 %v1272, %v1371
  %v1373 = mul i64 %v1369, 768
  %v1374 = getelementptr inbounds float, ptr %v1242, i64 %v1373
  %v1375 = mul i64 %v1372, 16
  %v1376 = add i64 %v1375, 0
  %v1377 = getelementptr inbounds float, ptr %v1256, i64 %v1376
  call void @outer_2x8(ptr %v1374, ptr %v125, i64 %v1271, ptr %v1377, i64 16)
  %v1378 = add nsw i64 %v1369, 1
  br label %b250
b252:
  %v1379 = mul i64 %v1368, 2
  %v1380 = icmp slt i64 %v1379, %v1276
  br i1 %v1380, label %b253, label %b254
b253:
  %v1381 = mul i64 %v1368, 2
  %v1382 = add i64 %v1272, %v1381
  %v1383 = mul i64 %v1368, 768
  %v1384 = getelementptr inbounds float, ptr %v1242, i64 %v1383
  %v1385 = mul i64 %v1382, 16
  %v1386 = add i64 %v1385, 0
  %v1387 = getelementptr inbounds float, ptr %v1256, i64 %v1386
  call void @outer_1x8(ptr %v1384, ptr %v125, i64 %v1271, ptr %v1387, i64 16)
  br label %b254
b254:
  %v1388 = add nsw i64 %v1272, 64
  br label %b224
b226:
  %v1389 = add nsw i64 %v1267, 384
  br label %b221
b223:
  %v1390 = icmp sgt i64 %v3, 1
  br i1 %v1390, label %b255, label %b256
b255:
  %v1391 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1392 = atomicrmw add ptr %v1391, i64 1 acq_rel
  %v1393 = mul i64 %v3, 9
  br label %b257
b257:
  %v1394 = load atomic i64, ptr %v1391 acquire, align 8
  %v1395 = icmp slt i64 %v1394, %v1393
  br i1 %v1395, label %b258, label %b259
b258:
  %v1396 = call i32 @sched_yield()
  br label %b257
b259:
  br label %b256
b256:
  %v1397 = mul i64 0, 3
  %v1398 = getelementptr inbounds float, ptr %v78, i64 %v1397
  %v1399 = getelementptr inbounds float, ptr %v1398, i64 0
  %v1400 = mul i64 0, 8
  %v1401 = getelementptr inbounds float, ptr %v64, i64 %v1400
  %v1402 = getelementptr inbounds float, ptr %v1401, i64 0
  %v1403 = getelementptr inbounds float, ptr %v125, i64 12288
  %v1404 = add i64 3, 1
  %v1405 = sdiv i64 %v1404, 2
  %v1406 = add i64 %v2, 1
  %v1407 = mul i64 %v1405, %v2
  %v1408 = sdiv i64 %v1407, %v3
  %v1409 = mul i64 %v1408, 2
  %v1410 = icmp slt i64 %v1409, 3
  %v1411 = select i1 %v1410, i64 %v1409, i64 3
  %v1412 = mul i64 %v1405, %v1406
  %v1413 = sdiv i64 %v1412, %v3
  %v1414 = mul i64 %v1413, 2
  %v1415 = icmp slt i64 %v1414, 3
  %v1416 = select i1 %v1415, i64 %v1414, i64 3
  %v1417 = getelementptr inbounds float, ptr %v50, i64 8
  br label %b260
b260:
  %v1418 = phi i64 [ %v1411, %b256 ], [ %v1426, %b265 ]
  %v1419 = icmp slt i64 %v1418, %v1416
  br i1 %v1419, label %b261, label %b262
b261:
  %v1420 = mul i64 %v1418, 16
  %v1421 = getelementptr inbounds float, ptr %v1417, i64 %v1420
  br label %b263
b263:
  %v1422 = phi i64 [ 0, %b261 ], [ %v1425, %b264 ]
  %v1423 = icmp slt i64 %v1422, 8
  br i1 %v1423, label %b264, label %b265
b264:
  %v1424 = getelementptr inbounds float, ptr %v1421, i64 %v1422
  store float 0x0000000000000000, ptr %v1424, align 4
  %v1425 = add nsw i64 %v1422, 1
  br label %b263
b265:
  %v1426 = add nsw i64 %v1418, 1
  br label %b260
b262:
  %v1427 = mul i64 %v8, 1
  br label %b266
b266:
  %v1428 = phi i64 [ 0, %b262 ], [ %v1550, %b271 ]
  %v1429 = icmp slt i64 %v1428, %v1427
  br i1 %v1429, label %b267, label %b268
b267:
  %v1430 = sub i64 %v1427, %v1428
  %v1431 = icmp slt i64 %v1430, 384
  %v1432 = select i1 %v1431, i64 %v1430, i64 384
  br label %b269
b269:
  %v1433 = phi i64 [ %v1411, %b267 ], [ %v1549, %b299 ]
  %v1434 = icmp slt i64 %v1433, %v1416
  br i1 %v1434, label %b270, label %b271
b270:
  %v1435 = sub i64 %v1416, %v1433
  %v1436 = icmp slt i64 %v1435, 64
  %v1437 = select i1 %v1436, i64 %v1435, i64 64
  %v1438 = sdiv i64 %v1437, 2
  %v1439 = mul i64 %v1438, 2
  %v1440 = sub i64 %v1437, %v1439
  %v1441 = mul i64 %v1428, 3
  %v1442 = add i64 %v1441, %v1433
  %v1443 = getelementptr inbounds float, ptr %v1399, i64 %v1442
  br label %b272
b272:
  %v1444 = phi i64 [ 0, %b270 ], [ %v1470, %b280 ]
  %v1445 = icmp slt i64 %v1444, %v1432
  br i1 %v1445, label %b273, label %b274
b273:
  %v1446 = mul i64 %v1444, 3
  %v1447 = getelementptr inbounds float, ptr %v1443, i64 %v1446
  %v1448 = mul i64 %v1444, 2
  %v1449 = getelementptr inbounds float, ptr %v1403, i64 %v1448
  br label %b275
b275:
  %v1450 = phi i64 [ 0, %b273 ], [ %v1459, %b276 ]
  %v1451 = icmp slt i64 %v1450, %v1438
  br i1 %v1451, label %b276, label %b277
b276:
  %v1452 = mul i64 %v1450, 2
  %v1453 = getelementptr inbounds float, ptr %v1447, i64 %v1452
  %v1454 = mul i64 %v1450, 768
  %v1455 = getelementptr inbounds float, ptr %v1449, i64 %v1454
  %v1456 = getelementptr inbounds float, ptr %v1453, i64 0
  %v1457 = load <2 x float>, ptr %v1456, align 4
  %v1458 = getelementptr inbounds float, ptr %v1455, i64 0
  store <2 x float> %v1457, ptr %v1458, align 4
  %v1459 = add nsw i64 %v1450, 1
  br label %b275
b277:
  %v1460 = mul i64 %v1438, 2
  %v1461 = getelementptr inbounds float, ptr %v1447, i64 %v1460
  %v1462 = mul i64 %v1438, 768
  %v1463 = getelementptr inbounds float, ptr %v1449, i64 %v1462
  br label %b278
b278:
  %v1464 = phi i64 [ 0, %b277 ], [ %v1469, %b279 ]
  %v1465 = icmp slt i64 %v1464, %v1440
  br i1 %v1465, label %b279, label %b280
b279:
  %v1466 = getelementptr inbounds float, ptr %v1461, i64 %v1464
  %v1467 = load float, ptr %v1466, align 4
  %v1468 = getelementptr inbounds float, ptr %v1463, i64 %v1464
  store float %v1467, ptr %v1468, align 4
  %v1469 = add nsw i64 %v1464, 1
  br label %b278, !llvm.loop !6
b280:
  %v1470 = add nsw i64 %v1444, 1
  br label %b272
b274:
  br label %b281
b281:
  %v1471 = phi i64 [ 0, %b274 ], [ %v1515, %b291 ]
  %v1472 = icmp slt i64 %v1471, 0
  br i1 %v1472, label %b282, label %b283
b282:
  %v1473 = mul i64 %v1428, 8
  %v1474 = add i64 %v1473, %v1471
  %v1475 = getelementptr inbounds float, ptr %v1402, i64 %v1474
  br label %b284
b284:
  %v1476 = phi i64 [ 0, %b282 ], [ %v1494, %b285 ]
  %v1477 = icmp slt i64 %v1476, %v1432
  br i1 %v1477, label %b285, label %b286
b285:
  %v1478 = mul i64 %v1476, 8
  %v1479 = getelementptr inbounds float, ptr %v1475, i64 %v1478
  %v1480 = mul i64 %v1476, 32
  %v1481 = getelementptr inbounds float, ptr %v125, i64 %v1480
  %v1482 = getelementptr inbounds float, ptr %v1479, i64 0
  %v1483 = load <8 x float>, ptr %v1482, align 4
  %v1484 = getelementptr inbounds float, ptr %v1481, i64 0
  store <8 x float> %v1483, ptr %v1484, align 4
  %v1485 = getelementptr inbounds float, ptr %v1479, i64 8
  %v1486 = load <8 x float>, ptr %v1485, align 4
  %v1487 = getelementptr inbounds float, ptr %v1481, i64 8
  store <8 x float> %v1486, ptr %v1487, align 4
  %v1488 = getelementptr inbounds float, ptr %v1479, i64 16
  %v1489 = load <8 x float>, ptr %v1488, align 4
  %v1490 = getelementptr inbounds float, ptr %v1481, i64 16
  store <8 x float> %v1489, ptr %v1490, align 4
  %v1491 = getelementptr inbounds float, ptr %v1479, i64 24
  %v1492 = load <8 x float>, ptr %v1491, align 4
  %v1493 = getelementptr inbounds float, ptr %v1481, i64 24
  store <8 x float> %v1492, ptr %v1493, align 4
  %v1494 = add nsw i64 %v1476, 1
  br label %b284
b286:
  %v1495 = sdiv i64 %v1437, 2
  br label %b287
b287:
  %v1496 = phi i64 [ 0, %b286 ], [ %v1505, %b288 ]
  %v1497 = icmp slt i64 %v1496, %v1495
  br i1 %v1497, label %b288, label %b289
b288:
  %v1498 = mul i64 %v1496, 2
  %v1499 = add i64 %v1433, %v1498
  %v1500 = mul i64 %v1496, 768
  %v1501 = getelementptr inbounds float, ptr %v1403, i64 %v1500
  %v1502 = mul i64 %v1499, 16
  %v1503 = add i64 %v1502, %v1471
  %v1504 = getelementptr inbounds float, ptr %v1417, i64 %v1503
  call void @outer_2x32(ptr %v1501, ptr %v125, i64 %v1432, ptr %v1504, i64 16)
  %v1505 = add nsw i64 %v1496, 1
  br label %b287
b289:
  %v1506 = mul i64 %v1495, 2
  %v1507 = icmp slt i64 %v1506, %v1437
  br i1 %v1507, label %b290, label %b291
b290:
  %v1508 = mul i64 %v1495, 2
  %v1509 = add i64 %v1433, %v1508
  %v1510 = mul i64 %v1495, 768
  %v1511 = getelementptr inbounds float, ptr %v1403, i64 %v1510
  %v1512 = mul i64 %v1509, 16
  %v1513 = add i64 %v1512, %v1471
  %v1514 = getelementptr inbounds float, ptr %v1417, i64 %v1513
  call void @outer_1x32(ptr %v1511, ptr %v125, i64 %v1432, ptr %v1514, i64 16)
  br label %b291
b291:
  %v1515 = add nsw i64 %v1471, 32
  br label %b281
b283:
  %v1516 = mul i64 %v1428, 8
  %v1517 = add i64 %v1516, 0
  %v1518 = getelementptr inbounds float, ptr %v1402, i64 %v1517
  br label %b292
b292:
  %v1519 = phi i64 [ 0, %b283 ], [ %v1528, %b293 ]
  %v1520 = icmp slt i64 %v1519, %v1432
  br i1 %v1520, label %b293, label %b294
b293:
  %v1521 = mul i64 %v1519, 8
  %v1522 = getelementptr inbounds float, ptr %v1518, i64 %v1521
  %v1523 = mul i64 %v1519, 8
  %v1524 = getelementptr inbounds float, ptr %v125, i64 %v1523
  %v1525 = getelementptr inbounds float, ptr %v1522, i64 0
  %v1526 = load <8 x float>, ptr %v1525, align 4
  %v1527 = getelementptr inbounds float, ptr %v1524, i64 0
  store <8 x float> %v1526, ptr %v1527, align 4
  %v1528 = add nsw i64 %v1519, 1
  br label %b292
b294:
  %v1529 = sdiv i64 %v1437, 2
  br label %b295
b295:
  %v1530 = phi i64 [ 0, %b294 ], [ %v1539, %b296 ]
  %v1531 = icmp slt i64 %v1530, %v1529
  br i1 %v1531, label %b296, label %b297
b296:
  %v1532 = mul i64 %v1530, 2
  %v1533 = add i64 %v1433, %v1532
  %v1534 = mul i64 %v1530, 768
  %v1535 = getelementptr inbounds float, ptr %v1403, i64 %v1534
  %v1536 = mul i64 %v1533, 16
  %v1537 = add i64 %v1536, 0
  %v1538 = getelementptr inbounds float, ptr %v1417, i64 %v1537
  call void @outer_2x8(ptr %v1535, ptr %v125, i64 %v1432, ptr %v1538, i64 16)
  %v1539 = add nsw i64 %v1530, 1
  br label %b295
b297:
  %v1540 = mul i64 %v1529, 2
  %v1541 = icmp slt i64 %v1540, %v1437
  br i1 %v1541, label %b298, label %b299
b298:
  %v1542 = mul i64 %v1529, 2
  %v1543 = add i64 %v1433, %v1542
  %v1544 = mul i64 %v1529, 768
  %v1545 = getelementptr inbounds float, ptr %v1403, i64 %v1544
  %v1546 = mul i64 %v1543, 16
  %v1547 = add i64 %v1546, 0
  %v1548 = getelementptr inbounds float, ptr %v1417, i64 %v1547
  call void @outer_1x8(ptr %v1545, ptr %v125, i64 %v1432, ptr %v1548, i64 16)
  br label %b299
b299:
  %v1549 = add nsw i64 %v1433, 64
  br label %b269
b271:
  %v1550 = add nsw i64 %v1428, 384
  br label %b266
b268:
  %v1551 = icmp sgt i64 %v3, 1
  br i1 %v1551, label %b300, label %b301
b300:
  %v1552 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1553 = atomicrmw add ptr %v1552, i64 1 acq_rel
  %v1554 = mul i64 %v3, 10
  br label %b302
b302:
  %v1555 = load atomic i64, ptr %v1552 acquire, align 8
  %v1556 = icmp slt i64 %v1555, %v1554
  br i1 %v1556, label %b303, label %b304
b303:
  %v1557 = call i32 @sched_yield()
  br label %b302
b304:
  br label %b301
b301:
  %v1558 = icmp eq i64 %v2, 0
  br i1 %v1558, label %b305, label %b306
b305:
  %v1559 = icmp ult i64 3, 8
  %v1560 = select i1 %v1559, i64 3, i64 8
  %v1561 = trunc i64 %v1560 to i32
  %v1562 = insertelement <8 x i32> poison, i32 %v1561, i64 0
  %v1563 = shufflevector <8 x i32> %v1562, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1564 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1563
  br label %b307
b307:
  %v1565 = phi i64 [ 0, %b305 ], [ %v1582, %b312 ]
  %v1566 = phi <8 x float> [ splat (float 0x0000000000000000), %b305 ], [ %v1581, %b312 ]
  %v1567 = icmp slt i64 %v1565, %v8
  br i1 %v1567, label %b308, label %b309
b308:
  %v1568 = add i64 %v1565, 128
  %v1569 = icmp slt i64 %v1568, %v8
  %v1570 = select i1 %v1569, i64 %v1568, i64 %v8
  br label %b310
b310:
  %v1571 = phi i64 [ %v1565, %b308 ], [ %v1580, %b311 ]
  %v1572 = phi <8 x float> [ splat (float 0x0000000000000000), %b308 ], [ %v1579, %b311 ]
  %v1573 = icmp slt i64 %v1571, %v1570
  br i1 %v1573, label %b311, label %b312
b311:
  %v1574 = mul i64 %v1571, 3
  %v1575 = getelementptr inbounds float, ptr %v78, i64 %v1574
  %v1576 = add i64 0, 0
  %v1577 = getelementptr inbounds float, ptr %v1575, i64 %v1576
  %v1578 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1577, <8 x i1> %v1564, <8 x float> zeroinitializer)
  %v1579 = fadd <8 x float> %v1572, %v1578
  %v1580 = add nsw i64 %v1571, 1
  br label %b310
b312:
  %v1581 = fadd <8 x float> %v1566, %v1572
  %v1582 = add nsw i64 %v1565, 128
  br label %b307
b309:
  %v1583 = add i64 0, 0
  %v1584 = getelementptr inbounds float, ptr %v52, i64 %v1583
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1566, ptr align 4 %v1584, <8 x i1> %v1564)
  br label %b306
b306:
  %v1585 = icmp sgt i64 %v3, 1
  br i1 %v1585, label %b313, label %b314
b313:
  %v1586 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1587 = atomicrmw add ptr %v1586, i64 1 acq_rel
  %v1588 = mul i64 %v3, 11
  br label %b315
b315:
  %v1589 = load atomic i64, ptr %v1586 acquire, align 8
  %v1590 = icmp slt i64 %v1589, %v1588
  br i1 %v1590, label %b316, label %b317
b316:
  %v1591 = call i32 @sched_yield()
  br label %b315
b317:
  br label %b314
b314:
  %v1592 = mul i64 0, 8
  %v1593 = getelementptr inbounds float, ptr %v70, i64 %v1592
  %v1594 = getelementptr inbounds float, ptr %v1593, i64 0
  %v1595 = mul i64 1, %v7
  %v1596 = add i64 0, %v1595
  %v1597 = mul i64 %v1596, 12
  %v1598 = getelementptr inbounds float, ptr %v36, i64 %v1597
  %v1599 = getelementptr inbounds float, ptr %v1598, i64 0
  %v1600 = getelementptr inbounds float, ptr %v125, i64 12288
  %v1601 = add i64 8, 1
  %v1602 = sdiv i64 %v1601, 2
  %v1603 = add i64 %v2, 1
  %v1604 = mul i64 %v1602, %v2
  %v1605 = sdiv i64 %v1604, %v3
  %v1606 = mul i64 %v1605, 2
  %v1607 = icmp slt i64 %v1606, 8
  %v1608 = select i1 %v1607, i64 %v1606, i64 8
  %v1609 = mul i64 %v1602, %v1603
  %v1610 = sdiv i64 %v1609, %v3
  %v1611 = mul i64 %v1610, 2
  %v1612 = icmp slt i64 %v1611, 8
  %v1613 = select i1 %v1612, i64 %v1611, i64 8
  %v1614 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b318
b318:
  %v1615 = phi i64 [ %v1608, %b314 ], [ %v1623, %b323 ]
  %v1616 = icmp slt i64 %v1615, %v1613
  br i1 %v1616, label %b319, label %b320
b319:
  %v1617 = mul i64 %v1615, 12
  %v1618 = getelementptr inbounds float, ptr %v1614, i64 %v1617
  br label %b321
b321:
  %v1619 = phi i64 [ 0, %b319 ], [ %v1622, %b322 ]
  %v1620 = icmp slt i64 %v1619, 12
  br i1 %v1620, label %b322, label %b323
b322:
  %v1621 = getelementptr inbounds float, ptr %v1618, i64 %v1619
  store float 0x0000000000000000, ptr %v1621, align 4
  %v1622 = add nsw i64 %v1619, 1
  br label %b321
b323:
  %v1623 = add nsw i64 %v1615, 1
  br label %b318
b320:
  %v1624 = mul i64 %v8, 1
  br label %b324
b324:
  %v1625 = phi i64 [ 0, %b320 ], [ %v1738, %b329 ]
  %v1626 = icmp slt i64 %v1625, %v1624
  br i1 %v1626, label %b325, label %b326
b325:
  %v1627 = sub i64 %v1624, %v1625
  %v1628 = icmp slt i64 %v1627, 384
  %v1629 = select i1 %v1628, i64 %v1627, i64 384
  br label %b327
b327:
  %v1630 = phi i64 [ %v1608, %b325 ], [ %v1737, %b353 ]
  %v1631 = icmp slt i64 %v1630, %v1613
  br i1 %v1631, label %b328, label %b329
b328:
  %v1632 = sub i64 %v1613, %v1630
  %v1633 = icmp slt i64 %v1632, 64
  %v1634 = select i1 %v1633, i64 %v1632, i64 64
  %v1635 = sdiv i64 %v1634, 2
  %v1636 = mul i64 %v1635, 2
  %v1637 = sub i64 %v1634, %v1636
  %v1638 = mul i64 %v1625, 8
  %v1639 = add i64 %v1638, %v1630
  %v1640 = getelementptr inbounds float, ptr %v1594, i64 %v1639
  br label %b330
b330:
  %v1641 = phi i64 [ 0, %b328 ], [ %v1667, %b338 ]
  %v1642 = icmp slt i64 %v1641, %v1629
  br i1 %v1642, label %b331, label %b332
b331:
  %v1643 = mul i64 %v1641, 8
  %v1644 = getelementptr inbounds float, ptr %v1640, i64 %v1643
  %v1645 = mul i64 %v1641, 2
  %v1646 = getelementptr inbounds float, ptr %v1600, i64 %v1645
  br label %b333
b333:
  %v1647 = phi i64 [ 0, %b331 ], [ %v1656, %b334 ]
  %v1648 = icmp slt i64 %v1647, %v1635
  br i1 %v1648, label %b334, label %b335
b334:
  %v1649 = mul i64 %v1647, 2
  %v1650 = getelementptr inbounds float, ptr %v1644, i64 %v1649
  %v1651 = mul i64 %v1647, 768
  %v1652 = getelementptr inbounds float, ptr %v1646, i64 %v1651
  %v1653 = getelementptr inbounds float, ptr %v1650, i64 0
  %v1654 = load <2 x float>, ptr %v1653, align 4
  %v1655 = getelementptr inbounds float, ptr %v1652, i64 0
  store <2 x float> %v1654, ptr %v1655, align 4
  %v1656 = add nsw i64 %v1647, 1
  br label %b333
b335:
  %v1657 = mul i64 %v1635, 2
  %v1658 = getelementptr inbounds float, ptr %v1644, i64 %v1657
  %v1659 = mul i64 %v1635, 768
  %v1660 = getelementptr inbounds float, ptr %v1646, i64 %v1659
  br label %b336
b336:
  %v1661 = phi i64 [ 0, %b335 ], [ %v1666, %b337 ]
  %v1662 = icmp slt i64 %v1661, %v1637
  br i1 %v1662, label %b337, label %b338
b337:
  %v1663 = getelementptr inbounds float, ptr %v1658, i64 %v1661
  %v1664 = load float, ptr %v1663, align 4
  %v1665 = getelementptr inbounds float, ptr %v1660, i64 %v1661
  store float %v1664, ptr %v1665, align 4
  %v1666 = add nsw i64 %v1661, 1
  br label %b336, !llvm.loop !9
b338:
  %v1667 = add nsw i64 %v1641, 1
  br label %b330
b332:
  br label %b339
b339:
  %v1668 = phi i64 [ 0, %b332 ], [ %v1703, %b347 ]
  %v1669 = icmp slt i64 %v1668, 0
  br i1 %v1669, label %b340, label %b341
b340:
  %v1670 = mul i64 %v1625, 12
  %v1671 = add i64 %v1670, %v1668
  %v1672 = getelementptr inbounds float, ptr %v1599, i64 %v1671
  br label %b342
b342:
  %v1673 = phi i64 [ 0, %b340 ], [ %v1691, %b343 ]
  %v1674 = icmp slt i64 %v1673, %v1629
  br i1 %v1674, label %b343, label %b344
b343:
  %v1675 = mul i64 %v1673, 12
  %v1676 = getelementptr inbounds float, ptr %v1672, i64 %v1675
  %v1677 = mul i64 %v1673, 32
  %v1678 = getelementptr inbounds float, ptr %v125, i64 %v1677
  %v1679 = getelementptr inbounds float, ptr %v1676, i64 0
  %v1680 = load <8 x float>, ptr %v1679, align 4
  %v1681 = getelementptr inbounds float, ptr %v1678, i64 0
  store <8 x float> %v1680, ptr %v1681, align 4
  %v1682 = getelementptr inbounds float, ptr %v1676, i64 8
  %v1683 = load <8 x float>, ptr %v1682, align 4
  %v1684 = getelementptr inbounds float, ptr %v1678, i64 8
  store <8 x float> %v1683, ptr %v1684, align 4
  %v1685 = getelementptr inbounds float, ptr %v1676, i64 16
  %v1686 = load <8 x float>, ptr %v1685, align 4
  %v1687 = getelementptr inbounds float, ptr %v1678, i64 16
  store <8 x float> %v1686, ptr %v1687, align 4
  %v1688 = getelementptr inbounds float, ptr %v1676, i64 24
  %v1689 = load <8 x float>, ptr %v1688, align 4
  %v1690 = getelementptr inbounds float, ptr %v1678, i64 24
  store <8 x float> %v1689, ptr %v1690, align 4
  %v1691 = add nsw i64 %v1673, 1
  br label %b342
b344:
  %v1692 = sdiv i64 %v1634, 2
  br label %b345
b345:
  %v1693 = phi i64 [ 0, %b344 ], [ %v1702, %b346 ]
  %v1694 = icmp slt i64 %v1693, %v1692
  br i1 %v1694, label %b346, label %b347
b346:
  %v1695 = mul i64 %v1693, 2
  %v1696 = add i64 %v1630, %v1695
  %v1697 = mul i64 %v1693, 768
  %v1698 = getelementptr inbounds float, ptr %v1600, i64 %v1697
  %v1699 = mul i64 %v1696, 12
  %v1700 = add i64 %v1699, %v1668
  %v1701 = getelementptr inbounds float, ptr %v1614, i64 %v1700
  call void @outer_2x32(ptr %v1698, ptr %v125, i64 %v1629, ptr %v1701, i64 12)
  %v1702 = add nsw i64 %v1693, 1
  br label %b345
b347:
  %v1703 = add nsw i64 %v1668, 32
  br label %b339
b341:
  %v1704 = mul i64 %v1625, 12
  %v1705 = add i64 %v1704, 0
  %v1706 = getelementptr inbounds float, ptr %v1599, i64 %v1705
  br label %b348
b348:
  %v1707 = phi i64 [ 0, %b341 ], [ %v1725, %b349 ]
  %v1708 = icmp slt i64 %v1707, %v1629
  br i1 %v1708, label %b349, label %b350
b349:
  %v1709 = mul i64 %v1707, 12
  %v1710 = getelementptr inbounds float, ptr %v1706, i64 %v1709
  %v1711 = mul i64 %v1707, 16
  %v1712 = getelementptr inbounds float, ptr %v125, i64 %v1711
  %v1713 = getelementptr inbounds float, ptr %v1710, i64 0
  %v1714 = load <8 x float>, ptr %v1713, align 4
  %v1715 = getelementptr inbounds float, ptr %v1712, i64 0
  store <8 x float> %v1714, ptr %v1715, align 4
  %v1716 = getelementptr inbounds float, ptr %v1710, i64 8
  %v1717 = icmp ult i64 4, 8
  %v1718 = select i1 %v1717, i64 4, i64 8
  %v1719 = trunc i64 %v1718 to i32
  %v1720 = insertelement <8 x i32> poison, i32 %v1719, i64 0
  %v1721 = shufflevector <8 x i32> %v1720, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1722 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1721
  %v1723 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1716, <8 x i1> %v1722, <8 x float> zeroinitializer)
  %v1724 = getelementptr inbounds float, ptr %v1712, i64 8
  store <8 x float> %v1723, ptr %v1724, align 4
  %v1725 = add nsw i64 %v1707, 1
  br label %b348
b350:
  %v1726 = sdiv i64 %v1634, 2
  br label %b351
b351:
  %v1727 = phi i64 [ 0, %b350 ], [ %v1736, %b352 ]
  %v1728 = icmp slt i64 %v1727, %v1726
  br i1 %v1728, label %b352, label %b353
b352:
  %v1729 = mul i64 %v1727, 2
  %v1730 = add i64 %v1630, %v1729
  %v1731 = mul i64 %v1727, 768
  %v1732 = getelementptr inbounds float, ptr %v1600, i64 %v1731
  %v1733 = mul i64 %v1730, 12
  %v1734 = add i64 %v1733, 0
  %v1735 = getelementptr inbounds float, ptr %v1614, i64 %v1734
  call void @outer_2x12(ptr %v1732, ptr %v125, i64 %v1629, ptr %v1735, i64 12)
  %v1736 = add nsw i64 %v1727, 1
  br label %b351
b353:
  %v1737 = add nsw i64 %v1630, 64
  br label %b327
b329:
  %v1738 = add nsw i64 %v1625, 384
  br label %b324
b326:
  %v1739 = icmp sgt i64 %v3, 1
  br i1 %v1739, label %b354, label %b355
b354:
  %v1740 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1741 = atomicrmw add ptr %v1740, i64 1 acq_rel
  %v1742 = mul i64 %v3, 12
  br label %b356
b356:
  %v1743 = load atomic i64, ptr %v1740 acquire, align 8
  %v1744 = icmp slt i64 %v1743, %v1742
  br i1 %v1744, label %b357, label %b358
b357:
  %v1745 = call i32 @sched_yield()
  br label %b356
b358:
  br label %b355
b355:
  %v1746 = icmp eq i64 %v2, 0
  br i1 %v1746, label %b359, label %b360
b359:
  br label %b361
b361:
  %v1747 = phi i64 [ 0, %b359 ], [ %v1764, %b366 ]
  %v1748 = phi <8 x float> [ splat (float 0x0000000000000000), %b359 ], [ %v1763, %b366 ]
  %v1749 = icmp slt i64 %v1747, %v8
  br i1 %v1749, label %b362, label %b363
b362:
  %v1750 = add i64 %v1747, 128
  %v1751 = icmp slt i64 %v1750, %v8
  %v1752 = select i1 %v1751, i64 %v1750, i64 %v8
  br label %b364
b364:
  %v1753 = phi i64 [ %v1747, %b362 ], [ %v1762, %b365 ]
  %v1754 = phi <8 x float> [ splat (float 0x0000000000000000), %b362 ], [ %v1761, %b365 ]
  %v1755 = icmp slt i64 %v1753, %v1752
  br i1 %v1755, label %b365, label %b366
b365:
  %v1756 = mul i64 %v1753, 8
  %v1757 = getelementptr inbounds float, ptr %v70, i64 %v1756
  %v1758 = add i64 0, 0
  %v1759 = getelementptr inbounds float, ptr %v1757, i64 %v1758
  %v1760 = load <8 x float>, ptr %v1759, align 4
  %v1761 = fadd <8 x float> %v1754, %v1760
  %v1762 = add nsw i64 %v1753, 1
  br label %b364
b366:
  %v1763 = fadd <8 x float> %v1748, %v1754
  %v1764 = add nsw i64 %v1747, 128
  br label %b361
b363:
  %v1765 = add i64 0, 0
  %v1766 = getelementptr inbounds float, ptr %v56, i64 %v1765
  store <8 x float> %v1748, ptr %v1766, align 4
  br label %b360
b360:
  %v1767 = icmp sgt i64 %v3, 1
  br i1 %v1767, label %b367, label %b368
b367:
  %v1768 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1769 = atomicrmw add ptr %v1768, i64 1 acq_rel
  %v1770 = mul i64 %v3, 13
  br label %b369
b369:
  %v1771 = load atomic i64, ptr %v1768 acquire, align 8
  %v1772 = icmp slt i64 %v1771, %v1770
  br i1 %v1772, label %b370, label %b371
b370:
  %v1773 = call i32 @sched_yield()
  br label %b369
b371:
  br label %b368
b368:
  ret void
}
define internal void @tile_1x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  ret void
}
define internal void @tile_6x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v87, align 4
  ret void
}
define internal void @tile_1x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  ret void
}
define internal void @tile_6x1of2_0_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v87, align 4
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
define internal void @outer_2x12(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = icmp slt i64 %v5, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v5, 16
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v5, 2
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = getelementptr inbounds float, ptr %v12, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v14, i64 0
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v6)
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v18, <8 x float> %v7)
  %v25 = getelementptr inbounds float, ptr %v14, i64 1
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v16, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v18, <8 x float> %v9)
  %v31 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v32 = icmp ult i64 4, 8
  %v33 = select i1 %v32, i64 4, i64 8
  %v34 = trunc i64 %v33 to i32
  %v35 = insertelement <8 x i32> poison, i32 %v34, i64 0
  %v36 = shufflevector <8 x i32> %v35, <8 x i32> poison, <8 x i32> zeroinitializer
  %v37 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v36
  %v38 = mul i64 %v4, 0
  %v39 = getelementptr inbounds float, ptr %v3, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = fadd <8 x float> %v41, %v6
  store <8 x float> %v42, ptr %v40, align 4
  %v43 = getelementptr inbounds float, ptr %v39, i64 8
  %v44 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v43, <8 x i1> %v37, <8 x float> zeroinitializer)
  %v45 = fadd <8 x float> %v44, %v7
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v45, ptr align 4 %v43, <8 x i1> %v37)
  %v46 = mul i64 %v4, 1
  %v47 = getelementptr inbounds float, ptr %v3, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = fadd <8 x float> %v49, %v8
  store <8 x float> %v50, ptr %v48, align 4
  %v51 = getelementptr inbounds float, ptr %v47, i64 8
  %v52 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v51, <8 x i1> %v37, <8 x float> zeroinitializer)
  %v53 = fadd <8 x float> %v52, %v9
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v53, ptr align 4 %v51, <8 x i1> %v37)
  ret void
}
define internal void @outer_1x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v28, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = icmp slt i64 %v5, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v5, 32
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v5, 2
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = getelementptr inbounds float, ptr %v12, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v12, i64 16
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v12, i64 24
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v14, i64 0
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v16, <8 x float> %v6)
  %v28 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v18, <8 x float> %v7)
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v22, <8 x float> %v9)
  %v31 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = fadd <8 x float> %v35, %v6
  store <8 x float> %v36, ptr %v34, align 4
  %v37 = getelementptr inbounds float, ptr %v33, i64 8
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd <8 x float> %v38, %v7
  store <8 x float> %v39, ptr %v37, align 4
  %v40 = getelementptr inbounds float, ptr %v33, i64 16
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = fadd <8 x float> %v41, %v8
  store <8 x float> %v42, ptr %v40, align 4
  %v43 = getelementptr inbounds float, ptr %v33, i64 24
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = fadd <8 x float> %v44, %v9
  store <8 x float> %v45, ptr %v43, align 4
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
define internal void @outer_1x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v19, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v18, %b1 ]
  %v7 = icmp slt i64 %v5, %v2
  br i1 %v7, label %b1, label %b2
b1:
  %v8 = mul i64 %v5, 8
  %v9 = getelementptr inbounds float, ptr %v1, i64 %v8
  %v10 = mul i64 %v5, 2
  %v11 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v12 = getelementptr inbounds float, ptr %v9, i64 0
  %v13 = load <8 x float>, ptr %v12, align 4
  %v14 = getelementptr inbounds float, ptr %v11, i64 0
  %v15 = load float, ptr %v14, align 4
  %v16 = insertelement <8 x float> poison, float %v15, i64 0
  %v17 = shufflevector <8 x float> %v16, <8 x float> poison, <8 x i32> zeroinitializer
  %v18 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v17, <8 x float> %v13, <8 x float> %v6)
  %v19 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v20 = mul i64 %v4, 0
  %v21 = getelementptr inbounds float, ptr %v3, i64 %v20
  %v22 = getelementptr inbounds float, ptr %v21, i64 0
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = fadd <8 x float> %v23, %v6
  store <8 x float> %v24, ptr %v22, align 4
  ret void
}

declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare float @cosf(float) #2
declare float @sinf(float) #2

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind willreturn nofree memory(none) }

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
