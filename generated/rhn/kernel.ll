; generated from specs/rhn.yaml by `make generated`: do not edit
; rhn I=8 H=8 L=4 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8
@table_outer_tail = private unnamed_addr constant [2 x ptr] [ptr @outer_1_tail, ptr @outer_2_tail], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v766 = alloca float, i64 96, align 4
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
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v158 = load ptr, ptr %v157, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds i64, ptr %v1, i64 4
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 11
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 12
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 14
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 30
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 35
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 36
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 37
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 38
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 39
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 40
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 41
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 42
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 43
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 44
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 45
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 46
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 47
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 50
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 51
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 54
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 55
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 58
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 59
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 60
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 61
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v214 = load ptr, ptr %v213, align 4
  %v215 = icmp eq i64 %v2, 0
  br i1 %v215, label %b0, label %b1
b0:
  %v216 = add i64 0, 0
  %v217 = getelementptr inbounds float, ptr %v58, i64 %v216
  %v218 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v219 = shufflevector <8 x float> %v218, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v219, ptr %v217, align 4
  br label %b1
b1:
  %v220 = icmp sgt i64 %v3, 1
  br i1 %v220, label %b2, label %b3
b2:
  %v221 = getelementptr inbounds i64, ptr %v1, i64 3
  %v222 = atomicrmw add ptr %v221, i64 1 acq_rel
  %v223 = mul i64 %v3, 1
  br label %b4
b4:
  %v224 = load atomic i64, ptr %v221 acquire, align 8
  %v225 = icmp slt i64 %v224, %v223
  br i1 %v225, label %b5, label %b6
b5:
  %v226 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  %v227 = icmp eq i64 %v2, 0
  br i1 %v227, label %b7, label %b8
b7:
  %v228 = icmp ult i64 4, 8
  %v229 = select i1 %v228, i64 4, i64 8
  %v230 = trunc i64 %v229 to i32
  %v231 = insertelement <8 x i32> poison, i32 %v230, i64 0
  %v232 = shufflevector <8 x i32> %v231, <8 x i32> poison, <8 x i32> zeroinitializer
  %v233 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v232
  %v234 = add i64 0, 0
  %v235 = insertelement <8 x i64> poison, i64 %v234, i64 0
  %v236 = shufflevector <8 x i64> %v235, <8 x i64> poison, <8 x i32> zeroinitializer
  %v237 = add <8 x i64> %v236, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v238 = sitofp <8 x i64> %v237 to <8 x float>
  %v239 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v240 = shufflevector <8 x float> %v239, <8 x float> poison, <8 x i32> zeroinitializer
  %v241 = fcmp oeq <8 x float> %v238, %v240
  %v242 = select <8 x i1> %v241, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v243 = add i64 0, 0
  %v244 = getelementptr inbounds float, ptr %v60, i64 %v243
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v242, ptr align 4 %v244, <8 x i1> %v233)
  br label %b8
b8:
  %v245 = icmp sgt i64 %v3, 1
  br i1 %v245, label %b9, label %b10
b9:
  %v246 = getelementptr inbounds i64, ptr %v1, i64 3
  %v247 = atomicrmw add ptr %v246, i64 1 acq_rel
  %v248 = mul i64 %v3, 2
  br label %b11
b11:
  %v249 = load atomic i64, ptr %v246 acquire, align 8
  %v250 = icmp slt i64 %v249, %v248
  br i1 %v250, label %b12, label %b13
b12:
  %v251 = call i32 @sched_yield()
  br label %b11
b13:
  br label %b10
b10:
  %v252 = icmp eq i64 %v2, 0
  br i1 %v252, label %b14, label %b15
b14:
  %v253 = sitofp i64 0 to float
  %v254 = fcmp oeq float %v253, 0x0000000000000000
  %v255 = select i1 %v254, float 0x3FF0000000000000, float 0x0000000000000000
  %v256 = add i64 1, 0
  %v257 = getelementptr inbounds float, ptr %v52, i64 %v256
  store float %v255, ptr %v257, align 4
  br label %b15
b15:
  %v258 = icmp sgt i64 %v3, 1
  br i1 %v258, label %b16, label %b17
b16:
  %v259 = getelementptr inbounds i64, ptr %v1, i64 3
  %v260 = atomicrmw add ptr %v259, i64 1 acq_rel
  %v261 = mul i64 %v3, 3
  br label %b18
b18:
  %v262 = load atomic i64, ptr %v259 acquire, align 8
  %v263 = icmp slt i64 %v262, %v261
  br i1 %v263, label %b19, label %b20
b19:
  %v264 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v265 = icmp eq i64 %v2, 0
  br i1 %v265, label %b21, label %b22
b21:
  %v266 = icmp ult i64 3, 8
  %v267 = select i1 %v266, i64 3, i64 8
  %v268 = trunc i64 %v267 to i32
  %v269 = insertelement <8 x i32> poison, i32 %v268, i64 0
  %v270 = shufflevector <8 x i32> %v269, <8 x i32> poison, <8 x i32> zeroinitializer
  %v271 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v270
  %v272 = add i64 0, 0
  %v273 = insertelement <8 x i64> poison, i64 %v272, i64 0
  %v274 = shufflevector <8 x i64> %v273, <8 x i64> poison, <8 x i32> zeroinitializer
  %v275 = add <8 x i64> %v274, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v276 = sitofp <8 x i64> %v275 to <8 x float>
  %v277 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v278 = shufflevector <8 x float> %v277, <8 x float> poison, <8 x i32> zeroinitializer
  %v279 = fcmp oeq <8 x float> %v276, %v278
  %v280 = select <8 x i1> %v279, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v281 = add i64 1, 0
  %v282 = getelementptr inbounds float, ptr %v46, i64 %v281
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v280, ptr align 4 %v282, <8 x i1> %v271)
  br label %b22
b22:
  %v283 = icmp sgt i64 %v3, 1
  br i1 %v283, label %b23, label %b24
b23:
  %v284 = getelementptr inbounds i64, ptr %v1, i64 3
  %v285 = atomicrmw add ptr %v284, i64 1 acq_rel
  %v286 = mul i64 %v3, 4
  br label %b25
b25:
  %v287 = load atomic i64, ptr %v284 acquire, align 8
  %v288 = icmp slt i64 %v287, %v286
  br i1 %v288, label %b26, label %b27
b26:
  %v289 = call i32 @sched_yield()
  br label %b25
b27:
  br label %b24
b24:
  %v290 = icmp eq i64 %v2, 0
  br i1 %v290, label %b28, label %b29
b28:
  %v291 = icmp ult i64 2, 8
  %v292 = select i1 %v291, i64 2, i64 8
  %v293 = trunc i64 %v292 to i32
  %v294 = insertelement <8 x i32> poison, i32 %v293, i64 0
  %v295 = shufflevector <8 x i32> %v294, <8 x i32> poison, <8 x i32> zeroinitializer
  %v296 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v295
  %v297 = add i64 0, 0
  %v298 = insertelement <8 x i64> poison, i64 %v297, i64 0
  %v299 = shufflevector <8 x i64> %v298, <8 x i64> poison, <8 x i32> zeroinitializer
  %v300 = add <8 x i64> %v299, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v301 = sitofp <8 x i64> %v300 to <8 x float>
  %v302 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v303 = shufflevector <8 x float> %v302, <8 x float> poison, <8 x i32> zeroinitializer
  %v304 = fcmp oeq <8 x float> %v301, %v303
  %v305 = select <8 x i1> %v304, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v306 = add i64 1, 0
  %v307 = getelementptr inbounds float, ptr %v48, i64 %v306
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v305, ptr align 4 %v307, <8 x i1> %v296)
  br label %b29
b29:
  %v308 = icmp sgt i64 %v3, 1
  br i1 %v308, label %b30, label %b31
b30:
  %v309 = getelementptr inbounds i64, ptr %v1, i64 3
  %v310 = atomicrmw add ptr %v309, i64 1 acq_rel
  %v311 = mul i64 %v3, 5
  br label %b32
b32:
  %v312 = load atomic i64, ptr %v309 acquire, align 8
  %v313 = icmp slt i64 %v312, %v311
  br i1 %v313, label %b33, label %b34
b33:
  %v314 = call i32 @sched_yield()
  br label %b32
b34:
  br label %b31
b31:
  %v315 = icmp eq i64 %v2, 0
  br i1 %v315, label %b35, label %b36
b35:
  br label %b37
b37:
  %v316 = phi i64 [ 0, %b35 ], [ %v323, %b38 ]
  %v317 = icmp slt i64 %v316, 64
  br i1 %v317, label %b38, label %b39
b38:
  %v318 = add i64 0, %v316
  %v319 = getelementptr inbounds float, ptr %v12, i64 %v318
  %v320 = load <8 x float>, ptr %v319, align 4
  %v321 = add i64 0, %v316
  %v322 = getelementptr inbounds float, ptr %v44, i64 %v321
  store <8 x float> %v320, ptr %v322, align 4
  %v323 = add nsw i64 %v316, 8
  br label %b37
b39:
  br label %b36
b36:
  %v324 = icmp sgt i64 %v3, 1
  br i1 %v324, label %b40, label %b41
b40:
  %v325 = getelementptr inbounds i64, ptr %v1, i64 3
  %v326 = atomicrmw add ptr %v325, i64 1 acq_rel
  %v327 = mul i64 %v3, 6
  br label %b42
b42:
  %v328 = load atomic i64, ptr %v325 acquire, align 8
  %v329 = icmp slt i64 %v328, %v327
  br i1 %v329, label %b43, label %b44
b43:
  %v330 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v331 = icmp eq i64 %v2, 0
  br i1 %v331, label %b45, label %b46
b45:
  br label %b47
b47:
  %v332 = phi i64 [ 0, %b45 ], [ %v339, %b48 ]
  %v333 = icmp slt i64 %v332, 64
  br i1 %v333, label %b48, label %b49
b48:
  %v334 = add i64 0, %v332
  %v335 = getelementptr inbounds float, ptr %v14, i64 %v334
  %v336 = load <8 x float>, ptr %v335, align 4
  %v337 = add i64 64, %v332
  %v338 = getelementptr inbounds float, ptr %v44, i64 %v337
  store <8 x float> %v336, ptr %v338, align 4
  %v339 = add nsw i64 %v332, 8
  br label %b47
b49:
  br label %b46
b46:
  %v340 = icmp sgt i64 %v3, 1
  br i1 %v340, label %b50, label %b51
b50:
  %v341 = getelementptr inbounds i64, ptr %v1, i64 3
  %v342 = atomicrmw add ptr %v341, i64 1 acq_rel
  %v343 = mul i64 %v3, 7
  br label %b52
b52:
  %v344 = load atomic i64, ptr %v341 acquire, align 8
  %v345 = icmp slt i64 %v344, %v343
  br i1 %v345, label %b53, label %b54
b53:
  %v346 = call i32 @sched_yield()
  br label %b52
b54:
  br label %b51
b51:
  %v347 = icmp eq i64 %v2, 0
  br i1 %v347, label %b55, label %b56
b55:
  %v348 = add i64 0, 0
  %v349 = getelementptr inbounds float, ptr %v46, i64 %v348
  store float 0x0000000000000000, ptr %v349, align 4
  br label %b56
b56:
  %v350 = icmp sgt i64 %v3, 1
  br i1 %v350, label %b57, label %b58
b57:
  %v351 = getelementptr inbounds i64, ptr %v1, i64 3
  %v352 = atomicrmw add ptr %v351, i64 1 acq_rel
  %v353 = mul i64 %v3, 8
  br label %b59
b59:
  %v354 = load atomic i64, ptr %v351 acquire, align 8
  %v355 = icmp slt i64 %v354, %v353
  br i1 %v355, label %b60, label %b61
b60:
  %v356 = call i32 @sched_yield()
  br label %b59
b61:
  br label %b58
b58:
  %v357 = icmp eq i64 %v2, 0
  br i1 %v357, label %b62, label %b63
b62:
  %v358 = add i64 0, 0
  %v359 = getelementptr inbounds float, ptr %v48, i64 %v358
  store float 0x0000000000000000, ptr %v359, align 4
  br label %b63
b63:
  %v360 = icmp sgt i64 %v3, 1
  br i1 %v360, label %b64, label %b65
b64:
  %v361 = getelementptr inbounds i64, ptr %v1, i64 3
  %v362 = atomicrmw add ptr %v361, i64 1 acq_rel
  %v363 = mul i64 %v3, 9
  br label %b66
b66:
  %v364 = load atomic i64, ptr %v361 acquire, align 8
  %v365 = icmp slt i64 %v364, %v363
  br i1 %v365, label %b67, label %b68
b67:
  %v366 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v367 = icmp eq i64 %v2, 0
  br i1 %v367, label %b69, label %b70
b69:
  %v368 = add i64 0, 0
  %v369 = getelementptr inbounds float, ptr %v50, i64 %v368
  store float 0x0000000000000000, ptr %v369, align 4
  br label %b70
b70:
  %v370 = icmp sgt i64 %v3, 1
  br i1 %v370, label %b71, label %b72
b71:
  %v371 = getelementptr inbounds i64, ptr %v1, i64 3
  %v372 = atomicrmw add ptr %v371, i64 1 acq_rel
  %v373 = mul i64 %v3, 10
  br label %b73
b73:
  %v374 = load atomic i64, ptr %v371 acquire, align 8
  %v375 = icmp slt i64 %v374, %v373
  br i1 %v375, label %b74, label %b75
b74:
  %v376 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v377 = icmp eq i64 %v2, 0
  br i1 %v377, label %b76, label %b77
b76:
  %v378 = icmp ult i64 3, 8
  %v379 = select i1 %v378, i64 3, i64 8
  %v380 = trunc i64 %v379 to i32
  %v381 = insertelement <8 x i32> poison, i32 %v380, i64 0
  %v382 = shufflevector <8 x i32> %v381, <8 x i32> poison, <8 x i32> zeroinitializer
  %v383 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v382
  %v384 = add i64 0, 0
  %v385 = getelementptr inbounds float, ptr %v48, i64 %v384
  %v386 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v385, <8 x i1> %v383, <8 x float> zeroinitializer)
  %v387 = add i64 1, 0
  %v388 = getelementptr inbounds float, ptr %v50, i64 %v387
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v386, ptr align 4 %v388, <8 x i1> %v383)
  br label %b77
b77:
  %v389 = icmp sgt i64 %v3, 1
  br i1 %v389, label %b78, label %b79
b78:
  %v390 = getelementptr inbounds i64, ptr %v1, i64 3
  %v391 = atomicrmw add ptr %v390, i64 1 acq_rel
  %v392 = mul i64 %v3, 11
  br label %b80
b80:
  %v393 = load atomic i64, ptr %v390 acquire, align 8
  %v394 = icmp slt i64 %v393, %v392
  br i1 %v394, label %b81, label %b82
b81:
  %v395 = call i32 @sched_yield()
  br label %b80
b82:
  br label %b79
b79:
  %v396 = icmp eq i64 %v2, 0
  br i1 %v396, label %b83, label %b84
b83:
  %v397 = add i64 0, 0
  %v398 = getelementptr inbounds float, ptr %v52, i64 %v397
  store float 0x0000000000000000, ptr %v398, align 4
  br label %b84
b84:
  %v399 = icmp sgt i64 %v3, 1
  br i1 %v399, label %b85, label %b86
b85:
  %v400 = getelementptr inbounds i64, ptr %v1, i64 3
  %v401 = atomicrmw add ptr %v400, i64 1 acq_rel
  %v402 = mul i64 %v3, 12
  br label %b87
b87:
  %v403 = load atomic i64, ptr %v400 acquire, align 8
  %v404 = icmp slt i64 %v403, %v402
  br i1 %v404, label %b88, label %b89
b88:
  %v405 = call i32 @sched_yield()
  br label %b87
b89:
  br label %b86
b86:
  %v406 = icmp eq i64 %v2, 0
  br i1 %v406, label %b90, label %b91
b90:
  %v407 = add i64 0, 0
  %v408 = getelementptr inbounds float, ptr %v54, i64 %v407
  store float 0x0000000000000000, ptr %v408, align 4
  br label %b91
b91:
  %v409 = icmp sgt i64 %v3, 1
  br i1 %v409, label %b92, label %b93
b92:
  %v410 = getelementptr inbounds i64, ptr %v1, i64 3
  %v411 = atomicrmw add ptr %v410, i64 1 acq_rel
  %v412 = mul i64 %v3, 13
  br label %b94
b94:
  %v413 = load atomic i64, ptr %v410 acquire, align 8
  %v414 = icmp slt i64 %v413, %v412
  br i1 %v414, label %b95, label %b96
b95:
  %v415 = call i32 @sched_yield()
  br label %b94
b96:
  br label %b93
b93:
  %v416 = icmp eq i64 %v2, 0
  br i1 %v416, label %b97, label %b98
b97:
  %v417 = icmp ult i64 2, 8
  %v418 = select i1 %v417, i64 2, i64 8
  %v419 = trunc i64 %v418 to i32
  %v420 = insertelement <8 x i32> poison, i32 %v419, i64 0
  %v421 = shufflevector <8 x i32> %v420, <8 x i32> poison, <8 x i32> zeroinitializer
  %v422 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v421
  %v423 = add i64 0, 0
  %v424 = getelementptr inbounds float, ptr %v52, i64 %v423
  %v425 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v424, <8 x i1> %v422, <8 x float> zeroinitializer)
  %v426 = add i64 1, 0
  %v427 = getelementptr inbounds float, ptr %v54, i64 %v426
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v425, ptr align 4 %v427, <8 x i1> %v422)
  br label %b98
b98:
  %v428 = icmp sgt i64 %v3, 1
  br i1 %v428, label %b99, label %b100
b99:
  %v429 = getelementptr inbounds i64, ptr %v1, i64 3
  %v430 = atomicrmw add ptr %v429, i64 1 acq_rel
  %v431 = mul i64 %v3, 14
  br label %b101
b101:
  %v432 = load atomic i64, ptr %v429 acquire, align 8
  %v433 = icmp slt i64 %v432, %v431
  br i1 %v433, label %b102, label %b103
b102:
  %v434 = call i32 @sched_yield()
  br label %b101
b103:
  br label %b100
b100:
  %v435 = icmp eq i64 %v2, 0
  br i1 %v435, label %b104, label %b105
b104:
  %v436 = add i64 0, 0
  %v437 = getelementptr inbounds float, ptr %v56, i64 %v436
  store float 0x0000000000000000, ptr %v437, align 4
  br label %b105
b105:
  %v438 = icmp sgt i64 %v3, 1
  br i1 %v438, label %b106, label %b107
b106:
  %v439 = getelementptr inbounds i64, ptr %v1, i64 3
  %v440 = atomicrmw add ptr %v439, i64 1 acq_rel
  %v441 = mul i64 %v3, 15
  br label %b108
b108:
  %v442 = load atomic i64, ptr %v439 acquire, align 8
  %v443 = icmp slt i64 %v442, %v441
  br i1 %v443, label %b109, label %b110
b109:
  %v444 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v445 = icmp eq i64 %v2, 0
  br i1 %v445, label %b111, label %b112
b111:
  %v446 = icmp ult i64 3, 8
  %v447 = select i1 %v446, i64 3, i64 8
  %v448 = trunc i64 %v447 to i32
  %v449 = insertelement <8 x i32> poison, i32 %v448, i64 0
  %v450 = shufflevector <8 x i32> %v449, <8 x i32> poison, <8 x i32> zeroinitializer
  %v451 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v450
  %v452 = add i64 0, 0
  %v453 = getelementptr inbounds float, ptr %v54, i64 %v452
  %v454 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v453, <8 x i1> %v451, <8 x float> zeroinitializer)
  %v455 = add i64 1, 0
  %v456 = getelementptr inbounds float, ptr %v56, i64 %v455
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v454, ptr align 4 %v456, <8 x i1> %v451)
  br label %b112
b112:
  %v457 = icmp sgt i64 %v3, 1
  br i1 %v457, label %b113, label %b114
b113:
  %v458 = getelementptr inbounds i64, ptr %v1, i64 3
  %v459 = atomicrmw add ptr %v458, i64 1 acq_rel
  %v460 = mul i64 %v3, 16
  br label %b115
b115:
  %v461 = load atomic i64, ptr %v458 acquire, align 8
  %v462 = icmp slt i64 %v461, %v460
  br i1 %v462, label %b116, label %b117
b116:
  %v463 = call i32 @sched_yield()
  br label %b115
b117:
  br label %b114
b114:
  %v464 = getelementptr inbounds i64, ptr %v1, i64 80
  %v465 = load i64, ptr %v464, align 8
  %v466 = icmp eq i64 %v465, 0
  br i1 %v466, label %b118, label %b119
b118:
  %v467 = add i64 %v7, 0
  %v468 = sdiv i64 %v467, 1
  %v469 = add i64 %v2, 1
  %v470 = mul i64 %v468, %v2
  %v471 = sdiv i64 %v470, %v3
  %v472 = mul i64 %v471, 1
  %v473 = icmp slt i64 %v472, %v7
  %v474 = select i1 %v473, i64 %v472, i64 %v7
  %v475 = mul i64 %v468, %v469
  %v476 = sdiv i64 %v475, %v3
  %v477 = mul i64 %v476, 1
  %v478 = icmp slt i64 %v477, %v7
  %v479 = select i1 %v478, i64 %v477, i64 %v7
  br label %b120
b120:
  %v480 = phi i64 [ %v474, %b118 ], [ %v491, %b121 ]
  %v481 = icmp slt i64 %v480, %v479
  br i1 %v481, label %b121, label %b122
b121:
  %v482 = and i64 0, %v166
  %v483 = mul i64 %v482, %v7
  %v484 = add i64 %v483, %v480
  %v485 = mul i64 %v484, 8
  %v486 = getelementptr inbounds float, ptr %v26, i64 %v485
  %v487 = add i64 0, 0
  %v488 = getelementptr inbounds float, ptr %v486, i64 %v487
  %v489 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v490 = shufflevector <8 x float> %v489, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v490, ptr %v488, align 4
  %v491 = add nsw i64 %v480, 1
  br label %b120
b122:
  br label %b119
b119:
  %v492 = icmp sgt i64 %v3, 1
  br i1 %v492, label %b123, label %b124
b123:
  %v493 = getelementptr inbounds i64, ptr %v1, i64 3
  %v494 = atomicrmw add ptr %v493, i64 1 acq_rel
  %v495 = mul i64 %v3, 17
  br label %b125
b125:
  %v496 = load atomic i64, ptr %v493 acquire, align 8
  %v497 = icmp slt i64 %v496, %v495
  br i1 %v497, label %b126, label %b127
b126:
  %v498 = call i32 @sched_yield()
  br label %b125
b127:
  br label %b124
b124:
  %v499 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v500 = load ptr, ptr %v499, align 4
  %v501 = getelementptr inbounds float, ptr %v500, i64 0
  %v502 = add i64 1, 0
  %v503 = sdiv i64 %v502, 1
  %v504 = add i64 %v2, 1
  %v505 = mul i64 %v503, %v2
  %v506 = sdiv i64 %v505, %v3
  %v507 = mul i64 %v506, 1
  %v508 = icmp slt i64 %v507, 1
  %v509 = select i1 %v508, i64 %v507, i64 1
  %v510 = mul i64 %v503, %v504
  %v511 = sdiv i64 %v510, %v3
  %v512 = mul i64 %v511, 1
  %v513 = icmp slt i64 %v512, 1
  %v514 = select i1 %v513, i64 %v512, i64 1
  br label %b128
b128:
  %v515 = phi i64 [ %v509, %b124 ], [ %v758, %b153 ]
  %v516 = icmp slt i64 %v515, %v514
  br i1 %v516, label %b129, label %b130
b129:
  %v517 = mul i64 %v515, 128
  %v518 = mul i64 %v515, 16
  %v519 = add i64 %v518, 0
  %v520 = sub i64 16, %v519
  %v521 = icmp slt i64 %v520, 0
  %v522 = select i1 %v521, i64 0, i64 %v520
  %v523 = icmp ult i64 %v522, 8
  %v524 = select i1 %v523, i64 %v522, i64 8
  %v525 = trunc i64 %v524 to i32
  %v526 = insertelement <8 x i32> poison, i32 %v525, i64 0
  %v527 = shufflevector <8 x i32> %v526, <8 x i32> poison, <8 x i32> zeroinitializer
  %v528 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v527
  %v529 = mul i64 %v519, 8
  %v530 = add i64 0, %v529
  %v531 = getelementptr inbounds float, ptr %v44, i64 %v530
  %v532 = add i64 %v517, 0
  %v533 = icmp sge i64 %v522, 8
  br i1 %v533, label %b131, label %b132
b131:
  br label %b133
b133:
  %v534 = phi i64 [ 0, %b131 ], [ %v616, %b134 ]
  %v535 = icmp slt i64 %v534, 8
  br i1 %v535, label %b134, label %b135
b134:
  %v536 = add i64 %v534, 0
  %v537 = getelementptr inbounds float, ptr %v531, i64 %v536
  %v538 = load <8 x float>, ptr %v537, align 4
  %v539 = add i64 %v534, 8
  %v540 = getelementptr inbounds float, ptr %v531, i64 %v539
  %v541 = load <8 x float>, ptr %v540, align 4
  %v542 = add i64 %v534, 16
  %v543 = getelementptr inbounds float, ptr %v531, i64 %v542
  %v544 = load <8 x float>, ptr %v543, align 4
  %v545 = add i64 %v534, 24
  %v546 = getelementptr inbounds float, ptr %v531, i64 %v545
  %v547 = load <8 x float>, ptr %v546, align 4
  %v548 = add i64 %v534, 32
  %v549 = getelementptr inbounds float, ptr %v531, i64 %v548
  %v550 = load <8 x float>, ptr %v549, align 4
  %v551 = add i64 %v534, 40
  %v552 = getelementptr inbounds float, ptr %v531, i64 %v551
  %v553 = load <8 x float>, ptr %v552, align 4
  %v554 = add i64 %v534, 48
  %v555 = getelementptr inbounds float, ptr %v531, i64 %v554
  %v556 = load <8 x float>, ptr %v555, align 4
  %v557 = add i64 %v534, 56
  %v558 = getelementptr inbounds float, ptr %v531, i64 %v557
  %v559 = load <8 x float>, ptr %v558, align 4
  %v560 = shufflevector <8 x float> %v538, <8 x float> %v550, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v561 = shufflevector <8 x float> %v538, <8 x float> %v550, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v562 = shufflevector <8 x float> %v541, <8 x float> %v553, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v563 = shufflevector <8 x float> %v541, <8 x float> %v553, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v564 = shufflevector <8 x float> %v544, <8 x float> %v556, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v565 = shufflevector <8 x float> %v544, <8 x float> %v556, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v566 = shufflevector <8 x float> %v547, <8 x float> %v559, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v567 = shufflevector <8 x float> %v547, <8 x float> %v559, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v568 = shufflevector <8 x float> %v560, <8 x float> %v564, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v569 = shufflevector <8 x float> %v560, <8 x float> %v564, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v570 = shufflevector <8 x float> %v562, <8 x float> %v566, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v571 = shufflevector <8 x float> %v562, <8 x float> %v566, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v572 = shufflevector <8 x float> %v561, <8 x float> %v565, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v573 = shufflevector <8 x float> %v561, <8 x float> %v565, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v574 = shufflevector <8 x float> %v563, <8 x float> %v567, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v575 = shufflevector <8 x float> %v563, <8 x float> %v567, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v576 = shufflevector <8 x float> %v568, <8 x float> %v570, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v577 = shufflevector <8 x float> %v568, <8 x float> %v570, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v578 = shufflevector <8 x float> %v569, <8 x float> %v571, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v579 = shufflevector <8 x float> %v569, <8 x float> %v571, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v580 = shufflevector <8 x float> %v572, <8 x float> %v574, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v581 = shufflevector <8 x float> %v572, <8 x float> %v574, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v582 = shufflevector <8 x float> %v573, <8 x float> %v575, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v583 = shufflevector <8 x float> %v573, <8 x float> %v575, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v584 = add i64 %v534, 0
  %v585 = mul i64 %v584, 16
  %v586 = add i64 %v532, %v585
  %v587 = getelementptr inbounds float, ptr %v501, i64 %v586
  store <8 x float> %v576, ptr %v587, align 4
  %v588 = add i64 %v534, 1
  %v589 = mul i64 %v588, 16
  %v590 = add i64 %v532, %v589
  %v591 = getelementptr inbounds float, ptr %v501, i64 %v590
  store <8 x float> %v577, ptr %v591, align 4
  %v592 = add i64 %v534, 2
  %v593 = mul i64 %v592, 16
  %v594 = add i64 %v532, %v593
  %v595 = getelementptr inbounds float, ptr %v501, i64 %v594
  store <8 x float> %v578, ptr %v595, align 4
  %v596 = add i64 %v534, 3
  %v597 = mul i64 %v596, 16
  %v598 = add i64 %v532, %v597
  %v599 = getelementptr inbounds float, ptr %v501, i64 %v598
  store <8 x float> %v579, ptr %v599, align 4
  %v600 = add i64 %v534, 4
  %v601 = mul i64 %v600, 16
  %v602 = add i64 %v532, %v601
  %v603 = getelementptr inbounds float, ptr %v501, i64 %v602
  store <8 x float> %v580, ptr %v603, align 4
  %v604 = add i64 %v534, 5
  %v605 = mul i64 %v604, 16
  %v606 = add i64 %v532, %v605
  %v607 = getelementptr inbounds float, ptr %v501, i64 %v606
  store <8 x float> %v581, ptr %v607, align 4
  %v608 = add i64 %v534, 6
  %v609 = mul i64 %v608, 16
  %v610 = add i64 %v532, %v609
  %v611 = getelementptr inbounds float, ptr %v501, i64 %v610
  store <8 x float> %v582, ptr %v611, align 4
  %v612 = add i64 %v534, 7
  %v613 = mul i64 %v612, 16
  %v614 = add i64 %v532, %v613
  %v615 = getelementptr inbounds float, ptr %v501, i64 %v614
  store <8 x float> %v583, ptr %v615, align 4
  %v616 = add nsw i64 %v534, 8
  br label %b133
b135:
  br label %b136
b136:
  %v617 = phi i64 [ 8, %b135 ], [ %v626, %b137 ]
  %v618 = icmp slt i64 %v617, 8
  br i1 %v618, label %b137, label %b138
b137:
  %v619 = mul i64 %v617, 1
  %v620 = getelementptr inbounds float, ptr %v531, i64 %v619
  %v621 = getelementptr float, ptr %v620, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v622 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v621, <8 x i1> %v528, <8 x float> zeroinitializer)
  %v623 = mul i64 %v617, 16
  %v624 = add i64 %v532, %v623
  %v625 = getelementptr inbounds float, ptr %v501, i64 %v624
  store <8 x float> %v622, ptr %v625, align 4
  %v626 = add nsw i64 %v617, 1
  br label %b136
b138:
  br label %b132
b132:
  %v627 = icmp slt i64 %v522, 8
  br i1 %v627, label %b139, label %b140
b139:
  br label %b141
b141:
  %v628 = phi i64 [ 0, %b139 ], [ %v637, %b142 ]
  %v629 = icmp slt i64 %v628, 8
  br i1 %v629, label %b142, label %b143
b142:
  %v630 = mul i64 %v628, 1
  %v631 = getelementptr inbounds float, ptr %v531, i64 %v630
  %v632 = getelementptr float, ptr %v631, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v633 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v632, <8 x i1> %v528, <8 x float> zeroinitializer)
  %v634 = mul i64 %v628, 16
  %v635 = add i64 %v532, %v634
  %v636 = getelementptr inbounds float, ptr %v501, i64 %v635
  store <8 x float> %v633, ptr %v636, align 4
  %v637 = add nsw i64 %v628, 1
  br label %b141
b143:
  br label %b140
b140:
  %v638 = add i64 %v518, 8
  %v639 = sub i64 16, %v638
  %v640 = icmp slt i64 %v639, 0
  %v641 = select i1 %v640, i64 0, i64 %v639
  %v642 = icmp ult i64 %v641, 8
  %v643 = select i1 %v642, i64 %v641, i64 8
  %v644 = trunc i64 %v643 to i32
  %v645 = insertelement <8 x i32> poison, i32 %v644, i64 0
  %v646 = shufflevector <8 x i32> %v645, <8 x i32> poison, <8 x i32> zeroinitializer
  %v647 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v646
  %v648 = mul i64 %v638, 8
  %v649 = add i64 0, %v648
  %v650 = getelementptr inbounds float, ptr %v44, i64 %v649
  %v651 = add i64 %v517, 8
  %v652 = icmp sge i64 %v641, 8
  br i1 %v652, label %b144, label %b145
b144:
  br label %b146
b146:
  %v653 = phi i64 [ 0, %b144 ], [ %v735, %b147 ]
  %v654 = icmp slt i64 %v653, 8
  br i1 %v654, label %b147, label %b148
b147:
  %v655 = add i64 %v653, 0
  %v656 = getelementptr inbounds float, ptr %v650, i64 %v655
  %v657 = load <8 x float>, ptr %v656, align 4
  %v658 = add i64 %v653, 8
  %v659 = getelementptr inbounds float, ptr %v650, i64 %v658
  %v660 = load <8 x float>, ptr %v659, align 4
  %v661 = add i64 %v653, 16
  %v662 = getelementptr inbounds float, ptr %v650, i64 %v661
  %v663 = load <8 x float>, ptr %v662, align 4
  %v664 = add i64 %v653, 24
  %v665 = getelementptr inbounds float, ptr %v650, i64 %v664
  %v666 = load <8 x float>, ptr %v665, align 4
  %v667 = add i64 %v653, 32
  %v668 = getelementptr inbounds float, ptr %v650, i64 %v667
  %v669 = load <8 x float>, ptr %v668, align 4
  %v670 = add i64 %v653, 40
  %v671 = getelementptr inbounds float, ptr %v650, i64 %v670
  %v672 = load <8 x float>, ptr %v671, align 4
  %v673 = add i64 %v653, 48
  %v674 = getelementptr inbounds float, ptr %v650, i64 %v673
  %v675 = load <8 x float>, ptr %v674, align 4
  %v676 = add i64 %v653, 56
  %v677 = getelementptr inbounds float, ptr %v650, i64 %v676
  %v678 = load <8 x float>, ptr %v677, align 4
  %v679 = shufflevector <8 x float> %v657, <8 x float> %v669, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v680 = shufflevector <8 x float> %v657, <8 x float> %v669, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v681 = shufflevector <8 x float> %v660, <8 x float> %v672, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v682 = shufflevector <8 x float> %v660, <8 x float> %v672, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v683 = shufflevector <8 x float> %v663, <8 x float> %v675, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v684 = shufflevector <8 x float> %v663, <8 x float> %v675, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v685 = shufflevector <8 x float> %v666, <8 x float> %v678, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v686 = shufflevector <8 x float> %v666, <8 x float> %v678, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v687 = shufflevector <8 x float> %v679, <8 x float> %v683, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v688 = shufflevector <8 x float> %v679, <8 x float> %v683, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v689 = shufflevector <8 x float> %v681, <8 x float> %v685, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v690 = shufflevector <8 x float> %v681, <8 x float> %v685, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v691 = shufflevector <8 x float> %v680, <8 x float> %v684, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v692 = shufflevector <8 x float> %v680, <8 x float> %v684, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v693 = shufflevector <8 x float> %v682, <8 x float> %v686, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v694 = shufflevector <8 x float> %v682, <8 x float> %v686, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v695 = shufflevector <8 x float> %v687, <8 x float> %v689, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v696 = shufflevector <8 x float> %v687, <8 x float> %v689, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v697 = shufflevector <8 x float> %v688, <8 x float> %v690, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v698 = shufflevector <8 x float> %v688, <8 x float> %v690, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v699 = shufflevector <8 x float> %v691, <8 x float> %v693, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v700 = shufflevector <8 x float> %v691, <8 x float> %v693, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v701 = shufflevector <8 x float> %v692, <8 x float> %v694, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v702 = shufflevector <8 x float> %v692, <8 x float> %v694, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v703 = add i64 %v653, 0
  %v704 = mul i64 %v703, 16
  %v705 = add i64 %v651, %v704
  %v706 = getelementptr inbounds float, ptr %v501, i64 %v705
  store <8 x float> %v695, ptr %v706, align 4
  %v707 = add i64 %v653, 1
  %v708 = mul i64 %v707, 16
  %v709 = add i64 %v651, %v708
  %v710 = getelementptr inbounds float, ptr %v501, i64 %v709
  store <8 x float> %v696, ptr %v710, align 4
  %v711 = add i64 %v653, 2
  %v712 = mul i64 %v711, 16
  %v713 = add i64 %v651, %v712
  %v714 = getelementptr inbounds float, ptr %v501, i64 %v713
  store <8 x float> %v697, ptr %v714, align 4
  %v715 = add i64 %v653, 3
  %v716 = mul i64 %v715, 16
  %v717 = add i64 %v651, %v716
  %v718 = getelementptr inbounds float, ptr %v501, i64 %v717
  store <8 x float> %v698, ptr %v718, align 4
  %v719 = add i64 %v653, 4
  %v720 = mul i64 %v719, 16
  %v721 = add i64 %v651, %v720
  %v722 = getelementptr inbounds float, ptr %v501, i64 %v721
  store <8 x float> %v699, ptr %v722, align 4
  %v723 = add i64 %v653, 5
  %v724 = mul i64 %v723, 16
  %v725 = add i64 %v651, %v724
  %v726 = getelementptr inbounds float, ptr %v501, i64 %v725
  store <8 x float> %v700, ptr %v726, align 4
  %v727 = add i64 %v653, 6
  %v728 = mul i64 %v727, 16
  %v729 = add i64 %v651, %v728
  %v730 = getelementptr inbounds float, ptr %v501, i64 %v729
  store <8 x float> %v701, ptr %v730, align 4
  %v731 = add i64 %v653, 7
  %v732 = mul i64 %v731, 16
  %v733 = add i64 %v651, %v732
  %v734 = getelementptr inbounds float, ptr %v501, i64 %v733
  store <8 x float> %v702, ptr %v734, align 4
  %v735 = add nsw i64 %v653, 8
  br label %b146
b148:
  br label %b149
b149:
  %v736 = phi i64 [ 8, %b148 ], [ %v745, %b150 ]
  %v737 = icmp slt i64 %v736, 8
  br i1 %v737, label %b150, label %b151
b150:
  %v738 = mul i64 %v736, 1
  %v739 = getelementptr inbounds float, ptr %v650, i64 %v738
  %v740 = getelementptr float, ptr %v739, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v741 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v740, <8 x i1> %v647, <8 x float> zeroinitializer)
  %v742 = mul i64 %v736, 16
  %v743 = add i64 %v651, %v742
  %v744 = getelementptr inbounds float, ptr %v501, i64 %v743
  store <8 x float> %v741, ptr %v744, align 4
  %v745 = add nsw i64 %v736, 1
  br label %b149
b151:
  br label %b145
b145:
  %v746 = icmp slt i64 %v641, 8
  br i1 %v746, label %b152, label %b153
b152:
  br label %b154
b154:
  %v747 = phi i64 [ 0, %b152 ], [ %v756, %b155 ]
  %v748 = icmp slt i64 %v747, 8
  br i1 %v748, label %b155, label %b156
b155:
  %v749 = mul i64 %v747, 1
  %v750 = getelementptr inbounds float, ptr %v650, i64 %v749
  %v751 = getelementptr float, ptr %v750, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v752 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v751, <8 x i1> %v647, <8 x float> zeroinitializer)
  %v753 = mul i64 %v747, 16
  %v754 = add i64 %v651, %v753
  %v755 = getelementptr inbounds float, ptr %v501, i64 %v754
  store <8 x float> %v752, ptr %v755, align 4
  %v756 = add nsw i64 %v747, 1
  br label %b154
b156:
  br label %b153
b153:
  %v757 = add i64 %v517, 128
  %v758 = add nsw i64 %v515, 1
  br label %b128
b130:
  %v759 = icmp sgt i64 %v3, 1
  br i1 %v759, label %b157, label %b158
b157:
  %v760 = getelementptr inbounds i64, ptr %v1, i64 3
  %v761 = atomicrmw add ptr %v760, i64 1 acq_rel
  %v762 = mul i64 %v3, 18
  br label %b159
b159:
  %v763 = load atomic i64, ptr %v760 acquire, align 8
  %v764 = icmp slt i64 %v763, %v762
  br i1 %v764, label %b160, label %b161
b160:
  %v765 = call i32 @sched_yield()
  br label %b159
b161:
  br label %b158
b158:
  %v767 = add i64 %v8, 0
  %v768 = sdiv i64 %v767, 1
  %v769 = add i64 %v2, 1
  %v770 = mul i64 %v768, %v2
  %v771 = sdiv i64 %v770, %v3
  %v772 = mul i64 %v771, 1
  %v773 = icmp slt i64 %v772, %v8
  %v774 = select i1 %v773, i64 %v772, i64 %v8
  %v775 = mul i64 %v768, %v769
  %v776 = sdiv i64 %v775, %v3
  %v777 = mul i64 %v776, 1
  %v778 = icmp slt i64 %v777, %v8
  %v779 = select i1 %v778, i64 %v777, i64 %v8
  br label %b162
b162:
  %v780 = phi i64 [ %v774, %b158 ], [ %v833, %b167 ]
  %v781 = icmp slt i64 %v780, %v779
  br i1 %v781, label %b163, label %b164
b163:
  %v782 = add i64 %v780, 96
  %v783 = icmp slt i64 %v782, %v779
  %v784 = select i1 %v783, i64 %v782, i64 %v779
  br label %b165
b165:
  %v785 = phi i64 [ 0, %b163 ], [ %v832, %b170 ]
  %v786 = icmp slt i64 %v785, 1
  br i1 %v786, label %b166, label %b167
b166:
  %v787 = sub i64 %v784, %v780
  %v788 = sub i64 6, 1
  %v789 = add i64 %v787, %v788
  %v790 = sdiv i64 %v789, 6
  br label %b168
b168:
  %v791 = phi i64 [ 0, %b166 ], [ %v831, %b175 ]
  %v792 = icmp slt i64 %v791, %v790
  br i1 %v792, label %b169, label %b170
b169:
  %v793 = mul i64 %v787, %v791
  %v794 = sdiv i64 %v793, %v790
  %v795 = add i64 %v780, %v794
  %v796 = add i64 %v791, 1
  %v797 = mul i64 %v787, %v796
  %v798 = sdiv i64 %v797, %v790
  %v799 = add i64 %v780, %v798
  %v800 = mul i64 %v785, 128
  %v801 = getelementptr inbounds float, ptr %v501, i64 %v800
  %v802 = sub i64 %v799, %v795
  %v803 = mul i64 %v795, 8
  %v804 = getelementptr inbounds float, ptr %v10, i64 %v803
  %v805 = getelementptr inbounds float, ptr %v804, i64 0
  %v806 = sub i64 %v802, 1
  %v807 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v806
  %v808 = load ptr, ptr %v807, align 4
  %v809 = icmp sgt i64 %v802, 0
  br i1 %v809, label %b171, label %b172
b171:
  call void %v808(ptr %v805, i64 8, ptr %v801, i64 8, ptr %v766)
  br label %b172
b172:
  %v810 = add i64 %v800, 128
  br label %b173
b173:
  %v811 = phi i64 [ %v795, %b172 ], [ %v830, %b178 ]
  %v812 = icmp slt i64 %v811, %v799
  br i1 %v812, label %b174, label %b175
b174:
  %v813 = sub i64 %v811, %v795
  %v814 = mul i64 %v813, 16
  %v815 = getelementptr inbounds float, ptr %v766, i64 %v814
  %v816 = mul i64 %v811, 16
  %v817 = getelementptr inbounds float, ptr %v62, i64 %v816
  br label %b176
b176:
  %v818 = phi i64 [ 0, %b174 ], [ %v829, %b177 ]
  %v819 = icmp slt i64 %v818, 2
  br i1 %v819, label %b177, label %b178
b177:
  %v820 = mul i64 %v785, 2
  %v821 = add i64 %v820, %v818
  %v822 = mul i64 %v821, 8
  %v823 = add i64 0, %v818
  %v824 = mul i64 %v823, 8
  %v825 = getelementptr inbounds float, ptr %v815, i64 %v824
  %v826 = load <8 x float>, ptr %v825, align 4
  %v827 = add i64 0, %v822
  %v828 = getelementptr inbounds float, ptr %v817, i64 %v827
  store <8 x float> %v826, ptr %v828, align 4
  %v829 = add nsw i64 %v818, 1
  br label %b176
b178:
  %v830 = add nsw i64 %v811, 1
  br label %b173
b175:
  %v831 = add nsw i64 %v791, 1
  br label %b168
b170:
  %v832 = add nsw i64 %v785, 1
  br label %b165
b167:
  %v833 = add nsw i64 %v780, 96
  br label %b162
b164:
  %v834 = icmp sgt i64 %v3, 1
  br i1 %v834, label %b179, label %b180
b179:
  %v835 = getelementptr inbounds i64, ptr %v1, i64 3
  %v836 = atomicrmw add ptr %v835, i64 1 acq_rel
  %v837 = mul i64 %v3, 19
  br label %b181
b181:
  %v838 = load atomic i64, ptr %v835 acquire, align 8
  %v839 = icmp slt i64 %v838, %v837
  br i1 %v839, label %b182, label %b183
b182:
  %v840 = call i32 @sched_yield()
  br label %b181
b183:
  br label %b180
b180:
  %v841 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v842 = load ptr, ptr %v841, align 4
  br label %b184
b184:
  %v843 = phi i64 [ 0, %b180 ], [ %v2219, %b342 ]
  %v844 = icmp slt i64 %v843, %v5
  br i1 %v844, label %b185, label %b186
b185:
  %v845 = add i64 %v7, 0
  %v846 = sdiv i64 %v845, 1
  %v847 = add i64 %v2, 1
  %v848 = mul i64 %v846, %v2
  %v849 = sdiv i64 %v848, %v3
  %v850 = mul i64 %v849, 1
  %v851 = icmp slt i64 %v850, %v7
  %v852 = select i1 %v851, i64 %v850, i64 %v7
  %v853 = mul i64 %v846, %v847
  %v854 = sdiv i64 %v853, %v3
  %v855 = mul i64 %v854, 1
  %v856 = icmp slt i64 %v855, %v7
  %v857 = select i1 %v856, i64 %v855, i64 %v7
  br label %b187
b187:
  %v858 = phi i64 [ %v852, %b185 ], [ %v904, %b192 ]
  %v859 = icmp slt i64 %v858, %v857
  br i1 %v859, label %b188, label %b189
b188:
  br label %b190
b190:
  %v860 = phi i64 [ 0, %b188 ], [ %v903, %b195 ]
  %v861 = icmp slt i64 %v860, 4
  br i1 %v861, label %b191, label %b192
b191:
  br label %b193
b193:
  %v862 = phi i64 [ 0, %b191 ], [ %v902, %b198 ]
  %v863 = icmp slt i64 %v862, 8
  br i1 %v863, label %b194, label %b195
b194:
  br label %b196
b196:
  %v864 = phi i64 [ 0, %b194 ], [ %v885, %b197 ]
  %v865 = phi <8 x float> [ splat (float 0x0000000000000000), %b194 ], [ %v884, %b197 ]
  %v866 = icmp slt i64 %v864, 8
  br i1 %v866, label %b197, label %b198
b197:
  %v867 = add i64 %v843, 0
  %v868 = and i64 %v867, %v166
  %v869 = mul i64 %v868, %v7
  %v870 = add i64 %v869, %v858
  %v871 = mul i64 %v870, 8
  %v872 = getelementptr inbounds float, ptr %v26, i64 %v871
  %v873 = mul i64 %v860, 64
  %v874 = add i64 0, %v873
  %v875 = mul i64 %v862, 8
  %v876 = add i64 %v874, %v875
  %v877 = add i64 %v876, %v864
  %v878 = getelementptr inbounds float, ptr %v16, i64 %v877
  %v879 = load <8 x float>, ptr %v878, align 4
  %v880 = add i64 0, %v864
  %v881 = getelementptr inbounds float, ptr %v872, i64 %v880
  %v882 = load <8 x float>, ptr %v881, align 4
  %v883 = fmul <8 x float> %v879, %v882
  %v884 = fadd <8 x float> %v865, %v883
  %v885 = add nsw i64 %v864, 8
  br label %b196
b198:
  %v886 = shufflevector <8 x float> %v865, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v887 = shufflevector <8 x float> %v865, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v888 = fadd <4 x float> %v886, %v887
  %v889 = shufflevector <4 x float> %v888, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v890 = shufflevector <4 x float> %v888, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v891 = fadd <2 x float> %v889, %v890
  %v892 = extractelement <2 x float> %v891, i64 0
  %v893 = extractelement <2 x float> %v891, i64 1
  %v894 = fadd float %v892, %v893
  %v895 = fadd float %v894, 0x0000000000000000
  %v896 = mul i64 %v858, 32
  %v897 = getelementptr inbounds float, ptr %v64, i64 %v896
  %v898 = mul i64 %v860, 8
  %v899 = add i64 0, %v898
  %v900 = add i64 %v899, %v862
  %v901 = getelementptr inbounds float, ptr %v897, i64 %v900
  store float %v895, ptr %v901, align 4
  %v902 = add nsw i64 %v862, 1
  br label %b193
b195:
  %v903 = add nsw i64 %v860, 1
  br label %b190
b192:
  %v904 = add nsw i64 %v858, 1
  br label %b187
b189:
  %v905 = add i64 %v7, 0
  %v906 = sdiv i64 %v905, 1
  %v907 = add i64 %v2, 1
  %v908 = mul i64 %v906, %v2
  %v909 = sdiv i64 %v908, %v3
  %v910 = mul i64 %v909, 1
  %v911 = icmp slt i64 %v910, %v7
  %v912 = select i1 %v911, i64 %v910, i64 %v7
  %v913 = mul i64 %v906, %v907
  %v914 = sdiv i64 %v913, %v3
  %v915 = mul i64 %v914, 1
  %v916 = icmp slt i64 %v915, %v7
  %v917 = select i1 %v916, i64 %v915, i64 %v7
  br label %b199
b199:
  %v918 = phi i64 [ %v912, %b189 ], [ %v964, %b204 ]
  %v919 = icmp slt i64 %v918, %v917
  br i1 %v919, label %b200, label %b201
b200:
  br label %b202
b202:
  %v920 = phi i64 [ 0, %b200 ], [ %v963, %b207 ]
  %v921 = icmp slt i64 %v920, 4
  br i1 %v921, label %b203, label %b204
b203:
  br label %b205
b205:
  %v922 = phi i64 [ 0, %b203 ], [ %v962, %b210 ]
  %v923 = icmp slt i64 %v922, 8
  br i1 %v923, label %b206, label %b207
b206:
  br label %b208
b208:
  %v924 = phi i64 [ 0, %b206 ], [ %v945, %b209 ]
  %v925 = phi <8 x float> [ splat (float 0x0000000000000000), %b206 ], [ %v944, %b209 ]
  %v926 = icmp slt i64 %v924, 8
  br i1 %v926, label %b209, label %b210
b209:
  %v927 = add i64 %v843, 0
  %v928 = and i64 %v927, %v166
  %v929 = mul i64 %v928, %v7
  %v930 = add i64 %v929, %v918
  %v931 = mul i64 %v930, 8
  %v932 = getelementptr inbounds float, ptr %v26, i64 %v931
  %v933 = mul i64 %v920, 64
  %v934 = add i64 0, %v933
  %v935 = mul i64 %v922, 8
  %v936 = add i64 %v934, %v935
  %v937 = add i64 %v936, %v924
  %v938 = getelementptr inbounds float, ptr %v20, i64 %v937
  %v939 = load <8 x float>, ptr %v938, align 4
  %v940 = add i64 0, %v924
  %v941 = getelementptr inbounds float, ptr %v932, i64 %v940
  %v942 = load <8 x float>, ptr %v941, align 4
  %v943 = fmul <8 x float> %v939, %v942
  %v944 = fadd <8 x float> %v925, %v943
  %v945 = add nsw i64 %v924, 8
  br label %b208
b210:
  %v946 = shufflevector <8 x float> %v925, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v947 = shufflevector <8 x float> %v925, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v948 = fadd <4 x float> %v946, %v947
  %v949 = shufflevector <4 x float> %v948, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v950 = shufflevector <4 x float> %v948, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v951 = fadd <2 x float> %v949, %v950
  %v952 = extractelement <2 x float> %v951, i64 0
  %v953 = extractelement <2 x float> %v951, i64 1
  %v954 = fadd float %v952, %v953
  %v955 = fadd float %v954, 0x0000000000000000
  %v956 = mul i64 %v918, 32
  %v957 = getelementptr inbounds float, ptr %v66, i64 %v956
  %v958 = mul i64 %v920, 8
  %v959 = add i64 0, %v958
  %v960 = add i64 %v959, %v922
  %v961 = getelementptr inbounds float, ptr %v957, i64 %v960
  store float %v955, ptr %v961, align 4
  %v962 = add nsw i64 %v922, 1
  br label %b205
b207:
  %v963 = add nsw i64 %v920, 1
  br label %b202
b204:
  %v964 = add nsw i64 %v918, 1
  br label %b199
b201:
  %v965 = add i64 %v7, 0
  %v966 = sdiv i64 %v965, 1
  %v967 = add i64 %v2, 1
  %v968 = mul i64 %v966, %v2
  %v969 = sdiv i64 %v968, %v3
  %v970 = mul i64 %v969, 1
  %v971 = icmp slt i64 %v970, %v7
  %v972 = select i1 %v971, i64 %v970, i64 %v7
  %v973 = mul i64 %v966, %v967
  %v974 = sdiv i64 %v973, %v3
  %v975 = mul i64 %v974, 1
  %v976 = icmp slt i64 %v975, %v7
  %v977 = select i1 %v976, i64 %v975, i64 %v7
  br label %b211
b211:
  %v978 = phi i64 [ %v972, %b201 ], [ %v1008, %b216 ]
  %v979 = icmp slt i64 %v978, %v977
  br i1 %v979, label %b212, label %b213
b212:
  br label %b214
b214:
  %v980 = phi i64 [ 0, %b212 ], [ %v1003, %b215 ]
  %v981 = phi <8 x float> [ splat (float 0x0000000000000000), %b212 ], [ %v1002, %b215 ]
  %v982 = icmp slt i64 %v980, 4
  br i1 %v982, label %b215, label %b216
b215:
  %v983 = add i64 0, %v980
  %v984 = getelementptr inbounds float, ptr %v60, i64 %v983
  %v985 = load float, ptr %v984, align 4
  %v986 = mul i64 %v978, 32
  %v987 = getelementptr inbounds float, ptr %v64, i64 %v986
  %v988 = add i64 0, 0
  %v989 = mul i64 %v980, 8
  %v990 = add i64 %v988, %v989
  %v991 = getelementptr inbounds float, ptr %v987, i64 %v990
  %v992 = load <8 x float>, ptr %v991, align 4
  %v993 = add i64 0, 0
  %v994 = mul i64 %v980, 8
  %v995 = add i64 %v993, %v994
  %v996 = getelementptr inbounds float, ptr %v18, i64 %v995
  %v997 = load <8 x float>, ptr %v996, align 4
  %v998 = fadd <8 x float> %v992, %v997
  %v999 = insertelement <8 x float> poison, float %v985, i64 0
  %v1000 = shufflevector <8 x float> %v999, <8 x float> poison, <8 x i32> zeroinitializer
  %v1001 = fmul <8 x float> %v1000, %v998
  %v1002 = fadd <8 x float> %v981, %v1001
  %v1003 = add nsw i64 %v980, 1
  br label %b214
b216:
  %v1004 = mul i64 %v978, 8
  %v1005 = getelementptr inbounds float, ptr %v68, i64 %v1004
  %v1006 = add i64 0, 0
  %v1007 = getelementptr inbounds float, ptr %v1005, i64 %v1006
  store <8 x float> %v981, ptr %v1007, align 4
  %v1008 = add nsw i64 %v978, 1
  br label %b211
b213:
  %v1009 = add i64 %v7, 0
  %v1010 = sdiv i64 %v1009, 1
  %v1011 = add i64 %v2, 1
  %v1012 = mul i64 %v1010, %v2
  %v1013 = sdiv i64 %v1012, %v3
  %v1014 = mul i64 %v1013, 1
  %v1015 = icmp slt i64 %v1014, %v7
  %v1016 = select i1 %v1015, i64 %v1014, i64 %v7
  %v1017 = mul i64 %v1010, %v1011
  %v1018 = sdiv i64 %v1017, %v3
  %v1019 = mul i64 %v1018, 1
  %v1020 = icmp slt i64 %v1019, %v7
  %v1021 = select i1 %v1020, i64 %v1019, i64 %v7
  br label %b217
b217:
  %v1022 = phi i64 [ %v1016, %b213 ], [ %v1052, %b222 ]
  %v1023 = icmp slt i64 %v1022, %v1021
  br i1 %v1023, label %b218, label %b219
b218:
  br label %b220
b220:
  %v1024 = phi i64 [ 0, %b218 ], [ %v1047, %b221 ]
  %v1025 = phi <8 x float> [ splat (float 0x0000000000000000), %b218 ], [ %v1046, %b221 ]
  %v1026 = icmp slt i64 %v1024, 4
  br i1 %v1026, label %b221, label %b222
b221:
  %v1027 = add i64 0, %v1024
  %v1028 = getelementptr inbounds float, ptr %v60, i64 %v1027
  %v1029 = load float, ptr %v1028, align 4
  %v1030 = mul i64 %v1022, 32
  %v1031 = getelementptr inbounds float, ptr %v66, i64 %v1030
  %v1032 = add i64 0, 0
  %v1033 = mul i64 %v1024, 8
  %v1034 = add i64 %v1032, %v1033
  %v1035 = getelementptr inbounds float, ptr %v1031, i64 %v1034
  %v1036 = load <8 x float>, ptr %v1035, align 4
  %v1037 = add i64 0, 0
  %v1038 = mul i64 %v1024, 8
  %v1039 = add i64 %v1037, %v1038
  %v1040 = getelementptr inbounds float, ptr %v22, i64 %v1039
  %v1041 = load <8 x float>, ptr %v1040, align 4
  %v1042 = fadd <8 x float> %v1036, %v1041
  %v1043 = insertelement <8 x float> poison, float %v1029, i64 0
  %v1044 = shufflevector <8 x float> %v1043, <8 x float> poison, <8 x i32> zeroinitializer
  %v1045 = fmul <8 x float> %v1044, %v1042
  %v1046 = fadd <8 x float> %v1025, %v1045
  %v1047 = add nsw i64 %v1024, 1
  br label %b220
b222:
  %v1048 = mul i64 %v1022, 8
  %v1049 = getelementptr inbounds float, ptr %v70, i64 %v1048
  %v1050 = add i64 0, 0
  %v1051 = getelementptr inbounds float, ptr %v1049, i64 %v1050
  store <8 x float> %v1025, ptr %v1051, align 4
  %v1052 = add nsw i64 %v1022, 1
  br label %b217
b219:
  %v1053 = add i64 %v7, 0
  %v1054 = sdiv i64 %v1053, 1
  %v1055 = add i64 %v2, 1
  %v1056 = mul i64 %v1054, %v2
  %v1057 = sdiv i64 %v1056, %v3
  %v1058 = mul i64 %v1057, 1
  %v1059 = icmp slt i64 %v1058, %v7
  %v1060 = select i1 %v1059, i64 %v1058, i64 %v7
  %v1061 = mul i64 %v1054, %v1055
  %v1062 = sdiv i64 %v1061, %v3
  %v1063 = mul i64 %v1062, 1
  %v1064 = icmp slt i64 %v1063, %v7
  %v1065 = select i1 %v1064, i64 %v1063, i64 %v7
  br label %b223
b223:
  %v1066 = phi i64 [ %v1060, %b219 ], [ %v1189, %b224 ]
  %v1067 = icmp slt i64 %v1066, %v1065
  br i1 %v1067, label %b224, label %b225
b224:
  %v1068 = getelementptr inbounds float, ptr %v52, i64 1
  %v1069 = load float, ptr %v1068, align 4
  %v1070 = add i64 %v843, 0
  %v1071 = and i64 %v1070, %v170
  %v1072 = mul i64 %v1071, %v7
  %v1073 = add i64 %v1072, %v1066
  %v1074 = mul i64 %v1073, 16
  %v1075 = getelementptr inbounds float, ptr %v62, i64 %v1074
  %v1076 = mul i64 %v1066, 8
  %v1077 = getelementptr inbounds float, ptr %v68, i64 %v1076
  %v1078 = mul i64 %v1066, 8
  %v1079 = getelementptr inbounds float, ptr %v70, i64 %v1078
  %v1080 = add i64 %v843, 0
  %v1081 = and i64 %v1080, %v166
  %v1082 = mul i64 %v1081, %v7
  %v1083 = add i64 %v1082, %v1066
  %v1084 = mul i64 %v1083, 8
  %v1085 = getelementptr inbounds float, ptr %v26, i64 %v1084
  %v1086 = add i64 %v843, 0
  %v1087 = and i64 %v1086, %v172
  %v1088 = mul i64 %v1087, %v7
  %v1089 = add i64 %v1088, %v1066
  %v1090 = mul i64 %v1089, 8
  %v1091 = getelementptr inbounds float, ptr %v72, i64 %v1090
  %v1092 = add i64 %v843, 0
  %v1093 = and i64 %v1092, %v174
  %v1094 = mul i64 %v1093, %v7
  %v1095 = add i64 %v1094, %v1066
  %v1096 = mul i64 %v1095, 8
  %v1097 = getelementptr inbounds float, ptr %v74, i64 %v1096
  %v1098 = add i64 %v843, 0
  %v1099 = and i64 %v1098, %v176
  %v1100 = mul i64 %v1099, %v7
  %v1101 = add i64 %v1100, %v1066
  %v1102 = mul i64 %v1101, 8
  %v1103 = getelementptr inbounds float, ptr %v76, i64 %v1102
  %v1104 = add i64 0, 0
  %v1105 = getelementptr inbounds float, ptr %v1075, i64 %v1104
  %v1106 = load <8 x float>, ptr %v1105, align 4
  %v1107 = insertelement <8 x float> poison, float %v1069, i64 0
  %v1108 = shufflevector <8 x float> %v1107, <8 x float> poison, <8 x i32> zeroinitializer
  %v1109 = fmul <8 x float> %v1108, %v1106
  %v1110 = add i64 0, 0
  %v1111 = getelementptr inbounds float, ptr %v1077, i64 %v1110
  %v1112 = load <8 x float>, ptr %v1111, align 4
  %v1113 = fadd <8 x float> %v1109, %v1112
  %v1114 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1113)
  %v1115 = fcmp ogt <8 x float> %v1114, splat (float 0x4023000000000000)
  %v1116 = select <8 x i1> %v1115, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1114
  %v1117 = fadd <8 x float> %v1116, %v1116
  %v1118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1117, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1119 = fsub <8 x float> %v1118, splat (float 0x4168000000000000)
  %v1120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1119, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1117)
  %v1121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1119, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1120)
  %v1122 = bitcast <8 x float> %v1118 to <8 x i32>
  %v1123 = fmul <8 x float> %v1121, %v1121
  %v1124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1121, <8 x float> splat (float 0x3F81227F40000000))
  %v1125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1124, <8 x float> %v1121, <8 x float> splat (float 0x3FA5556740000000))
  %v1126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1125, <8 x float> %v1121, <8 x float> splat (float 0x3FC5554B00000000))
  %v1127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1126, <8 x float> %v1121, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1123, <8 x float> %v1127, <8 x float> %v1121)
  %v1129 = shl <8 x i32> %v1122, splat (i32 23)
  %v1130 = add <8 x i32> %v1129, splat (i32 1065353216)
  %v1131 = bitcast <8 x i32> %v1130 to <8 x float>
  %v1132 = fsub <8 x float> %v1131, splat (float 0x3FF0000000000000)
  %v1133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1131, <8 x float> %v1128, <8 x float> %v1132)
  %v1134 = fadd <8 x float> %v1133, splat (float 0x4000000000000000)
  %v1135 = fdiv <8 x float> %v1133, %v1134
  %v1136 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1135, <8 x float> %v1113)
  %v1137 = add i64 8, 0
  %v1138 = getelementptr inbounds float, ptr %v1075, i64 %v1137
  %v1139 = load <8 x float>, ptr %v1138, align 4
  %v1140 = fmul <8 x float> %v1108, %v1139
  %v1141 = add i64 0, 0
  %v1142 = getelementptr inbounds float, ptr %v1079, i64 %v1141
  %v1143 = load <8 x float>, ptr %v1142, align 4
  %v1144 = fadd <8 x float> %v1140, %v1143
  %v1145 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1144)
  %v1146 = fneg <8 x float> %v1145
  %v1147 = fcmp olt <8 x float> %v1146, splat (float 0xC05A400000000000)
  %v1148 = select <8 x i1> %v1147, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1146
  %v1149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1148, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1150 = fsub <8 x float> %v1149, splat (float 0x4168000000000000)
  %v1151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1150, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1148)
  %v1152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1150, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1151)
  %v1153 = bitcast <8 x float> %v1149 to <8 x i32>
  %v1154 = fmul <8 x float> %v1152, %v1152
  %v1155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1152, <8 x float> splat (float 0x3F81227F40000000))
  %v1156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1155, <8 x float> %v1152, <8 x float> splat (float 0x3FA5556740000000))
  %v1157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1156, <8 x float> %v1152, <8 x float> splat (float 0x3FC5554B00000000))
  %v1158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1157, <8 x float> %v1152, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1154, <8 x float> %v1158, <8 x float> %v1152)
  %v1160 = sub <8 x i32> %v1153, splat (i32 1262485250)
  %v1161 = lshr <8 x i32> %v1160, splat (i32 1)
  %v1162 = sub <8 x i32> %v1160, %v1161
  %v1163 = shl <8 x i32> %v1161, splat (i32 23)
  %v1164 = bitcast <8 x i32> %v1163 to <8 x float>
  %v1165 = shl <8 x i32> %v1162, splat (i32 23)
  %v1166 = bitcast <8 x i32> %v1165 to <8 x float>
  %v1167 = fadd <8 x float> %v1159, splat (float 0x3FF0000000000000)
  %v1168 = fmul <8 x float> %v1167, %v1164
  %v1169 = fmul <8 x float> %v1168, %v1166
  %v1170 = fcmp olt <8 x float> %v1144, splat (float 0x0000000000000000)
  %v1171 = select <8 x i1> %v1170, <8 x float> %v1169, <8 x float> splat (float 0x3FF0000000000000)
  %v1172 = fadd <8 x float> %v1169, splat (float 0x3FF0000000000000)
  %v1173 = fdiv <8 x float> %v1171, %v1172
  %v1174 = fmul <8 x float> %v1136, %v1173
  %v1175 = add i64 0, 0
  %v1176 = getelementptr inbounds float, ptr %v1085, i64 %v1175
  %v1177 = load <8 x float>, ptr %v1176, align 4
  %v1178 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1179 = shufflevector <8 x float> %v1178, <8 x float> poison, <8 x i32> zeroinitializer
  %v1180 = fsub <8 x float> %v1179, %v1173
  %v1181 = fmul <8 x float> %v1177, %v1180
  %v1182 = fadd <8 x float> %v1174, %v1181
  %v1183 = add i64 0, 0
  %v1184 = getelementptr inbounds float, ptr %v1091, i64 %v1183
  store <8 x float> %v1136, ptr %v1184, align 4
  %v1185 = add i64 0, 0
  %v1186 = getelementptr inbounds float, ptr %v1097, i64 %v1185
  store <8 x float> %v1173, ptr %v1186, align 4
  %v1187 = add i64 0, 0
  %v1188 = getelementptr inbounds float, ptr %v1103, i64 %v1187
  store <8 x float> %v1182, ptr %v1188, align 4
  %v1189 = add nsw i64 %v1066, 1
  br label %b223
b225:
  %v1190 = add i64 %v7, 0
  %v1191 = sdiv i64 %v1190, 1
  %v1192 = add i64 %v2, 1
  %v1193 = mul i64 %v1191, %v2
  %v1194 = sdiv i64 %v1193, %v3
  %v1195 = mul i64 %v1194, 1
  %v1196 = icmp slt i64 %v1195, %v7
  %v1197 = select i1 %v1196, i64 %v1195, i64 %v7
  %v1198 = mul i64 %v1191, %v1192
  %v1199 = sdiv i64 %v1198, %v3
  %v1200 = mul i64 %v1199, 1
  %v1201 = icmp slt i64 %v1200, %v7
  %v1202 = select i1 %v1201, i64 %v1200, i64 %v7
  br label %b226
b226:
  %v1203 = phi i64 [ %v1197, %b225 ], [ %v1249, %b231 ]
  %v1204 = icmp slt i64 %v1203, %v1202
  br i1 %v1204, label %b227, label %b228
b227:
  br label %b229
b229:
  %v1205 = phi i64 [ 0, %b227 ], [ %v1248, %b234 ]
  %v1206 = icmp slt i64 %v1205, 4
  br i1 %v1206, label %b230, label %b231
b230:
  br label %b232
b232:
  %v1207 = phi i64 [ 0, %b230 ], [ %v1247, %b237 ]
  %v1208 = icmp slt i64 %v1207, 8
  br i1 %v1208, label %b233, label %b234
b233:
  br label %b235
b235:
  %v1209 = phi i64 [ 0, %b233 ], [ %v1230, %b236 ]
  %v1210 = phi <8 x float> [ splat (float 0x0000000000000000), %b233 ], [ %v1229, %b236 ]
  %v1211 = icmp slt i64 %v1209, 8
  br i1 %v1211, label %b236, label %b237
b236:
  %v1212 = add i64 %v843, 0
  %v1213 = and i64 %v1212, %v176
  %v1214 = mul i64 %v1213, %v7
  %v1215 = add i64 %v1214, %v1203
  %v1216 = mul i64 %v1215, 8
  %v1217 = getelementptr inbounds float, ptr %v76, i64 %v1216
  %v1218 = mul i64 %v1205, 64
  %v1219 = add i64 0, %v1218
  %v1220 = mul i64 %v1207, 8
  %v1221 = add i64 %v1219, %v1220
  %v1222 = add i64 %v1221, %v1209
  %v1223 = getelementptr inbounds float, ptr %v16, i64 %v1222
  %v1224 = load <8 x float>, ptr %v1223, align 4
  %v1225 = add i64 0, %v1209
  %v1226 = getelementptr inbounds float, ptr %v1217, i64 %v1225
  %v1227 = load <8 x float>, ptr %v1226, align 4
  %v1228 = fmul <8 x float> %v1224, %v1227
  %v1229 = fadd <8 x float> %v1210, %v1228
  %v1230 = add nsw i64 %v1209, 8
  br label %b235
b237:
  %v1231 = shufflevector <8 x float> %v1210, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1232 = shufflevector <8 x float> %v1210, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1233 = fadd <4 x float> %v1231, %v1232
  %v1234 = shufflevector <4 x float> %v1233, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1235 = shufflevector <4 x float> %v1233, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1236 = fadd <2 x float> %v1234, %v1235
  %v1237 = extractelement <2 x float> %v1236, i64 0
  %v1238 = extractelement <2 x float> %v1236, i64 1
  %v1239 = fadd float %v1237, %v1238
  %v1240 = fadd float %v1239, 0x0000000000000000
  %v1241 = mul i64 %v1203, 32
  %v1242 = getelementptr inbounds float, ptr %v64, i64 %v1241
  %v1243 = mul i64 %v1205, 8
  %v1244 = add i64 0, %v1243
  %v1245 = add i64 %v1244, %v1207
  %v1246 = getelementptr inbounds float, ptr %v1242, i64 %v1245
  store float %v1240, ptr %v1246, align 4
  %v1247 = add nsw i64 %v1207, 1
  br label %b232
b234:
  %v1248 = add nsw i64 %v1205, 1
  br label %b229
b231:
  %v1249 = add nsw i64 %v1203, 1
  br label %b226
b228:
  %v1250 = add i64 %v7, 0
  %v1251 = sdiv i64 %v1250, 1
  %v1252 = add i64 %v2, 1
  %v1253 = mul i64 %v1251, %v2
  %v1254 = sdiv i64 %v1253, %v3
  %v1255 = mul i64 %v1254, 1
  %v1256 = icmp slt i64 %v1255, %v7
  %v1257 = select i1 %v1256, i64 %v1255, i64 %v7
  %v1258 = mul i64 %v1251, %v1252
  %v1259 = sdiv i64 %v1258, %v3
  %v1260 = mul i64 %v1259, 1
  %v1261 = icmp slt i64 %v1260, %v7
  %v1262 = select i1 %v1261, i64 %v1260, i64 %v7
  br label %b238
b238:
  %v1263 = phi i64 [ %v1257, %b228 ], [ %v1309, %b243 ]
  %v1264 = icmp slt i64 %v1263, %v1262
  br i1 %v1264, label %b239, label %b240
b239:
  br label %b241
b241:
  %v1265 = phi i64 [ 0, %b239 ], [ %v1308, %b246 ]
  %v1266 = icmp slt i64 %v1265, 4
  br i1 %v1266, label %b242, label %b243
b242:
  br label %b244
b244:
  %v1267 = phi i64 [ 0, %b242 ], [ %v1307, %b249 ]
  %v1268 = icmp slt i64 %v1267, 8
  br i1 %v1268, label %b245, label %b246
b245:
  br label %b247
b247:
  %v1269 = phi i64 [ 0, %b245 ], [ %v1290, %b248 ]
  %v1270 = phi <8 x float> [ splat (float 0x0000000000000000), %b245 ], [ %v1289, %b248 ]
  %v1271 = icmp slt i64 %v1269, 8
  br i1 %v1271, label %b248, label %b249
b248:
  %v1272 = add i64 %v843, 0
  %v1273 = and i64 %v1272, %v176
  %v1274 = mul i64 %v1273, %v7
  %v1275 = add i64 %v1274, %v1263
  %v1276 = mul i64 %v1275, 8
  %v1277 = getelementptr inbounds float, ptr %v76, i64 %v1276
  %v1278 = mul i64 %v1265, 64
  %v1279 = add i64 0, %v1278
  %v1280 = mul i64 %v1267, 8
  %v1281 = add i64 %v1279, %v1280
  %v1282 = add i64 %v1281, %v1269
  %v1283 = getelementptr inbounds float, ptr %v20, i64 %v1282
  %v1284 = load <8 x float>, ptr %v1283, align 4
  %v1285 = add i64 0, %v1269
  %v1286 = getelementptr inbounds float, ptr %v1277, i64 %v1285
  %v1287 = load <8 x float>, ptr %v1286, align 4
  %v1288 = fmul <8 x float> %v1284, %v1287
  %v1289 = fadd <8 x float> %v1270, %v1288
  %v1290 = add nsw i64 %v1269, 8
  br label %b247
b249:
  %v1291 = shufflevector <8 x float> %v1270, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1292 = shufflevector <8 x float> %v1270, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1293 = fadd <4 x float> %v1291, %v1292
  %v1294 = shufflevector <4 x float> %v1293, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1295 = shufflevector <4 x float> %v1293, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1296 = fadd <2 x float> %v1294, %v1295
  %v1297 = extractelement <2 x float> %v1296, i64 0
  %v1298 = extractelement <2 x float> %v1296, i64 1
  %v1299 = fadd float %v1297, %v1298
  %v1300 = fadd float %v1299, 0x0000000000000000
  %v1301 = mul i64 %v1263, 32
  %v1302 = getelementptr inbounds float, ptr %v66, i64 %v1301
  %v1303 = mul i64 %v1265, 8
  %v1304 = add i64 0, %v1303
  %v1305 = add i64 %v1304, %v1267
  %v1306 = getelementptr inbounds float, ptr %v1302, i64 %v1305
  store float %v1300, ptr %v1306, align 4
  %v1307 = add nsw i64 %v1267, 1
  br label %b244
b246:
  %v1308 = add nsw i64 %v1265, 1
  br label %b241
b243:
  %v1309 = add nsw i64 %v1263, 1
  br label %b238
b240:
  %v1310 = add i64 %v7, 0
  %v1311 = sdiv i64 %v1310, 1
  %v1312 = add i64 %v2, 1
  %v1313 = mul i64 %v1311, %v2
  %v1314 = sdiv i64 %v1313, %v3
  %v1315 = mul i64 %v1314, 1
  %v1316 = icmp slt i64 %v1315, %v7
  %v1317 = select i1 %v1316, i64 %v1315, i64 %v7
  %v1318 = mul i64 %v1311, %v1312
  %v1319 = sdiv i64 %v1318, %v3
  %v1320 = mul i64 %v1319, 1
  %v1321 = icmp slt i64 %v1320, %v7
  %v1322 = select i1 %v1321, i64 %v1320, i64 %v7
  br label %b250
b250:
  %v1323 = phi i64 [ %v1317, %b240 ], [ %v1353, %b255 ]
  %v1324 = icmp slt i64 %v1323, %v1322
  br i1 %v1324, label %b251, label %b252
b251:
  br label %b253
b253:
  %v1325 = phi i64 [ 0, %b251 ], [ %v1348, %b254 ]
  %v1326 = phi <8 x float> [ splat (float 0x0000000000000000), %b251 ], [ %v1347, %b254 ]
  %v1327 = icmp slt i64 %v1325, 4
  br i1 %v1327, label %b254, label %b255
b254:
  %v1328 = add i64 0, %v1325
  %v1329 = getelementptr inbounds float, ptr %v46, i64 %v1328
  %v1330 = load float, ptr %v1329, align 4
  %v1331 = mul i64 %v1323, 32
  %v1332 = getelementptr inbounds float, ptr %v64, i64 %v1331
  %v1333 = add i64 0, 0
  %v1334 = mul i64 %v1325, 8
  %v1335 = add i64 %v1333, %v1334
  %v1336 = getelementptr inbounds float, ptr %v1332, i64 %v1335
  %v1337 = load <8 x float>, ptr %v1336, align 4
  %v1338 = add i64 0, 0
  %v1339 = mul i64 %v1325, 8
  %v1340 = add i64 %v1338, %v1339
  %v1341 = getelementptr inbounds float, ptr %v18, i64 %v1340
  %v1342 = load <8 x float>, ptr %v1341, align 4
  %v1343 = fadd <8 x float> %v1337, %v1342
  %v1344 = insertelement <8 x float> poison, float %v1330, i64 0
  %v1345 = shufflevector <8 x float> %v1344, <8 x float> poison, <8 x i32> zeroinitializer
  %v1346 = fmul <8 x float> %v1345, %v1343
  %v1347 = fadd <8 x float> %v1326, %v1346
  %v1348 = add nsw i64 %v1325, 1
  br label %b253
b255:
  %v1349 = mul i64 %v1323, 8
  %v1350 = getelementptr inbounds float, ptr %v68, i64 %v1349
  %v1351 = add i64 0, 0
  %v1352 = getelementptr inbounds float, ptr %v1350, i64 %v1351
  store <8 x float> %v1326, ptr %v1352, align 4
  %v1353 = add nsw i64 %v1323, 1
  br label %b250
b252:
  %v1354 = add i64 %v7, 0
  %v1355 = sdiv i64 %v1354, 1
  %v1356 = add i64 %v2, 1
  %v1357 = mul i64 %v1355, %v2
  %v1358 = sdiv i64 %v1357, %v3
  %v1359 = mul i64 %v1358, 1
  %v1360 = icmp slt i64 %v1359, %v7
  %v1361 = select i1 %v1360, i64 %v1359, i64 %v7
  %v1362 = mul i64 %v1355, %v1356
  %v1363 = sdiv i64 %v1362, %v3
  %v1364 = mul i64 %v1363, 1
  %v1365 = icmp slt i64 %v1364, %v7
  %v1366 = select i1 %v1365, i64 %v1364, i64 %v7
  br label %b256
b256:
  %v1367 = phi i64 [ %v1361, %b252 ], [ %v1397, %b261 ]
  %v1368 = icmp slt i64 %v1367, %v1366
  br i1 %v1368, label %b257, label %b258
b257:
  br label %b259
b259:
  %v1369 = phi i64 [ 0, %b257 ], [ %v1392, %b260 ]
  %v1370 = phi <8 x float> [ splat (float 0x0000000000000000), %b257 ], [ %v1391, %b260 ]
  %v1371 = icmp slt i64 %v1369, 4
  br i1 %v1371, label %b260, label %b261
b260:
  %v1372 = add i64 0, %v1369
  %v1373 = getelementptr inbounds float, ptr %v46, i64 %v1372
  %v1374 = load float, ptr %v1373, align 4
  %v1375 = mul i64 %v1367, 32
  %v1376 = getelementptr inbounds float, ptr %v66, i64 %v1375
  %v1377 = add i64 0, 0
  %v1378 = mul i64 %v1369, 8
  %v1379 = add i64 %v1377, %v1378
  %v1380 = getelementptr inbounds float, ptr %v1376, i64 %v1379
  %v1381 = load <8 x float>, ptr %v1380, align 4
  %v1382 = add i64 0, 0
  %v1383 = mul i64 %v1369, 8
  %v1384 = add i64 %v1382, %v1383
  %v1385 = getelementptr inbounds float, ptr %v22, i64 %v1384
  %v1386 = load <8 x float>, ptr %v1385, align 4
  %v1387 = fadd <8 x float> %v1381, %v1386
  %v1388 = insertelement <8 x float> poison, float %v1374, i64 0
  %v1389 = shufflevector <8 x float> %v1388, <8 x float> poison, <8 x i32> zeroinitializer
  %v1390 = fmul <8 x float> %v1389, %v1387
  %v1391 = fadd <8 x float> %v1370, %v1390
  %v1392 = add nsw i64 %v1369, 1
  br label %b259
b261:
  %v1393 = mul i64 %v1367, 8
  %v1394 = getelementptr inbounds float, ptr %v70, i64 %v1393
  %v1395 = add i64 0, 0
  %v1396 = getelementptr inbounds float, ptr %v1394, i64 %v1395
  store <8 x float> %v1370, ptr %v1396, align 4
  %v1397 = add nsw i64 %v1367, 1
  br label %b256
b258:
  %v1398 = add i64 %v7, 0
  %v1399 = sdiv i64 %v1398, 1
  %v1400 = add i64 %v2, 1
  %v1401 = mul i64 %v1399, %v2
  %v1402 = sdiv i64 %v1401, %v3
  %v1403 = mul i64 %v1402, 1
  %v1404 = icmp slt i64 %v1403, %v7
  %v1405 = select i1 %v1404, i64 %v1403, i64 %v7
  %v1406 = mul i64 %v1399, %v1400
  %v1407 = sdiv i64 %v1406, %v3
  %v1408 = mul i64 %v1407, 1
  %v1409 = icmp slt i64 %v1408, %v7
  %v1410 = select i1 %v1409, i64 %v1408, i64 %v7
  br label %b262
b262:
  %v1411 = phi i64 [ %v1405, %b258 ], [ %v1532, %b263 ]
  %v1412 = icmp slt i64 %v1411, %v1410
  br i1 %v1412, label %b263, label %b264
b263:
  %v1413 = add i64 %v843, 0
  %v1414 = and i64 %v1413, %v170
  %v1415 = mul i64 %v1414, %v7
  %v1416 = add i64 %v1415, %v1411
  %v1417 = mul i64 %v1416, 16
  %v1418 = getelementptr inbounds float, ptr %v62, i64 %v1417
  %v1419 = mul i64 %v1411, 8
  %v1420 = getelementptr inbounds float, ptr %v68, i64 %v1419
  %v1421 = mul i64 %v1411, 8
  %v1422 = getelementptr inbounds float, ptr %v70, i64 %v1421
  %v1423 = add i64 %v843, 0
  %v1424 = and i64 %v1423, %v176
  %v1425 = mul i64 %v1424, %v7
  %v1426 = add i64 %v1425, %v1411
  %v1427 = mul i64 %v1426, 8
  %v1428 = getelementptr inbounds float, ptr %v76, i64 %v1427
  %v1429 = add i64 %v843, 0
  %v1430 = and i64 %v1429, %v178
  %v1431 = mul i64 %v1430, %v7
  %v1432 = add i64 %v1431, %v1411
  %v1433 = mul i64 %v1432, 8
  %v1434 = getelementptr inbounds float, ptr %v78, i64 %v1433
  %v1435 = add i64 %v843, 0
  %v1436 = and i64 %v1435, %v180
  %v1437 = mul i64 %v1436, %v7
  %v1438 = add i64 %v1437, %v1411
  %v1439 = mul i64 %v1438, 8
  %v1440 = getelementptr inbounds float, ptr %v80, i64 %v1439
  %v1441 = add i64 %v843, 0
  %v1442 = and i64 %v1441, %v182
  %v1443 = mul i64 %v1442, %v7
  %v1444 = add i64 %v1443, %v1411
  %v1445 = mul i64 %v1444, 8
  %v1446 = getelementptr inbounds float, ptr %v82, i64 %v1445
  %v1447 = add i64 0, 0
  %v1448 = getelementptr inbounds float, ptr %v1418, i64 %v1447
  %v1449 = load <8 x float>, ptr %v1448, align 4
  %v1450 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1451 = shufflevector <8 x float> %v1450, <8 x float> poison, <8 x i32> zeroinitializer
  %v1452 = fmul <8 x float> %v1451, %v1449
  %v1453 = add i64 0, 0
  %v1454 = getelementptr inbounds float, ptr %v1420, i64 %v1453
  %v1455 = load <8 x float>, ptr %v1454, align 4
  %v1456 = fadd <8 x float> %v1452, %v1455
  %v1457 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1456)
  %v1458 = fcmp ogt <8 x float> %v1457, splat (float 0x4023000000000000)
  %v1459 = select <8 x i1> %v1458, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1457
  %v1460 = fadd <8 x float> %v1459, %v1459
  %v1461 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1460, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1462 = fsub <8 x float> %v1461, splat (float 0x4168000000000000)
  %v1463 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1462, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1460)
  %v1464 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1462, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1463)
  %v1465 = bitcast <8 x float> %v1461 to <8 x i32>
  %v1466 = fmul <8 x float> %v1464, %v1464
  %v1467 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1464, <8 x float> splat (float 0x3F81227F40000000))
  %v1468 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1467, <8 x float> %v1464, <8 x float> splat (float 0x3FA5556740000000))
  %v1469 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1468, <8 x float> %v1464, <8 x float> splat (float 0x3FC5554B00000000))
  %v1470 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1469, <8 x float> %v1464, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1471 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1466, <8 x float> %v1470, <8 x float> %v1464)
  %v1472 = shl <8 x i32> %v1465, splat (i32 23)
  %v1473 = add <8 x i32> %v1472, splat (i32 1065353216)
  %v1474 = bitcast <8 x i32> %v1473 to <8 x float>
  %v1475 = fsub <8 x float> %v1474, splat (float 0x3FF0000000000000)
  %v1476 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1474, <8 x float> %v1471, <8 x float> %v1475)
  %v1477 = fadd <8 x float> %v1476, splat (float 0x4000000000000000)
  %v1478 = fdiv <8 x float> %v1476, %v1477
  %v1479 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1478, <8 x float> %v1456)
  %v1480 = add i64 8, 0
  %v1481 = getelementptr inbounds float, ptr %v1418, i64 %v1480
  %v1482 = load <8 x float>, ptr %v1481, align 4
  %v1483 = fmul <8 x float> %v1451, %v1482
  %v1484 = add i64 0, 0
  %v1485 = getelementptr inbounds float, ptr %v1422, i64 %v1484
  %v1486 = load <8 x float>, ptr %v1485, align 4
  %v1487 = fadd <8 x float> %v1483, %v1486
  %v1488 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1487)
  %v1489 = fneg <8 x float> %v1488
  %v1490 = fcmp olt <8 x float> %v1489, splat (float 0xC05A400000000000)
  %v1491 = select <8 x i1> %v1490, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1489
  %v1492 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1491, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1493 = fsub <8 x float> %v1492, splat (float 0x4168000000000000)
  %v1494 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1493, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1491)
  %v1495 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1493, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1494)
  %v1496 = bitcast <8 x float> %v1492 to <8 x i32>
  %v1497 = fmul <8 x float> %v1495, %v1495
  %v1498 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1495, <8 x float> splat (float 0x3F81227F40000000))
  %v1499 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1498, <8 x float> %v1495, <8 x float> splat (float 0x3FA5556740000000))
  %v1500 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1499, <8 x float> %v1495, <8 x float> splat (float 0x3FC5554B00000000))
  %v1501 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1500, <8 x float> %v1495, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1502 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1497, <8 x float> %v1501, <8 x float> %v1495)
  %v1503 = sub <8 x i32> %v1496, splat (i32 1262485250)
  %v1504 = lshr <8 x i32> %v1503, splat (i32 1)
  %v1505 = sub <8 x i32> %v1503, %v1504
  %v1506 = shl <8 x i32> %v1504, splat (i32 23)
  %v1507 = bitcast <8 x i32> %v1506 to <8 x float>
  %v1508 = shl <8 x i32> %v1505, splat (i32 23)
  %v1509 = bitcast <8 x i32> %v1508 to <8 x float>
  %v1510 = fadd <8 x float> %v1502, splat (float 0x3FF0000000000000)
  %v1511 = fmul <8 x float> %v1510, %v1507
  %v1512 = fmul <8 x float> %v1511, %v1509
  %v1513 = fcmp olt <8 x float> %v1487, splat (float 0x0000000000000000)
  %v1514 = select <8 x i1> %v1513, <8 x float> %v1512, <8 x float> splat (float 0x3FF0000000000000)
  %v1515 = fadd <8 x float> %v1512, splat (float 0x3FF0000000000000)
  %v1516 = fdiv <8 x float> %v1514, %v1515
  %v1517 = fmul <8 x float> %v1479, %v1516
  %v1518 = add i64 0, 0
  %v1519 = getelementptr inbounds float, ptr %v1428, i64 %v1518
  %v1520 = load <8 x float>, ptr %v1519, align 4
  %v1521 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1522 = shufflevector <8 x float> %v1521, <8 x float> poison, <8 x i32> zeroinitializer
  %v1523 = fsub <8 x float> %v1522, %v1516
  %v1524 = fmul <8 x float> %v1520, %v1523
  %v1525 = fadd <8 x float> %v1517, %v1524
  %v1526 = add i64 0, 0
  %v1527 = getelementptr inbounds float, ptr %v1434, i64 %v1526
  store <8 x float> %v1479, ptr %v1527, align 4
  %v1528 = add i64 0, 0
  %v1529 = getelementptr inbounds float, ptr %v1440, i64 %v1528
  store <8 x float> %v1516, ptr %v1529, align 4
  %v1530 = add i64 0, 0
  %v1531 = getelementptr inbounds float, ptr %v1446, i64 %v1530
  store <8 x float> %v1525, ptr %v1531, align 4
  %v1532 = add nsw i64 %v1411, 1
  br label %b262
b264:
  %v1533 = add i64 %v7, 0
  %v1534 = sdiv i64 %v1533, 1
  %v1535 = add i64 %v2, 1
  %v1536 = mul i64 %v1534, %v2
  %v1537 = sdiv i64 %v1536, %v3
  %v1538 = mul i64 %v1537, 1
  %v1539 = icmp slt i64 %v1538, %v7
  %v1540 = select i1 %v1539, i64 %v1538, i64 %v7
  %v1541 = mul i64 %v1534, %v1535
  %v1542 = sdiv i64 %v1541, %v3
  %v1543 = mul i64 %v1542, 1
  %v1544 = icmp slt i64 %v1543, %v7
  %v1545 = select i1 %v1544, i64 %v1543, i64 %v7
  br label %b265
b265:
  %v1546 = phi i64 [ %v1540, %b264 ], [ %v1592, %b270 ]
  %v1547 = icmp slt i64 %v1546, %v1545
  br i1 %v1547, label %b266, label %b267
b266:
  br label %b268
b268:
  %v1548 = phi i64 [ 0, %b266 ], [ %v1591, %b273 ]
  %v1549 = icmp slt i64 %v1548, 4
  br i1 %v1549, label %b269, label %b270
b269:
  br label %b271
b271:
  %v1550 = phi i64 [ 0, %b269 ], [ %v1590, %b276 ]
  %v1551 = icmp slt i64 %v1550, 8
  br i1 %v1551, label %b272, label %b273
b272:
  br label %b274
b274:
  %v1552 = phi i64 [ 0, %b272 ], [ %v1573, %b275 ]
  %v1553 = phi <8 x float> [ splat (float 0x0000000000000000), %b272 ], [ %v1572, %b275 ]
  %v1554 = icmp slt i64 %v1552, 8
  br i1 %v1554, label %b275, label %b276
b275:
  %v1555 = add i64 %v843, 0
  %v1556 = and i64 %v1555, %v182
  %v1557 = mul i64 %v1556, %v7
  %v1558 = add i64 %v1557, %v1546
  %v1559 = mul i64 %v1558, 8
  %v1560 = getelementptr inbounds float, ptr %v82, i64 %v1559
  %v1561 = mul i64 %v1548, 64
  %v1562 = add i64 0, %v1561
  %v1563 = mul i64 %v1550, 8
  %v1564 = add i64 %v1562, %v1563
  %v1565 = add i64 %v1564, %v1552
  %v1566 = getelementptr inbounds float, ptr %v16, i64 %v1565
  %v1567 = load <8 x float>, ptr %v1566, align 4
  %v1568 = add i64 0, %v1552
  %v1569 = getelementptr inbounds float, ptr %v1560, i64 %v1568
  %v1570 = load <8 x float>, ptr %v1569, align 4
  %v1571 = fmul <8 x float> %v1567, %v1570
  %v1572 = fadd <8 x float> %v1553, %v1571
  %v1573 = add nsw i64 %v1552, 8
  br label %b274
b276:
  %v1574 = shufflevector <8 x float> %v1553, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1575 = shufflevector <8 x float> %v1553, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1576 = fadd <4 x float> %v1574, %v1575
  %v1577 = shufflevector <4 x float> %v1576, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1578 = shufflevector <4 x float> %v1576, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1579 = fadd <2 x float> %v1577, %v1578
  %v1580 = extractelement <2 x float> %v1579, i64 0
  %v1581 = extractelement <2 x float> %v1579, i64 1
  %v1582 = fadd float %v1580, %v1581
  %v1583 = fadd float %v1582, 0x0000000000000000
  %v1584 = mul i64 %v1546, 32
  %v1585 = getelementptr inbounds float, ptr %v64, i64 %v1584
  %v1586 = mul i64 %v1548, 8
  %v1587 = add i64 0, %v1586
  %v1588 = add i64 %v1587, %v1550
  %v1589 = getelementptr inbounds float, ptr %v1585, i64 %v1588
  store float %v1583, ptr %v1589, align 4
  %v1590 = add nsw i64 %v1550, 1
  br label %b271
b273:
  %v1591 = add nsw i64 %v1548, 1
  br label %b268
b270:
  %v1592 = add nsw i64 %v1546, 1
  br label %b265
b267:
  %v1593 = add i64 %v7, 0
  %v1594 = sdiv i64 %v1593, 1
  %v1595 = add i64 %v2, 1
  %v1596 = mul i64 %v1594, %v2
  %v1597 = sdiv i64 %v1596, %v3
  %v1598 = mul i64 %v1597, 1
  %v1599 = icmp slt i64 %v1598, %v7
  %v1600 = select i1 %v1599, i64 %v1598, i64 %v7
  %v1601 = mul i64 %v1594, %v1595
  %v1602 = sdiv i64 %v1601, %v3
  %v1603 = mul i64 %v1602, 1
  %v1604 = icmp slt i64 %v1603, %v7
  %v1605 = select i1 %v1604, i64 %v1603, i64 %v7
  br label %b277
b277:
  %v1606 = phi i64 [ %v1600, %b267 ], [ %v1652, %b282 ]
  %v1607 = icmp slt i64 %v1606, %v1605
  br i1 %v1607, label %b278, label %b279
b278:
  br label %b280
b280:
  %v1608 = phi i64 [ 0, %b278 ], [ %v1651, %b285 ]
  %v1609 = icmp slt i64 %v1608, 4
  br i1 %v1609, label %b281, label %b282
b281:
  br label %b283
b283:
  %v1610 = phi i64 [ 0, %b281 ], [ %v1650, %b288 ]
  %v1611 = icmp slt i64 %v1610, 8
  br i1 %v1611, label %b284, label %b285
b284:
  br label %b286
b286:
  %v1612 = phi i64 [ 0, %b284 ], [ %v1633, %b287 ]
  %v1613 = phi <8 x float> [ splat (float 0x0000000000000000), %b284 ], [ %v1632, %b287 ]
  %v1614 = icmp slt i64 %v1612, 8
  br i1 %v1614, label %b287, label %b288
b287:
  %v1615 = add i64 %v843, 0
  %v1616 = and i64 %v1615, %v182
  %v1617 = mul i64 %v1616, %v7
  %v1618 = add i64 %v1617, %v1606
  %v1619 = mul i64 %v1618, 8
  %v1620 = getelementptr inbounds float, ptr %v82, i64 %v1619
  %v1621 = mul i64 %v1608, 64
  %v1622 = add i64 0, %v1621
  %v1623 = mul i64 %v1610, 8
  %v1624 = add i64 %v1622, %v1623
  %v1625 = add i64 %v1624, %v1612
  %v1626 = getelementptr inbounds float, ptr %v20, i64 %v1625
  %v1627 = load <8 x float>, ptr %v1626, align 4
  %v1628 = add i64 0, %v1612
  %v1629 = getelementptr inbounds float, ptr %v1620, i64 %v1628
  %v1630 = load <8 x float>, ptr %v1629, align 4
  %v1631 = fmul <8 x float> %v1627, %v1630
  %v1632 = fadd <8 x float> %v1613, %v1631
  %v1633 = add nsw i64 %v1612, 8
  br label %b286
b288:
  %v1634 = shufflevector <8 x float> %v1613, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1635 = shufflevector <8 x float> %v1613, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1636 = fadd <4 x float> %v1634, %v1635
  %v1637 = shufflevector <4 x float> %v1636, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1638 = shufflevector <4 x float> %v1636, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1639 = fadd <2 x float> %v1637, %v1638
  %v1640 = extractelement <2 x float> %v1639, i64 0
  %v1641 = extractelement <2 x float> %v1639, i64 1
  %v1642 = fadd float %v1640, %v1641
  %v1643 = fadd float %v1642, 0x0000000000000000
  %v1644 = mul i64 %v1606, 32
  %v1645 = getelementptr inbounds float, ptr %v66, i64 %v1644
  %v1646 = mul i64 %v1608, 8
  %v1647 = add i64 0, %v1646
  %v1648 = add i64 %v1647, %v1610
  %v1649 = getelementptr inbounds float, ptr %v1645, i64 %v1648
  store float %v1643, ptr %v1649, align 4
  %v1650 = add nsw i64 %v1610, 1
  br label %b283
b285:
  %v1651 = add nsw i64 %v1608, 1
  br label %b280
b282:
  %v1652 = add nsw i64 %v1606, 1
  br label %b277
b279:
  %v1653 = add i64 %v7, 0
  %v1654 = sdiv i64 %v1653, 1
  %v1655 = add i64 %v2, 1
  %v1656 = mul i64 %v1654, %v2
  %v1657 = sdiv i64 %v1656, %v3
  %v1658 = mul i64 %v1657, 1
  %v1659 = icmp slt i64 %v1658, %v7
  %v1660 = select i1 %v1659, i64 %v1658, i64 %v7
  %v1661 = mul i64 %v1654, %v1655
  %v1662 = sdiv i64 %v1661, %v3
  %v1663 = mul i64 %v1662, 1
  %v1664 = icmp slt i64 %v1663, %v7
  %v1665 = select i1 %v1664, i64 %v1663, i64 %v7
  br label %b289
b289:
  %v1666 = phi i64 [ %v1660, %b279 ], [ %v1696, %b294 ]
  %v1667 = icmp slt i64 %v1666, %v1665
  br i1 %v1667, label %b290, label %b291
b290:
  br label %b292
b292:
  %v1668 = phi i64 [ 0, %b290 ], [ %v1691, %b293 ]
  %v1669 = phi <8 x float> [ splat (float 0x0000000000000000), %b290 ], [ %v1690, %b293 ]
  %v1670 = icmp slt i64 %v1668, 4
  br i1 %v1670, label %b293, label %b294
b293:
  %v1671 = add i64 0, %v1668
  %v1672 = getelementptr inbounds float, ptr %v50, i64 %v1671
  %v1673 = load float, ptr %v1672, align 4
  %v1674 = mul i64 %v1666, 32
  %v1675 = getelementptr inbounds float, ptr %v64, i64 %v1674
  %v1676 = add i64 0, 0
  %v1677 = mul i64 %v1668, 8
  %v1678 = add i64 %v1676, %v1677
  %v1679 = getelementptr inbounds float, ptr %v1675, i64 %v1678
  %v1680 = load <8 x float>, ptr %v1679, align 4
  %v1681 = add i64 0, 0
  %v1682 = mul i64 %v1668, 8
  %v1683 = add i64 %v1681, %v1682
  %v1684 = getelementptr inbounds float, ptr %v18, i64 %v1683
  %v1685 = load <8 x float>, ptr %v1684, align 4
  %v1686 = fadd <8 x float> %v1680, %v1685
  %v1687 = insertelement <8 x float> poison, float %v1673, i64 0
  %v1688 = shufflevector <8 x float> %v1687, <8 x float> poison, <8 x i32> zeroinitializer
  %v1689 = fmul <8 x float> %v1688, %v1686
  %v1690 = fadd <8 x float> %v1669, %v1689
  %v1691 = add nsw i64 %v1668, 1
  br label %b292
b294:
  %v1692 = mul i64 %v1666, 8
  %v1693 = getelementptr inbounds float, ptr %v68, i64 %v1692
  %v1694 = add i64 0, 0
  %v1695 = getelementptr inbounds float, ptr %v1693, i64 %v1694
  store <8 x float> %v1669, ptr %v1695, align 4
  %v1696 = add nsw i64 %v1666, 1
  br label %b289
b291:
  %v1697 = add i64 %v7, 0
  %v1698 = sdiv i64 %v1697, 1
  %v1699 = add i64 %v2, 1
  %v1700 = mul i64 %v1698, %v2
  %v1701 = sdiv i64 %v1700, %v3
  %v1702 = mul i64 %v1701, 1
  %v1703 = icmp slt i64 %v1702, %v7
  %v1704 = select i1 %v1703, i64 %v1702, i64 %v7
  %v1705 = mul i64 %v1698, %v1699
  %v1706 = sdiv i64 %v1705, %v3
  %v1707 = mul i64 %v1706, 1
  %v1708 = icmp slt i64 %v1707, %v7
  %v1709 = select i1 %v1708, i64 %v1707, i64 %v7
  br label %b295
b295:
  %v1710 = phi i64 [ %v1704, %b291 ], [ %v1740, %b300 ]
  %v1711 = icmp slt i64 %v1710, %v1709
  br i1 %v1711, label %b296, label %b297
b296:
  br label %b298
b298:
  %v1712 = phi i64 [ 0, %b296 ], [ %v1735, %b299 ]
  %v1713 = phi <8 x float> [ splat (float 0x0000000000000000), %b296 ], [ %v1734, %b299 ]
  %v1714 = icmp slt i64 %v1712, 4
  br i1 %v1714, label %b299, label %b300
b299:
  %v1715 = add i64 0, %v1712
  %v1716 = getelementptr inbounds float, ptr %v50, i64 %v1715
  %v1717 = load float, ptr %v1716, align 4
  %v1718 = mul i64 %v1710, 32
  %v1719 = getelementptr inbounds float, ptr %v66, i64 %v1718
  %v1720 = add i64 0, 0
  %v1721 = mul i64 %v1712, 8
  %v1722 = add i64 %v1720, %v1721
  %v1723 = getelementptr inbounds float, ptr %v1719, i64 %v1722
  %v1724 = load <8 x float>, ptr %v1723, align 4
  %v1725 = add i64 0, 0
  %v1726 = mul i64 %v1712, 8
  %v1727 = add i64 %v1725, %v1726
  %v1728 = getelementptr inbounds float, ptr %v22, i64 %v1727
  %v1729 = load <8 x float>, ptr %v1728, align 4
  %v1730 = fadd <8 x float> %v1724, %v1729
  %v1731 = insertelement <8 x float> poison, float %v1717, i64 0
  %v1732 = shufflevector <8 x float> %v1731, <8 x float> poison, <8 x i32> zeroinitializer
  %v1733 = fmul <8 x float> %v1732, %v1730
  %v1734 = fadd <8 x float> %v1713, %v1733
  %v1735 = add nsw i64 %v1712, 1
  br label %b298
b300:
  %v1736 = mul i64 %v1710, 8
  %v1737 = getelementptr inbounds float, ptr %v70, i64 %v1736
  %v1738 = add i64 0, 0
  %v1739 = getelementptr inbounds float, ptr %v1737, i64 %v1738
  store <8 x float> %v1713, ptr %v1739, align 4
  %v1740 = add nsw i64 %v1710, 1
  br label %b295
b297:
  %v1741 = add i64 %v7, 0
  %v1742 = sdiv i64 %v1741, 1
  %v1743 = add i64 %v2, 1
  %v1744 = mul i64 %v1742, %v2
  %v1745 = sdiv i64 %v1744, %v3
  %v1746 = mul i64 %v1745, 1
  %v1747 = icmp slt i64 %v1746, %v7
  %v1748 = select i1 %v1747, i64 %v1746, i64 %v7
  %v1749 = mul i64 %v1742, %v1743
  %v1750 = sdiv i64 %v1749, %v3
  %v1751 = mul i64 %v1750, 1
  %v1752 = icmp slt i64 %v1751, %v7
  %v1753 = select i1 %v1752, i64 %v1751, i64 %v7
  br label %b301
b301:
  %v1754 = phi i64 [ %v1748, %b297 ], [ %v1875, %b302 ]
  %v1755 = icmp slt i64 %v1754, %v1753
  br i1 %v1755, label %b302, label %b303
b302:
  %v1756 = add i64 %v843, 0
  %v1757 = and i64 %v1756, %v170
  %v1758 = mul i64 %v1757, %v7
  %v1759 = add i64 %v1758, %v1754
  %v1760 = mul i64 %v1759, 16
  %v1761 = getelementptr inbounds float, ptr %v62, i64 %v1760
  %v1762 = mul i64 %v1754, 8
  %v1763 = getelementptr inbounds float, ptr %v68, i64 %v1762
  %v1764 = mul i64 %v1754, 8
  %v1765 = getelementptr inbounds float, ptr %v70, i64 %v1764
  %v1766 = add i64 %v843, 0
  %v1767 = and i64 %v1766, %v182
  %v1768 = mul i64 %v1767, %v7
  %v1769 = add i64 %v1768, %v1754
  %v1770 = mul i64 %v1769, 8
  %v1771 = getelementptr inbounds float, ptr %v82, i64 %v1770
  %v1772 = add i64 %v843, 0
  %v1773 = and i64 %v1772, %v184
  %v1774 = mul i64 %v1773, %v7
  %v1775 = add i64 %v1774, %v1754
  %v1776 = mul i64 %v1775, 8
  %v1777 = getelementptr inbounds float, ptr %v84, i64 %v1776
  %v1778 = add i64 %v843, 0
  %v1779 = and i64 %v1778, %v186
  %v1780 = mul i64 %v1779, %v7
  %v1781 = add i64 %v1780, %v1754
  %v1782 = mul i64 %v1781, 8
  %v1783 = getelementptr inbounds float, ptr %v86, i64 %v1782
  %v1784 = add i64 %v843, 0
  %v1785 = and i64 %v1784, %v188
  %v1786 = mul i64 %v1785, %v7
  %v1787 = add i64 %v1786, %v1754
  %v1788 = mul i64 %v1787, 8
  %v1789 = getelementptr inbounds float, ptr %v88, i64 %v1788
  %v1790 = add i64 0, 0
  %v1791 = getelementptr inbounds float, ptr %v1761, i64 %v1790
  %v1792 = load <8 x float>, ptr %v1791, align 4
  %v1793 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1794 = shufflevector <8 x float> %v1793, <8 x float> poison, <8 x i32> zeroinitializer
  %v1795 = fmul <8 x float> %v1794, %v1792
  %v1796 = add i64 0, 0
  %v1797 = getelementptr inbounds float, ptr %v1763, i64 %v1796
  %v1798 = load <8 x float>, ptr %v1797, align 4
  %v1799 = fadd <8 x float> %v1795, %v1798
  %v1800 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1799)
  %v1801 = fcmp ogt <8 x float> %v1800, splat (float 0x4023000000000000)
  %v1802 = select <8 x i1> %v1801, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1800
  %v1803 = fadd <8 x float> %v1802, %v1802
  %v1804 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1803, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1805 = fsub <8 x float> %v1804, splat (float 0x4168000000000000)
  %v1806 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1805, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1803)
  %v1807 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1805, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1806)
  %v1808 = bitcast <8 x float> %v1804 to <8 x i32>
  %v1809 = fmul <8 x float> %v1807, %v1807
  %v1810 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1807, <8 x float> splat (float 0x3F81227F40000000))
  %v1811 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1810, <8 x float> %v1807, <8 x float> splat (float 0x3FA5556740000000))
  %v1812 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1811, <8 x float> %v1807, <8 x float> splat (float 0x3FC5554B00000000))
  %v1813 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1812, <8 x float> %v1807, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1814 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1809, <8 x float> %v1813, <8 x float> %v1807)
  %v1815 = shl <8 x i32> %v1808, splat (i32 23)
  %v1816 = add <8 x i32> %v1815, splat (i32 1065353216)
  %v1817 = bitcast <8 x i32> %v1816 to <8 x float>
  %v1818 = fsub <8 x float> %v1817, splat (float 0x3FF0000000000000)
  %v1819 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1817, <8 x float> %v1814, <8 x float> %v1818)
  %v1820 = fadd <8 x float> %v1819, splat (float 0x4000000000000000)
  %v1821 = fdiv <8 x float> %v1819, %v1820
  %v1822 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1821, <8 x float> %v1799)
  %v1823 = add i64 8, 0
  %v1824 = getelementptr inbounds float, ptr %v1761, i64 %v1823
  %v1825 = load <8 x float>, ptr %v1824, align 4
  %v1826 = fmul <8 x float> %v1794, %v1825
  %v1827 = add i64 0, 0
  %v1828 = getelementptr inbounds float, ptr %v1765, i64 %v1827
  %v1829 = load <8 x float>, ptr %v1828, align 4
  %v1830 = fadd <8 x float> %v1826, %v1829
  %v1831 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1830)
  %v1832 = fneg <8 x float> %v1831
  %v1833 = fcmp olt <8 x float> %v1832, splat (float 0xC05A400000000000)
  %v1834 = select <8 x i1> %v1833, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1832
  %v1835 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1834, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1836 = fsub <8 x float> %v1835, splat (float 0x4168000000000000)
  %v1837 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1836, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1834)
  %v1838 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1836, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1837)
  %v1839 = bitcast <8 x float> %v1835 to <8 x i32>
  %v1840 = fmul <8 x float> %v1838, %v1838
  %v1841 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1838, <8 x float> splat (float 0x3F81227F40000000))
  %v1842 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1841, <8 x float> %v1838, <8 x float> splat (float 0x3FA5556740000000))
  %v1843 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1842, <8 x float> %v1838, <8 x float> splat (float 0x3FC5554B00000000))
  %v1844 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1843, <8 x float> %v1838, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1845 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1840, <8 x float> %v1844, <8 x float> %v1838)
  %v1846 = sub <8 x i32> %v1839, splat (i32 1262485250)
  %v1847 = lshr <8 x i32> %v1846, splat (i32 1)
  %v1848 = sub <8 x i32> %v1846, %v1847
  %v1849 = shl <8 x i32> %v1847, splat (i32 23)
  %v1850 = bitcast <8 x i32> %v1849 to <8 x float>
  %v1851 = shl <8 x i32> %v1848, splat (i32 23)
  %v1852 = bitcast <8 x i32> %v1851 to <8 x float>
  %v1853 = fadd <8 x float> %v1845, splat (float 0x3FF0000000000000)
  %v1854 = fmul <8 x float> %v1853, %v1850
  %v1855 = fmul <8 x float> %v1854, %v1852
  %v1856 = fcmp olt <8 x float> %v1830, splat (float 0x0000000000000000)
  %v1857 = select <8 x i1> %v1856, <8 x float> %v1855, <8 x float> splat (float 0x3FF0000000000000)
  %v1858 = fadd <8 x float> %v1855, splat (float 0x3FF0000000000000)
  %v1859 = fdiv <8 x float> %v1857, %v1858
  %v1860 = fmul <8 x float> %v1822, %v1859
  %v1861 = add i64 0, 0
  %v1862 = getelementptr inbounds float, ptr %v1771, i64 %v1861
  %v1863 = load <8 x float>, ptr %v1862, align 4
  %v1864 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1865 = shufflevector <8 x float> %v1864, <8 x float> poison, <8 x i32> zeroinitializer
  %v1866 = fsub <8 x float> %v1865, %v1859
  %v1867 = fmul <8 x float> %v1863, %v1866
  %v1868 = fadd <8 x float> %v1860, %v1867
  %v1869 = add i64 0, 0
  %v1870 = getelementptr inbounds float, ptr %v1777, i64 %v1869
  store <8 x float> %v1822, ptr %v1870, align 4
  %v1871 = add i64 0, 0
  %v1872 = getelementptr inbounds float, ptr %v1783, i64 %v1871
  store <8 x float> %v1859, ptr %v1872, align 4
  %v1873 = add i64 0, 0
  %v1874 = getelementptr inbounds float, ptr %v1789, i64 %v1873
  store <8 x float> %v1868, ptr %v1874, align 4
  %v1875 = add nsw i64 %v1754, 1
  br label %b301
b303:
  %v1876 = add i64 %v7, 0
  %v1877 = sdiv i64 %v1876, 1
  %v1878 = add i64 %v2, 1
  %v1879 = mul i64 %v1877, %v2
  %v1880 = sdiv i64 %v1879, %v3
  %v1881 = mul i64 %v1880, 1
  %v1882 = icmp slt i64 %v1881, %v7
  %v1883 = select i1 %v1882, i64 %v1881, i64 %v7
  %v1884 = mul i64 %v1877, %v1878
  %v1885 = sdiv i64 %v1884, %v3
  %v1886 = mul i64 %v1885, 1
  %v1887 = icmp slt i64 %v1886, %v7
  %v1888 = select i1 %v1887, i64 %v1886, i64 %v7
  br label %b304
b304:
  %v1889 = phi i64 [ %v1883, %b303 ], [ %v1935, %b309 ]
  %v1890 = icmp slt i64 %v1889, %v1888
  br i1 %v1890, label %b305, label %b306
b305:
  br label %b307
b307:
  %v1891 = phi i64 [ 0, %b305 ], [ %v1934, %b312 ]
  %v1892 = icmp slt i64 %v1891, 4
  br i1 %v1892, label %b308, label %b309
b308:
  br label %b310
b310:
  %v1893 = phi i64 [ 0, %b308 ], [ %v1933, %b315 ]
  %v1894 = icmp slt i64 %v1893, 8
  br i1 %v1894, label %b311, label %b312
b311:
  br label %b313
b313:
  %v1895 = phi i64 [ 0, %b311 ], [ %v1916, %b314 ]
  %v1896 = phi <8 x float> [ splat (float 0x0000000000000000), %b311 ], [ %v1915, %b314 ]
  %v1897 = icmp slt i64 %v1895, 8
  br i1 %v1897, label %b314, label %b315
b314:
  %v1898 = add i64 %v843, 0
  %v1899 = and i64 %v1898, %v188
  %v1900 = mul i64 %v1899, %v7
  %v1901 = add i64 %v1900, %v1889
  %v1902 = mul i64 %v1901, 8
  %v1903 = getelementptr inbounds float, ptr %v88, i64 %v1902
  %v1904 = mul i64 %v1891, 64
  %v1905 = add i64 0, %v1904
  %v1906 = mul i64 %v1893, 8
  %v1907 = add i64 %v1905, %v1906
  %v1908 = add i64 %v1907, %v1895
  %v1909 = getelementptr inbounds float, ptr %v16, i64 %v1908
  %v1910 = load <8 x float>, ptr %v1909, align 4
  %v1911 = add i64 0, %v1895
  %v1912 = getelementptr inbounds float, ptr %v1903, i64 %v1911
  %v1913 = load <8 x float>, ptr %v1912, align 4
  %v1914 = fmul <8 x float> %v1910, %v1913
  %v1915 = fadd <8 x float> %v1896, %v1914
  %v1916 = add nsw i64 %v1895, 8
  br label %b313
b315:
  %v1917 = shufflevector <8 x float> %v1896, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1918 = shufflevector <8 x float> %v1896, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1919 = fadd <4 x float> %v1917, %v1918
  %v1920 = shufflevector <4 x float> %v1919, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1921 = shufflevector <4 x float> %v1919, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1922 = fadd <2 x float> %v1920, %v1921
  %v1923 = extractelement <2 x float> %v1922, i64 0
  %v1924 = extractelement <2 x float> %v1922, i64 1
  %v1925 = fadd float %v1923, %v1924
  %v1926 = fadd float %v1925, 0x0000000000000000
  %v1927 = mul i64 %v1889, 32
  %v1928 = getelementptr inbounds float, ptr %v64, i64 %v1927
  %v1929 = mul i64 %v1891, 8
  %v1930 = add i64 0, %v1929
  %v1931 = add i64 %v1930, %v1893
  %v1932 = getelementptr inbounds float, ptr %v1928, i64 %v1931
  store float %v1926, ptr %v1932, align 4
  %v1933 = add nsw i64 %v1893, 1
  br label %b310
b312:
  %v1934 = add nsw i64 %v1891, 1
  br label %b307
b309:
  %v1935 = add nsw i64 %v1889, 1
  br label %b304
b306:
  %v1936 = add i64 %v7, 0
  %v1937 = sdiv i64 %v1936, 1
  %v1938 = add i64 %v2, 1
  %v1939 = mul i64 %v1937, %v2
  %v1940 = sdiv i64 %v1939, %v3
  %v1941 = mul i64 %v1940, 1
  %v1942 = icmp slt i64 %v1941, %v7
  %v1943 = select i1 %v1942, i64 %v1941, i64 %v7
  %v1944 = mul i64 %v1937, %v1938
  %v1945 = sdiv i64 %v1944, %v3
  %v1946 = mul i64 %v1945, 1
  %v1947 = icmp slt i64 %v1946, %v7
  %v1948 = select i1 %v1947, i64 %v1946, i64 %v7
  br label %b316
b316:
  %v1949 = phi i64 [ %v1943, %b306 ], [ %v1995, %b321 ]
  %v1950 = icmp slt i64 %v1949, %v1948
  br i1 %v1950, label %b317, label %b318
b317:
  br label %b319
b319:
  %v1951 = phi i64 [ 0, %b317 ], [ %v1994, %b324 ]
  %v1952 = icmp slt i64 %v1951, 4
  br i1 %v1952, label %b320, label %b321
b320:
  br label %b322
b322:
  %v1953 = phi i64 [ 0, %b320 ], [ %v1993, %b327 ]
  %v1954 = icmp slt i64 %v1953, 8
  br i1 %v1954, label %b323, label %b324
b323:
  br label %b325
b325:
  %v1955 = phi i64 [ 0, %b323 ], [ %v1976, %b326 ]
  %v1956 = phi <8 x float> [ splat (float 0x0000000000000000), %b323 ], [ %v1975, %b326 ]
  %v1957 = icmp slt i64 %v1955, 8
  br i1 %v1957, label %b326, label %b327
b326:
  %v1958 = add i64 %v843, 0
  %v1959 = and i64 %v1958, %v188
  %v1960 = mul i64 %v1959, %v7
  %v1961 = add i64 %v1960, %v1949
  %v1962 = mul i64 %v1961, 8
  %v1963 = getelementptr inbounds float, ptr %v88, i64 %v1962
  %v1964 = mul i64 %v1951, 64
  %v1965 = add i64 0, %v1964
  %v1966 = mul i64 %v1953, 8
  %v1967 = add i64 %v1965, %v1966
  %v1968 = add i64 %v1967, %v1955
  %v1969 = getelementptr inbounds float, ptr %v20, i64 %v1968
  %v1970 = load <8 x float>, ptr %v1969, align 4
  %v1971 = add i64 0, %v1955
  %v1972 = getelementptr inbounds float, ptr %v1963, i64 %v1971
  %v1973 = load <8 x float>, ptr %v1972, align 4
  %v1974 = fmul <8 x float> %v1970, %v1973
  %v1975 = fadd <8 x float> %v1956, %v1974
  %v1976 = add nsw i64 %v1955, 8
  br label %b325
b327:
  %v1977 = shufflevector <8 x float> %v1956, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1978 = shufflevector <8 x float> %v1956, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1979 = fadd <4 x float> %v1977, %v1978
  %v1980 = shufflevector <4 x float> %v1979, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1981 = shufflevector <4 x float> %v1979, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1982 = fadd <2 x float> %v1980, %v1981
  %v1983 = extractelement <2 x float> %v1982, i64 0
  %v1984 = extractelement <2 x float> %v1982, i64 1
  %v1985 = fadd float %v1983, %v1984
  %v1986 = fadd float %v1985, 0x0000000000000000
  %v1987 = mul i64 %v1949, 32
  %v1988 = getelementptr inbounds float, ptr %v66, i64 %v1987
  %v1989 = mul i64 %v1951, 8
  %v1990 = add i64 0, %v1989
  %v1991 = add i64 %v1990, %v1953
  %v1992 = getelementptr inbounds float, ptr %v1988, i64 %v1991
  store float %v1986, ptr %v1992, align 4
  %v1993 = add nsw i64 %v1953, 1
  br label %b322
b324:
  %v1994 = add nsw i64 %v1951, 1
  br label %b319
b321:
  %v1995 = add nsw i64 %v1949, 1
  br label %b316
b318:
  %v1996 = add i64 %v7, 0
  %v1997 = sdiv i64 %v1996, 1
  %v1998 = add i64 %v2, 1
  %v1999 = mul i64 %v1997, %v2
  %v2000 = sdiv i64 %v1999, %v3
  %v2001 = mul i64 %v2000, 1
  %v2002 = icmp slt i64 %v2001, %v7
  %v2003 = select i1 %v2002, i64 %v2001, i64 %v7
  %v2004 = mul i64 %v1997, %v1998
  %v2005 = sdiv i64 %v2004, %v3
  %v2006 = mul i64 %v2005, 1
  %v2007 = icmp slt i64 %v2006, %v7
  %v2008 = select i1 %v2007, i64 %v2006, i64 %v7
  br label %b328
b328:
  %v2009 = phi i64 [ %v2003, %b318 ], [ %v2039, %b333 ]
  %v2010 = icmp slt i64 %v2009, %v2008
  br i1 %v2010, label %b329, label %b330
b329:
  br label %b331
b331:
  %v2011 = phi i64 [ 0, %b329 ], [ %v2034, %b332 ]
  %v2012 = phi <8 x float> [ splat (float 0x0000000000000000), %b329 ], [ %v2033, %b332 ]
  %v2013 = icmp slt i64 %v2011, 4
  br i1 %v2013, label %b332, label %b333
b332:
  %v2014 = add i64 0, %v2011
  %v2015 = getelementptr inbounds float, ptr %v56, i64 %v2014
  %v2016 = load float, ptr %v2015, align 4
  %v2017 = mul i64 %v2009, 32
  %v2018 = getelementptr inbounds float, ptr %v64, i64 %v2017
  %v2019 = add i64 0, 0
  %v2020 = mul i64 %v2011, 8
  %v2021 = add i64 %v2019, %v2020
  %v2022 = getelementptr inbounds float, ptr %v2018, i64 %v2021
  %v2023 = load <8 x float>, ptr %v2022, align 4
  %v2024 = add i64 0, 0
  %v2025 = mul i64 %v2011, 8
  %v2026 = add i64 %v2024, %v2025
  %v2027 = getelementptr inbounds float, ptr %v18, i64 %v2026
  %v2028 = load <8 x float>, ptr %v2027, align 4
  %v2029 = fadd <8 x float> %v2023, %v2028
  %v2030 = insertelement <8 x float> poison, float %v2016, i64 0
  %v2031 = shufflevector <8 x float> %v2030, <8 x float> poison, <8 x i32> zeroinitializer
  %v2032 = fmul <8 x float> %v2031, %v2029
  %v2033 = fadd <8 x float> %v2012, %v2032
  %v2034 = add nsw i64 %v2011, 1
  br label %b331
b333:
  %v2035 = mul i64 %v2009, 8
  %v2036 = getelementptr inbounds float, ptr %v68, i64 %v2035
  %v2037 = add i64 0, 0
  %v2038 = getelementptr inbounds float, ptr %v2036, i64 %v2037
  store <8 x float> %v2012, ptr %v2038, align 4
  %v2039 = add nsw i64 %v2009, 1
  br label %b328
b330:
  %v2040 = add i64 %v7, 0
  %v2041 = sdiv i64 %v2040, 1
  %v2042 = add i64 %v2, 1
  %v2043 = mul i64 %v2041, %v2
  %v2044 = sdiv i64 %v2043, %v3
  %v2045 = mul i64 %v2044, 1
  %v2046 = icmp slt i64 %v2045, %v7
  %v2047 = select i1 %v2046, i64 %v2045, i64 %v7
  %v2048 = mul i64 %v2041, %v2042
  %v2049 = sdiv i64 %v2048, %v3
  %v2050 = mul i64 %v2049, 1
  %v2051 = icmp slt i64 %v2050, %v7
  %v2052 = select i1 %v2051, i64 %v2050, i64 %v7
  br label %b334
b334:
  %v2053 = phi i64 [ %v2047, %b330 ], [ %v2083, %b339 ]
  %v2054 = icmp slt i64 %v2053, %v2052
  br i1 %v2054, label %b335, label %b336
b335:
  br label %b337
b337:
  %v2055 = phi i64 [ 0, %b335 ], [ %v2078, %b338 ]
  %v2056 = phi <8 x float> [ splat (float 0x0000000000000000), %b335 ], [ %v2077, %b338 ]
  %v2057 = icmp slt i64 %v2055, 4
  br i1 %v2057, label %b338, label %b339
b338:
  %v2058 = add i64 0, %v2055
  %v2059 = getelementptr inbounds float, ptr %v56, i64 %v2058
  %v2060 = load float, ptr %v2059, align 4
  %v2061 = mul i64 %v2053, 32
  %v2062 = getelementptr inbounds float, ptr %v66, i64 %v2061
  %v2063 = add i64 0, 0
  %v2064 = mul i64 %v2055, 8
  %v2065 = add i64 %v2063, %v2064
  %v2066 = getelementptr inbounds float, ptr %v2062, i64 %v2065
  %v2067 = load <8 x float>, ptr %v2066, align 4
  %v2068 = add i64 0, 0
  %v2069 = mul i64 %v2055, 8
  %v2070 = add i64 %v2068, %v2069
  %v2071 = getelementptr inbounds float, ptr %v22, i64 %v2070
  %v2072 = load <8 x float>, ptr %v2071, align 4
  %v2073 = fadd <8 x float> %v2067, %v2072
  %v2074 = insertelement <8 x float> poison, float %v2060, i64 0
  %v2075 = shufflevector <8 x float> %v2074, <8 x float> poison, <8 x i32> zeroinitializer
  %v2076 = fmul <8 x float> %v2075, %v2073
  %v2077 = fadd <8 x float> %v2056, %v2076
  %v2078 = add nsw i64 %v2055, 1
  br label %b337
b339:
  %v2079 = mul i64 %v2053, 8
  %v2080 = getelementptr inbounds float, ptr %v70, i64 %v2079
  %v2081 = add i64 0, 0
  %v2082 = getelementptr inbounds float, ptr %v2080, i64 %v2081
  store <8 x float> %v2056, ptr %v2082, align 4
  %v2083 = add nsw i64 %v2053, 1
  br label %b334
b336:
  %v2084 = add i64 %v7, 0
  %v2085 = sdiv i64 %v2084, 1
  %v2086 = add i64 %v2, 1
  %v2087 = mul i64 %v2085, %v2
  %v2088 = sdiv i64 %v2087, %v3
  %v2089 = mul i64 %v2088, 1
  %v2090 = icmp slt i64 %v2089, %v7
  %v2091 = select i1 %v2090, i64 %v2089, i64 %v7
  %v2092 = mul i64 %v2085, %v2086
  %v2093 = sdiv i64 %v2092, %v3
  %v2094 = mul i64 %v2093, 1
  %v2095 = icmp slt i64 %v2094, %v7
  %v2096 = select i1 %v2095, i64 %v2094, i64 %v7
  br label %b340
b340:
  %v2097 = phi i64 [ %v2091, %b336 ], [ %v2218, %b341 ]
  %v2098 = icmp slt i64 %v2097, %v2096
  br i1 %v2098, label %b341, label %b342
b341:
  %v2099 = add i64 %v843, 0
  %v2100 = and i64 %v2099, %v170
  %v2101 = mul i64 %v2100, %v7
  %v2102 = add i64 %v2101, %v2097
  %v2103 = mul i64 %v2102, 16
  %v2104 = getelementptr inbounds float, ptr %v62, i64 %v2103
  %v2105 = mul i64 %v2097, 8
  %v2106 = getelementptr inbounds float, ptr %v68, i64 %v2105
  %v2107 = mul i64 %v2097, 8
  %v2108 = getelementptr inbounds float, ptr %v70, i64 %v2107
  %v2109 = add i64 %v843, 0
  %v2110 = and i64 %v2109, %v188
  %v2111 = mul i64 %v2110, %v7
  %v2112 = add i64 %v2111, %v2097
  %v2113 = mul i64 %v2112, 8
  %v2114 = getelementptr inbounds float, ptr %v88, i64 %v2113
  %v2115 = add i64 %v843, 0
  %v2116 = and i64 %v2115, %v190
  %v2117 = mul i64 %v2116, %v7
  %v2118 = add i64 %v2117, %v2097
  %v2119 = mul i64 %v2118, 8
  %v2120 = getelementptr inbounds float, ptr %v90, i64 %v2119
  %v2121 = add i64 %v843, 0
  %v2122 = and i64 %v2121, %v192
  %v2123 = mul i64 %v2122, %v7
  %v2124 = add i64 %v2123, %v2097
  %v2125 = mul i64 %v2124, 8
  %v2126 = getelementptr inbounds float, ptr %v92, i64 %v2125
  %v2127 = add i64 %v843, 1
  %v2128 = and i64 %v2127, %v166
  %v2129 = mul i64 %v2128, %v7
  %v2130 = add i64 %v2129, %v2097
  %v2131 = mul i64 %v2130, 8
  %v2132 = getelementptr inbounds float, ptr %v26, i64 %v2131
  %v2133 = add i64 0, 0
  %v2134 = getelementptr inbounds float, ptr %v2104, i64 %v2133
  %v2135 = load <8 x float>, ptr %v2134, align 4
  %v2136 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2137 = shufflevector <8 x float> %v2136, <8 x float> poison, <8 x i32> zeroinitializer
  %v2138 = fmul <8 x float> %v2137, %v2135
  %v2139 = add i64 0, 0
  %v2140 = getelementptr inbounds float, ptr %v2106, i64 %v2139
  %v2141 = load <8 x float>, ptr %v2140, align 4
  %v2142 = fadd <8 x float> %v2138, %v2141
  %v2143 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2142)
  %v2144 = fcmp ogt <8 x float> %v2143, splat (float 0x4023000000000000)
  %v2145 = select <8 x i1> %v2144, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2143
  %v2146 = fadd <8 x float> %v2145, %v2145
  %v2147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2146, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2148 = fsub <8 x float> %v2147, splat (float 0x4168000000000000)
  %v2149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2148, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2146)
  %v2150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2148, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2149)
  %v2151 = bitcast <8 x float> %v2147 to <8 x i32>
  %v2152 = fmul <8 x float> %v2150, %v2150
  %v2153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2150, <8 x float> splat (float 0x3F81227F40000000))
  %v2154 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2153, <8 x float> %v2150, <8 x float> splat (float 0x3FA5556740000000))
  %v2155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2154, <8 x float> %v2150, <8 x float> splat (float 0x3FC5554B00000000))
  %v2156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2155, <8 x float> %v2150, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2152, <8 x float> %v2156, <8 x float> %v2150)
  %v2158 = shl <8 x i32> %v2151, splat (i32 23)
  %v2159 = add <8 x i32> %v2158, splat (i32 1065353216)
  %v2160 = bitcast <8 x i32> %v2159 to <8 x float>
  %v2161 = fsub <8 x float> %v2160, splat (float 0x3FF0000000000000)
  %v2162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2160, <8 x float> %v2157, <8 x float> %v2161)
  %v2163 = fadd <8 x float> %v2162, splat (float 0x4000000000000000)
  %v2164 = fdiv <8 x float> %v2162, %v2163
  %v2165 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2164, <8 x float> %v2142)
  %v2166 = add i64 8, 0
  %v2167 = getelementptr inbounds float, ptr %v2104, i64 %v2166
  %v2168 = load <8 x float>, ptr %v2167, align 4
  %v2169 = fmul <8 x float> %v2137, %v2168
  %v2170 = add i64 0, 0
  %v2171 = getelementptr inbounds float, ptr %v2108, i64 %v2170
  %v2172 = load <8 x float>, ptr %v2171, align 4
  %v2173 = fadd <8 x float> %v2169, %v2172
  %v2174 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2173)
  %v2175 = fneg <8 x float> %v2174
  %v2176 = fcmp olt <8 x float> %v2175, splat (float 0xC05A400000000000)
  %v2177 = select <8 x i1> %v2176, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2175
  %v2178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2177, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2179 = fsub <8 x float> %v2178, splat (float 0x4168000000000000)
  %v2180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2179, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2177)
  %v2181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2179, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2180)
  %v2182 = bitcast <8 x float> %v2178 to <8 x i32>
  %v2183 = fmul <8 x float> %v2181, %v2181
  %v2184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2181, <8 x float> splat (float 0x3F81227F40000000))
  %v2185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2184, <8 x float> %v2181, <8 x float> splat (float 0x3FA5556740000000))
  %v2186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2185, <8 x float> %v2181, <8 x float> splat (float 0x3FC5554B00000000))
  %v2187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2186, <8 x float> %v2181, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2183, <8 x float> %v2187, <8 x float> %v2181)
  %v2189 = sub <8 x i32> %v2182, splat (i32 1262485250)
  %v2190 = lshr <8 x i32> %v2189, splat (i32 1)
  %v2191 = sub <8 x i32> %v2189, %v2190
  %v2192 = shl <8 x i32> %v2190, splat (i32 23)
  %v2193 = bitcast <8 x i32> %v2192 to <8 x float>
  %v2194 = shl <8 x i32> %v2191, splat (i32 23)
  %v2195 = bitcast <8 x i32> %v2194 to <8 x float>
  %v2196 = fadd <8 x float> %v2188, splat (float 0x3FF0000000000000)
  %v2197 = fmul <8 x float> %v2196, %v2193
  %v2198 = fmul <8 x float> %v2197, %v2195
  %v2199 = fcmp olt <8 x float> %v2173, splat (float 0x0000000000000000)
  %v2200 = select <8 x i1> %v2199, <8 x float> %v2198, <8 x float> splat (float 0x3FF0000000000000)
  %v2201 = fadd <8 x float> %v2198, splat (float 0x3FF0000000000000)
  %v2202 = fdiv <8 x float> %v2200, %v2201
  %v2203 = fmul <8 x float> %v2165, %v2202
  %v2204 = add i64 0, 0
  %v2205 = getelementptr inbounds float, ptr %v2114, i64 %v2204
  %v2206 = load <8 x float>, ptr %v2205, align 4
  %v2207 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2208 = shufflevector <8 x float> %v2207, <8 x float> poison, <8 x i32> zeroinitializer
  %v2209 = fsub <8 x float> %v2208, %v2202
  %v2210 = fmul <8 x float> %v2206, %v2209
  %v2211 = fadd <8 x float> %v2203, %v2210
  %v2212 = add i64 0, 0
  %v2213 = getelementptr inbounds float, ptr %v2120, i64 %v2212
  store <8 x float> %v2165, ptr %v2213, align 4
  %v2214 = add i64 0, 0
  %v2215 = getelementptr inbounds float, ptr %v2126, i64 %v2214
  store <8 x float> %v2202, ptr %v2215, align 4
  %v2216 = add i64 0, 0
  %v2217 = getelementptr inbounds float, ptr %v2132, i64 %v2216
  store <8 x float> %v2211, ptr %v2217, align 4
  %v2218 = add nsw i64 %v2097, 1
  br label %b340
b342:
  %v2219 = add nsw i64 %v843, 1
  br label %b184
b186:
  %v2220 = icmp sgt i64 %v3, 1
  br i1 %v2220, label %b343, label %b344
b343:
  %v2221 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2222 = atomicrmw add ptr %v2221, i64 1 acq_rel
  %v2223 = mul i64 %v3, 20
  br label %b345
b345:
  %v2224 = load atomic i64, ptr %v2221 acquire, align 8
  %v2225 = icmp slt i64 %v2224, %v2223
  br i1 %v2225, label %b346, label %b347
b346:
  %v2226 = call i32 @sched_yield()
  br label %b345
b347:
  br label %b344
b344:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v1654 = alloca float, i64 64, align 4
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
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v158 = load ptr, ptr %v157, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds i64, ptr %v1, i64 4
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 11
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 12
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 14
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 30
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 35
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 36
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 37
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 38
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 39
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 40
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 41
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 42
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 43
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 44
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 45
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 46
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 47
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 50
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 51
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 54
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 55
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 58
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 59
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 60
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 61
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v214 = load ptr, ptr %v213, align 4
  br label %b0
b0:
  %v215 = phi i64 [ 0, %entry ], [ %v1570, %b104 ]
  %v216 = icmp slt i64 %v215, %v5
  br i1 %v216, label %b1, label %b2
b1:
  %v217 = sub i64 %v5, 1
  %v218 = sub i64 %v217, %v215
  %v219 = add i64 %v7, 0
  %v220 = sdiv i64 %v219, 1
  %v221 = add i64 %v2, 1
  %v222 = mul i64 %v220, %v2
  %v223 = sdiv i64 %v222, %v3
  %v224 = mul i64 %v223, 1
  %v225 = icmp slt i64 %v224, %v7
  %v226 = select i1 %v225, i64 %v224, i64 %v7
  %v227 = mul i64 %v220, %v221
  %v228 = sdiv i64 %v227, %v3
  %v229 = mul i64 %v228, 1
  %v230 = icmp slt i64 %v229, %v7
  %v231 = select i1 %v230, i64 %v229, i64 %v7
  br label %b3
b3:
  %v232 = phi i64 [ %v226, %b1 ], [ %v322, %b8 ]
  %v233 = icmp slt i64 %v232, %v231
  br i1 %v233, label %b4, label %b5
b4:
  br label %b6
b6:
  %v234 = phi i64 [ 0, %b4 ], [ %v321, %b7 ]
  %v235 = icmp slt i64 %v234, 4
  br i1 %v235, label %b7, label %b8
b7:
  %v236 = add i64 %v218, 1
  %v237 = and i64 %v236, 1
  %v238 = mul i64 %v237, %v7
  %v239 = add i64 %v238, %v232
  %v240 = mul i64 %v239, 8
  %v241 = getelementptr inbounds float, ptr %v28, i64 %v240
  %v242 = add i64 %v218, 0
  %v243 = and i64 %v242, %v164
  %v244 = mul i64 %v243, %v7
  %v245 = add i64 %v244, %v232
  %v246 = mul i64 %v245, 8
  %v247 = getelementptr inbounds float, ptr %v24, i64 %v246
  %v248 = add i64 %v218, 0
  %v249 = and i64 %v248, %v190
  %v250 = mul i64 %v249, %v7
  %v251 = add i64 %v250, %v232
  %v252 = mul i64 %v251, 8
  %v253 = getelementptr inbounds float, ptr %v90, i64 %v252
  %v254 = add i64 %v218, 0
  %v255 = and i64 %v254, %v188
  %v256 = mul i64 %v255, %v7
  %v257 = add i64 %v256, %v232
  %v258 = mul i64 %v257, 8
  %v259 = getelementptr inbounds float, ptr %v88, i64 %v258
  %v260 = add i64 %v218, 0
  %v261 = and i64 %v260, %v192
  %v262 = mul i64 %v261, %v7
  %v263 = add i64 %v262, %v232
  %v264 = mul i64 %v263, 8
  %v265 = getelementptr inbounds float, ptr %v92, i64 %v264
  %v266 = add i64 0, %v234
  %v267 = getelementptr inbounds float, ptr %v56, i64 %v266
  %v268 = load float, ptr %v267, align 4
  %v269 = add i64 %v218, 0
  %v270 = and i64 %v269, %v194
  %v271 = mul i64 %v270, %v7
  %v272 = add i64 %v271, %v232
  %v273 = mul i64 %v272, 32
  %v274 = getelementptr inbounds float, ptr %v94, i64 %v273
  %v275 = add i64 %v218, 0
  %v276 = and i64 %v275, %v196
  %v277 = mul i64 %v276, %v7
  %v278 = add i64 %v277, %v232
  %v279 = mul i64 %v278, 32
  %v280 = getelementptr inbounds float, ptr %v96, i64 %v279
  %v281 = add i64 0, 0
  %v282 = getelementptr inbounds float, ptr %v241, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = add i64 0, 0
  %v285 = getelementptr inbounds float, ptr %v247, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = fadd <8 x float> %v283, %v286
  %v288 = add i64 0, 0
  %v289 = getelementptr inbounds float, ptr %v253, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 4
  %v291 = fmul <8 x float> %v287, %v290
  %v292 = add i64 0, 0
  %v293 = getelementptr inbounds float, ptr %v259, i64 %v292
  %v294 = load <8 x float>, ptr %v293, align 4
  %v295 = fmul <8 x float> %v287, %v294
  %v296 = fsub <8 x float> %v291, %v295
  %v297 = add i64 0, 0
  %v298 = getelementptr inbounds float, ptr %v265, i64 %v297
  %v299 = load <8 x float>, ptr %v298, align 4
  %v300 = fmul <8 x float> %v296, %v299
  %v301 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v302 = shufflevector <8 x float> %v301, <8 x float> poison, <8 x i32> zeroinitializer
  %v303 = fsub <8 x float> %v302, %v299
  %v304 = fmul <8 x float> %v300, %v303
  %v305 = insertelement <8 x float> poison, float %v268, i64 0
  %v306 = shufflevector <8 x float> %v305, <8 x float> poison, <8 x i32> zeroinitializer
  %v307 = fmul <8 x float> %v304, %v306
  %v308 = fmul <8 x float> %v287, %v299
  %v309 = fmul <8 x float> %v290, %v290
  %v310 = fsub <8 x float> %v302, %v309
  %v311 = fmul <8 x float> %v308, %v310
  %v312 = fmul <8 x float> %v311, %v306
  %v313 = mul i64 %v234, 8
  %v314 = add i64 0, %v313
  %v315 = add i64 %v314, 0
  %v316 = getelementptr inbounds float, ptr %v274, i64 %v315
  store <8 x float> %v307, ptr %v316, align 4
  %v317 = mul i64 %v234, 8
  %v318 = add i64 0, %v317
  %v319 = add i64 %v318, 0
  %v320 = getelementptr inbounds float, ptr %v280, i64 %v319
  store <8 x float> %v312, ptr %v320, align 4
  %v321 = add nsw i64 %v234, 1
  br label %b6
b8:
  %v322 = add nsw i64 %v232, 1
  br label %b3
b5:
  %v323 = add i64 %v7, 0
  %v324 = sdiv i64 %v323, 1
  %v325 = add i64 %v2, 1
  %v326 = mul i64 %v324, %v2
  %v327 = sdiv i64 %v326, %v3
  %v328 = mul i64 %v327, 1
  %v329 = icmp slt i64 %v328, %v7
  %v330 = select i1 %v329, i64 %v328, i64 %v7
  %v331 = mul i64 %v324, %v325
  %v332 = sdiv i64 %v331, %v3
  %v333 = mul i64 %v332, 1
  %v334 = icmp slt i64 %v333, %v7
  %v335 = select i1 %v334, i64 %v333, i64 %v7
  br label %b9
b9:
  %v336 = phi i64 [ %v330, %b5 ], [ %v372, %b14 ]
  %v337 = icmp slt i64 %v336, %v335
  br i1 %v337, label %b10, label %b11
b10:
  br label %b12
b12:
  %v338 = phi i64 [ 0, %b10 ], [ %v367, %b17 ]
  %v339 = phi <8 x float> [ splat (float 0x0000000000000000), %b10 ], [ %v342, %b17 ]
  %v340 = icmp slt i64 %v338, 4
  br i1 %v340, label %b13, label %b14
b13:
  br label %b15
b15:
  %v341 = phi i64 [ 0, %b13 ], [ %v366, %b16 ]
  %v342 = phi <8 x float> [ %v339, %b13 ], [ %v365, %b16 ]
  %v343 = icmp slt i64 %v341, 8
  br i1 %v343, label %b16, label %b17
b16:
  %v344 = add i64 %v218, 0
  %v345 = and i64 %v344, %v194
  %v346 = mul i64 %v345, %v7
  %v347 = add i64 %v346, %v336
  %v348 = mul i64 %v347, 32
  %v349 = getelementptr inbounds float, ptr %v94, i64 %v348
  %v350 = mul i64 %v338, 8
  %v351 = add i64 0, %v350
  %v352 = add i64 %v351, %v341
  %v353 = getelementptr inbounds float, ptr %v349, i64 %v352
  %v354 = load float, ptr %v353, align 4
  %v355 = add i64 0, 0
  %v356 = mul i64 %v338, 64
  %v357 = add i64 %v355, %v356
  %v358 = mul i64 %v341, 8
  %v359 = add i64 %v357, %v358
  %v360 = getelementptr inbounds float, ptr %v20, i64 %v359
  %v361 = load <8 x float>, ptr %v360, align 4
  %v362 = insertelement <8 x float> poison, float %v354, i64 0
  %v363 = shufflevector <8 x float> %v362, <8 x float> poison, <8 x i32> zeroinitializer
  %v364 = fmul <8 x float> %v361, %v363
  %v365 = fadd <8 x float> %v342, %v364
  %v366 = add nsw i64 %v341, 1
  br label %b15
b17:
  %v367 = add nsw i64 %v338, 1
  br label %b12
b14:
  %v368 = mul i64 %v336, 8
  %v369 = getelementptr inbounds float, ptr %v98, i64 %v368
  %v370 = add i64 0, 0
  %v371 = getelementptr inbounds float, ptr %v369, i64 %v370
  store <8 x float> %v339, ptr %v371, align 4
  %v372 = add nsw i64 %v336, 1
  br label %b9
b11:
  %v373 = add i64 %v7, 0
  %v374 = sdiv i64 %v373, 1
  %v375 = add i64 %v2, 1
  %v376 = mul i64 %v374, %v2
  %v377 = sdiv i64 %v376, %v3
  %v378 = mul i64 %v377, 1
  %v379 = icmp slt i64 %v378, %v7
  %v380 = select i1 %v379, i64 %v378, i64 %v7
  %v381 = mul i64 %v374, %v375
  %v382 = sdiv i64 %v381, %v3
  %v383 = mul i64 %v382, 1
  %v384 = icmp slt i64 %v383, %v7
  %v385 = select i1 %v384, i64 %v383, i64 %v7
  br label %b18
b18:
  %v386 = phi i64 [ %v380, %b11 ], [ %v422, %b23 ]
  %v387 = icmp slt i64 %v386, %v385
  br i1 %v387, label %b19, label %b20
b19:
  br label %b21
b21:
  %v388 = phi i64 [ 0, %b19 ], [ %v417, %b26 ]
  %v389 = phi <8 x float> [ splat (float 0x0000000000000000), %b19 ], [ %v392, %b26 ]
  %v390 = icmp slt i64 %v388, 4
  br i1 %v390, label %b22, label %b23
b22:
  br label %b24
b24:
  %v391 = phi i64 [ 0, %b22 ], [ %v416, %b25 ]
  %v392 = phi <8 x float> [ %v389, %b22 ], [ %v415, %b25 ]
  %v393 = icmp slt i64 %v391, 8
  br i1 %v393, label %b25, label %b26
b25:
  %v394 = add i64 %v218, 0
  %v395 = and i64 %v394, %v196
  %v396 = mul i64 %v395, %v7
  %v397 = add i64 %v396, %v386
  %v398 = mul i64 %v397, 32
  %v399 = getelementptr inbounds float, ptr %v96, i64 %v398
  %v400 = mul i64 %v388, 8
  %v401 = add i64 0, %v400
  %v402 = add i64 %v401, %v391
  %v403 = getelementptr inbounds float, ptr %v399, i64 %v402
  %v404 = load float, ptr %v403, align 4
  %v405 = add i64 0, 0
  %v406 = mul i64 %v388, 64
  %v407 = add i64 %v405, %v406
  %v408 = mul i64 %v391, 8
  %v409 = add i64 %v407, %v408
  %v410 = getelementptr inbounds float, ptr %v16, i64 %v409
  %v411 = load <8 x float>, ptr %v410, align 4
  %v412 = insertelement <8 x float> poison, float %v404, i64 0
  %v413 = shufflevector <8 x float> %v412, <8 x float> poison, <8 x i32> zeroinitializer
  %v414 = fmul <8 x float> %v411, %v413
  %v415 = fadd <8 x float> %v392, %v414
  %v416 = add nsw i64 %v391, 1
  br label %b24
b26:
  %v417 = add nsw i64 %v388, 1
  br label %b21
b23:
  %v418 = mul i64 %v386, 8
  %v419 = getelementptr inbounds float, ptr %v100, i64 %v418
  %v420 = add i64 0, 0
  %v421 = getelementptr inbounds float, ptr %v419, i64 %v420
  store <8 x float> %v389, ptr %v421, align 4
  %v422 = add nsw i64 %v386, 1
  br label %b18
b20:
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
  br label %b27
b27:
  %v436 = phi i64 [ %v430, %b20 ], [ %v549, %b32 ]
  %v437 = icmp slt i64 %v436, %v435
  br i1 %v437, label %b28, label %b29
b28:
  br label %b30
b30:
  %v438 = phi i64 [ 0, %b28 ], [ %v548, %b31 ]
  %v439 = icmp slt i64 %v438, 4
  br i1 %v439, label %b31, label %b32
b31:
  %v440 = add i64 %v218, 1
  %v441 = and i64 %v440, 1
  %v442 = mul i64 %v441, %v7
  %v443 = add i64 %v442, %v436
  %v444 = mul i64 %v443, 8
  %v445 = getelementptr inbounds float, ptr %v28, i64 %v444
  %v446 = add i64 %v218, 0
  %v447 = and i64 %v446, %v164
  %v448 = mul i64 %v447, %v7
  %v449 = add i64 %v448, %v436
  %v450 = mul i64 %v449, 8
  %v451 = getelementptr inbounds float, ptr %v24, i64 %v450
  %v452 = add i64 %v218, 0
  %v453 = and i64 %v452, %v192
  %v454 = mul i64 %v453, %v7
  %v455 = add i64 %v454, %v436
  %v456 = mul i64 %v455, 8
  %v457 = getelementptr inbounds float, ptr %v92, i64 %v456
  %v458 = mul i64 %v436, 8
  %v459 = getelementptr inbounds float, ptr %v98, i64 %v458
  %v460 = mul i64 %v436, 8
  %v461 = getelementptr inbounds float, ptr %v100, i64 %v460
  %v462 = add i64 %v218, 0
  %v463 = and i64 %v462, %v184
  %v464 = mul i64 %v463, %v7
  %v465 = add i64 %v464, %v436
  %v466 = mul i64 %v465, 8
  %v467 = getelementptr inbounds float, ptr %v84, i64 %v466
  %v468 = add i64 %v218, 0
  %v469 = and i64 %v468, %v182
  %v470 = mul i64 %v469, %v7
  %v471 = add i64 %v470, %v436
  %v472 = mul i64 %v471, 8
  %v473 = getelementptr inbounds float, ptr %v82, i64 %v472
  %v474 = add i64 %v218, 0
  %v475 = and i64 %v474, %v186
  %v476 = mul i64 %v475, %v7
  %v477 = add i64 %v476, %v436
  %v478 = mul i64 %v477, 8
  %v479 = getelementptr inbounds float, ptr %v86, i64 %v478
  %v480 = add i64 0, %v438
  %v481 = getelementptr inbounds float, ptr %v50, i64 %v480
  %v482 = load float, ptr %v481, align 4
  %v483 = add i64 %v218, 0
  %v484 = and i64 %v483, %v198
  %v485 = mul i64 %v484, %v7
  %v486 = add i64 %v485, %v436
  %v487 = mul i64 %v486, 32
  %v488 = getelementptr inbounds float, ptr %v102, i64 %v487
  %v489 = add i64 %v218, 0
  %v490 = and i64 %v489, %v200
  %v491 = mul i64 %v490, %v7
  %v492 = add i64 %v491, %v436
  %v493 = mul i64 %v492, 32
  %v494 = getelementptr inbounds float, ptr %v104, i64 %v493
  %v495 = add i64 0, 0
  %v496 = getelementptr inbounds float, ptr %v445, i64 %v495
  %v497 = load <8 x float>, ptr %v496, align 4
  %v498 = add i64 0, 0
  %v499 = getelementptr inbounds float, ptr %v451, i64 %v498
  %v500 = load <8 x float>, ptr %v499, align 4
  %v501 = fadd <8 x float> %v497, %v500
  %v502 = add i64 0, 0
  %v503 = getelementptr inbounds float, ptr %v457, i64 %v502
  %v504 = load <8 x float>, ptr %v503, align 4
  %v505 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v506 = shufflevector <8 x float> %v505, <8 x float> poison, <8 x i32> zeroinitializer
  %v507 = fsub <8 x float> %v506, %v504
  %v508 = fmul <8 x float> %v501, %v507
  %v509 = add i64 0, 0
  %v510 = getelementptr inbounds float, ptr %v459, i64 %v509
  %v511 = load <8 x float>, ptr %v510, align 4
  %v512 = fadd <8 x float> %v508, %v511
  %v513 = add i64 0, 0
  %v514 = getelementptr inbounds float, ptr %v461, i64 %v513
  %v515 = load <8 x float>, ptr %v514, align 4
  %v516 = fadd <8 x float> %v512, %v515
  %v517 = add i64 0, 0
  %v518 = getelementptr inbounds float, ptr %v467, i64 %v517
  %v519 = load <8 x float>, ptr %v518, align 4
  %v520 = fmul <8 x float> %v516, %v519
  %v521 = add i64 0, 0
  %v522 = getelementptr inbounds float, ptr %v473, i64 %v521
  %v523 = load <8 x float>, ptr %v522, align 4
  %v524 = fmul <8 x float> %v516, %v523
  %v525 = fsub <8 x float> %v520, %v524
  %v526 = add i64 0, 0
  %v527 = getelementptr inbounds float, ptr %v479, i64 %v526
  %v528 = load <8 x float>, ptr %v527, align 4
  %v529 = fmul <8 x float> %v525, %v528
  %v530 = fsub <8 x float> %v506, %v528
  %v531 = fmul <8 x float> %v529, %v530
  %v532 = insertelement <8 x float> poison, float %v482, i64 0
  %v533 = shufflevector <8 x float> %v532, <8 x float> poison, <8 x i32> zeroinitializer
  %v534 = fmul <8 x float> %v531, %v533
  %v535 = fmul <8 x float> %v516, %v528
  %v536 = fmul <8 x float> %v519, %v519
  %v537 = fsub <8 x float> %v506, %v536
  %v538 = fmul <8 x float> %v535, %v537
  %v539 = fmul <8 x float> %v538, %v533
  %v540 = mul i64 %v438, 8
  %v541 = add i64 0, %v540
  %v542 = add i64 %v541, 0
  %v543 = getelementptr inbounds float, ptr %v488, i64 %v542
  store <8 x float> %v534, ptr %v543, align 4
  %v544 = mul i64 %v438, 8
  %v545 = add i64 0, %v544
  %v546 = add i64 %v545, 0
  %v547 = getelementptr inbounds float, ptr %v494, i64 %v546
  store <8 x float> %v539, ptr %v547, align 4
  %v548 = add nsw i64 %v438, 1
  br label %b30
b32:
  %v549 = add nsw i64 %v436, 1
  br label %b27
b29:
  %v550 = add i64 %v7, 0
  %v551 = sdiv i64 %v550, 1
  %v552 = add i64 %v2, 1
  %v553 = mul i64 %v551, %v2
  %v554 = sdiv i64 %v553, %v3
  %v555 = mul i64 %v554, 1
  %v556 = icmp slt i64 %v555, %v7
  %v557 = select i1 %v556, i64 %v555, i64 %v7
  %v558 = mul i64 %v551, %v552
  %v559 = sdiv i64 %v558, %v3
  %v560 = mul i64 %v559, 1
  %v561 = icmp slt i64 %v560, %v7
  %v562 = select i1 %v561, i64 %v560, i64 %v7
  br label %b33
b33:
  %v563 = phi i64 [ %v557, %b29 ], [ %v599, %b38 ]
  %v564 = icmp slt i64 %v563, %v562
  br i1 %v564, label %b34, label %b35
b34:
  br label %b36
b36:
  %v565 = phi i64 [ 0, %b34 ], [ %v594, %b41 ]
  %v566 = phi <8 x float> [ splat (float 0x0000000000000000), %b34 ], [ %v569, %b41 ]
  %v567 = icmp slt i64 %v565, 4
  br i1 %v567, label %b37, label %b38
b37:
  br label %b39
b39:
  %v568 = phi i64 [ 0, %b37 ], [ %v593, %b40 ]
  %v569 = phi <8 x float> [ %v566, %b37 ], [ %v592, %b40 ]
  %v570 = icmp slt i64 %v568, 8
  br i1 %v570, label %b40, label %b41
b40:
  %v571 = add i64 %v218, 0
  %v572 = and i64 %v571, %v198
  %v573 = mul i64 %v572, %v7
  %v574 = add i64 %v573, %v563
  %v575 = mul i64 %v574, 32
  %v576 = getelementptr inbounds float, ptr %v102, i64 %v575
  %v577 = mul i64 %v565, 8
  %v578 = add i64 0, %v577
  %v579 = add i64 %v578, %v568
  %v580 = getelementptr inbounds float, ptr %v576, i64 %v579
  %v581 = load float, ptr %v580, align 4
  %v582 = add i64 0, 0
  %v583 = mul i64 %v565, 64
  %v584 = add i64 %v582, %v583
  %v585 = mul i64 %v568, 8
  %v586 = add i64 %v584, %v585
  %v587 = getelementptr inbounds float, ptr %v20, i64 %v586
  %v588 = load <8 x float>, ptr %v587, align 4
  %v589 = insertelement <8 x float> poison, float %v581, i64 0
  %v590 = shufflevector <8 x float> %v589, <8 x float> poison, <8 x i32> zeroinitializer
  %v591 = fmul <8 x float> %v588, %v590
  %v592 = fadd <8 x float> %v569, %v591
  %v593 = add nsw i64 %v568, 1
  br label %b39
b41:
  %v594 = add nsw i64 %v565, 1
  br label %b36
b38:
  %v595 = mul i64 %v563, 8
  %v596 = getelementptr inbounds float, ptr %v106, i64 %v595
  %v597 = add i64 0, 0
  %v598 = getelementptr inbounds float, ptr %v596, i64 %v597
  store <8 x float> %v566, ptr %v598, align 4
  %v599 = add nsw i64 %v563, 1
  br label %b33
b35:
  %v600 = add i64 %v7, 0
  %v601 = sdiv i64 %v600, 1
  %v602 = add i64 %v2, 1
  %v603 = mul i64 %v601, %v2
  %v604 = sdiv i64 %v603, %v3
  %v605 = mul i64 %v604, 1
  %v606 = icmp slt i64 %v605, %v7
  %v607 = select i1 %v606, i64 %v605, i64 %v7
  %v608 = mul i64 %v601, %v602
  %v609 = sdiv i64 %v608, %v3
  %v610 = mul i64 %v609, 1
  %v611 = icmp slt i64 %v610, %v7
  %v612 = select i1 %v611, i64 %v610, i64 %v7
  br label %b42
b42:
  %v613 = phi i64 [ %v607, %b35 ], [ %v649, %b47 ]
  %v614 = icmp slt i64 %v613, %v612
  br i1 %v614, label %b43, label %b44
b43:
  br label %b45
b45:
  %v615 = phi i64 [ 0, %b43 ], [ %v644, %b50 ]
  %v616 = phi <8 x float> [ splat (float 0x0000000000000000), %b43 ], [ %v619, %b50 ]
  %v617 = icmp slt i64 %v615, 4
  br i1 %v617, label %b46, label %b47
b46:
  br label %b48
b48:
  %v618 = phi i64 [ 0, %b46 ], [ %v643, %b49 ]
  %v619 = phi <8 x float> [ %v616, %b46 ], [ %v642, %b49 ]
  %v620 = icmp slt i64 %v618, 8
  br i1 %v620, label %b49, label %b50
b49:
  %v621 = add i64 %v218, 0
  %v622 = and i64 %v621, %v200
  %v623 = mul i64 %v622, %v7
  %v624 = add i64 %v623, %v613
  %v625 = mul i64 %v624, 32
  %v626 = getelementptr inbounds float, ptr %v104, i64 %v625
  %v627 = mul i64 %v615, 8
  %v628 = add i64 0, %v627
  %v629 = add i64 %v628, %v618
  %v630 = getelementptr inbounds float, ptr %v626, i64 %v629
  %v631 = load float, ptr %v630, align 4
  %v632 = add i64 0, 0
  %v633 = mul i64 %v615, 64
  %v634 = add i64 %v632, %v633
  %v635 = mul i64 %v618, 8
  %v636 = add i64 %v634, %v635
  %v637 = getelementptr inbounds float, ptr %v16, i64 %v636
  %v638 = load <8 x float>, ptr %v637, align 4
  %v639 = insertelement <8 x float> poison, float %v631, i64 0
  %v640 = shufflevector <8 x float> %v639, <8 x float> poison, <8 x i32> zeroinitializer
  %v641 = fmul <8 x float> %v638, %v640
  %v642 = fadd <8 x float> %v619, %v641
  %v643 = add nsw i64 %v618, 1
  br label %b48
b50:
  %v644 = add nsw i64 %v615, 1
  br label %b45
b47:
  %v645 = mul i64 %v613, 8
  %v646 = getelementptr inbounds float, ptr %v108, i64 %v645
  %v647 = add i64 0, 0
  %v648 = getelementptr inbounds float, ptr %v646, i64 %v647
  store <8 x float> %v616, ptr %v648, align 4
  %v649 = add nsw i64 %v613, 1
  br label %b42
b44:
  %v650 = add i64 %v7, 0
  %v651 = sdiv i64 %v650, 1
  %v652 = add i64 %v2, 1
  %v653 = mul i64 %v651, %v2
  %v654 = sdiv i64 %v653, %v3
  %v655 = mul i64 %v654, 1
  %v656 = icmp slt i64 %v655, %v7
  %v657 = select i1 %v656, i64 %v655, i64 %v7
  %v658 = mul i64 %v651, %v652
  %v659 = sdiv i64 %v658, %v3
  %v660 = mul i64 %v659, 1
  %v661 = icmp slt i64 %v660, %v7
  %v662 = select i1 %v661, i64 %v660, i64 %v7
  br label %b51
b51:
  %v663 = phi i64 [ %v657, %b44 ], [ %v799, %b56 ]
  %v664 = icmp slt i64 %v663, %v662
  br i1 %v664, label %b52, label %b53
b52:
  br label %b54
b54:
  %v665 = phi i64 [ 0, %b52 ], [ %v798, %b55 ]
  %v666 = icmp slt i64 %v665, 4
  br i1 %v666, label %b55, label %b56
b55:
  %v667 = add i64 %v218, 1
  %v668 = and i64 %v667, 1
  %v669 = mul i64 %v668, %v7
  %v670 = add i64 %v669, %v663
  %v671 = mul i64 %v670, 8
  %v672 = getelementptr inbounds float, ptr %v28, i64 %v671
  %v673 = add i64 %v218, 0
  %v674 = and i64 %v673, %v164
  %v675 = mul i64 %v674, %v7
  %v676 = add i64 %v675, %v663
  %v677 = mul i64 %v676, 8
  %v678 = getelementptr inbounds float, ptr %v24, i64 %v677
  %v679 = add i64 %v218, 0
  %v680 = and i64 %v679, %v192
  %v681 = mul i64 %v680, %v7
  %v682 = add i64 %v681, %v663
  %v683 = mul i64 %v682, 8
  %v684 = getelementptr inbounds float, ptr %v92, i64 %v683
  %v685 = mul i64 %v663, 8
  %v686 = getelementptr inbounds float, ptr %v98, i64 %v685
  %v687 = mul i64 %v663, 8
  %v688 = getelementptr inbounds float, ptr %v100, i64 %v687
  %v689 = add i64 %v218, 0
  %v690 = and i64 %v689, %v186
  %v691 = mul i64 %v690, %v7
  %v692 = add i64 %v691, %v663
  %v693 = mul i64 %v692, 8
  %v694 = getelementptr inbounds float, ptr %v86, i64 %v693
  %v695 = mul i64 %v663, 8
  %v696 = getelementptr inbounds float, ptr %v106, i64 %v695
  %v697 = mul i64 %v663, 8
  %v698 = getelementptr inbounds float, ptr %v108, i64 %v697
  %v699 = add i64 %v218, 0
  %v700 = and i64 %v699, %v178
  %v701 = mul i64 %v700, %v7
  %v702 = add i64 %v701, %v663
  %v703 = mul i64 %v702, 8
  %v704 = getelementptr inbounds float, ptr %v78, i64 %v703
  %v705 = add i64 %v218, 0
  %v706 = and i64 %v705, %v176
  %v707 = mul i64 %v706, %v7
  %v708 = add i64 %v707, %v663
  %v709 = mul i64 %v708, 8
  %v710 = getelementptr inbounds float, ptr %v76, i64 %v709
  %v711 = add i64 %v218, 0
  %v712 = and i64 %v711, %v180
  %v713 = mul i64 %v712, %v7
  %v714 = add i64 %v713, %v663
  %v715 = mul i64 %v714, 8
  %v716 = getelementptr inbounds float, ptr %v80, i64 %v715
  %v717 = add i64 0, %v665
  %v718 = getelementptr inbounds float, ptr %v46, i64 %v717
  %v719 = load float, ptr %v718, align 4
  %v720 = add i64 %v218, 0
  %v721 = and i64 %v720, %v202
  %v722 = mul i64 %v721, %v7
  %v723 = add i64 %v722, %v663
  %v724 = mul i64 %v723, 32
  %v725 = getelementptr inbounds float, ptr %v110, i64 %v724
  %v726 = add i64 %v218, 0
  %v727 = and i64 %v726, %v204
  %v728 = mul i64 %v727, %v7
  %v729 = add i64 %v728, %v663
  %v730 = mul i64 %v729, 32
  %v731 = getelementptr inbounds float, ptr %v112, i64 %v730
  %v732 = add i64 0, 0
  %v733 = getelementptr inbounds float, ptr %v672, i64 %v732
  %v734 = load <8 x float>, ptr %v733, align 4
  %v735 = add i64 0, 0
  %v736 = getelementptr inbounds float, ptr %v678, i64 %v735
  %v737 = load <8 x float>, ptr %v736, align 4
  %v738 = fadd <8 x float> %v734, %v737
  %v739 = add i64 0, 0
  %v740 = getelementptr inbounds float, ptr %v684, i64 %v739
  %v741 = load <8 x float>, ptr %v740, align 4
  %v742 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v743 = shufflevector <8 x float> %v742, <8 x float> poison, <8 x i32> zeroinitializer
  %v744 = fsub <8 x float> %v743, %v741
  %v745 = fmul <8 x float> %v738, %v744
  %v746 = add i64 0, 0
  %v747 = getelementptr inbounds float, ptr %v686, i64 %v746
  %v748 = load <8 x float>, ptr %v747, align 4
  %v749 = fadd <8 x float> %v745, %v748
  %v750 = add i64 0, 0
  %v751 = getelementptr inbounds float, ptr %v688, i64 %v750
  %v752 = load <8 x float>, ptr %v751, align 4
  %v753 = fadd <8 x float> %v749, %v752
  %v754 = add i64 0, 0
  %v755 = getelementptr inbounds float, ptr %v694, i64 %v754
  %v756 = load <8 x float>, ptr %v755, align 4
  %v757 = fsub <8 x float> %v743, %v756
  %v758 = fmul <8 x float> %v753, %v757
  %v759 = add i64 0, 0
  %v760 = getelementptr inbounds float, ptr %v696, i64 %v759
  %v761 = load <8 x float>, ptr %v760, align 4
  %v762 = fadd <8 x float> %v758, %v761
  %v763 = add i64 0, 0
  %v764 = getelementptr inbounds float, ptr %v698, i64 %v763
  %v765 = load <8 x float>, ptr %v764, align 4
  %v766 = fadd <8 x float> %v762, %v765
  %v767 = add i64 0, 0
  %v768 = getelementptr inbounds float, ptr %v704, i64 %v767
  %v769 = load <8 x float>, ptr %v768, align 4
  %v770 = fmul <8 x float> %v766, %v769
  %v771 = add i64 0, 0
  %v772 = getelementptr inbounds float, ptr %v710, i64 %v771
  %v773 = load <8 x float>, ptr %v772, align 4
  %v774 = fmul <8 x float> %v766, %v773
  %v775 = fsub <8 x float> %v770, %v774
  %v776 = add i64 0, 0
  %v777 = getelementptr inbounds float, ptr %v716, i64 %v776
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = fmul <8 x float> %v775, %v778
  %v780 = fsub <8 x float> %v743, %v778
  %v781 = fmul <8 x float> %v779, %v780
  %v782 = insertelement <8 x float> poison, float %v719, i64 0
  %v783 = shufflevector <8 x float> %v782, <8 x float> poison, <8 x i32> zeroinitializer
  %v784 = fmul <8 x float> %v781, %v783
  %v785 = fmul <8 x float> %v766, %v778
  %v786 = fmul <8 x float> %v769, %v769
  %v787 = fsub <8 x float> %v743, %v786
  %v788 = fmul <8 x float> %v785, %v787
  %v789 = fmul <8 x float> %v788, %v783
  %v790 = mul i64 %v665, 8
  %v791 = add i64 0, %v790
  %v792 = add i64 %v791, 0
  %v793 = getelementptr inbounds float, ptr %v725, i64 %v792
  store <8 x float> %v784, ptr %v793, align 4
  %v794 = mul i64 %v665, 8
  %v795 = add i64 0, %v794
  %v796 = add i64 %v795, 0
  %v797 = getelementptr inbounds float, ptr %v731, i64 %v796
  store <8 x float> %v789, ptr %v797, align 4
  %v798 = add nsw i64 %v665, 1
  br label %b54
b56:
  %v799 = add nsw i64 %v663, 1
  br label %b51
b53:
  %v800 = add i64 %v7, 0
  %v801 = sdiv i64 %v800, 1
  %v802 = add i64 %v2, 1
  %v803 = mul i64 %v801, %v2
  %v804 = sdiv i64 %v803, %v3
  %v805 = mul i64 %v804, 1
  %v806 = icmp slt i64 %v805, %v7
  %v807 = select i1 %v806, i64 %v805, i64 %v7
  %v808 = mul i64 %v801, %v802
  %v809 = sdiv i64 %v808, %v3
  %v810 = mul i64 %v809, 1
  %v811 = icmp slt i64 %v810, %v7
  %v812 = select i1 %v811, i64 %v810, i64 %v7
  br label %b57
b57:
  %v813 = phi i64 [ %v807, %b53 ], [ %v849, %b62 ]
  %v814 = icmp slt i64 %v813, %v812
  br i1 %v814, label %b58, label %b59
b58:
  br label %b60
b60:
  %v815 = phi i64 [ 0, %b58 ], [ %v844, %b65 ]
  %v816 = phi <8 x float> [ splat (float 0x0000000000000000), %b58 ], [ %v819, %b65 ]
  %v817 = icmp slt i64 %v815, 4
  br i1 %v817, label %b61, label %b62
b61:
  br label %b63
b63:
  %v818 = phi i64 [ 0, %b61 ], [ %v843, %b64 ]
  %v819 = phi <8 x float> [ %v816, %b61 ], [ %v842, %b64 ]
  %v820 = icmp slt i64 %v818, 8
  br i1 %v820, label %b64, label %b65
b64:
  %v821 = add i64 %v218, 0
  %v822 = and i64 %v821, %v202
  %v823 = mul i64 %v822, %v7
  %v824 = add i64 %v823, %v813
  %v825 = mul i64 %v824, 32
  %v826 = getelementptr inbounds float, ptr %v110, i64 %v825
  %v827 = mul i64 %v815, 8
  %v828 = add i64 0, %v827
  %v829 = add i64 %v828, %v818
  %v830 = getelementptr inbounds float, ptr %v826, i64 %v829
  %v831 = load float, ptr %v830, align 4
  %v832 = add i64 0, 0
  %v833 = mul i64 %v815, 64
  %v834 = add i64 %v832, %v833
  %v835 = mul i64 %v818, 8
  %v836 = add i64 %v834, %v835
  %v837 = getelementptr inbounds float, ptr %v20, i64 %v836
  %v838 = load <8 x float>, ptr %v837, align 4
  %v839 = insertelement <8 x float> poison, float %v831, i64 0
  %v840 = shufflevector <8 x float> %v839, <8 x float> poison, <8 x i32> zeroinitializer
  %v841 = fmul <8 x float> %v838, %v840
  %v842 = fadd <8 x float> %v819, %v841
  %v843 = add nsw i64 %v818, 1
  br label %b63
b65:
  %v844 = add nsw i64 %v815, 1
  br label %b60
b62:
  %v845 = mul i64 %v813, 8
  %v846 = getelementptr inbounds float, ptr %v114, i64 %v845
  %v847 = add i64 0, 0
  %v848 = getelementptr inbounds float, ptr %v846, i64 %v847
  store <8 x float> %v816, ptr %v848, align 4
  %v849 = add nsw i64 %v813, 1
  br label %b57
b59:
  %v850 = add i64 %v7, 0
  %v851 = sdiv i64 %v850, 1
  %v852 = add i64 %v2, 1
  %v853 = mul i64 %v851, %v2
  %v854 = sdiv i64 %v853, %v3
  %v855 = mul i64 %v854, 1
  %v856 = icmp slt i64 %v855, %v7
  %v857 = select i1 %v856, i64 %v855, i64 %v7
  %v858 = mul i64 %v851, %v852
  %v859 = sdiv i64 %v858, %v3
  %v860 = mul i64 %v859, 1
  %v861 = icmp slt i64 %v860, %v7
  %v862 = select i1 %v861, i64 %v860, i64 %v7
  br label %b66
b66:
  %v863 = phi i64 [ %v857, %b59 ], [ %v899, %b71 ]
  %v864 = icmp slt i64 %v863, %v862
  br i1 %v864, label %b67, label %b68
b67:
  br label %b69
b69:
  %v865 = phi i64 [ 0, %b67 ], [ %v894, %b74 ]
  %v866 = phi <8 x float> [ splat (float 0x0000000000000000), %b67 ], [ %v869, %b74 ]
  %v867 = icmp slt i64 %v865, 4
  br i1 %v867, label %b70, label %b71
b70:
  br label %b72
b72:
  %v868 = phi i64 [ 0, %b70 ], [ %v893, %b73 ]
  %v869 = phi <8 x float> [ %v866, %b70 ], [ %v892, %b73 ]
  %v870 = icmp slt i64 %v868, 8
  br i1 %v870, label %b73, label %b74
b73:
  %v871 = add i64 %v218, 0
  %v872 = and i64 %v871, %v204
  %v873 = mul i64 %v872, %v7
  %v874 = add i64 %v873, %v863
  %v875 = mul i64 %v874, 32
  %v876 = getelementptr inbounds float, ptr %v112, i64 %v875
  %v877 = mul i64 %v865, 8
  %v878 = add i64 0, %v877
  %v879 = add i64 %v878, %v868
  %v880 = getelementptr inbounds float, ptr %v876, i64 %v879
  %v881 = load float, ptr %v880, align 4
  %v882 = add i64 0, 0
  %v883 = mul i64 %v865, 64
  %v884 = add i64 %v882, %v883
  %v885 = mul i64 %v868, 8
  %v886 = add i64 %v884, %v885
  %v887 = getelementptr inbounds float, ptr %v16, i64 %v886
  %v888 = load <8 x float>, ptr %v887, align 4
  %v889 = insertelement <8 x float> poison, float %v881, i64 0
  %v890 = shufflevector <8 x float> %v889, <8 x float> poison, <8 x i32> zeroinitializer
  %v891 = fmul <8 x float> %v888, %v890
  %v892 = fadd <8 x float> %v869, %v891
  %v893 = add nsw i64 %v868, 1
  br label %b72
b74:
  %v894 = add nsw i64 %v865, 1
  br label %b69
b71:
  %v895 = mul i64 %v863, 8
  %v896 = getelementptr inbounds float, ptr %v116, i64 %v895
  %v897 = add i64 0, 0
  %v898 = getelementptr inbounds float, ptr %v896, i64 %v897
  store <8 x float> %v866, ptr %v898, align 4
  %v899 = add nsw i64 %v863, 1
  br label %b66
b68:
  %v900 = add i64 %v7, 0
  %v901 = sdiv i64 %v900, 1
  %v902 = add i64 %v2, 1
  %v903 = mul i64 %v901, %v2
  %v904 = sdiv i64 %v903, %v3
  %v905 = mul i64 %v904, 1
  %v906 = icmp slt i64 %v905, %v7
  %v907 = select i1 %v906, i64 %v905, i64 %v7
  %v908 = mul i64 %v901, %v902
  %v909 = sdiv i64 %v908, %v3
  %v910 = mul i64 %v909, 1
  %v911 = icmp slt i64 %v910, %v7
  %v912 = select i1 %v911, i64 %v910, i64 %v7
  br label %b75
b75:
  %v913 = phi i64 [ %v907, %b68 ], [ %v1072, %b80 ]
  %v914 = icmp slt i64 %v913, %v912
  br i1 %v914, label %b76, label %b77
b76:
  br label %b78
b78:
  %v915 = phi i64 [ 0, %b76 ], [ %v1071, %b79 ]
  %v916 = icmp slt i64 %v915, 4
  br i1 %v916, label %b79, label %b80
b79:
  %v917 = add i64 %v218, 1
  %v918 = and i64 %v917, 1
  %v919 = mul i64 %v918, %v7
  %v920 = add i64 %v919, %v913
  %v921 = mul i64 %v920, 8
  %v922 = getelementptr inbounds float, ptr %v28, i64 %v921
  %v923 = add i64 %v218, 0
  %v924 = and i64 %v923, %v164
  %v925 = mul i64 %v924, %v7
  %v926 = add i64 %v925, %v913
  %v927 = mul i64 %v926, 8
  %v928 = getelementptr inbounds float, ptr %v24, i64 %v927
  %v929 = add i64 %v218, 0
  %v930 = and i64 %v929, %v192
  %v931 = mul i64 %v930, %v7
  %v932 = add i64 %v931, %v913
  %v933 = mul i64 %v932, 8
  %v934 = getelementptr inbounds float, ptr %v92, i64 %v933
  %v935 = mul i64 %v913, 8
  %v936 = getelementptr inbounds float, ptr %v98, i64 %v935
  %v937 = mul i64 %v913, 8
  %v938 = getelementptr inbounds float, ptr %v100, i64 %v937
  %v939 = add i64 %v218, 0
  %v940 = and i64 %v939, %v186
  %v941 = mul i64 %v940, %v7
  %v942 = add i64 %v941, %v913
  %v943 = mul i64 %v942, 8
  %v944 = getelementptr inbounds float, ptr %v86, i64 %v943
  %v945 = mul i64 %v913, 8
  %v946 = getelementptr inbounds float, ptr %v106, i64 %v945
  %v947 = mul i64 %v913, 8
  %v948 = getelementptr inbounds float, ptr %v108, i64 %v947
  %v949 = add i64 %v218, 0
  %v950 = and i64 %v949, %v180
  %v951 = mul i64 %v950, %v7
  %v952 = add i64 %v951, %v913
  %v953 = mul i64 %v952, 8
  %v954 = getelementptr inbounds float, ptr %v80, i64 %v953
  %v955 = mul i64 %v913, 8
  %v956 = getelementptr inbounds float, ptr %v114, i64 %v955
  %v957 = mul i64 %v913, 8
  %v958 = getelementptr inbounds float, ptr %v116, i64 %v957
  %v959 = add i64 %v218, 0
  %v960 = and i64 %v959, %v172
  %v961 = mul i64 %v960, %v7
  %v962 = add i64 %v961, %v913
  %v963 = mul i64 %v962, 8
  %v964 = getelementptr inbounds float, ptr %v72, i64 %v963
  %v965 = add i64 %v218, 0
  %v966 = and i64 %v965, %v166
  %v967 = mul i64 %v966, %v7
  %v968 = add i64 %v967, %v913
  %v969 = mul i64 %v968, 8
  %v970 = getelementptr inbounds float, ptr %v26, i64 %v969
  %v971 = add i64 %v218, 0
  %v972 = and i64 %v971, %v174
  %v973 = mul i64 %v972, %v7
  %v974 = add i64 %v973, %v913
  %v975 = mul i64 %v974, 8
  %v976 = getelementptr inbounds float, ptr %v74, i64 %v975
  %v977 = add i64 0, %v915
  %v978 = getelementptr inbounds float, ptr %v60, i64 %v977
  %v979 = load float, ptr %v978, align 4
  %v980 = add i64 %v218, 0
  %v981 = and i64 %v980, %v206
  %v982 = mul i64 %v981, %v7
  %v983 = add i64 %v982, %v913
  %v984 = mul i64 %v983, 32
  %v985 = getelementptr inbounds float, ptr %v118, i64 %v984
  %v986 = add i64 %v218, 0
  %v987 = and i64 %v986, %v208
  %v988 = mul i64 %v987, %v7
  %v989 = add i64 %v988, %v913
  %v990 = mul i64 %v989, 32
  %v991 = getelementptr inbounds float, ptr %v120, i64 %v990
  %v992 = add i64 0, 0
  %v993 = getelementptr inbounds float, ptr %v922, i64 %v992
  %v994 = load <8 x float>, ptr %v993, align 4
  %v995 = add i64 0, 0
  %v996 = getelementptr inbounds float, ptr %v928, i64 %v995
  %v997 = load <8 x float>, ptr %v996, align 4
  %v998 = fadd <8 x float> %v994, %v997
  %v999 = add i64 0, 0
  %v1000 = getelementptr inbounds float, ptr %v934, i64 %v999
  %v1001 = load <8 x float>, ptr %v1000, align 4
  %v1002 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1003 = shufflevector <8 x float> %v1002, <8 x float> poison, <8 x i32> zeroinitializer
  %v1004 = fsub <8 x float> %v1003, %v1001
  %v1005 = fmul <8 x float> %v998, %v1004
  %v1006 = add i64 0, 0
  %v1007 = getelementptr inbounds float, ptr %v936, i64 %v1006
  %v1008 = load <8 x float>, ptr %v1007, align 4
  %v1009 = fadd <8 x float> %v1005, %v1008
  %v1010 = add i64 0, 0
  %v1011 = getelementptr inbounds float, ptr %v938, i64 %v1010
  %v1012 = load <8 x float>, ptr %v1011, align 4
  %v1013 = fadd <8 x float> %v1009, %v1012
  %v1014 = add i64 0, 0
  %v1015 = getelementptr inbounds float, ptr %v944, i64 %v1014
  %v1016 = load <8 x float>, ptr %v1015, align 4
  %v1017 = fsub <8 x float> %v1003, %v1016
  %v1018 = fmul <8 x float> %v1013, %v1017
  %v1019 = add i64 0, 0
  %v1020 = getelementptr inbounds float, ptr %v946, i64 %v1019
  %v1021 = load <8 x float>, ptr %v1020, align 4
  %v1022 = fadd <8 x float> %v1018, %v1021
  %v1023 = add i64 0, 0
  %v1024 = getelementptr inbounds float, ptr %v948, i64 %v1023
  %v1025 = load <8 x float>, ptr %v1024, align 4
  %v1026 = fadd <8 x float> %v1022, %v1025
  %v1027 = add i64 0, 0
  %v1028 = getelementptr inbounds float, ptr %v954, i64 %v1027
  %v1029 = load <8 x float>, ptr %v1028, align 4
  %v1030 = fsub <8 x float> %v1003, %v1029
  %v1031 = fmul <8 x float> %v1026, %v1030
  %v1032 = add i64 0, 0
  %v1033 = getelementptr inbounds float, ptr %v956, i64 %v1032
  %v1034 = load <8 x float>, ptr %v1033, align 4
  %v1035 = fadd <8 x float> %v1031, %v1034
  %v1036 = add i64 0, 0
  %v1037 = getelementptr inbounds float, ptr %v958, i64 %v1036
  %v1038 = load <8 x float>, ptr %v1037, align 4
  %v1039 = fadd <8 x float> %v1035, %v1038
  %v1040 = add i64 0, 0
  %v1041 = getelementptr inbounds float, ptr %v964, i64 %v1040
  %v1042 = load <8 x float>, ptr %v1041, align 4
  %v1043 = fmul <8 x float> %v1039, %v1042
  %v1044 = add i64 0, 0
  %v1045 = getelementptr inbounds float, ptr %v970, i64 %v1044
  %v1046 = load <8 x float>, ptr %v1045, align 4
  %v1047 = fmul <8 x float> %v1039, %v1046
  %v1048 = fsub <8 x float> %v1043, %v1047
  %v1049 = add i64 0, 0
  %v1050 = getelementptr inbounds float, ptr %v976, i64 %v1049
  %v1051 = load <8 x float>, ptr %v1050, align 4
  %v1052 = fmul <8 x float> %v1048, %v1051
  %v1053 = fsub <8 x float> %v1003, %v1051
  %v1054 = fmul <8 x float> %v1052, %v1053
  %v1055 = insertelement <8 x float> poison, float %v979, i64 0
  %v1056 = shufflevector <8 x float> %v1055, <8 x float> poison, <8 x i32> zeroinitializer
  %v1057 = fmul <8 x float> %v1054, %v1056
  %v1058 = fmul <8 x float> %v1039, %v1051
  %v1059 = fmul <8 x float> %v1042, %v1042
  %v1060 = fsub <8 x float> %v1003, %v1059
  %v1061 = fmul <8 x float> %v1058, %v1060
  %v1062 = fmul <8 x float> %v1061, %v1056
  %v1063 = mul i64 %v915, 8
  %v1064 = add i64 0, %v1063
  %v1065 = add i64 %v1064, 0
  %v1066 = getelementptr inbounds float, ptr %v985, i64 %v1065
  store <8 x float> %v1057, ptr %v1066, align 4
  %v1067 = mul i64 %v915, 8
  %v1068 = add i64 0, %v1067
  %v1069 = add i64 %v1068, 0
  %v1070 = getelementptr inbounds float, ptr %v991, i64 %v1069
  store <8 x float> %v1062, ptr %v1070, align 4
  %v1071 = add nsw i64 %v915, 1
  br label %b78
b80:
  %v1072 = add nsw i64 %v913, 1
  br label %b75
b77:
  %v1073 = add i64 %v7, 0
  %v1074 = sdiv i64 %v1073, 1
  %v1075 = add i64 %v2, 1
  %v1076 = mul i64 %v1074, %v2
  %v1077 = sdiv i64 %v1076, %v3
  %v1078 = mul i64 %v1077, 1
  %v1079 = icmp slt i64 %v1078, %v7
  %v1080 = select i1 %v1079, i64 %v1078, i64 %v7
  %v1081 = mul i64 %v1074, %v1075
  %v1082 = sdiv i64 %v1081, %v3
  %v1083 = mul i64 %v1082, 1
  %v1084 = icmp slt i64 %v1083, %v7
  %v1085 = select i1 %v1084, i64 %v1083, i64 %v7
  br label %b81
b81:
  %v1086 = phi i64 [ %v1080, %b77 ], [ %v1332, %b82 ]
  %v1087 = icmp slt i64 %v1086, %v1085
  br i1 %v1087, label %b82, label %b83
b82:
  %v1088 = add i64 %v218, 1
  %v1089 = and i64 %v1088, 1
  %v1090 = mul i64 %v1089, %v7
  %v1091 = add i64 %v1090, %v1086
  %v1092 = mul i64 %v1091, 8
  %v1093 = getelementptr inbounds float, ptr %v28, i64 %v1092
  %v1094 = add i64 %v218, 0
  %v1095 = and i64 %v1094, %v164
  %v1096 = mul i64 %v1095, %v7
  %v1097 = add i64 %v1096, %v1086
  %v1098 = mul i64 %v1097, 8
  %v1099 = getelementptr inbounds float, ptr %v24, i64 %v1098
  %v1100 = add i64 %v218, 0
  %v1101 = and i64 %v1100, %v190
  %v1102 = mul i64 %v1101, %v7
  %v1103 = add i64 %v1102, %v1086
  %v1104 = mul i64 %v1103, 8
  %v1105 = getelementptr inbounds float, ptr %v90, i64 %v1104
  %v1106 = add i64 %v218, 0
  %v1107 = and i64 %v1106, %v188
  %v1108 = mul i64 %v1107, %v7
  %v1109 = add i64 %v1108, %v1086
  %v1110 = mul i64 %v1109, 8
  %v1111 = getelementptr inbounds float, ptr %v88, i64 %v1110
  %v1112 = add i64 %v218, 0
  %v1113 = and i64 %v1112, %v192
  %v1114 = mul i64 %v1113, %v7
  %v1115 = add i64 %v1114, %v1086
  %v1116 = mul i64 %v1115, 8
  %v1117 = getelementptr inbounds float, ptr %v92, i64 %v1116
  %v1118 = mul i64 %v1086, 8
  %v1119 = getelementptr inbounds float, ptr %v98, i64 %v1118
  %v1120 = mul i64 %v1086, 8
  %v1121 = getelementptr inbounds float, ptr %v100, i64 %v1120
  %v1122 = add i64 %v218, 0
  %v1123 = and i64 %v1122, %v184
  %v1124 = mul i64 %v1123, %v7
  %v1125 = add i64 %v1124, %v1086
  %v1126 = mul i64 %v1125, 8
  %v1127 = getelementptr inbounds float, ptr %v84, i64 %v1126
  %v1128 = add i64 %v218, 0
  %v1129 = and i64 %v1128, %v182
  %v1130 = mul i64 %v1129, %v7
  %v1131 = add i64 %v1130, %v1086
  %v1132 = mul i64 %v1131, 8
  %v1133 = getelementptr inbounds float, ptr %v82, i64 %v1132
  %v1134 = add i64 %v218, 0
  %v1135 = and i64 %v1134, %v186
  %v1136 = mul i64 %v1135, %v7
  %v1137 = add i64 %v1136, %v1086
  %v1138 = mul i64 %v1137, 8
  %v1139 = getelementptr inbounds float, ptr %v86, i64 %v1138
  %v1140 = mul i64 %v1086, 8
  %v1141 = getelementptr inbounds float, ptr %v106, i64 %v1140
  %v1142 = mul i64 %v1086, 8
  %v1143 = getelementptr inbounds float, ptr %v108, i64 %v1142
  %v1144 = add i64 %v218, 0
  %v1145 = and i64 %v1144, %v178
  %v1146 = mul i64 %v1145, %v7
  %v1147 = add i64 %v1146, %v1086
  %v1148 = mul i64 %v1147, 8
  %v1149 = getelementptr inbounds float, ptr %v78, i64 %v1148
  %v1150 = add i64 %v218, 0
  %v1151 = and i64 %v1150, %v176
  %v1152 = mul i64 %v1151, %v7
  %v1153 = add i64 %v1152, %v1086
  %v1154 = mul i64 %v1153, 8
  %v1155 = getelementptr inbounds float, ptr %v76, i64 %v1154
  %v1156 = add i64 %v218, 0
  %v1157 = and i64 %v1156, %v180
  %v1158 = mul i64 %v1157, %v7
  %v1159 = add i64 %v1158, %v1086
  %v1160 = mul i64 %v1159, 8
  %v1161 = getelementptr inbounds float, ptr %v80, i64 %v1160
  %v1162 = mul i64 %v1086, 8
  %v1163 = getelementptr inbounds float, ptr %v114, i64 %v1162
  %v1164 = mul i64 %v1086, 8
  %v1165 = getelementptr inbounds float, ptr %v116, i64 %v1164
  %v1166 = add i64 %v218, 0
  %v1167 = and i64 %v1166, %v172
  %v1168 = mul i64 %v1167, %v7
  %v1169 = add i64 %v1168, %v1086
  %v1170 = mul i64 %v1169, 8
  %v1171 = getelementptr inbounds float, ptr %v72, i64 %v1170
  %v1172 = add i64 %v218, 0
  %v1173 = and i64 %v1172, %v166
  %v1174 = mul i64 %v1173, %v7
  %v1175 = add i64 %v1174, %v1086
  %v1176 = mul i64 %v1175, 8
  %v1177 = getelementptr inbounds float, ptr %v26, i64 %v1176
  %v1178 = add i64 %v218, 0
  %v1179 = and i64 %v1178, %v174
  %v1180 = mul i64 %v1179, %v7
  %v1181 = add i64 %v1180, %v1086
  %v1182 = mul i64 %v1181, 8
  %v1183 = getelementptr inbounds float, ptr %v74, i64 %v1182
  %v1184 = getelementptr inbounds float, ptr %v52, i64 1
  %v1185 = load float, ptr %v1184, align 4
  %v1186 = add i64 %v218, 0
  %v1187 = and i64 %v1186, %v210
  %v1188 = mul i64 %v1187, %v7
  %v1189 = add i64 %v1188, %v1086
  %v1190 = mul i64 %v1189, 8
  %v1191 = getelementptr inbounds float, ptr %v122, i64 %v1190
  %v1192 = add i64 %v218, 0
  %v1193 = and i64 %v1192, %v212
  %v1194 = mul i64 %v1193, %v7
  %v1195 = add i64 %v1194, %v1086
  %v1196 = mul i64 %v1195, 8
  %v1197 = getelementptr inbounds float, ptr %v124, i64 %v1196
  %v1198 = add i64 0, 0
  %v1199 = getelementptr inbounds float, ptr %v1093, i64 %v1198
  %v1200 = load <8 x float>, ptr %v1199, align 4
  %v1201 = add i64 0, 0
  %v1202 = getelementptr inbounds float, ptr %v1099, i64 %v1201
  %v1203 = load <8 x float>, ptr %v1202, align 4
  %v1204 = fadd <8 x float> %v1200, %v1203
  %v1205 = add i64 0, 0
  %v1206 = getelementptr inbounds float, ptr %v1105, i64 %v1205
  %v1207 = load <8 x float>, ptr %v1206, align 4
  %v1208 = fmul <8 x float> %v1204, %v1207
  %v1209 = add i64 0, 0
  %v1210 = getelementptr inbounds float, ptr %v1111, i64 %v1209
  %v1211 = load <8 x float>, ptr %v1210, align 4
  %v1212 = fmul <8 x float> %v1204, %v1211
  %v1213 = fsub <8 x float> %v1208, %v1212
  %v1214 = add i64 0, 0
  %v1215 = getelementptr inbounds float, ptr %v1117, i64 %v1214
  %v1216 = load <8 x float>, ptr %v1215, align 4
  %v1217 = fmul <8 x float> %v1213, %v1216
  %v1218 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1219 = shufflevector <8 x float> %v1218, <8 x float> poison, <8 x i32> zeroinitializer
  %v1220 = fsub <8 x float> %v1219, %v1216
  %v1221 = fmul <8 x float> %v1217, %v1220
  %v1222 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1223 = shufflevector <8 x float> %v1222, <8 x float> poison, <8 x i32> zeroinitializer
  %v1224 = fmul <8 x float> %v1221, %v1223
  %v1225 = fmul <8 x float> %v1204, %v1220
  %v1226 = add i64 0, 0
  %v1227 = getelementptr inbounds float, ptr %v1119, i64 %v1226
  %v1228 = load <8 x float>, ptr %v1227, align 4
  %v1229 = fadd <8 x float> %v1225, %v1228
  %v1230 = add i64 0, 0
  %v1231 = getelementptr inbounds float, ptr %v1121, i64 %v1230
  %v1232 = load <8 x float>, ptr %v1231, align 4
  %v1233 = fadd <8 x float> %v1229, %v1232
  %v1234 = add i64 0, 0
  %v1235 = getelementptr inbounds float, ptr %v1127, i64 %v1234
  %v1236 = load <8 x float>, ptr %v1235, align 4
  %v1237 = fmul <8 x float> %v1233, %v1236
  %v1238 = add i64 0, 0
  %v1239 = getelementptr inbounds float, ptr %v1133, i64 %v1238
  %v1240 = load <8 x float>, ptr %v1239, align 4
  %v1241 = fmul <8 x float> %v1233, %v1240
  %v1242 = fsub <8 x float> %v1237, %v1241
  %v1243 = add i64 0, 0
  %v1244 = getelementptr inbounds float, ptr %v1139, i64 %v1243
  %v1245 = load <8 x float>, ptr %v1244, align 4
  %v1246 = fmul <8 x float> %v1242, %v1245
  %v1247 = fsub <8 x float> %v1219, %v1245
  %v1248 = fmul <8 x float> %v1246, %v1247
  %v1249 = fmul <8 x float> %v1248, %v1223
  %v1250 = fadd <8 x float> %v1224, %v1249
  %v1251 = fmul <8 x float> %v1233, %v1247
  %v1252 = add i64 0, 0
  %v1253 = getelementptr inbounds float, ptr %v1141, i64 %v1252
  %v1254 = load <8 x float>, ptr %v1253, align 4
  %v1255 = fadd <8 x float> %v1251, %v1254
  %v1256 = add i64 0, 0
  %v1257 = getelementptr inbounds float, ptr %v1143, i64 %v1256
  %v1258 = load <8 x float>, ptr %v1257, align 4
  %v1259 = fadd <8 x float> %v1255, %v1258
  %v1260 = add i64 0, 0
  %v1261 = getelementptr inbounds float, ptr %v1149, i64 %v1260
  %v1262 = load <8 x float>, ptr %v1261, align 4
  %v1263 = fmul <8 x float> %v1259, %v1262
  %v1264 = add i64 0, 0
  %v1265 = getelementptr inbounds float, ptr %v1155, i64 %v1264
  %v1266 = load <8 x float>, ptr %v1265, align 4
  %v1267 = fmul <8 x float> %v1259, %v1266
  %v1268 = fsub <8 x float> %v1263, %v1267
  %v1269 = add i64 0, 0
  %v1270 = getelementptr inbounds float, ptr %v1161, i64 %v1269
  %v1271 = load <8 x float>, ptr %v1270, align 4
  %v1272 = fmul <8 x float> %v1268, %v1271
  %v1273 = fsub <8 x float> %v1219, %v1271
  %v1274 = fmul <8 x float> %v1272, %v1273
  %v1275 = fmul <8 x float> %v1274, %v1223
  %v1276 = fadd <8 x float> %v1250, %v1275
  %v1277 = fmul <8 x float> %v1259, %v1273
  %v1278 = add i64 0, 0
  %v1279 = getelementptr inbounds float, ptr %v1163, i64 %v1278
  %v1280 = load <8 x float>, ptr %v1279, align 4
  %v1281 = fadd <8 x float> %v1277, %v1280
  %v1282 = add i64 0, 0
  %v1283 = getelementptr inbounds float, ptr %v1165, i64 %v1282
  %v1284 = load <8 x float>, ptr %v1283, align 4
  %v1285 = fadd <8 x float> %v1281, %v1284
  %v1286 = add i64 0, 0
  %v1287 = getelementptr inbounds float, ptr %v1171, i64 %v1286
  %v1288 = load <8 x float>, ptr %v1287, align 4
  %v1289 = fmul <8 x float> %v1285, %v1288
  %v1290 = add i64 0, 0
  %v1291 = getelementptr inbounds float, ptr %v1177, i64 %v1290
  %v1292 = load <8 x float>, ptr %v1291, align 4
  %v1293 = fmul <8 x float> %v1285, %v1292
  %v1294 = fsub <8 x float> %v1289, %v1293
  %v1295 = add i64 0, 0
  %v1296 = getelementptr inbounds float, ptr %v1183, i64 %v1295
  %v1297 = load <8 x float>, ptr %v1296, align 4
  %v1298 = fmul <8 x float> %v1294, %v1297
  %v1299 = fsub <8 x float> %v1219, %v1297
  %v1300 = fmul <8 x float> %v1298, %v1299
  %v1301 = insertelement <8 x float> poison, float %v1185, i64 0
  %v1302 = shufflevector <8 x float> %v1301, <8 x float> poison, <8 x i32> zeroinitializer
  %v1303 = fmul <8 x float> %v1300, %v1302
  %v1304 = fadd <8 x float> %v1276, %v1303
  %v1305 = fmul <8 x float> %v1204, %v1216
  %v1306 = fmul <8 x float> %v1207, %v1207
  %v1307 = fsub <8 x float> %v1219, %v1306
  %v1308 = fmul <8 x float> %v1305, %v1307
  %v1309 = fmul <8 x float> %v1308, %v1223
  %v1310 = fmul <8 x float> %v1233, %v1245
  %v1311 = fmul <8 x float> %v1236, %v1236
  %v1312 = fsub <8 x float> %v1219, %v1311
  %v1313 = fmul <8 x float> %v1310, %v1312
  %v1314 = fmul <8 x float> %v1313, %v1223
  %v1315 = fadd <8 x float> %v1309, %v1314
  %v1316 = fmul <8 x float> %v1259, %v1271
  %v1317 = fmul <8 x float> %v1262, %v1262
  %v1318 = fsub <8 x float> %v1219, %v1317
  %v1319 = fmul <8 x float> %v1316, %v1318
  %v1320 = fmul <8 x float> %v1319, %v1223
  %v1321 = fadd <8 x float> %v1315, %v1320
  %v1322 = fmul <8 x float> %v1285, %v1297
  %v1323 = fmul <8 x float> %v1288, %v1288
  %v1324 = fsub <8 x float> %v1219, %v1323
  %v1325 = fmul <8 x float> %v1322, %v1324
  %v1326 = fmul <8 x float> %v1325, %v1302
  %v1327 = fadd <8 x float> %v1321, %v1326
  %v1328 = add i64 0, 0
  %v1329 = getelementptr inbounds float, ptr %v1191, i64 %v1328
  store <8 x float> %v1304, ptr %v1329, align 4
  %v1330 = add i64 0, 0
  %v1331 = getelementptr inbounds float, ptr %v1197, i64 %v1330
  store <8 x float> %v1327, ptr %v1331, align 4
  %v1332 = add nsw i64 %v1086, 1
  br label %b81
b83:
  %v1333 = add i64 %v7, 0
  %v1334 = sdiv i64 %v1333, 1
  %v1335 = add i64 %v2, 1
  %v1336 = mul i64 %v1334, %v2
  %v1337 = sdiv i64 %v1336, %v3
  %v1338 = mul i64 %v1337, 1
  %v1339 = icmp slt i64 %v1338, %v7
  %v1340 = select i1 %v1339, i64 %v1338, i64 %v7
  %v1341 = mul i64 %v1334, %v1335
  %v1342 = sdiv i64 %v1341, %v3
  %v1343 = mul i64 %v1342, 1
  %v1344 = icmp slt i64 %v1343, %v7
  %v1345 = select i1 %v1344, i64 %v1343, i64 %v7
  br label %b84
b84:
  %v1346 = phi i64 [ %v1340, %b83 ], [ %v1382, %b89 ]
  %v1347 = icmp slt i64 %v1346, %v1345
  br i1 %v1347, label %b85, label %b86
b85:
  br label %b87
b87:
  %v1348 = phi i64 [ 0, %b85 ], [ %v1377, %b92 ]
  %v1349 = phi <8 x float> [ splat (float 0x0000000000000000), %b85 ], [ %v1352, %b92 ]
  %v1350 = icmp slt i64 %v1348, 4
  br i1 %v1350, label %b88, label %b89
b88:
  br label %b90
b90:
  %v1351 = phi i64 [ 0, %b88 ], [ %v1376, %b91 ]
  %v1352 = phi <8 x float> [ %v1349, %b88 ], [ %v1375, %b91 ]
  %v1353 = icmp slt i64 %v1351, 8
  br i1 %v1353, label %b91, label %b92
b91:
  %v1354 = add i64 %v218, 0
  %v1355 = and i64 %v1354, %v206
  %v1356 = mul i64 %v1355, %v7
  %v1357 = add i64 %v1356, %v1346
  %v1358 = mul i64 %v1357, 32
  %v1359 = getelementptr inbounds float, ptr %v118, i64 %v1358
  %v1360 = mul i64 %v1348, 8
  %v1361 = add i64 0, %v1360
  %v1362 = add i64 %v1361, %v1351
  %v1363 = getelementptr inbounds float, ptr %v1359, i64 %v1362
  %v1364 = load float, ptr %v1363, align 4
  %v1365 = add i64 0, 0
  %v1366 = mul i64 %v1348, 64
  %v1367 = add i64 %v1365, %v1366
  %v1368 = mul i64 %v1351, 8
  %v1369 = add i64 %v1367, %v1368
  %v1370 = getelementptr inbounds float, ptr %v20, i64 %v1369
  %v1371 = load <8 x float>, ptr %v1370, align 4
  %v1372 = insertelement <8 x float> poison, float %v1364, i64 0
  %v1373 = shufflevector <8 x float> %v1372, <8 x float> poison, <8 x i32> zeroinitializer
  %v1374 = fmul <8 x float> %v1371, %v1373
  %v1375 = fadd <8 x float> %v1352, %v1374
  %v1376 = add nsw i64 %v1351, 1
  br label %b90
b92:
  %v1377 = add nsw i64 %v1348, 1
  br label %b87
b89:
  %v1378 = mul i64 %v1346, 8
  %v1379 = getelementptr inbounds float, ptr %v126, i64 %v1378
  %v1380 = add i64 0, 0
  %v1381 = getelementptr inbounds float, ptr %v1379, i64 %v1380
  store <8 x float> %v1349, ptr %v1381, align 4
  %v1382 = add nsw i64 %v1346, 1
  br label %b84
b86:
  %v1383 = add i64 %v7, 0
  %v1384 = sdiv i64 %v1383, 1
  %v1385 = add i64 %v2, 1
  %v1386 = mul i64 %v1384, %v2
  %v1387 = sdiv i64 %v1386, %v3
  %v1388 = mul i64 %v1387, 1
  %v1389 = icmp slt i64 %v1388, %v7
  %v1390 = select i1 %v1389, i64 %v1388, i64 %v7
  %v1391 = mul i64 %v1384, %v1385
  %v1392 = sdiv i64 %v1391, %v3
  %v1393 = mul i64 %v1392, 1
  %v1394 = icmp slt i64 %v1393, %v7
  %v1395 = select i1 %v1394, i64 %v1393, i64 %v7
  br label %b93
b93:
  %v1396 = phi i64 [ %v1390, %b86 ], [ %v1432, %b98 ]
  %v1397 = icmp slt i64 %v1396, %v1395
  br i1 %v1397, label %b94, label %b95
b94:
  br label %b96
b96:
  %v1398 = phi i64 [ 0, %b94 ], [ %v1427, %b101 ]
  %v1399 = phi <8 x float> [ splat (float 0x0000000000000000), %b94 ], [ %v1402, %b101 ]
  %v1400 = icmp slt i64 %v1398, 4
  br i1 %v1400, label %b97, label %b98
b97:
  br label %b99
b99:
  %v1401 = phi i64 [ 0, %b97 ], [ %v1426, %b100 ]
  %v1402 = phi <8 x float> [ %v1399, %b97 ], [ %v1425, %b100 ]
  %v1403 = icmp slt i64 %v1401, 8
  br i1 %v1403, label %b100, label %b101
b100:
  %v1404 = add i64 %v218, 0
  %v1405 = and i64 %v1404, %v208
  %v1406 = mul i64 %v1405, %v7
  %v1407 = add i64 %v1406, %v1396
  %v1408 = mul i64 %v1407, 32
  %v1409 = getelementptr inbounds float, ptr %v120, i64 %v1408
  %v1410 = mul i64 %v1398, 8
  %v1411 = add i64 0, %v1410
  %v1412 = add i64 %v1411, %v1401
  %v1413 = getelementptr inbounds float, ptr %v1409, i64 %v1412
  %v1414 = load float, ptr %v1413, align 4
  %v1415 = add i64 0, 0
  %v1416 = mul i64 %v1398, 64
  %v1417 = add i64 %v1415, %v1416
  %v1418 = mul i64 %v1401, 8
  %v1419 = add i64 %v1417, %v1418
  %v1420 = getelementptr inbounds float, ptr %v16, i64 %v1419
  %v1421 = load <8 x float>, ptr %v1420, align 4
  %v1422 = insertelement <8 x float> poison, float %v1414, i64 0
  %v1423 = shufflevector <8 x float> %v1422, <8 x float> poison, <8 x i32> zeroinitializer
  %v1424 = fmul <8 x float> %v1421, %v1423
  %v1425 = fadd <8 x float> %v1402, %v1424
  %v1426 = add nsw i64 %v1401, 1
  br label %b99
b101:
  %v1427 = add nsw i64 %v1398, 1
  br label %b96
b98:
  %v1428 = mul i64 %v1396, 8
  %v1429 = getelementptr inbounds float, ptr %v128, i64 %v1428
  %v1430 = add i64 0, 0
  %v1431 = getelementptr inbounds float, ptr %v1429, i64 %v1430
  store <8 x float> %v1399, ptr %v1431, align 4
  %v1432 = add nsw i64 %v1396, 1
  br label %b93
b95:
  %v1433 = add i64 %v7, 0
  %v1434 = sdiv i64 %v1433, 1
  %v1435 = add i64 %v2, 1
  %v1436 = mul i64 %v1434, %v2
  %v1437 = sdiv i64 %v1436, %v3
  %v1438 = mul i64 %v1437, 1
  %v1439 = icmp slt i64 %v1438, %v7
  %v1440 = select i1 %v1439, i64 %v1438, i64 %v7
  %v1441 = mul i64 %v1434, %v1435
  %v1442 = sdiv i64 %v1441, %v3
  %v1443 = mul i64 %v1442, 1
  %v1444 = icmp slt i64 %v1443, %v7
  %v1445 = select i1 %v1444, i64 %v1443, i64 %v7
  br label %b102
b102:
  %v1446 = phi i64 [ %v1440, %b95 ], [ %v1569, %b103 ]
  %v1447 = icmp slt i64 %v1446, %v1445
  br i1 %v1447, label %b103, label %b104
b103:
  %v1448 = add i64 %v218, 1
  %v1449 = and i64 %v1448, 1
  %v1450 = mul i64 %v1449, %v7
  %v1451 = add i64 %v1450, %v1446
  %v1452 = mul i64 %v1451, 8
  %v1453 = getelementptr inbounds float, ptr %v28, i64 %v1452
  %v1454 = add i64 %v218, 0
  %v1455 = and i64 %v1454, %v164
  %v1456 = mul i64 %v1455, %v7
  %v1457 = add i64 %v1456, %v1446
  %v1458 = mul i64 %v1457, 8
  %v1459 = getelementptr inbounds float, ptr %v24, i64 %v1458
  %v1460 = add i64 %v218, 0
  %v1461 = and i64 %v1460, %v192
  %v1462 = mul i64 %v1461, %v7
  %v1463 = add i64 %v1462, %v1446
  %v1464 = mul i64 %v1463, 8
  %v1465 = getelementptr inbounds float, ptr %v92, i64 %v1464
  %v1466 = mul i64 %v1446, 8
  %v1467 = getelementptr inbounds float, ptr %v98, i64 %v1466
  %v1468 = mul i64 %v1446, 8
  %v1469 = getelementptr inbounds float, ptr %v100, i64 %v1468
  %v1470 = add i64 %v218, 0
  %v1471 = and i64 %v1470, %v186
  %v1472 = mul i64 %v1471, %v7
  %v1473 = add i64 %v1472, %v1446
  %v1474 = mul i64 %v1473, 8
  %v1475 = getelementptr inbounds float, ptr %v86, i64 %v1474
  %v1476 = mul i64 %v1446, 8
  %v1477 = getelementptr inbounds float, ptr %v106, i64 %v1476
  %v1478 = mul i64 %v1446, 8
  %v1479 = getelementptr inbounds float, ptr %v108, i64 %v1478
  %v1480 = add i64 %v218, 0
  %v1481 = and i64 %v1480, %v180
  %v1482 = mul i64 %v1481, %v7
  %v1483 = add i64 %v1482, %v1446
  %v1484 = mul i64 %v1483, 8
  %v1485 = getelementptr inbounds float, ptr %v80, i64 %v1484
  %v1486 = mul i64 %v1446, 8
  %v1487 = getelementptr inbounds float, ptr %v114, i64 %v1486
  %v1488 = mul i64 %v1446, 8
  %v1489 = getelementptr inbounds float, ptr %v116, i64 %v1488
  %v1490 = add i64 %v218, 0
  %v1491 = and i64 %v1490, %v174
  %v1492 = mul i64 %v1491, %v7
  %v1493 = add i64 %v1492, %v1446
  %v1494 = mul i64 %v1493, 8
  %v1495 = getelementptr inbounds float, ptr %v74, i64 %v1494
  %v1496 = mul i64 %v1446, 8
  %v1497 = getelementptr inbounds float, ptr %v126, i64 %v1496
  %v1498 = mul i64 %v1446, 8
  %v1499 = getelementptr inbounds float, ptr %v128, i64 %v1498
  %v1500 = add i64 %v218, 0
  %v1501 = and i64 %v1500, 1
  %v1502 = mul i64 %v1501, %v7
  %v1503 = add i64 %v1502, %v1446
  %v1504 = mul i64 %v1503, 8
  %v1505 = getelementptr inbounds float, ptr %v28, i64 %v1504
  %v1506 = add i64 0, 0
  %v1507 = getelementptr inbounds float, ptr %v1453, i64 %v1506
  %v1508 = load <8 x float>, ptr %v1507, align 4
  %v1509 = add i64 0, 0
  %v1510 = getelementptr inbounds float, ptr %v1459, i64 %v1509
  %v1511 = load <8 x float>, ptr %v1510, align 4
  %v1512 = fadd <8 x float> %v1508, %v1511
  %v1513 = add i64 0, 0
  %v1514 = getelementptr inbounds float, ptr %v1465, i64 %v1513
  %v1515 = load <8 x float>, ptr %v1514, align 4
  %v1516 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1517 = shufflevector <8 x float> %v1516, <8 x float> poison, <8 x i32> zeroinitializer
  %v1518 = fsub <8 x float> %v1517, %v1515
  %v1519 = fmul <8 x float> %v1512, %v1518
  %v1520 = add i64 0, 0
  %v1521 = getelementptr inbounds float, ptr %v1467, i64 %v1520
  %v1522 = load <8 x float>, ptr %v1521, align 4
  %v1523 = fadd <8 x float> %v1519, %v1522
  %v1524 = add i64 0, 0
  %v1525 = getelementptr inbounds float, ptr %v1469, i64 %v1524
  %v1526 = load <8 x float>, ptr %v1525, align 4
  %v1527 = fadd <8 x float> %v1523, %v1526
  %v1528 = add i64 0, 0
  %v1529 = getelementptr inbounds float, ptr %v1475, i64 %v1528
  %v1530 = load <8 x float>, ptr %v1529, align 4
  %v1531 = fsub <8 x float> %v1517, %v1530
  %v1532 = fmul <8 x float> %v1527, %v1531
  %v1533 = add i64 0, 0
  %v1534 = getelementptr inbounds float, ptr %v1477, i64 %v1533
  %v1535 = load <8 x float>, ptr %v1534, align 4
  %v1536 = fadd <8 x float> %v1532, %v1535
  %v1537 = add i64 0, 0
  %v1538 = getelementptr inbounds float, ptr %v1479, i64 %v1537
  %v1539 = load <8 x float>, ptr %v1538, align 4
  %v1540 = fadd <8 x float> %v1536, %v1539
  %v1541 = add i64 0, 0
  %v1542 = getelementptr inbounds float, ptr %v1485, i64 %v1541
  %v1543 = load <8 x float>, ptr %v1542, align 4
  %v1544 = fsub <8 x float> %v1517, %v1543
  %v1545 = fmul <8 x float> %v1540, %v1544
  %v1546 = add i64 0, 0
  %v1547 = getelementptr inbounds float, ptr %v1487, i64 %v1546
  %v1548 = load <8 x float>, ptr %v1547, align 4
  %v1549 = fadd <8 x float> %v1545, %v1548
  %v1550 = add i64 0, 0
  %v1551 = getelementptr inbounds float, ptr %v1489, i64 %v1550
  %v1552 = load <8 x float>, ptr %v1551, align 4
  %v1553 = fadd <8 x float> %v1549, %v1552
  %v1554 = add i64 0, 0
  %v1555 = getelementptr inbounds float, ptr %v1495, i64 %v1554
  %v1556 = load <8 x float>, ptr %v1555, align 4
  %v1557 = fsub <8 x float> %v1517, %v1556
  %v1558 = fmul <8 x float> %v1553, %v1557
  %v1559 = add i64 0, 0
  %v1560 = getelementptr inbounds float, ptr %v1497, i64 %v1559
  %v1561 = load <8 x float>, ptr %v1560, align 4
  %v1562 = fadd <8 x float> %v1558, %v1561
  %v1563 = add i64 0, 0
  %v1564 = getelementptr inbounds float, ptr %v1499, i64 %v1563
  %v1565 = load <8 x float>, ptr %v1564, align 4
  %v1566 = fadd <8 x float> %v1562, %v1565
  %v1567 = add i64 0, 0
  %v1568 = getelementptr inbounds float, ptr %v1505, i64 %v1567
  store <8 x float> %v1566, ptr %v1568, align 4
  %v1569 = add nsw i64 %v1446, 1
  br label %b102
b104:
  %v1570 = add nsw i64 %v215, 1
  br label %b0
b2:
  %v1571 = icmp sgt i64 %v3, 1
  br i1 %v1571, label %b105, label %b106
b105:
  %v1572 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1573 = atomicrmw add ptr %v1572, i64 1 acq_rel
  %v1574 = mul i64 %v3, 1
  br label %b107
b107:
  %v1575 = load atomic i64, ptr %v1572 acquire, align 8
  %v1576 = icmp slt i64 %v1575, %v1574
  br i1 %v1576, label %b108, label %b109
b108:
  %v1577 = call i32 @sched_yield()
  br label %b107
b109:
  br label %b106
b106:
  %v1578 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v1579 = load ptr, ptr %v1578, align 4
  %v1580 = getelementptr inbounds float, ptr %v1579, i64 0
  %v1581 = add i64 1, 0
  %v1582 = sdiv i64 %v1581, 1
  %v1583 = add i64 %v2, 1
  %v1584 = mul i64 %v1582, %v2
  %v1585 = sdiv i64 %v1584, %v3
  %v1586 = mul i64 %v1585, 1
  %v1587 = icmp slt i64 %v1586, 1
  %v1588 = select i1 %v1587, i64 %v1586, i64 1
  %v1589 = mul i64 %v1582, %v1583
  %v1590 = sdiv i64 %v1589, %v3
  %v1591 = mul i64 %v1590, 1
  %v1592 = icmp slt i64 %v1591, 1
  %v1593 = select i1 %v1592, i64 %v1591, i64 1
  br label %b110
b110:
  %v1594 = phi i64 [ %v1588, %b106 ], [ %v1646, %b118 ]
  %v1595 = icmp slt i64 %v1594, %v1593
  br i1 %v1595, label %b111, label %b112
b111:
  %v1596 = mul i64 %v1594, 128
  %v1597 = mul i64 %v1594, 8
  %v1598 = add i64 %v1597, 0
  %v1599 = sub i64 8, %v1598
  %v1600 = icmp slt i64 %v1599, 0
  %v1601 = select i1 %v1600, i64 0, i64 %v1599
  %v1602 = icmp ult i64 %v1601, 8
  %v1603 = select i1 %v1602, i64 %v1601, i64 8
  %v1604 = trunc i64 %v1603 to i32
  %v1605 = insertelement <8 x i32> poison, i32 %v1604, i64 0
  %v1606 = shufflevector <8 x i32> %v1605, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1607 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1606
  %v1608 = mul i64 %v1598, 1
  %v1609 = add i64 0, %v1608
  %v1610 = getelementptr inbounds float, ptr %v14, i64 %v1609
  %v1611 = add i64 %v1596, 0
  br label %b113
b113:
  %v1612 = phi i64 [ 0, %b111 ], [ %v1620, %b114 ]
  %v1613 = icmp slt i64 %v1612, 8
  br i1 %v1613, label %b114, label %b115
b114:
  %v1614 = mul i64 %v1612, 8
  %v1615 = getelementptr inbounds float, ptr %v1610, i64 %v1614
  %v1616 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1615, <8 x i1> %v1607, <8 x float> zeroinitializer)
  %v1617 = mul i64 %v1612, 8
  %v1618 = add i64 %v1611, %v1617
  %v1619 = getelementptr inbounds float, ptr %v1580, i64 %v1618
  store <8 x float> %v1616, ptr %v1619, align 4
  %v1620 = add nsw i64 %v1612, 1
  br label %b113
b115:
  %v1621 = add i64 %v1596, 64
  %v1622 = add i64 %v1597, 0
  %v1623 = sub i64 8, %v1622
  %v1624 = icmp slt i64 %v1623, 0
  %v1625 = select i1 %v1624, i64 0, i64 %v1623
  %v1626 = icmp ult i64 %v1625, 8
  %v1627 = select i1 %v1626, i64 %v1625, i64 8
  %v1628 = trunc i64 %v1627 to i32
  %v1629 = insertelement <8 x i32> poison, i32 %v1628, i64 0
  %v1630 = shufflevector <8 x i32> %v1629, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1631 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1630
  %v1632 = mul i64 %v1622, 1
  %v1633 = add i64 0, %v1632
  %v1634 = getelementptr inbounds float, ptr %v12, i64 %v1633
  %v1635 = add i64 %v1621, 0
  br label %b116
b116:
  %v1636 = phi i64 [ 0, %b115 ], [ %v1644, %b117 ]
  %v1637 = icmp slt i64 %v1636, 8
  br i1 %v1637, label %b117, label %b118
b117:
  %v1638 = mul i64 %v1636, 8
  %v1639 = getelementptr inbounds float, ptr %v1634, i64 %v1638
  %v1640 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1639, <8 x i1> %v1631, <8 x float> zeroinitializer)
  %v1641 = mul i64 %v1636, 8
  %v1642 = add i64 %v1635, %v1641
  %v1643 = getelementptr inbounds float, ptr %v1580, i64 %v1642
  store <8 x float> %v1640, ptr %v1643, align 4
  %v1644 = add nsw i64 %v1636, 1
  br label %b116
b118:
  %v1645 = add i64 %v1621, 64
  %v1646 = add nsw i64 %v1594, 1
  br label %b110
b112:
  %v1647 = icmp sgt i64 %v3, 1
  br i1 %v1647, label %b119, label %b120
b119:
  %v1648 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1649 = atomicrmw add ptr %v1648, i64 1 acq_rel
  %v1650 = mul i64 %v3, 2
  br label %b121
b121:
  %v1651 = load atomic i64, ptr %v1648 acquire, align 8
  %v1652 = icmp slt i64 %v1651, %v1650
  br i1 %v1652, label %b122, label %b123
b122:
  %v1653 = call i32 @sched_yield()
  br label %b121
b123:
  br label %b120
b120:
  %v1655 = add i64 %v8, 0
  %v1656 = sdiv i64 %v1655, 1
  %v1657 = add i64 %v2, 1
  %v1658 = mul i64 %v1656, %v2
  %v1659 = sdiv i64 %v1658, %v3
  %v1660 = mul i64 %v1659, 1
  %v1661 = icmp slt i64 %v1660, %v8
  %v1662 = select i1 %v1661, i64 %v1660, i64 %v8
  %v1663 = mul i64 %v1656, %v1657
  %v1664 = sdiv i64 %v1663, %v3
  %v1665 = mul i64 %v1664, 1
  %v1666 = icmp slt i64 %v1665, %v8
  %v1667 = select i1 %v1666, i64 %v1665, i64 %v8
  br label %b124
b124:
  %v1668 = phi i64 [ %v1662, %b120 ], [ %v1731, %b129 ]
  %v1669 = icmp slt i64 %v1668, %v1667
  br i1 %v1669, label %b125, label %b126
b125:
  %v1670 = add i64 %v1668, 96
  %v1671 = icmp slt i64 %v1670, %v1667
  %v1672 = select i1 %v1671, i64 %v1670, i64 %v1667
  br label %b127
b127:
  %v1673 = phi i64 [ 0, %b125 ], [ %v1730, %b132 ]
  %v1674 = icmp slt i64 %v1673, 1
  br i1 %v1674, label %b128, label %b129
b128:
  %v1675 = sub i64 %v1672, %v1668
  %v1676 = sub i64 8, 1
  %v1677 = add i64 %v1675, %v1676
  %v1678 = sdiv i64 %v1677, 8
  br label %b130
b130:
  %v1679 = phi i64 [ 0, %b128 ], [ %v1729, %b139 ]
  %v1680 = icmp slt i64 %v1679, %v1678
  br i1 %v1680, label %b131, label %b132
b131:
  %v1681 = mul i64 %v1675, %v1679
  %v1682 = sdiv i64 %v1681, %v1678
  %v1683 = add i64 %v1668, %v1682
  %v1684 = add i64 %v1679, 1
  %v1685 = mul i64 %v1675, %v1684
  %v1686 = sdiv i64 %v1685, %v1678
  %v1687 = add i64 %v1668, %v1686
  %v1688 = mul i64 %v1673, 128
  %v1689 = getelementptr inbounds float, ptr %v1580, i64 %v1688
  %v1690 = sub i64 %v1687, %v1683
  %v1691 = mul i64 %v1683, 8
  %v1692 = getelementptr inbounds float, ptr %v122, i64 %v1691
  %v1693 = getelementptr inbounds float, ptr %v1692, i64 0
  %v1694 = sub i64 %v1690, 1
  %v1695 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1694
  %v1696 = load ptr, ptr %v1695, align 4
  %v1697 = icmp sgt i64 %v1690, 0
  br i1 %v1697, label %b133, label %b134
b133:
  call void %v1696(ptr %v1693, i64 8, ptr %v1689, i64 8, ptr %v1654)
  br label %b134
b134:
  %v1698 = add i64 %v1688, 64
  %v1699 = getelementptr inbounds float, ptr %v1580, i64 %v1698
  %v1700 = sub i64 %v1687, %v1683
  %v1701 = mul i64 %v1683, 8
  %v1702 = getelementptr inbounds float, ptr %v124, i64 %v1701
  %v1703 = getelementptr inbounds float, ptr %v1702, i64 0
  %v1704 = sub i64 %v1700, 1
  %v1705 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v1704
  %v1706 = load ptr, ptr %v1705, align 4
  %v1707 = icmp sgt i64 %v1700, 0
  br i1 %v1707, label %b135, label %b136
b135:
  call void %v1706(ptr %v1703, i64 8, ptr %v1699, i64 8, ptr %v1654)
  br label %b136
b136:
  %v1708 = add i64 %v1698, 64
  br label %b137
b137:
  %v1709 = phi i64 [ %v1683, %b136 ], [ %v1728, %b142 ]
  %v1710 = icmp slt i64 %v1709, %v1687
  br i1 %v1710, label %b138, label %b139
b138:
  %v1711 = sub i64 %v1709, %v1683
  %v1712 = mul i64 %v1711, 8
  %v1713 = getelementptr inbounds float, ptr %v1654, i64 %v1712
  %v1714 = mul i64 %v1709, 8
  %v1715 = getelementptr inbounds float, ptr %v30, i64 %v1714
  br label %b140
b140:
  %v1716 = phi i64 [ 0, %b138 ], [ %v1727, %b141 ]
  %v1717 = icmp slt i64 %v1716, 1
  br i1 %v1717, label %b141, label %b142
b141:
  %v1718 = mul i64 %v1673, 1
  %v1719 = add i64 %v1718, %v1716
  %v1720 = mul i64 %v1719, 8
  %v1721 = add i64 0, %v1716
  %v1722 = mul i64 %v1721, 8
  %v1723 = getelementptr inbounds float, ptr %v1713, i64 %v1722
  %v1724 = load <8 x float>, ptr %v1723, align 4
  %v1725 = add i64 0, %v1720
  %v1726 = getelementptr inbounds float, ptr %v1715, i64 %v1725
  store <8 x float> %v1724, ptr %v1726, align 4
  %v1727 = add nsw i64 %v1716, 1
  br label %b140
b142:
  %v1728 = add nsw i64 %v1709, 1
  br label %b137
b139:
  %v1729 = add nsw i64 %v1679, 1
  br label %b130
b132:
  %v1730 = add nsw i64 %v1673, 1
  br label %b127
b129:
  %v1731 = add nsw i64 %v1668, 96
  br label %b124
b126:
  %v1732 = icmp sgt i64 %v3, 1
  br i1 %v1732, label %b143, label %b144
b143:
  %v1733 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1734 = atomicrmw add ptr %v1733, i64 1 acq_rel
  %v1735 = mul i64 %v3, 3
  br label %b145
b145:
  %v1736 = load atomic i64, ptr %v1733 acquire, align 8
  %v1737 = icmp slt i64 %v1736, %v1735
  br i1 %v1737, label %b146, label %b147
b146:
  %v1738 = call i32 @sched_yield()
  br label %b145
b147:
  br label %b144
b144:
  %v1739 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v1740 = load ptr, ptr %v1739, align 4
  %v1741 = add i64 8, 1
  %v1742 = sdiv i64 %v1741, 2
  %v1743 = add i64 %v2, 1
  %v1744 = mul i64 %v1742, %v2
  %v1745 = sdiv i64 %v1744, %v3
  %v1746 = mul i64 %v1745, 2
  %v1747 = icmp slt i64 %v1746, 8
  %v1748 = select i1 %v1747, i64 %v1746, i64 8
  %v1749 = mul i64 %v1742, %v1743
  %v1750 = sdiv i64 %v1749, %v3
  %v1751 = mul i64 %v1750, 2
  %v1752 = icmp slt i64 %v1751, 8
  %v1753 = select i1 %v1752, i64 %v1751, i64 8
  %v1754 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b148
b148:
  %v1755 = phi i64 [ %v1748, %b144 ], [ %v1763, %b153 ]
  %v1756 = icmp slt i64 %v1755, %v1753
  br i1 %v1756, label %b149, label %b150
b149:
  %v1757 = mul i64 %v1755, 8
  %v1758 = getelementptr inbounds float, ptr %v1754, i64 %v1757
  br label %b151
b151:
  %v1759 = phi i64 [ 0, %b149 ], [ %v1762, %b152 ]
  %v1760 = icmp slt i64 %v1759, 8
  br i1 %v1760, label %b152, label %b153
b152:
  %v1761 = getelementptr inbounds float, ptr %v1758, i64 %v1759
  store float 0x0000000000000000, ptr %v1761, align 4
  %v1762 = add nsw i64 %v1759, 1
  br label %b151
b153:
  %v1763 = add nsw i64 %v1755, 1
  br label %b148
b150:
  %v1764 = mul i64 0, 8
  %v1765 = getelementptr inbounds float, ptr %v124, i64 %v1764
  %v1766 = getelementptr inbounds float, ptr %v1765, i64 0
  %v1767 = mul i64 0, 8
  %v1768 = getelementptr inbounds float, ptr %v10, i64 %v1767
  %v1769 = getelementptr inbounds float, ptr %v1768, i64 0
  %v1770 = mul i64 %v8, 1
  br label %b154
b154:
  %v1771 = phi i64 [ 0, %b150 ], [ %v1798, %b159 ]
  %v1772 = icmp slt i64 %v1771, %v1770
  br i1 %v1772, label %b155, label %b156
b155:
  %v1773 = sub i64 %v1770, %v1771
  %v1774 = icmp slt i64 %v1773, 128
  %v1775 = select i1 %v1774, i64 %v1773, i64 128
  br label %b157
b157:
  %v1776 = phi i64 [ 0, %b155 ], [ %v1797, %b162 ]
  %v1777 = icmp slt i64 %v1776, 8
  br i1 %v1777, label %b158, label %b159
b158:
  %v1778 = mul i64 %v1771, 8
  %v1779 = add i64 %v1778, %v1776
  %v1780 = getelementptr inbounds float, ptr %v1769, i64 %v1779
  br label %b160
b160:
  %v1781 = phi i64 [ %v1748, %b158 ], [ %v1796, %b161 ]
  %v1782 = icmp slt i64 %v1781, %v1753
  br i1 %v1782, label %b161, label %b162
b161:
  %v1783 = sub i64 %v1753, %v1781
  %v1784 = icmp slt i64 %v1783, 2
  %v1785 = select i1 %v1784, i64 %v1783, i64 2
  %v1786 = mul i64 %v1771, 8
  %v1787 = add i64 %v1786, %v1781
  %v1788 = getelementptr inbounds float, ptr %v1766, i64 %v1787
  %v1789 = mul i64 %v1781, 8
  %v1790 = add i64 %v1789, %v1776
  %v1791 = getelementptr inbounds float, ptr %v1754, i64 %v1790
  %v1792 = sub i64 8, %v1776
  %v1793 = sub i64 %v1785, 1
  %v1794 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1793
  %v1795 = load ptr, ptr %v1794, align 4
  call void %v1795(ptr %v1788, i64 8, ptr %v1780, i64 8, i64 %v1775, ptr %v1791, i64 8, i64 %v1792)
  %v1796 = add nsw i64 %v1781, 2
  br label %b160
b162:
  %v1797 = add nsw i64 %v1776, 32
  br label %b157
b159:
  %v1798 = add nsw i64 %v1771, 128
  br label %b154
b156:
  %v1799 = icmp sgt i64 %v3, 1
  br i1 %v1799, label %b163, label %b164
b163:
  %v1800 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1801 = atomicrmw add ptr %v1800, i64 1 acq_rel
  %v1802 = mul i64 %v3, 4
  br label %b165
b165:
  %v1803 = load atomic i64, ptr %v1800 acquire, align 8
  %v1804 = icmp slt i64 %v1803, %v1802
  br i1 %v1804, label %b166, label %b167
b166:
  %v1805 = call i32 @sched_yield()
  br label %b165
b167:
  br label %b164
b164:
  %v1806 = add i64 8, 1
  %v1807 = sdiv i64 %v1806, 2
  %v1808 = add i64 %v2, 1
  %v1809 = mul i64 %v1807, %v2
  %v1810 = sdiv i64 %v1809, %v3
  %v1811 = mul i64 %v1810, 2
  %v1812 = icmp slt i64 %v1811, 8
  %v1813 = select i1 %v1812, i64 %v1811, i64 8
  %v1814 = mul i64 %v1807, %v1808
  %v1815 = sdiv i64 %v1814, %v3
  %v1816 = mul i64 %v1815, 2
  %v1817 = icmp slt i64 %v1816, 8
  %v1818 = select i1 %v1817, i64 %v1816, i64 8
  %v1819 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b168
b168:
  %v1820 = phi i64 [ %v1813, %b164 ], [ %v1828, %b173 ]
  %v1821 = icmp slt i64 %v1820, %v1818
  br i1 %v1821, label %b169, label %b170
b169:
  %v1822 = mul i64 %v1820, 8
  %v1823 = getelementptr inbounds float, ptr %v1819, i64 %v1822
  br label %b171
b171:
  %v1824 = phi i64 [ 0, %b169 ], [ %v1827, %b172 ]
  %v1825 = icmp slt i64 %v1824, 8
  br i1 %v1825, label %b172, label %b173
b172:
  %v1826 = getelementptr inbounds float, ptr %v1823, i64 %v1824
  store float 0x0000000000000000, ptr %v1826, align 4
  %v1827 = add nsw i64 %v1824, 1
  br label %b171
b173:
  %v1828 = add nsw i64 %v1820, 1
  br label %b168
b170:
  %v1829 = mul i64 0, 8
  %v1830 = getelementptr inbounds float, ptr %v122, i64 %v1829
  %v1831 = getelementptr inbounds float, ptr %v1830, i64 0
  %v1832 = mul i64 0, 8
  %v1833 = getelementptr inbounds float, ptr %v10, i64 %v1832
  %v1834 = getelementptr inbounds float, ptr %v1833, i64 0
  %v1835 = mul i64 %v8, 1
  br label %b174
b174:
  %v1836 = phi i64 [ 0, %b170 ], [ %v1863, %b179 ]
  %v1837 = icmp slt i64 %v1836, %v1835
  br i1 %v1837, label %b175, label %b176
b175:
  %v1838 = sub i64 %v1835, %v1836
  %v1839 = icmp slt i64 %v1838, 128
  %v1840 = select i1 %v1839, i64 %v1838, i64 128
  br label %b177
b177:
  %v1841 = phi i64 [ 0, %b175 ], [ %v1862, %b182 ]
  %v1842 = icmp slt i64 %v1841, 8
  br i1 %v1842, label %b178, label %b179
b178:
  %v1843 = mul i64 %v1836, 8
  %v1844 = add i64 %v1843, %v1841
  %v1845 = getelementptr inbounds float, ptr %v1834, i64 %v1844
  br label %b180
b180:
  %v1846 = phi i64 [ %v1813, %b178 ], [ %v1861, %b181 ]
  %v1847 = icmp slt i64 %v1846, %v1818
  br i1 %v1847, label %b181, label %b182
b181:
  %v1848 = sub i64 %v1818, %v1846
  %v1849 = icmp slt i64 %v1848, 2
  %v1850 = select i1 %v1849, i64 %v1848, i64 2
  %v1851 = mul i64 %v1836, 8
  %v1852 = add i64 %v1851, %v1846
  %v1853 = getelementptr inbounds float, ptr %v1831, i64 %v1852
  %v1854 = mul i64 %v1846, 8
  %v1855 = add i64 %v1854, %v1841
  %v1856 = getelementptr inbounds float, ptr %v1819, i64 %v1855
  %v1857 = sub i64 8, %v1841
  %v1858 = sub i64 %v1850, 1
  %v1859 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1858
  %v1860 = load ptr, ptr %v1859, align 4
  call void %v1860(ptr %v1853, i64 8, ptr %v1845, i64 8, i64 %v1840, ptr %v1856, i64 8, i64 %v1857)
  %v1861 = add nsw i64 %v1846, 2
  br label %b180
b182:
  %v1862 = add nsw i64 %v1841, 32
  br label %b177
b179:
  %v1863 = add nsw i64 %v1836, 128
  br label %b174
b176:
  %v1864 = icmp sgt i64 %v3, 1
  br i1 %v1864, label %b183, label %b184
b183:
  %v1865 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1866 = atomicrmw add ptr %v1865, i64 1 acq_rel
  %v1867 = mul i64 %v3, 5
  br label %b185
b185:
  %v1868 = load atomic i64, ptr %v1865 acquire, align 8
  %v1869 = icmp slt i64 %v1868, %v1867
  br i1 %v1869, label %b186, label %b187
b186:
  %v1870 = call i32 @sched_yield()
  br label %b185
b187:
  br label %b184
b184:
  %v1871 = add i64 32, 1
  %v1872 = sdiv i64 %v1871, 2
  %v1873 = add i64 %v2, 1
  %v1874 = mul i64 %v1872, %v2
  %v1875 = sdiv i64 %v1874, %v3
  %v1876 = mul i64 %v1875, 2
  %v1877 = icmp slt i64 %v1876, 32
  %v1878 = select i1 %v1877, i64 %v1876, i64 32
  %v1879 = mul i64 %v1872, %v1873
  %v1880 = sdiv i64 %v1879, %v3
  %v1881 = mul i64 %v1880, 2
  %v1882 = icmp slt i64 %v1881, 32
  %v1883 = select i1 %v1882, i64 %v1881, i64 32
  %v1884 = getelementptr inbounds float, ptr %v130, i64 0
  br label %b188
b188:
  %v1885 = phi i64 [ %v1878, %b184 ], [ %v1893, %b193 ]
  %v1886 = icmp slt i64 %v1885, %v1883
  br i1 %v1886, label %b189, label %b190
b189:
  %v1887 = mul i64 %v1885, 8
  %v1888 = getelementptr inbounds float, ptr %v1884, i64 %v1887
  br label %b191
b191:
  %v1889 = phi i64 [ 0, %b189 ], [ %v1892, %b192 ]
  %v1890 = icmp slt i64 %v1889, 8
  br i1 %v1890, label %b192, label %b193
b192:
  %v1891 = getelementptr inbounds float, ptr %v1888, i64 %v1889
  store float 0x0000000000000000, ptr %v1891, align 4
  %v1892 = add nsw i64 %v1889, 1
  br label %b191
b193:
  %v1893 = add nsw i64 %v1885, 1
  br label %b188
b190:
  %v1894 = mul i64 0, 32
  %v1895 = getelementptr inbounds float, ptr %v96, i64 %v1894
  %v1896 = getelementptr inbounds float, ptr %v1895, i64 0
  %v1897 = mul i64 0, 8
  %v1898 = getelementptr inbounds float, ptr %v88, i64 %v1897
  %v1899 = getelementptr inbounds float, ptr %v1898, i64 0
  %v1900 = mul i64 %v8, 1
  br label %b194
b194:
  %v1901 = phi i64 [ 0, %b190 ], [ %v1928, %b199 ]
  %v1902 = icmp slt i64 %v1901, %v1900
  br i1 %v1902, label %b195, label %b196
b195:
  %v1903 = sub i64 %v1900, %v1901
  %v1904 = icmp slt i64 %v1903, 128
  %v1905 = select i1 %v1904, i64 %v1903, i64 128
  br label %b197
b197:
  %v1906 = phi i64 [ 0, %b195 ], [ %v1927, %b202 ]
  %v1907 = icmp slt i64 %v1906, 8
  br i1 %v1907, label %b198, label %b199
b198:
  %v1908 = mul i64 %v1901, 8
  %v1909 = add i64 %v1908, %v1906
  %v1910 = getelementptr inbounds float, ptr %v1899, i64 %v1909
  br label %b200
b200:
  %v1911 = phi i64 [ %v1878, %b198 ], [ %v1926, %b201 ]
  %v1912 = icmp slt i64 %v1911, %v1883
  br i1 %v1912, label %b201, label %b202
b201:
  %v1913 = sub i64 %v1883, %v1911
  %v1914 = icmp slt i64 %v1913, 2
  %v1915 = select i1 %v1914, i64 %v1913, i64 2
  %v1916 = mul i64 %v1901, 32
  %v1917 = add i64 %v1916, %v1911
  %v1918 = getelementptr inbounds float, ptr %v1896, i64 %v1917
  %v1919 = mul i64 %v1911, 8
  %v1920 = add i64 %v1919, %v1906
  %v1921 = getelementptr inbounds float, ptr %v1884, i64 %v1920
  %v1922 = sub i64 8, %v1906
  %v1923 = sub i64 %v1915, 1
  %v1924 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1923
  %v1925 = load ptr, ptr %v1924, align 4
  call void %v1925(ptr %v1918, i64 32, ptr %v1910, i64 8, i64 %v1905, ptr %v1921, i64 8, i64 %v1922)
  %v1926 = add nsw i64 %v1911, 2
  br label %b200
b202:
  %v1927 = add nsw i64 %v1906, 32
  br label %b197
b199:
  %v1928 = add nsw i64 %v1901, 128
  br label %b194
b196:
  %v1929 = icmp sgt i64 %v3, 1
  br i1 %v1929, label %b203, label %b204
b203:
  %v1930 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1931 = atomicrmw add ptr %v1930, i64 1 acq_rel
  %v1932 = mul i64 %v3, 6
  br label %b205
b205:
  %v1933 = load atomic i64, ptr %v1930 acquire, align 8
  %v1934 = icmp slt i64 %v1933, %v1932
  br i1 %v1934, label %b206, label %b207
b206:
  %v1935 = call i32 @sched_yield()
  br label %b205
b207:
  br label %b204
b204:
  %v1936 = add i64 32, 1
  %v1937 = sdiv i64 %v1936, 2
  %v1938 = add i64 %v2, 1
  %v1939 = mul i64 %v1937, %v2
  %v1940 = sdiv i64 %v1939, %v3
  %v1941 = mul i64 %v1940, 2
  %v1942 = icmp slt i64 %v1941, 32
  %v1943 = select i1 %v1942, i64 %v1941, i64 32
  %v1944 = mul i64 %v1937, %v1938
  %v1945 = sdiv i64 %v1944, %v3
  %v1946 = mul i64 %v1945, 2
  %v1947 = icmp slt i64 %v1946, 32
  %v1948 = select i1 %v1947, i64 %v1946, i64 32
  %v1949 = getelementptr inbounds float, ptr %v132, i64 0
  br label %b208
b208:
  %v1950 = phi i64 [ %v1943, %b204 ], [ %v1958, %b213 ]
  %v1951 = icmp slt i64 %v1950, %v1948
  br i1 %v1951, label %b209, label %b210
b209:
  %v1952 = mul i64 %v1950, 8
  %v1953 = getelementptr inbounds float, ptr %v1949, i64 %v1952
  br label %b211
b211:
  %v1954 = phi i64 [ 0, %b209 ], [ %v1957, %b212 ]
  %v1955 = icmp slt i64 %v1954, 8
  br i1 %v1955, label %b212, label %b213
b212:
  %v1956 = getelementptr inbounds float, ptr %v1953, i64 %v1954
  store float 0x0000000000000000, ptr %v1956, align 4
  %v1957 = add nsw i64 %v1954, 1
  br label %b211
b213:
  %v1958 = add nsw i64 %v1950, 1
  br label %b208
b210:
  %v1959 = mul i64 0, 32
  %v1960 = getelementptr inbounds float, ptr %v104, i64 %v1959
  %v1961 = getelementptr inbounds float, ptr %v1960, i64 0
  %v1962 = mul i64 0, 8
  %v1963 = getelementptr inbounds float, ptr %v82, i64 %v1962
  %v1964 = getelementptr inbounds float, ptr %v1963, i64 0
  %v1965 = mul i64 %v8, 1
  br label %b214
b214:
  %v1966 = phi i64 [ 0, %b210 ], [ %v1993, %b219 ]
  %v1967 = icmp slt i64 %v1966, %v1965
  br i1 %v1967, label %b215, label %b216
b215:
  %v1968 = sub i64 %v1965, %v1966
  %v1969 = icmp slt i64 %v1968, 128
  %v1970 = select i1 %v1969, i64 %v1968, i64 128
  br label %b217
b217:
  %v1971 = phi i64 [ 0, %b215 ], [ %v1992, %b222 ]
  %v1972 = icmp slt i64 %v1971, 8
  br i1 %v1972, label %b218, label %b219
b218:
  %v1973 = mul i64 %v1966, 8
  %v1974 = add i64 %v1973, %v1971
  %v1975 = getelementptr inbounds float, ptr %v1964, i64 %v1974
  br label %b220
b220:
  %v1976 = phi i64 [ %v1943, %b218 ], [ %v1991, %b221 ]
  %v1977 = icmp slt i64 %v1976, %v1948
  br i1 %v1977, label %b221, label %b222
b221:
  %v1978 = sub i64 %v1948, %v1976
  %v1979 = icmp slt i64 %v1978, 2
  %v1980 = select i1 %v1979, i64 %v1978, i64 2
  %v1981 = mul i64 %v1966, 32
  %v1982 = add i64 %v1981, %v1976
  %v1983 = getelementptr inbounds float, ptr %v1961, i64 %v1982
  %v1984 = mul i64 %v1976, 8
  %v1985 = add i64 %v1984, %v1971
  %v1986 = getelementptr inbounds float, ptr %v1949, i64 %v1985
  %v1987 = sub i64 8, %v1971
  %v1988 = sub i64 %v1980, 1
  %v1989 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v1988
  %v1990 = load ptr, ptr %v1989, align 4
  call void %v1990(ptr %v1983, i64 32, ptr %v1975, i64 8, i64 %v1970, ptr %v1986, i64 8, i64 %v1987)
  %v1991 = add nsw i64 %v1976, 2
  br label %b220
b222:
  %v1992 = add nsw i64 %v1971, 32
  br label %b217
b219:
  %v1993 = add nsw i64 %v1966, 128
  br label %b214
b216:
  %v1994 = icmp sgt i64 %v3, 1
  br i1 %v1994, label %b223, label %b224
b223:
  %v1995 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1996 = atomicrmw add ptr %v1995, i64 1 acq_rel
  %v1997 = mul i64 %v3, 7
  br label %b225
b225:
  %v1998 = load atomic i64, ptr %v1995 acquire, align 8
  %v1999 = icmp slt i64 %v1998, %v1997
  br i1 %v1999, label %b226, label %b227
b226:
  %v2000 = call i32 @sched_yield()
  br label %b225
b227:
  br label %b224
b224:
  %v2001 = add i64 32, 1
  %v2002 = sdiv i64 %v2001, 2
  %v2003 = add i64 %v2, 1
  %v2004 = mul i64 %v2002, %v2
  %v2005 = sdiv i64 %v2004, %v3
  %v2006 = mul i64 %v2005, 2
  %v2007 = icmp slt i64 %v2006, 32
  %v2008 = select i1 %v2007, i64 %v2006, i64 32
  %v2009 = mul i64 %v2002, %v2003
  %v2010 = sdiv i64 %v2009, %v3
  %v2011 = mul i64 %v2010, 2
  %v2012 = icmp slt i64 %v2011, 32
  %v2013 = select i1 %v2012, i64 %v2011, i64 32
  %v2014 = getelementptr inbounds float, ptr %v134, i64 0
  br label %b228
b228:
  %v2015 = phi i64 [ %v2008, %b224 ], [ %v2023, %b233 ]
  %v2016 = icmp slt i64 %v2015, %v2013
  br i1 %v2016, label %b229, label %b230
b229:
  %v2017 = mul i64 %v2015, 8
  %v2018 = getelementptr inbounds float, ptr %v2014, i64 %v2017
  br label %b231
b231:
  %v2019 = phi i64 [ 0, %b229 ], [ %v2022, %b232 ]
  %v2020 = icmp slt i64 %v2019, 8
  br i1 %v2020, label %b232, label %b233
b232:
  %v2021 = getelementptr inbounds float, ptr %v2018, i64 %v2019
  store float 0x0000000000000000, ptr %v2021, align 4
  %v2022 = add nsw i64 %v2019, 1
  br label %b231
b233:
  %v2023 = add nsw i64 %v2015, 1
  br label %b228
b230:
  %v2024 = mul i64 0, 32
  %v2025 = getelementptr inbounds float, ptr %v112, i64 %v2024
  %v2026 = getelementptr inbounds float, ptr %v2025, i64 0
  %v2027 = mul i64 0, 8
  %v2028 = getelementptr inbounds float, ptr %v76, i64 %v2027
  %v2029 = getelementptr inbounds float, ptr %v2028, i64 0
  %v2030 = mul i64 %v8, 1
  br label %b234
b234:
  %v2031 = phi i64 [ 0, %b230 ], [ %v2058, %b239 ]
  %v2032 = icmp slt i64 %v2031, %v2030
  br i1 %v2032, label %b235, label %b236
b235:
  %v2033 = sub i64 %v2030, %v2031
  %v2034 = icmp slt i64 %v2033, 128
  %v2035 = select i1 %v2034, i64 %v2033, i64 128
  br label %b237
b237:
  %v2036 = phi i64 [ 0, %b235 ], [ %v2057, %b242 ]
  %v2037 = icmp slt i64 %v2036, 8
  br i1 %v2037, label %b238, label %b239
b238:
  %v2038 = mul i64 %v2031, 8
  %v2039 = add i64 %v2038, %v2036
  %v2040 = getelementptr inbounds float, ptr %v2029, i64 %v2039
  br label %b240
b240:
  %v2041 = phi i64 [ %v2008, %b238 ], [ %v2056, %b241 ]
  %v2042 = icmp slt i64 %v2041, %v2013
  br i1 %v2042, label %b241, label %b242
b241:
  %v2043 = sub i64 %v2013, %v2041
  %v2044 = icmp slt i64 %v2043, 2
  %v2045 = select i1 %v2044, i64 %v2043, i64 2
  %v2046 = mul i64 %v2031, 32
  %v2047 = add i64 %v2046, %v2041
  %v2048 = getelementptr inbounds float, ptr %v2026, i64 %v2047
  %v2049 = mul i64 %v2041, 8
  %v2050 = add i64 %v2049, %v2036
  %v2051 = getelementptr inbounds float, ptr %v2014, i64 %v2050
  %v2052 = sub i64 8, %v2036
  %v2053 = sub i64 %v2045, 1
  %v2054 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v2053
  %v2055 = load ptr, ptr %v2054, align 4
  call void %v2055(ptr %v2048, i64 32, ptr %v2040, i64 8, i64 %v2035, ptr %v2051, i64 8, i64 %v2052)
  %v2056 = add nsw i64 %v2041, 2
  br label %b240
b242:
  %v2057 = add nsw i64 %v2036, 32
  br label %b237
b239:
  %v2058 = add nsw i64 %v2031, 128
  br label %b234
b236:
  %v2059 = icmp sgt i64 %v3, 1
  br i1 %v2059, label %b243, label %b244
b243:
  %v2060 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2061 = atomicrmw add ptr %v2060, i64 1 acq_rel
  %v2062 = mul i64 %v3, 8
  br label %b245
b245:
  %v2063 = load atomic i64, ptr %v2060 acquire, align 8
  %v2064 = icmp slt i64 %v2063, %v2062
  br i1 %v2064, label %b246, label %b247
b246:
  %v2065 = call i32 @sched_yield()
  br label %b245
b247:
  br label %b244
b244:
  %v2066 = add i64 32, 1
  %v2067 = sdiv i64 %v2066, 2
  %v2068 = add i64 %v2, 1
  %v2069 = mul i64 %v2067, %v2
  %v2070 = sdiv i64 %v2069, %v3
  %v2071 = mul i64 %v2070, 2
  %v2072 = icmp slt i64 %v2071, 32
  %v2073 = select i1 %v2072, i64 %v2071, i64 32
  %v2074 = mul i64 %v2067, %v2068
  %v2075 = sdiv i64 %v2074, %v3
  %v2076 = mul i64 %v2075, 2
  %v2077 = icmp slt i64 %v2076, 32
  %v2078 = select i1 %v2077, i64 %v2076, i64 32
  %v2079 = getelementptr inbounds float, ptr %v136, i64 0
  br label %b248
b248:
  %v2080 = phi i64 [ %v2073, %b244 ], [ %v2088, %b253 ]
  %v2081 = icmp slt i64 %v2080, %v2078
  br i1 %v2081, label %b249, label %b250
b249:
  %v2082 = mul i64 %v2080, 8
  %v2083 = getelementptr inbounds float, ptr %v2079, i64 %v2082
  br label %b251
b251:
  %v2084 = phi i64 [ 0, %b249 ], [ %v2087, %b252 ]
  %v2085 = icmp slt i64 %v2084, 8
  br i1 %v2085, label %b252, label %b253
b252:
  %v2086 = getelementptr inbounds float, ptr %v2083, i64 %v2084
  store float 0x0000000000000000, ptr %v2086, align 4
  %v2087 = add nsw i64 %v2084, 1
  br label %b251
b253:
  %v2088 = add nsw i64 %v2080, 1
  br label %b248
b250:
  %v2089 = mul i64 0, 32
  %v2090 = getelementptr inbounds float, ptr %v120, i64 %v2089
  %v2091 = getelementptr inbounds float, ptr %v2090, i64 0
  %v2092 = mul i64 0, 8
  %v2093 = getelementptr inbounds float, ptr %v26, i64 %v2092
  %v2094 = getelementptr inbounds float, ptr %v2093, i64 0
  %v2095 = mul i64 %v8, 1
  br label %b254
b254:
  %v2096 = phi i64 [ 0, %b250 ], [ %v2123, %b259 ]
  %v2097 = icmp slt i64 %v2096, %v2095
  br i1 %v2097, label %b255, label %b256
b255:
  %v2098 = sub i64 %v2095, %v2096
  %v2099 = icmp slt i64 %v2098, 128
  %v2100 = select i1 %v2099, i64 %v2098, i64 128
  br label %b257
b257:
  %v2101 = phi i64 [ 0, %b255 ], [ %v2122, %b262 ]
  %v2102 = icmp slt i64 %v2101, 8
  br i1 %v2102, label %b258, label %b259
b258:
  %v2103 = mul i64 %v2096, 8
  %v2104 = add i64 %v2103, %v2101
  %v2105 = getelementptr inbounds float, ptr %v2094, i64 %v2104
  br label %b260
b260:
  %v2106 = phi i64 [ %v2073, %b258 ], [ %v2121, %b261 ]
  %v2107 = icmp slt i64 %v2106, %v2078
  br i1 %v2107, label %b261, label %b262
b261:
  %v2108 = sub i64 %v2078, %v2106
  %v2109 = icmp slt i64 %v2108, 2
  %v2110 = select i1 %v2109, i64 %v2108, i64 2
  %v2111 = mul i64 %v2096, 32
  %v2112 = add i64 %v2111, %v2106
  %v2113 = getelementptr inbounds float, ptr %v2091, i64 %v2112
  %v2114 = mul i64 %v2106, 8
  %v2115 = add i64 %v2114, %v2101
  %v2116 = getelementptr inbounds float, ptr %v2079, i64 %v2115
  %v2117 = sub i64 8, %v2101
  %v2118 = sub i64 %v2110, 1
  %v2119 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v2118
  %v2120 = load ptr, ptr %v2119, align 4
  call void %v2120(ptr %v2113, i64 32, ptr %v2105, i64 8, i64 %v2100, ptr %v2116, i64 8, i64 %v2117)
  %v2121 = add nsw i64 %v2106, 2
  br label %b260
b262:
  %v2122 = add nsw i64 %v2101, 32
  br label %b257
b259:
  %v2123 = add nsw i64 %v2096, 128
  br label %b254
b256:
  %v2124 = icmp sgt i64 %v3, 1
  br i1 %v2124, label %b263, label %b264
b263:
  %v2125 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2126 = atomicrmw add ptr %v2125, i64 1 acq_rel
  %v2127 = mul i64 %v3, 9
  br label %b265
b265:
  %v2128 = load atomic i64, ptr %v2125 acquire, align 8
  %v2129 = icmp slt i64 %v2128, %v2127
  br i1 %v2129, label %b266, label %b267
b266:
  %v2130 = call i32 @sched_yield()
  br label %b265
b267:
  br label %b264
b264:
  %v2131 = icmp eq i64 %v2, 0
  br i1 %v2131, label %b268, label %b269
b268:
  br label %b270
b270:
  %v2132 = phi i64 [ 0, %b268 ], [ %v2158, %b275 ]
  %v2133 = icmp slt i64 %v2132, 4
  br i1 %v2133, label %b271, label %b272
b271:
  br label %b273
b273:
  %v2134 = phi i64 [ 0, %b271 ], [ %v2153, %b278 ]
  %v2135 = phi <8 x float> [ splat (float 0x0000000000000000), %b271 ], [ %v2152, %b278 ]
  %v2136 = icmp slt i64 %v2134, %v8
  br i1 %v2136, label %b274, label %b275
b274:
  %v2137 = add i64 %v2134, 128
  %v2138 = icmp slt i64 %v2137, %v8
  %v2139 = select i1 %v2138, i64 %v2137, i64 %v8
  br label %b276
b276:
  %v2140 = phi i64 [ %v2134, %b274 ], [ %v2151, %b277 ]
  %v2141 = phi <8 x float> [ splat (float 0x0000000000000000), %b274 ], [ %v2150, %b277 ]
  %v2142 = icmp slt i64 %v2140, %v2139
  br i1 %v2142, label %b277, label %b278
b277:
  %v2143 = mul i64 %v2140, 32
  %v2144 = getelementptr inbounds float, ptr %v96, i64 %v2143
  %v2145 = mul i64 %v2132, 8
  %v2146 = add i64 0, %v2145
  %v2147 = add i64 %v2146, 0
  %v2148 = getelementptr inbounds float, ptr %v2144, i64 %v2147
  %v2149 = load <8 x float>, ptr %v2148, align 4
  %v2150 = fadd <8 x float> %v2141, %v2149
  %v2151 = add nsw i64 %v2140, 1
  br label %b276
b278:
  %v2152 = fadd <8 x float> %v2135, %v2141
  %v2153 = add nsw i64 %v2134, 128
  br label %b273
b275:
  %v2154 = mul i64 %v2132, 8
  %v2155 = add i64 0, %v2154
  %v2156 = add i64 %v2155, 0
  %v2157 = getelementptr inbounds float, ptr %v138, i64 %v2156
  store <8 x float> %v2135, ptr %v2157, align 4
  %v2158 = add nsw i64 %v2132, 1
  br label %b270
b272:
  br label %b269
b269:
  %v2159 = icmp sgt i64 %v3, 1
  br i1 %v2159, label %b279, label %b280
b279:
  %v2160 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2161 = atomicrmw add ptr %v2160, i64 1 acq_rel
  %v2162 = mul i64 %v3, 10
  br label %b281
b281:
  %v2163 = load atomic i64, ptr %v2160 acquire, align 8
  %v2164 = icmp slt i64 %v2163, %v2162
  br i1 %v2164, label %b282, label %b283
b282:
  %v2165 = call i32 @sched_yield()
  br label %b281
b283:
  br label %b280
b280:
  %v2166 = icmp eq i64 %v2, 0
  br i1 %v2166, label %b284, label %b285
b284:
  br label %b286
b286:
  %v2167 = phi i64 [ 0, %b284 ], [ %v2193, %b291 ]
  %v2168 = icmp slt i64 %v2167, 4
  br i1 %v2168, label %b287, label %b288
b287:
  br label %b289
b289:
  %v2169 = phi i64 [ 0, %b287 ], [ %v2188, %b294 ]
  %v2170 = phi <8 x float> [ splat (float 0x0000000000000000), %b287 ], [ %v2187, %b294 ]
  %v2171 = icmp slt i64 %v2169, %v8
  br i1 %v2171, label %b290, label %b291
b290:
  %v2172 = add i64 %v2169, 128
  %v2173 = icmp slt i64 %v2172, %v8
  %v2174 = select i1 %v2173, i64 %v2172, i64 %v8
  br label %b292
b292:
  %v2175 = phi i64 [ %v2169, %b290 ], [ %v2186, %b293 ]
  %v2176 = phi <8 x float> [ splat (float 0x0000000000000000), %b290 ], [ %v2185, %b293 ]
  %v2177 = icmp slt i64 %v2175, %v2174
  br i1 %v2177, label %b293, label %b294
b293:
  %v2178 = mul i64 %v2175, 32
  %v2179 = getelementptr inbounds float, ptr %v104, i64 %v2178
  %v2180 = mul i64 %v2167, 8
  %v2181 = add i64 0, %v2180
  %v2182 = add i64 %v2181, 0
  %v2183 = getelementptr inbounds float, ptr %v2179, i64 %v2182
  %v2184 = load <8 x float>, ptr %v2183, align 4
  %v2185 = fadd <8 x float> %v2176, %v2184
  %v2186 = add nsw i64 %v2175, 1
  br label %b292
b294:
  %v2187 = fadd <8 x float> %v2170, %v2176
  %v2188 = add nsw i64 %v2169, 128
  br label %b289
b291:
  %v2189 = mul i64 %v2167, 8
  %v2190 = add i64 0, %v2189
  %v2191 = add i64 %v2190, 0
  %v2192 = getelementptr inbounds float, ptr %v140, i64 %v2191
  store <8 x float> %v2170, ptr %v2192, align 4
  %v2193 = add nsw i64 %v2167, 1
  br label %b286
b288:
  br label %b285
b285:
  %v2194 = icmp sgt i64 %v3, 1
  br i1 %v2194, label %b295, label %b296
b295:
  %v2195 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2196 = atomicrmw add ptr %v2195, i64 1 acq_rel
  %v2197 = mul i64 %v3, 11
  br label %b297
b297:
  %v2198 = load atomic i64, ptr %v2195 acquire, align 8
  %v2199 = icmp slt i64 %v2198, %v2197
  br i1 %v2199, label %b298, label %b299
b298:
  %v2200 = call i32 @sched_yield()
  br label %b297
b299:
  br label %b296
b296:
  %v2201 = icmp eq i64 %v2, 0
  br i1 %v2201, label %b300, label %b301
b300:
  br label %b302
b302:
  %v2202 = phi i64 [ 0, %b300 ], [ %v2228, %b307 ]
  %v2203 = icmp slt i64 %v2202, 4
  br i1 %v2203, label %b303, label %b304
b303:
  br label %b305
b305:
  %v2204 = phi i64 [ 0, %b303 ], [ %v2223, %b310 ]
  %v2205 = phi <8 x float> [ splat (float 0x0000000000000000), %b303 ], [ %v2222, %b310 ]
  %v2206 = icmp slt i64 %v2204, %v8
  br i1 %v2206, label %b306, label %b307
b306:
  %v2207 = add i64 %v2204, 128
  %v2208 = icmp slt i64 %v2207, %v8
  %v2209 = select i1 %v2208, i64 %v2207, i64 %v8
  br label %b308
b308:
  %v2210 = phi i64 [ %v2204, %b306 ], [ %v2221, %b309 ]
  %v2211 = phi <8 x float> [ splat (float 0x0000000000000000), %b306 ], [ %v2220, %b309 ]
  %v2212 = icmp slt i64 %v2210, %v2209
  br i1 %v2212, label %b309, label %b310
b309:
  %v2213 = mul i64 %v2210, 32
  %v2214 = getelementptr inbounds float, ptr %v112, i64 %v2213
  %v2215 = mul i64 %v2202, 8
  %v2216 = add i64 0, %v2215
  %v2217 = add i64 %v2216, 0
  %v2218 = getelementptr inbounds float, ptr %v2214, i64 %v2217
  %v2219 = load <8 x float>, ptr %v2218, align 4
  %v2220 = fadd <8 x float> %v2211, %v2219
  %v2221 = add nsw i64 %v2210, 1
  br label %b308
b310:
  %v2222 = fadd <8 x float> %v2205, %v2211
  %v2223 = add nsw i64 %v2204, 128
  br label %b305
b307:
  %v2224 = mul i64 %v2202, 8
  %v2225 = add i64 0, %v2224
  %v2226 = add i64 %v2225, 0
  %v2227 = getelementptr inbounds float, ptr %v142, i64 %v2226
  store <8 x float> %v2205, ptr %v2227, align 4
  %v2228 = add nsw i64 %v2202, 1
  br label %b302
b304:
  br label %b301
b301:
  %v2229 = icmp sgt i64 %v3, 1
  br i1 %v2229, label %b311, label %b312
b311:
  %v2230 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2231 = atomicrmw add ptr %v2230, i64 1 acq_rel
  %v2232 = mul i64 %v3, 12
  br label %b313
b313:
  %v2233 = load atomic i64, ptr %v2230 acquire, align 8
  %v2234 = icmp slt i64 %v2233, %v2232
  br i1 %v2234, label %b314, label %b315
b314:
  %v2235 = call i32 @sched_yield()
  br label %b313
b315:
  br label %b312
b312:
  %v2236 = icmp eq i64 %v2, 0
  br i1 %v2236, label %b316, label %b317
b316:
  br label %b318
b318:
  %v2237 = phi i64 [ 0, %b316 ], [ %v2263, %b323 ]
  %v2238 = icmp slt i64 %v2237, 4
  br i1 %v2238, label %b319, label %b320
b319:
  br label %b321
b321:
  %v2239 = phi i64 [ 0, %b319 ], [ %v2258, %b326 ]
  %v2240 = phi <8 x float> [ splat (float 0x0000000000000000), %b319 ], [ %v2257, %b326 ]
  %v2241 = icmp slt i64 %v2239, %v8
  br i1 %v2241, label %b322, label %b323
b322:
  %v2242 = add i64 %v2239, 128
  %v2243 = icmp slt i64 %v2242, %v8
  %v2244 = select i1 %v2243, i64 %v2242, i64 %v8
  br label %b324
b324:
  %v2245 = phi i64 [ %v2239, %b322 ], [ %v2256, %b325 ]
  %v2246 = phi <8 x float> [ splat (float 0x0000000000000000), %b322 ], [ %v2255, %b325 ]
  %v2247 = icmp slt i64 %v2245, %v2244
  br i1 %v2247, label %b325, label %b326
b325:
  %v2248 = mul i64 %v2245, 32
  %v2249 = getelementptr inbounds float, ptr %v120, i64 %v2248
  %v2250 = mul i64 %v2237, 8
  %v2251 = add i64 0, %v2250
  %v2252 = add i64 %v2251, 0
  %v2253 = getelementptr inbounds float, ptr %v2249, i64 %v2252
  %v2254 = load <8 x float>, ptr %v2253, align 4
  %v2255 = fadd <8 x float> %v2246, %v2254
  %v2256 = add nsw i64 %v2245, 1
  br label %b324
b326:
  %v2257 = fadd <8 x float> %v2240, %v2246
  %v2258 = add nsw i64 %v2239, 128
  br label %b321
b323:
  %v2259 = mul i64 %v2237, 8
  %v2260 = add i64 0, %v2259
  %v2261 = add i64 %v2260, 0
  %v2262 = getelementptr inbounds float, ptr %v144, i64 %v2261
  store <8 x float> %v2240, ptr %v2262, align 4
  %v2263 = add nsw i64 %v2237, 1
  br label %b318
b320:
  br label %b317
b317:
  %v2264 = icmp sgt i64 %v3, 1
  br i1 %v2264, label %b327, label %b328
b327:
  %v2265 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2266 = atomicrmw add ptr %v2265, i64 1 acq_rel
  %v2267 = mul i64 %v3, 13
  br label %b329
b329:
  %v2268 = load atomic i64, ptr %v2265 acquire, align 8
  %v2269 = icmp slt i64 %v2268, %v2267
  br i1 %v2269, label %b330, label %b331
b330:
  %v2270 = call i32 @sched_yield()
  br label %b329
b331:
  br label %b328
b328:
  %v2271 = add i64 32, 1
  %v2272 = sdiv i64 %v2271, 2
  %v2273 = add i64 %v2, 1
  %v2274 = mul i64 %v2272, %v2
  %v2275 = sdiv i64 %v2274, %v3
  %v2276 = mul i64 %v2275, 2
  %v2277 = icmp slt i64 %v2276, 32
  %v2278 = select i1 %v2277, i64 %v2276, i64 32
  %v2279 = mul i64 %v2272, %v2273
  %v2280 = sdiv i64 %v2279, %v3
  %v2281 = mul i64 %v2280, 2
  %v2282 = icmp slt i64 %v2281, 32
  %v2283 = select i1 %v2282, i64 %v2281, i64 32
  %v2284 = getelementptr inbounds float, ptr %v146, i64 0
  br label %b332
b332:
  %v2285 = phi i64 [ %v2278, %b328 ], [ %v2293, %b337 ]
  %v2286 = icmp slt i64 %v2285, %v2283
  br i1 %v2286, label %b333, label %b334
b333:
  %v2287 = mul i64 %v2285, 8
  %v2288 = getelementptr inbounds float, ptr %v2284, i64 %v2287
  br label %b335
b335:
  %v2289 = phi i64 [ 0, %b333 ], [ %v2292, %b336 ]
  %v2290 = icmp slt i64 %v2289, 8
  br i1 %v2290, label %b336, label %b337
b336:
  %v2291 = getelementptr inbounds float, ptr %v2288, i64 %v2289
  store float 0x0000000000000000, ptr %v2291, align 4
  %v2292 = add nsw i64 %v2289, 1
  br label %b335
b337:
  %v2293 = add nsw i64 %v2285, 1
  br label %b332
b334:
  %v2294 = mul i64 0, 32
  %v2295 = getelementptr inbounds float, ptr %v94, i64 %v2294
  %v2296 = getelementptr inbounds float, ptr %v2295, i64 0
  %v2297 = mul i64 0, 8
  %v2298 = getelementptr inbounds float, ptr %v88, i64 %v2297
  %v2299 = getelementptr inbounds float, ptr %v2298, i64 0
  %v2300 = mul i64 %v8, 1
  br label %b338
b338:
  %v2301 = phi i64 [ 0, %b334 ], [ %v2328, %b343 ]
  %v2302 = icmp slt i64 %v2301, %v2300
  br i1 %v2302, label %b339, label %b340
b339:
  %v2303 = sub i64 %v2300, %v2301
  %v2304 = icmp slt i64 %v2303, 128
  %v2305 = select i1 %v2304, i64 %v2303, i64 128
  br label %b341
b341:
  %v2306 = phi i64 [ 0, %b339 ], [ %v2327, %b346 ]
  %v2307 = icmp slt i64 %v2306, 8
  br i1 %v2307, label %b342, label %b343
b342:
  %v2308 = mul i64 %v2301, 8
  %v2309 = add i64 %v2308, %v2306
  %v2310 = getelementptr inbounds float, ptr %v2299, i64 %v2309
  br label %b344
b344:
  %v2311 = phi i64 [ %v2278, %b342 ], [ %v2326, %b345 ]
  %v2312 = icmp slt i64 %v2311, %v2283
  br i1 %v2312, label %b345, label %b346
b345:
  %v2313 = sub i64 %v2283, %v2311
  %v2314 = icmp slt i64 %v2313, 2
  %v2315 = select i1 %v2314, i64 %v2313, i64 2
  %v2316 = mul i64 %v2301, 32
  %v2317 = add i64 %v2316, %v2311
  %v2318 = getelementptr inbounds float, ptr %v2296, i64 %v2317
  %v2319 = mul i64 %v2311, 8
  %v2320 = add i64 %v2319, %v2306
  %v2321 = getelementptr inbounds float, ptr %v2284, i64 %v2320
  %v2322 = sub i64 8, %v2306
  %v2323 = sub i64 %v2315, 1
  %v2324 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v2323
  %v2325 = load ptr, ptr %v2324, align 4
  call void %v2325(ptr %v2318, i64 32, ptr %v2310, i64 8, i64 %v2305, ptr %v2321, i64 8, i64 %v2322)
  %v2326 = add nsw i64 %v2311, 2
  br label %b344
b346:
  %v2327 = add nsw i64 %v2306, 32
  br label %b341
b343:
  %v2328 = add nsw i64 %v2301, 128
  br label %b338
b340:
  %v2329 = icmp sgt i64 %v3, 1
  br i1 %v2329, label %b347, label %b348
b347:
  %v2330 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2331 = atomicrmw add ptr %v2330, i64 1 acq_rel
  %v2332 = mul i64 %v3, 14
  br label %b349
b349:
  %v2333 = load atomic i64, ptr %v2330 acquire, align 8
  %v2334 = icmp slt i64 %v2333, %v2332
  br i1 %v2334, label %b350, label %b351
b350:
  %v2335 = call i32 @sched_yield()
  br label %b349
b351:
  br label %b348
b348:
  %v2336 = add i64 32, 1
  %v2337 = sdiv i64 %v2336, 2
  %v2338 = add i64 %v2, 1
  %v2339 = mul i64 %v2337, %v2
  %v2340 = sdiv i64 %v2339, %v3
  %v2341 = mul i64 %v2340, 2
  %v2342 = icmp slt i64 %v2341, 32
  %v2343 = select i1 %v2342, i64 %v2341, i64 32
  %v2344 = mul i64 %v2337, %v2338
  %v2345 = sdiv i64 %v2344, %v3
  %v2346 = mul i64 %v2345, 2
  %v2347 = icmp slt i64 %v2346, 32
  %v2348 = select i1 %v2347, i64 %v2346, i64 32
  %v2349 = getelementptr inbounds float, ptr %v148, i64 0
  br label %b352
b352:
  %v2350 = phi i64 [ %v2343, %b348 ], [ %v2358, %b357 ]
  %v2351 = icmp slt i64 %v2350, %v2348
  br i1 %v2351, label %b353, label %b354
b353:
  %v2352 = mul i64 %v2350, 8
  %v2353 = getelementptr inbounds float, ptr %v2349, i64 %v2352
  br label %b355
b355:
  %v2354 = phi i64 [ 0, %b353 ], [ %v2357, %b356 ]
  %v2355 = icmp slt i64 %v2354, 8
  br i1 %v2355, label %b356, label %b357
b356:
  %v2356 = getelementptr inbounds float, ptr %v2353, i64 %v2354
  store float 0x0000000000000000, ptr %v2356, align 4
  %v2357 = add nsw i64 %v2354, 1
  br label %b355
b357:
  %v2358 = add nsw i64 %v2350, 1
  br label %b352
b354:
  %v2359 = mul i64 0, 32
  %v2360 = getelementptr inbounds float, ptr %v102, i64 %v2359
  %v2361 = getelementptr inbounds float, ptr %v2360, i64 0
  %v2362 = mul i64 0, 8
  %v2363 = getelementptr inbounds float, ptr %v82, i64 %v2362
  %v2364 = getelementptr inbounds float, ptr %v2363, i64 0
  %v2365 = mul i64 %v8, 1
  br label %b358
b358:
  %v2366 = phi i64 [ 0, %b354 ], [ %v2393, %b363 ]
  %v2367 = icmp slt i64 %v2366, %v2365
  br i1 %v2367, label %b359, label %b360
b359:
  %v2368 = sub i64 %v2365, %v2366
  %v2369 = icmp slt i64 %v2368, 128
  %v2370 = select i1 %v2369, i64 %v2368, i64 128
  br label %b361
b361:
  %v2371 = phi i64 [ 0, %b359 ], [ %v2392, %b366 ]
  %v2372 = icmp slt i64 %v2371, 8
  br i1 %v2372, label %b362, label %b363
b362:
  %v2373 = mul i64 %v2366, 8
  %v2374 = add i64 %v2373, %v2371
  %v2375 = getelementptr inbounds float, ptr %v2364, i64 %v2374
  br label %b364
b364:
  %v2376 = phi i64 [ %v2343, %b362 ], [ %v2391, %b365 ]
  %v2377 = icmp slt i64 %v2376, %v2348
  br i1 %v2377, label %b365, label %b366
b365:
  %v2378 = sub i64 %v2348, %v2376
  %v2379 = icmp slt i64 %v2378, 2
  %v2380 = select i1 %v2379, i64 %v2378, i64 2
  %v2381 = mul i64 %v2366, 32
  %v2382 = add i64 %v2381, %v2376
  %v2383 = getelementptr inbounds float, ptr %v2361, i64 %v2382
  %v2384 = mul i64 %v2376, 8
  %v2385 = add i64 %v2384, %v2371
  %v2386 = getelementptr inbounds float, ptr %v2349, i64 %v2385
  %v2387 = sub i64 8, %v2371
  %v2388 = sub i64 %v2380, 1
  %v2389 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v2388
  %v2390 = load ptr, ptr %v2389, align 4
  call void %v2390(ptr %v2383, i64 32, ptr %v2375, i64 8, i64 %v2370, ptr %v2386, i64 8, i64 %v2387)
  %v2391 = add nsw i64 %v2376, 2
  br label %b364
b366:
  %v2392 = add nsw i64 %v2371, 32
  br label %b361
b363:
  %v2393 = add nsw i64 %v2366, 128
  br label %b358
b360:
  %v2394 = icmp sgt i64 %v3, 1
  br i1 %v2394, label %b367, label %b368
b367:
  %v2395 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2396 = atomicrmw add ptr %v2395, i64 1 acq_rel
  %v2397 = mul i64 %v3, 15
  br label %b369
b369:
  %v2398 = load atomic i64, ptr %v2395 acquire, align 8
  %v2399 = icmp slt i64 %v2398, %v2397
  br i1 %v2399, label %b370, label %b371
b370:
  %v2400 = call i32 @sched_yield()
  br label %b369
b371:
  br label %b368
b368:
  %v2401 = add i64 32, 1
  %v2402 = sdiv i64 %v2401, 2
  %v2403 = add i64 %v2, 1
  %v2404 = mul i64 %v2402, %v2
  %v2405 = sdiv i64 %v2404, %v3
  %v2406 = mul i64 %v2405, 2
  %v2407 = icmp slt i64 %v2406, 32
  %v2408 = select i1 %v2407, i64 %v2406, i64 32
  %v2409 = mul i64 %v2402, %v2403
  %v2410 = sdiv i64 %v2409, %v3
  %v2411 = mul i64 %v2410, 2
  %v2412 = icmp slt i64 %v2411, 32
  %v2413 = select i1 %v2412, i64 %v2411, i64 32
  %v2414 = getelementptr inbounds float, ptr %v150, i64 0
  br label %b372
b372:
  %v2415 = phi i64 [ %v2408, %b368 ], [ %v2423, %b377 ]
  %v2416 = icmp slt i64 %v2415, %v2413
  br i1 %v2416, label %b373, label %b374
b373:
  %v2417 = mul i64 %v2415, 8
  %v2418 = getelementptr inbounds float, ptr %v2414, i64 %v2417
  br label %b375
b375:
  %v2419 = phi i64 [ 0, %b373 ], [ %v2422, %b376 ]
  %v2420 = icmp slt i64 %v2419, 8
  br i1 %v2420, label %b376, label %b377
b376:
  %v2421 = getelementptr inbounds float, ptr %v2418, i64 %v2419
  store float 0x0000000000000000, ptr %v2421, align 4
  %v2422 = add nsw i64 %v2419, 1
  br label %b375
b377:
  %v2423 = add nsw i64 %v2415, 1
  br label %b372
b374:
  %v2424 = mul i64 0, 32
  %v2425 = getelementptr inbounds float, ptr %v110, i64 %v2424
  %v2426 = getelementptr inbounds float, ptr %v2425, i64 0
  %v2427 = mul i64 0, 8
  %v2428 = getelementptr inbounds float, ptr %v76, i64 %v2427
  %v2429 = getelementptr inbounds float, ptr %v2428, i64 0
  %v2430 = mul i64 %v8, 1
  br label %b378
b378:
  %v2431 = phi i64 [ 0, %b374 ], [ %v2458, %b383 ]
  %v2432 = icmp slt i64 %v2431, %v2430
  br i1 %v2432, label %b379, label %b380
b379:
  %v2433 = sub i64 %v2430, %v2431
  %v2434 = icmp slt i64 %v2433, 128
  %v2435 = select i1 %v2434, i64 %v2433, i64 128
  br label %b381
b381:
  %v2436 = phi i64 [ 0, %b379 ], [ %v2457, %b386 ]
  %v2437 = icmp slt i64 %v2436, 8
  br i1 %v2437, label %b382, label %b383
b382:
  %v2438 = mul i64 %v2431, 8
  %v2439 = add i64 %v2438, %v2436
  %v2440 = getelementptr inbounds float, ptr %v2429, i64 %v2439
  br label %b384
b384:
  %v2441 = phi i64 [ %v2408, %b382 ], [ %v2456, %b385 ]
  %v2442 = icmp slt i64 %v2441, %v2413
  br i1 %v2442, label %b385, label %b386
b385:
  %v2443 = sub i64 %v2413, %v2441
  %v2444 = icmp slt i64 %v2443, 2
  %v2445 = select i1 %v2444, i64 %v2443, i64 2
  %v2446 = mul i64 %v2431, 32
  %v2447 = add i64 %v2446, %v2441
  %v2448 = getelementptr inbounds float, ptr %v2426, i64 %v2447
  %v2449 = mul i64 %v2441, 8
  %v2450 = add i64 %v2449, %v2436
  %v2451 = getelementptr inbounds float, ptr %v2414, i64 %v2450
  %v2452 = sub i64 8, %v2436
  %v2453 = sub i64 %v2445, 1
  %v2454 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v2453
  %v2455 = load ptr, ptr %v2454, align 4
  call void %v2455(ptr %v2448, i64 32, ptr %v2440, i64 8, i64 %v2435, ptr %v2451, i64 8, i64 %v2452)
  %v2456 = add nsw i64 %v2441, 2
  br label %b384
b386:
  %v2457 = add nsw i64 %v2436, 32
  br label %b381
b383:
  %v2458 = add nsw i64 %v2431, 128
  br label %b378
b380:
  %v2459 = icmp sgt i64 %v3, 1
  br i1 %v2459, label %b387, label %b388
b387:
  %v2460 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2461 = atomicrmw add ptr %v2460, i64 1 acq_rel
  %v2462 = mul i64 %v3, 16
  br label %b389
b389:
  %v2463 = load atomic i64, ptr %v2460 acquire, align 8
  %v2464 = icmp slt i64 %v2463, %v2462
  br i1 %v2464, label %b390, label %b391
b390:
  %v2465 = call i32 @sched_yield()
  br label %b389
b391:
  br label %b388
b388:
  %v2466 = add i64 32, 1
  %v2467 = sdiv i64 %v2466, 2
  %v2468 = add i64 %v2, 1
  %v2469 = mul i64 %v2467, %v2
  %v2470 = sdiv i64 %v2469, %v3
  %v2471 = mul i64 %v2470, 2
  %v2472 = icmp slt i64 %v2471, 32
  %v2473 = select i1 %v2472, i64 %v2471, i64 32
  %v2474 = mul i64 %v2467, %v2468
  %v2475 = sdiv i64 %v2474, %v3
  %v2476 = mul i64 %v2475, 2
  %v2477 = icmp slt i64 %v2476, 32
  %v2478 = select i1 %v2477, i64 %v2476, i64 32
  %v2479 = getelementptr inbounds float, ptr %v152, i64 0
  br label %b392
b392:
  %v2480 = phi i64 [ %v2473, %b388 ], [ %v2488, %b397 ]
  %v2481 = icmp slt i64 %v2480, %v2478
  br i1 %v2481, label %b393, label %b394
b393:
  %v2482 = mul i64 %v2480, 8
  %v2483 = getelementptr inbounds float, ptr %v2479, i64 %v2482
  br label %b395
b395:
  %v2484 = phi i64 [ 0, %b393 ], [ %v2487, %b396 ]
  %v2485 = icmp slt i64 %v2484, 8
  br i1 %v2485, label %b396, label %b397
b396:
  %v2486 = getelementptr inbounds float, ptr %v2483, i64 %v2484
  store float 0x0000000000000000, ptr %v2486, align 4
  %v2487 = add nsw i64 %v2484, 1
  br label %b395
b397:
  %v2488 = add nsw i64 %v2480, 1
  br label %b392
b394:
  %v2489 = mul i64 0, 32
  %v2490 = getelementptr inbounds float, ptr %v118, i64 %v2489
  %v2491 = getelementptr inbounds float, ptr %v2490, i64 0
  %v2492 = mul i64 0, 8
  %v2493 = getelementptr inbounds float, ptr %v26, i64 %v2492
  %v2494 = getelementptr inbounds float, ptr %v2493, i64 0
  %v2495 = mul i64 %v8, 1
  br label %b398
b398:
  %v2496 = phi i64 [ 0, %b394 ], [ %v2523, %b403 ]
  %v2497 = icmp slt i64 %v2496, %v2495
  br i1 %v2497, label %b399, label %b400
b399:
  %v2498 = sub i64 %v2495, %v2496
  %v2499 = icmp slt i64 %v2498, 128
  %v2500 = select i1 %v2499, i64 %v2498, i64 128
  br label %b401
b401:
  %v2501 = phi i64 [ 0, %b399 ], [ %v2522, %b406 ]
  %v2502 = icmp slt i64 %v2501, 8
  br i1 %v2502, label %b402, label %b403
b402:
  %v2503 = mul i64 %v2496, 8
  %v2504 = add i64 %v2503, %v2501
  %v2505 = getelementptr inbounds float, ptr %v2494, i64 %v2504
  br label %b404
b404:
  %v2506 = phi i64 [ %v2473, %b402 ], [ %v2521, %b405 ]
  %v2507 = icmp slt i64 %v2506, %v2478
  br i1 %v2507, label %b405, label %b406
b405:
  %v2508 = sub i64 %v2478, %v2506
  %v2509 = icmp slt i64 %v2508, 2
  %v2510 = select i1 %v2509, i64 %v2508, i64 2
  %v2511 = mul i64 %v2496, 32
  %v2512 = add i64 %v2511, %v2506
  %v2513 = getelementptr inbounds float, ptr %v2491, i64 %v2512
  %v2514 = mul i64 %v2506, 8
  %v2515 = add i64 %v2514, %v2501
  %v2516 = getelementptr inbounds float, ptr %v2479, i64 %v2515
  %v2517 = sub i64 8, %v2501
  %v2518 = sub i64 %v2510, 1
  %v2519 = getelementptr inbounds ptr, ptr @table_outer_tail, i64 %v2518
  %v2520 = load ptr, ptr %v2519, align 4
  call void %v2520(ptr %v2513, i64 32, ptr %v2505, i64 8, i64 %v2500, ptr %v2516, i64 8, i64 %v2517)
  %v2521 = add nsw i64 %v2506, 2
  br label %b404
b406:
  %v2522 = add nsw i64 %v2501, 32
  br label %b401
b403:
  %v2523 = add nsw i64 %v2496, 128
  br label %b398
b400:
  %v2524 = icmp sgt i64 %v3, 1
  br i1 %v2524, label %b407, label %b408
b407:
  %v2525 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2526 = atomicrmw add ptr %v2525, i64 1 acq_rel
  %v2527 = mul i64 %v3, 17
  br label %b409
b409:
  %v2528 = load atomic i64, ptr %v2525 acquire, align 8
  %v2529 = icmp slt i64 %v2528, %v2527
  br i1 %v2529, label %b410, label %b411
b410:
  %v2530 = call i32 @sched_yield()
  br label %b409
b411:
  br label %b408
b408:
  %v2531 = icmp eq i64 %v2, 0
  br i1 %v2531, label %b412, label %b413
b412:
  br label %b414
b414:
  %v2532 = phi i64 [ 0, %b412 ], [ %v2558, %b419 ]
  %v2533 = icmp slt i64 %v2532, 4
  br i1 %v2533, label %b415, label %b416
b415:
  br label %b417
b417:
  %v2534 = phi i64 [ 0, %b415 ], [ %v2553, %b422 ]
  %v2535 = phi <8 x float> [ splat (float 0x0000000000000000), %b415 ], [ %v2552, %b422 ]
  %v2536 = icmp slt i64 %v2534, %v8
  br i1 %v2536, label %b418, label %b419
b418:
  %v2537 = add i64 %v2534, 128
  %v2538 = icmp slt i64 %v2537, %v8
  %v2539 = select i1 %v2538, i64 %v2537, i64 %v8
  br label %b420
b420:
  %v2540 = phi i64 [ %v2534, %b418 ], [ %v2551, %b421 ]
  %v2541 = phi <8 x float> [ splat (float 0x0000000000000000), %b418 ], [ %v2550, %b421 ]
  %v2542 = icmp slt i64 %v2540, %v2539
  br i1 %v2542, label %b421, label %b422
b421:
  %v2543 = mul i64 %v2540, 32
  %v2544 = getelementptr inbounds float, ptr %v94, i64 %v2543
  %v2545 = mul i64 %v2532, 8
  %v2546 = add i64 0, %v2545
  %v2547 = add i64 %v2546, 0
  %v2548 = getelementptr inbounds float, ptr %v2544, i64 %v2547
  %v2549 = load <8 x float>, ptr %v2548, align 4
  %v2550 = fadd <8 x float> %v2541, %v2549
  %v2551 = add nsw i64 %v2540, 1
  br label %b420
b422:
  %v2552 = fadd <8 x float> %v2535, %v2541
  %v2553 = add nsw i64 %v2534, 128
  br label %b417
b419:
  %v2554 = mul i64 %v2532, 8
  %v2555 = add i64 0, %v2554
  %v2556 = add i64 %v2555, 0
  %v2557 = getelementptr inbounds float, ptr %v154, i64 %v2556
  store <8 x float> %v2535, ptr %v2557, align 4
  %v2558 = add nsw i64 %v2532, 1
  br label %b414
b416:
  br label %b413
b413:
  %v2559 = icmp sgt i64 %v3, 1
  br i1 %v2559, label %b423, label %b424
b423:
  %v2560 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2561 = atomicrmw add ptr %v2560, i64 1 acq_rel
  %v2562 = mul i64 %v3, 18
  br label %b425
b425:
  %v2563 = load atomic i64, ptr %v2560 acquire, align 8
  %v2564 = icmp slt i64 %v2563, %v2562
  br i1 %v2564, label %b426, label %b427
b426:
  %v2565 = call i32 @sched_yield()
  br label %b425
b427:
  br label %b424
b424:
  %v2566 = icmp eq i64 %v2, 0
  br i1 %v2566, label %b428, label %b429
b428:
  br label %b430
b430:
  %v2567 = phi i64 [ 0, %b428 ], [ %v2593, %b435 ]
  %v2568 = icmp slt i64 %v2567, 4
  br i1 %v2568, label %b431, label %b432
b431:
  br label %b433
b433:
  %v2569 = phi i64 [ 0, %b431 ], [ %v2588, %b438 ]
  %v2570 = phi <8 x float> [ splat (float 0x0000000000000000), %b431 ], [ %v2587, %b438 ]
  %v2571 = icmp slt i64 %v2569, %v8
  br i1 %v2571, label %b434, label %b435
b434:
  %v2572 = add i64 %v2569, 128
  %v2573 = icmp slt i64 %v2572, %v8
  %v2574 = select i1 %v2573, i64 %v2572, i64 %v8
  br label %b436
b436:
  %v2575 = phi i64 [ %v2569, %b434 ], [ %v2586, %b437 ]
  %v2576 = phi <8 x float> [ splat (float 0x0000000000000000), %b434 ], [ %v2585, %b437 ]
  %v2577 = icmp slt i64 %v2575, %v2574
  br i1 %v2577, label %b437, label %b438
b437:
  %v2578 = mul i64 %v2575, 32
  %v2579 = getelementptr inbounds float, ptr %v102, i64 %v2578
  %v2580 = mul i64 %v2567, 8
  %v2581 = add i64 0, %v2580
  %v2582 = add i64 %v2581, 0
  %v2583 = getelementptr inbounds float, ptr %v2579, i64 %v2582
  %v2584 = load <8 x float>, ptr %v2583, align 4
  %v2585 = fadd <8 x float> %v2576, %v2584
  %v2586 = add nsw i64 %v2575, 1
  br label %b436
b438:
  %v2587 = fadd <8 x float> %v2570, %v2576
  %v2588 = add nsw i64 %v2569, 128
  br label %b433
b435:
  %v2589 = mul i64 %v2567, 8
  %v2590 = add i64 0, %v2589
  %v2591 = add i64 %v2590, 0
  %v2592 = getelementptr inbounds float, ptr %v156, i64 %v2591
  store <8 x float> %v2570, ptr %v2592, align 4
  %v2593 = add nsw i64 %v2567, 1
  br label %b430
b432:
  br label %b429
b429:
  %v2594 = icmp sgt i64 %v3, 1
  br i1 %v2594, label %b439, label %b440
b439:
  %v2595 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2596 = atomicrmw add ptr %v2595, i64 1 acq_rel
  %v2597 = mul i64 %v3, 19
  br label %b441
b441:
  %v2598 = load atomic i64, ptr %v2595 acquire, align 8
  %v2599 = icmp slt i64 %v2598, %v2597
  br i1 %v2599, label %b442, label %b443
b442:
  %v2600 = call i32 @sched_yield()
  br label %b441
b443:
  br label %b440
b440:
  %v2601 = icmp eq i64 %v2, 0
  br i1 %v2601, label %b444, label %b445
b444:
  br label %b446
b446:
  %v2602 = phi i64 [ 0, %b444 ], [ %v2628, %b451 ]
  %v2603 = icmp slt i64 %v2602, 4
  br i1 %v2603, label %b447, label %b448
b447:
  br label %b449
b449:
  %v2604 = phi i64 [ 0, %b447 ], [ %v2623, %b454 ]
  %v2605 = phi <8 x float> [ splat (float 0x0000000000000000), %b447 ], [ %v2622, %b454 ]
  %v2606 = icmp slt i64 %v2604, %v8
  br i1 %v2606, label %b450, label %b451
b450:
  %v2607 = add i64 %v2604, 128
  %v2608 = icmp slt i64 %v2607, %v8
  %v2609 = select i1 %v2608, i64 %v2607, i64 %v8
  br label %b452
b452:
  %v2610 = phi i64 [ %v2604, %b450 ], [ %v2621, %b453 ]
  %v2611 = phi <8 x float> [ splat (float 0x0000000000000000), %b450 ], [ %v2620, %b453 ]
  %v2612 = icmp slt i64 %v2610, %v2609
  br i1 %v2612, label %b453, label %b454
b453:
  %v2613 = mul i64 %v2610, 32
  %v2614 = getelementptr inbounds float, ptr %v110, i64 %v2613
  %v2615 = mul i64 %v2602, 8
  %v2616 = add i64 0, %v2615
  %v2617 = add i64 %v2616, 0
  %v2618 = getelementptr inbounds float, ptr %v2614, i64 %v2617
  %v2619 = load <8 x float>, ptr %v2618, align 4
  %v2620 = fadd <8 x float> %v2611, %v2619
  %v2621 = add nsw i64 %v2610, 1
  br label %b452
b454:
  %v2622 = fadd <8 x float> %v2605, %v2611
  %v2623 = add nsw i64 %v2604, 128
  br label %b449
b451:
  %v2624 = mul i64 %v2602, 8
  %v2625 = add i64 0, %v2624
  %v2626 = add i64 %v2625, 0
  %v2627 = getelementptr inbounds float, ptr %v158, i64 %v2626
  store <8 x float> %v2605, ptr %v2627, align 4
  %v2628 = add nsw i64 %v2602, 1
  br label %b446
b448:
  br label %b445
b445:
  %v2629 = icmp sgt i64 %v3, 1
  br i1 %v2629, label %b455, label %b456
b455:
  %v2630 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2631 = atomicrmw add ptr %v2630, i64 1 acq_rel
  %v2632 = mul i64 %v3, 20
  br label %b457
b457:
  %v2633 = load atomic i64, ptr %v2630 acquire, align 8
  %v2634 = icmp slt i64 %v2633, %v2632
  br i1 %v2634, label %b458, label %b459
b458:
  %v2635 = call i32 @sched_yield()
  br label %b457
b459:
  br label %b456
b456:
  %v2636 = icmp eq i64 %v2, 0
  br i1 %v2636, label %b460, label %b461
b460:
  br label %b462
b462:
  %v2637 = phi i64 [ 0, %b460 ], [ %v2663, %b467 ]
  %v2638 = icmp slt i64 %v2637, 4
  br i1 %v2638, label %b463, label %b464
b463:
  br label %b465
b465:
  %v2639 = phi i64 [ 0, %b463 ], [ %v2658, %b470 ]
  %v2640 = phi <8 x float> [ splat (float 0x0000000000000000), %b463 ], [ %v2657, %b470 ]
  %v2641 = icmp slt i64 %v2639, %v8
  br i1 %v2641, label %b466, label %b467
b466:
  %v2642 = add i64 %v2639, 128
  %v2643 = icmp slt i64 %v2642, %v8
  %v2644 = select i1 %v2643, i64 %v2642, i64 %v8
  br label %b468
b468:
  %v2645 = phi i64 [ %v2639, %b466 ], [ %v2656, %b469 ]
  %v2646 = phi <8 x float> [ splat (float 0x0000000000000000), %b466 ], [ %v2655, %b469 ]
  %v2647 = icmp slt i64 %v2645, %v2644
  br i1 %v2647, label %b469, label %b470
b469:
  %v2648 = mul i64 %v2645, 32
  %v2649 = getelementptr inbounds float, ptr %v118, i64 %v2648
  %v2650 = mul i64 %v2637, 8
  %v2651 = add i64 0, %v2650
  %v2652 = add i64 %v2651, 0
  %v2653 = getelementptr inbounds float, ptr %v2649, i64 %v2652
  %v2654 = load <8 x float>, ptr %v2653, align 4
  %v2655 = fadd <8 x float> %v2646, %v2654
  %v2656 = add nsw i64 %v2645, 1
  br label %b468
b470:
  %v2657 = fadd <8 x float> %v2640, %v2646
  %v2658 = add nsw i64 %v2639, 128
  br label %b465
b467:
  %v2659 = mul i64 %v2637, 8
  %v2660 = add i64 0, %v2659
  %v2661 = add i64 %v2660, 0
  %v2662 = getelementptr inbounds float, ptr %v160, i64 %v2661
  store <8 x float> %v2640, ptr %v2662, align 4
  %v2663 = add nsw i64 %v2637, 1
  br label %b462
b464:
  br label %b461
b461:
  %v2664 = icmp sgt i64 %v3, 1
  br i1 %v2664, label %b471, label %b472
b471:
  %v2665 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2666 = atomicrmw add ptr %v2665, i64 1 acq_rel
  %v2667 = mul i64 %v3, 21
  br label %b473
b473:
  %v2668 = load atomic i64, ptr %v2665 acquire, align 8
  %v2669 = icmp slt i64 %v2668, %v2667
  br i1 %v2669, label %b474, label %b475
b474:
  %v2670 = call i32 @sched_yield()
  br label %b473
b475:
  br label %b472
b472:
  %v2671 = icmp eq i64 %v2, 0
  br i1 %v2671, label %b476, label %b477
b476:
  br label %b478
b478:
  %v2672 = phi i64 [ 0, %b476 ], [ %v2708, %b479 ]
  %v2673 = icmp slt i64 %v2672, 256
  br i1 %v2673, label %b479, label %b480
b479:
  %v2674 = add i64 0, %v2672
  %v2675 = getelementptr inbounds float, ptr %v130, i64 %v2674
  %v2676 = load <8 x float>, ptr %v2675, align 4
  %v2677 = add i64 0, %v2672
  %v2678 = getelementptr inbounds float, ptr %v132, i64 %v2677
  %v2679 = load <8 x float>, ptr %v2678, align 4
  %v2680 = fadd <8 x float> %v2676, %v2679
  %v2681 = add i64 0, %v2672
  %v2682 = getelementptr inbounds float, ptr %v134, i64 %v2681
  %v2683 = load <8 x float>, ptr %v2682, align 4
  %v2684 = fadd <8 x float> %v2680, %v2683
  %v2685 = add i64 0, %v2672
  %v2686 = getelementptr inbounds float, ptr %v136, i64 %v2685
  %v2687 = load <8 x float>, ptr %v2686, align 4
  %v2688 = fadd <8 x float> %v2684, %v2687
  %v2689 = add i64 0, %v2672
  %v2690 = getelementptr inbounds float, ptr %v146, i64 %v2689
  %v2691 = load <8 x float>, ptr %v2690, align 4
  %v2692 = add i64 0, %v2672
  %v2693 = getelementptr inbounds float, ptr %v148, i64 %v2692
  %v2694 = load <8 x float>, ptr %v2693, align 4
  %v2695 = fadd <8 x float> %v2691, %v2694
  %v2696 = add i64 0, %v2672
  %v2697 = getelementptr inbounds float, ptr %v150, i64 %v2696
  %v2698 = load <8 x float>, ptr %v2697, align 4
  %v2699 = fadd <8 x float> %v2695, %v2698
  %v2700 = add i64 0, %v2672
  %v2701 = getelementptr inbounds float, ptr %v152, i64 %v2700
  %v2702 = load <8 x float>, ptr %v2701, align 4
  %v2703 = fadd <8 x float> %v2699, %v2702
  %v2704 = add i64 0, %v2672
  %v2705 = getelementptr inbounds float, ptr %v36, i64 %v2704
  store <8 x float> %v2688, ptr %v2705, align 4
  %v2706 = add i64 0, %v2672
  %v2707 = getelementptr inbounds float, ptr %v40, i64 %v2706
  store <8 x float> %v2703, ptr %v2707, align 4
  %v2708 = add nsw i64 %v2672, 8
  br label %b478
b480:
  br label %b477
b477:
  %v2709 = icmp sgt i64 %v3, 1
  br i1 %v2709, label %b481, label %b482
b481:
  %v2710 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2711 = atomicrmw add ptr %v2710, i64 1 acq_rel
  %v2712 = mul i64 %v3, 22
  br label %b483
b483:
  %v2713 = load atomic i64, ptr %v2710 acquire, align 8
  %v2714 = icmp slt i64 %v2713, %v2712
  br i1 %v2714, label %b484, label %b485
b484:
  %v2715 = call i32 @sched_yield()
  br label %b483
b485:
  br label %b482
b482:
  %v2716 = icmp eq i64 %v2, 0
  br i1 %v2716, label %b486, label %b487
b486:
  br label %b488
b488:
  %v2717 = phi i64 [ 0, %b486 ], [ %v2753, %b489 ]
  %v2718 = icmp slt i64 %v2717, 32
  br i1 %v2718, label %b489, label %b490
b489:
  %v2719 = add i64 0, %v2717
  %v2720 = getelementptr inbounds float, ptr %v138, i64 %v2719
  %v2721 = load <8 x float>, ptr %v2720, align 4
  %v2722 = add i64 0, %v2717
  %v2723 = getelementptr inbounds float, ptr %v140, i64 %v2722
  %v2724 = load <8 x float>, ptr %v2723, align 4
  %v2725 = fadd <8 x float> %v2721, %v2724
  %v2726 = add i64 0, %v2717
  %v2727 = getelementptr inbounds float, ptr %v142, i64 %v2726
  %v2728 = load <8 x float>, ptr %v2727, align 4
  %v2729 = fadd <8 x float> %v2725, %v2728
  %v2730 = add i64 0, %v2717
  %v2731 = getelementptr inbounds float, ptr %v144, i64 %v2730
  %v2732 = load <8 x float>, ptr %v2731, align 4
  %v2733 = fadd <8 x float> %v2729, %v2732
  %v2734 = add i64 0, %v2717
  %v2735 = getelementptr inbounds float, ptr %v154, i64 %v2734
  %v2736 = load <8 x float>, ptr %v2735, align 4
  %v2737 = add i64 0, %v2717
  %v2738 = getelementptr inbounds float, ptr %v156, i64 %v2737
  %v2739 = load <8 x float>, ptr %v2738, align 4
  %v2740 = fadd <8 x float> %v2736, %v2739
  %v2741 = add i64 0, %v2717
  %v2742 = getelementptr inbounds float, ptr %v158, i64 %v2741
  %v2743 = load <8 x float>, ptr %v2742, align 4
  %v2744 = fadd <8 x float> %v2740, %v2743
  %v2745 = add i64 0, %v2717
  %v2746 = getelementptr inbounds float, ptr %v160, i64 %v2745
  %v2747 = load <8 x float>, ptr %v2746, align 4
  %v2748 = fadd <8 x float> %v2744, %v2747
  %v2749 = add i64 0, %v2717
  %v2750 = getelementptr inbounds float, ptr %v38, i64 %v2749
  store <8 x float> %v2733, ptr %v2750, align 4
  %v2751 = add i64 0, %v2717
  %v2752 = getelementptr inbounds float, ptr %v42, i64 %v2751
  store <8 x float> %v2748, ptr %v2752, align 4
  %v2753 = add nsw i64 %v2717, 8
  br label %b488
b490:
  br label %b487
b487:
  %v2754 = icmp sgt i64 %v3, 1
  br i1 %v2754, label %b491, label %b492
b491:
  %v2755 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2756 = atomicrmw add ptr %v2755, i64 1 acq_rel
  %v2757 = mul i64 %v3, 23
  br label %b493
b493:
  %v2758 = load atomic i64, ptr %v2755 acquire, align 8
  %v2759 = icmp slt i64 %v2758, %v2757
  br i1 %v2759, label %b494, label %b495
b494:
  %v2760 = call i32 @sched_yield()
  br label %b493
b495:
  br label %b492
b492:
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
define internal void @tile_1x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v125 = getelementptr inbounds float, ptr %v4, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = fadd <8 x float> %v126, %v101
  store <8 x float> %v127, ptr %v125, align 4
  ret void
}
define internal void @tile_3x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v168 = getelementptr inbounds float, ptr %v4, i64 8
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fadd <8 x float> %v169, %v136
  store <8 x float> %v170, ptr %v168, align 4
  %v171 = getelementptr inbounds float, ptr %v4, i64 16
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = fadd <8 x float> %v172, %v137
  store <8 x float> %v173, ptr %v171, align 4
  ret void
}
define internal void @tile_4x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v211 = getelementptr inbounds float, ptr %v4, i64 8
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v171
  store <8 x float> %v213, ptr %v211, align 4
  %v214 = getelementptr inbounds float, ptr %v4, i64 16
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = fadd <8 x float> %v215, %v172
  store <8 x float> %v216, ptr %v214, align 4
  %v217 = getelementptr inbounds float, ptr %v4, i64 24
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = fadd <8 x float> %v218, %v173
  store <8 x float> %v219, ptr %v217, align 4
  ret void
}
define internal void @tile_5x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v156
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v157
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v158
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v159
  store <8 x float> %v215, ptr %v213, align 4
  ret void
}
define internal void @tile_6x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v179 = getelementptr inbounds float, ptr %v4, i64 8
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fadd <8 x float> %v180, %v123
  store <8 x float> %v181, ptr %v179, align 4
  %v182 = getelementptr inbounds float, ptr %v4, i64 16
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v124
  store <8 x float> %v184, ptr %v182, align 4
  %v185 = getelementptr inbounds float, ptr %v4, i64 24
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = fadd <8 x float> %v186, %v125
  store <8 x float> %v187, ptr %v185, align 4
  %v188 = getelementptr inbounds float, ptr %v4, i64 32
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fadd <8 x float> %v189, %v126
  store <8 x float> %v190, ptr %v188, align 4
  %v191 = getelementptr inbounds float, ptr %v4, i64 40
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fadd <8 x float> %v192, %v127
  store <8 x float> %v193, ptr %v191, align 4
  ret void
}
define internal void @tile_7x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v140
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v141
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v142
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v143
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = getelementptr inbounds float, ptr %v4, i64 40
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = fadd <8 x float> %v217, %v144
  store <8 x float> %v218, ptr %v216, align 4
  %v219 = getelementptr inbounds float, ptr %v4, i64 48
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v145
  store <8 x float> %v221, ptr %v219, align 4
  ret void
}
define internal void @tile_8x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v229 = getelementptr inbounds float, ptr %v4, i64 8
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = fadd <8 x float> %v230, %v157
  store <8 x float> %v231, ptr %v229, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 16
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = fadd <8 x float> %v233, %v158
  store <8 x float> %v234, ptr %v232, align 4
  %v235 = getelementptr inbounds float, ptr %v4, i64 24
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fadd <8 x float> %v236, %v159
  store <8 x float> %v237, ptr %v235, align 4
  %v238 = getelementptr inbounds float, ptr %v4, i64 32
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = fadd <8 x float> %v239, %v160
  store <8 x float> %v240, ptr %v238, align 4
  %v241 = getelementptr inbounds float, ptr %v4, i64 40
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = fadd <8 x float> %v242, %v161
  store <8 x float> %v243, ptr %v241, align 4
  %v244 = getelementptr inbounds float, ptr %v4, i64 48
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = fadd <8 x float> %v245, %v162
  store <8 x float> %v246, ptr %v244, align 4
  %v247 = getelementptr inbounds float, ptr %v4, i64 56
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fadd <8 x float> %v248, %v163
  store <8 x float> %v249, ptr %v247, align 4
  ret void
}
define internal void @outer_1_tail(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, i64 %v7) #0 {
entry:
  %v8 = sub i64 %v7, 0
  %v9 = icmp slt i64 %v8, 0
  %v10 = select i1 %v9, i64 0, i64 %v8
  %v11 = icmp ult i64 %v10, 8
  %v12 = select i1 %v11, i64 %v10, i64 8
  %v13 = trunc i64 %v12 to i32
  %v14 = insertelement <8 x i32> poison, i32 %v13, i64 0
  %v15 = shufflevector <8 x i32> %v14, <8 x i32> poison, <8 x i32> zeroinitializer
  %v16 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v15
  %v17 = sub i64 %v7, 8
  %v18 = icmp slt i64 %v17, 0
  %v19 = select i1 %v18, i64 0, i64 %v17
  %v20 = icmp ult i64 %v19, 8
  %v21 = select i1 %v20, i64 %v19, i64 8
  %v22 = trunc i64 %v21 to i32
  %v23 = insertelement <8 x i32> poison, i32 %v22, i64 0
  %v24 = shufflevector <8 x i32> %v23, <8 x i32> poison, <8 x i32> zeroinitializer
  %v25 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v24
  %v26 = sub i64 %v7, 16
  %v27 = icmp slt i64 %v26, 0
  %v28 = select i1 %v27, i64 0, i64 %v26
  %v29 = icmp ult i64 %v28, 8
  %v30 = select i1 %v29, i64 %v28, i64 8
  %v31 = trunc i64 %v30 to i32
  %v32 = insertelement <8 x i32> poison, i32 %v31, i64 0
  %v33 = shufflevector <8 x i32> %v32, <8 x i32> poison, <8 x i32> zeroinitializer
  %v34 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v33
  %v35 = sub i64 %v7, 24
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = icmp ult i64 %v37, 8
  %v39 = select i1 %v38, i64 %v37, i64 8
  %v40 = trunc i64 %v39 to i32
  %v41 = insertelement <8 x i32> poison, i32 %v40, i64 0
  %v42 = shufflevector <8 x i32> %v41, <8 x i32> poison, <8 x i32> zeroinitializer
  %v43 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v42
  br label %b0
b0:
  %v44 = phi i64 [ 0, %entry ], [ %v70, %b1 ]
  %v45 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v46 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v47 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v48 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v49 = icmp slt i64 %v44, %v4
  br i1 %v49, label %b1, label %b2
b1:
  %v50 = mul i64 %v44, %v3
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v52, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v54, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v56 = getelementptr inbounds float, ptr %v51, i64 16
  %v57 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v56, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v58 = getelementptr inbounds float, ptr %v51, i64 24
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v58, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v60 = mul i64 %v44, %v1
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v53, <8 x float> %v45)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v55, <8 x float> %v46)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v47)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v48)
  %v70 = add nsw i64 %v44, 1
  br label %b0
b2:
  %v71 = mul i64 %v6, 0
  %v72 = getelementptr inbounds float, ptr %v5, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v73, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v75 = fadd <8 x float> %v74, %v45
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v75, ptr align 4 %v73, <8 x i1> %v16)
  %v76 = getelementptr inbounds float, ptr %v72, i64 8
  %v77 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v76, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v78 = fadd <8 x float> %v77, %v46
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v78, ptr align 4 %v76, <8 x i1> %v25)
  %v79 = getelementptr inbounds float, ptr %v72, i64 16
  %v80 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v79, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v81 = fadd <8 x float> %v80, %v47
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v81, ptr align 4 %v79, <8 x i1> %v34)
  %v82 = getelementptr inbounds float, ptr %v72, i64 24
  %v83 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v82, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v84 = fadd <8 x float> %v83, %v48
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v84, ptr align 4 %v82, <8 x i1> %v43)
  ret void
}
define internal void @outer_2_tail(ptr %v0, i64 %v1, ptr %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, i64 %v7) #0 {
entry:
  %v8 = sub i64 %v7, 0
  %v9 = icmp slt i64 %v8, 0
  %v10 = select i1 %v9, i64 0, i64 %v8
  %v11 = icmp ult i64 %v10, 8
  %v12 = select i1 %v11, i64 %v10, i64 8
  %v13 = trunc i64 %v12 to i32
  %v14 = insertelement <8 x i32> poison, i32 %v13, i64 0
  %v15 = shufflevector <8 x i32> %v14, <8 x i32> poison, <8 x i32> zeroinitializer
  %v16 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v15
  %v17 = sub i64 %v7, 8
  %v18 = icmp slt i64 %v17, 0
  %v19 = select i1 %v18, i64 0, i64 %v17
  %v20 = icmp ult i64 %v19, 8
  %v21 = select i1 %v20, i64 %v19, i64 8
  %v22 = trunc i64 %v21 to i32
  %v23 = insertelement <8 x i32> poison, i32 %v22, i64 0
  %v24 = shufflevector <8 x i32> %v23, <8 x i32> poison, <8 x i32> zeroinitializer
  %v25 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v24
  %v26 = sub i64 %v7, 16
  %v27 = icmp slt i64 %v26, 0
  %v28 = select i1 %v27, i64 0, i64 %v26
  %v29 = icmp ult i64 %v28, 8
  %v30 = select i1 %v29, i64 %v28, i64 8
  %v31 = trunc i64 %v30 to i32
  %v32 = insertelement <8 x i32> poison, i32 %v31, i64 0
  %v33 = shufflevector <8 x i32> %v32, <8 x i32> poison, <8 x i32> zeroinitializer
  %v34 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v33
  %v35 = sub i64 %v7, 24
  %v36 = icmp slt i64 %v35, 0
  %v37 = select i1 %v36, i64 0, i64 %v35
  %v38 = icmp ult i64 %v37, 8
  %v39 = select i1 %v38, i64 %v37, i64 8
  %v40 = trunc i64 %v39 to i32
  %v41 = insertelement <8 x i32> poison, i32 %v40, i64 0
  %v42 = shufflevector <8 x i32> %v41, <8 x i32> poison, <8 x i32> zeroinitializer
  %v43 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v42
  br label %b0
b0:
  %v44 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v45 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v46 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v47 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v48 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v49 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v50 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v51 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v52 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v53 = icmp slt i64 %v44, %v4
  br i1 %v53, label %b1, label %b2
b1:
  %v54 = mul i64 %v44, %v3
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v56, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v58, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v60 = getelementptr inbounds float, ptr %v55, i64 16
  %v61 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v60, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v62 = getelementptr inbounds float, ptr %v55, i64 24
  %v63 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v62, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v64 = mul i64 %v44, %v1
  %v65 = getelementptr inbounds float, ptr %v0, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v57, <8 x float> %v45)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v59, <8 x float> %v46)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v61, <8 x float> %v47)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v48)
  %v74 = getelementptr inbounds float, ptr %v65, i64 1
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v57, <8 x float> %v49)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v59, <8 x float> %v50)
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v61, <8 x float> %v51)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v63, <8 x float> %v52)
  %v82 = add nsw i64 %v44, 1
  br label %b0
b2:
  %v83 = mul i64 %v6, 0
  %v84 = getelementptr inbounds float, ptr %v5, i64 %v83
  %v85 = getelementptr inbounds float, ptr %v84, i64 0
  %v86 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v85, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v87 = fadd <8 x float> %v86, %v45
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v87, ptr align 4 %v85, <8 x i1> %v16)
  %v88 = getelementptr inbounds float, ptr %v84, i64 8
  %v89 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v88, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v90 = fadd <8 x float> %v89, %v46
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v90, ptr align 4 %v88, <8 x i1> %v25)
  %v91 = getelementptr inbounds float, ptr %v84, i64 16
  %v92 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v91, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v93 = fadd <8 x float> %v92, %v47
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v93, ptr align 4 %v91, <8 x i1> %v34)
  %v94 = getelementptr inbounds float, ptr %v84, i64 24
  %v95 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v94, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v96 = fadd <8 x float> %v95, %v48
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v96, ptr align 4 %v94, <8 x i1> %v43)
  %v97 = mul i64 %v6, 1
  %v98 = getelementptr inbounds float, ptr %v5, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v99, <8 x i1> %v16, <8 x float> zeroinitializer)
  %v101 = fadd <8 x float> %v100, %v49
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v101, ptr align 4 %v99, <8 x i1> %v16)
  %v102 = getelementptr inbounds float, ptr %v98, i64 8
  %v103 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v102, <8 x i1> %v25, <8 x float> zeroinitializer)
  %v104 = fadd <8 x float> %v103, %v50
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v104, ptr align 4 %v102, <8 x i1> %v25)
  %v105 = getelementptr inbounds float, ptr %v98, i64 16
  %v106 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v105, <8 x i1> %v34, <8 x float> zeroinitializer)
  %v107 = fadd <8 x float> %v106, %v51
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v107, ptr align 4 %v105, <8 x i1> %v34)
  %v108 = getelementptr inbounds float, ptr %v98, i64 24
  %v109 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v108, <8 x i1> %v43, <8 x float> zeroinitializer)
  %v110 = fadd <8 x float> %v109, %v52
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v110, ptr align 4 %v108, <8 x i1> %v43)
  ret void
}

declare i32 @sched_yield() #1
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
